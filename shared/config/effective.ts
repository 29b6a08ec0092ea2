import { DEFAULT_MAX_SCORE, type Settings } from "./settings.ts";

/** Where a setting comes from, the strongest first. */
const ORIGINS = ["flag", "file", "folder", "user", "default"] as const;
export type Origin = (typeof ORIGINS)[number];

/** The settings of one origin; `from` names the file, where it is one. */
export interface Layer {
  readonly origin: Origin;
  readonly from?: string | undefined;
  readonly settings: Settings;
}

/** One value that holds, by its dotted key: `severity.money/zero-granted`. */
export interface EffectiveValue {
  readonly key: string;
  readonly value: unknown;
  readonly origin: Origin;
  readonly from: string | undefined;
}

/** What holds where nobody says anything. */
export const DEFAULTS: Layer = {
  origin: "default",
  settings: { language: "fi", profile: "auto", sustainability: { maxScore: DEFAULT_MAX_SCORE } },
};

/** Keys whose values are tables: each entry is decided by itself. */
const isTable = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === "object" && value !== null && !Array.isArray(value);

function* entriesOf(settings: object, prefix = ""): Generator<readonly [string, unknown]> {
  for (const [key, value] of Object.entries(settings)) {
    if (value === undefined) continue;
    if (isTable(value)) yield* entriesOf(value, `${prefix}${key}.`);
    else yield [`${prefix}${key}`, value];
  }
}

/** Every value that holds, each with its origin, sorted by key. Of two layers the stronger decides, entry by entry. */
export function effectiveValues(layers: readonly Layer[]): EffectiveValue[] {
  const values = new Map<string, EffectiveValue>();
  const weakestFirst = [...layers, DEFAULTS].sort(
    (a, b) => ORIGINS.indexOf(b.origin) - ORIGINS.indexOf(a.origin),
  );
  for (const { origin, from, settings } of weakestFirst)
    for (const [key, value] of entriesOf(settings)) values.set(key, { key, value, origin, from });
  return [...values.values()].sort((a, b) => (a.key < b.key ? -1 : a.key > b.key ? 1 : 0));
}

/** The settings that hold: every layer merged, tables entry by entry. */
export function mergeSettings(layers: readonly Layer[]): Settings {
  const weakestFirst = [...layers, DEFAULTS].sort(
    (a, b) => ORIGINS.indexOf(b.origin) - ORIGINS.indexOf(a.origin),
  );
  const merged: Record<string, unknown> = {};
  for (const { settings } of weakestFirst)
    for (const [key, value] of Object.entries(settings)) {
      const known = merged[key];
      if (value !== undefined)
        merged[key] = isTable(value) && isTable(known) ? { ...known, ...value } : value;
    }
  return merged;
}

/** Settings that change how findings are shown, never which there are. */
const SHOWN_ONLY: ReadonlySet<string> = new Set(["language", "inlayHints", "register"]);

/**
 * The settings that decide what is found, as JSON with sorted keys: equal texts, equal findings. The language and what
 * editors show within the text are left out, and so is the name of the register, which says nothing of its contents.
 */
export function settingsThatDecide(settings: Settings): string {
  const values = [...entriesOf(settings)].filter(([key]) => !SHOWN_ONLY.has(key.split(".", 1)[0] ?? ""));
  return JSON.stringify(Object.fromEntries(values.sort(([a], [b]) => (a < b ? -1 : a > b ? 1 : 0))));
}
