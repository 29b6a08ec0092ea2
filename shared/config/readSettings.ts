import type { z } from "zod";
import type { LocalText, Message } from "../i18n/message.ts";
import { nearest } from "../text/nearest.ts";
import type { Settings } from "./settings.ts";
import { settingsSchema } from "./settingsSchema.ts";

/** Something in a configuration that cannot be used: where, and in words. The rest of the configuration holds. */
export interface ConfigProblem {
  /** unknown: a key or a rule that there is not · invalid: a value that the key cannot have. */
  readonly kind: "unknown" | "invalid";
  /** Keys from the outermost to the one in question: `["severity", "money/zero-grant"]`. */
  readonly path: readonly string[];
  readonly message: Message;
}

/** The names that settings may use for things of the tool. */
export interface KnownNames {
  /** Ids for which a severity may be given. */
  readonly rules: readonly string[];
  /** Keys under which forms have a field whose length may be limited; asked for only where some are given. */
  readonly lengths: () => readonly string[];
}

export interface ReadSettings {
  readonly settings: Settings;
  readonly problems: readonly ConfigProblem[];
}

const TEXTS = {
  notAnObject: {
    fi: "Asetusten on oltava JSON-objekti: { … }",
    sv: "Inställningarna måste vara ett JSON-objekt: { … }",
    en: "The settings must be a JSON object: { … }",
  },
  unknownKey: {
    fi: 'Tuntematon asetus "{key}". Poista se tai korjaa nimi.',
    sv: 'Okänd inställning "{key}". Ta bort den eller rätta namnet.',
    en: 'Unknown setting "{key}". Remove it or correct its name.',
  },
  unknownKeyNear: {
    fi: 'Tuntematon asetus "{key}". Tarkoititko "{nearest}"?',
    sv: 'Okänd inställning "{key}". Menade du "{nearest}"?',
    en: 'Unknown setting "{key}". Did you mean "{nearest}"?',
  },
  unknownRule: {
    fi: 'Tarkistusta "{key}" ei ole. Poista rivi tai korjaa tunnus.',
    sv: 'Kontrollen "{key}" finns inte. Ta bort raden eller rätta id:t.',
    en: 'There is no check "{key}". Remove the line or correct the id.',
  },
  unknownRuleNear: {
    fi: 'Tarkistusta "{key}" ei ole. Tarkoititko "{nearest}"?',
    sv: 'Kontrollen "{key}" finns inte. Menade du "{nearest}"?',
    en: 'There is no check "{key}". Did you mean "{nearest}"?',
  },
  badValue: {
    fi: 'Asetuksen "{key}" arvo ei kelpaa. Sallittuja ovat: {allowed}.',
    sv: 'Värdet på inställningen "{key}" duger inte. Tillåtna är: {allowed}.',
    en: 'The value of "{key}" will not do. Allowed are: {allowed}.',
  },
} as const satisfies Readonly<Record<string, LocalText>>;

const ALLOWED: Readonly<Record<string, LocalText>> = {
  language: { fi: "fi, sv, en", sv: "fi, sv, en", en: "fi, sv, en" },
  profile: {
    fi: "auto, draft, submission, review",
    sv: "auto, draft, submission, review",
    en: "auto, draft, submission, review",
  },
  asOf: {
    fi: "päivä muodossa VVVV-KK-PP, esimerkiksi 2026-01-31",
    sv: "en dag i formen ÅÅÅÅ-MM-DD, till exempel 2026-01-31",
    en: "a day as YYYY-MM-DD, for example 2026-01-31",
  },
  severity: {
    fi: "off, hint, info, information, warning, error",
    sv: "off, hint, info, information, warning, error",
    en: "off, hint, info, information, warning, error",
  },
  maxLength: { fi: "positiivinen kokonaisluku", sv: "ett positivt heltal", en: "a positive whole number" },
  inlayHints: { fi: "true, false", sv: "true, false", en: "true, false" },
  sustainability: {
    fi: "positiivinen kokonaisluku",
    sv: "ett positivt heltal",
    en: "a positive whole number",
  },
  templates: {
    fi: "luettelo tiedostojen nimistä",
    sv: "en lista med filnamn",
    en: "a list of names of files",
  },
  register: { fi: "tiedoston nimi", sv: "ett filnamn", en: "the name of a file" },
};

/** Keys at a path of the settings that the schema knows; undefined where any key is right. */
function knownKeys(path: readonly string[]): readonly string[] | undefined {
  if (path.length === 0) return Object.keys(settingsSchema.shape);
  if (path[0] === "inlayHints" && path.length === 1)
    return Object.keys(settingsSchema.shape.inlayHints.unwrap().shape);
  if (path[0] === "sustainability" && path.length === 1) return ["maxScore"];
  return undefined;
}

const unknown = (
  path: readonly string[],
  known: readonly string[],
  texts: { readonly plain: LocalText; readonly near: LocalText },
): ConfigProblem => {
  const key = path[path.length - 1] ?? "";
  const near = nearest(key, known);
  return near === undefined
    ? { kind: "unknown", path, message: { text: texts.plain, values: { key } } }
    : { kind: "unknown", path, message: { text: texts.near, values: { key, nearest: near } } };
};

function problemOf(issue: z.core.$ZodIssue): ConfigProblem[] {
  // Of a list the whole is named: it is used as it is or not at all.
  const inList = issue.path.findIndex((key) => typeof key === "number");
  const path = (inList < 0 ? issue.path : issue.path.slice(0, inList)).map(String);
  if (issue.code === "unrecognized_keys") {
    const texts = { plain: TEXTS.unknownKey, near: TEXTS.unknownKeyNear };
    return issue.keys.map((key) => unknown([...path, key], knownKeys(path) ?? [], texts));
  }
  const allowed = ALLOWED[path[0] ?? ""];
  if (allowed === undefined)
    return [{ kind: "invalid", path, message: { text: TEXTS.notAnObject, values: {} } }];
  return [
    { kind: "invalid", path, message: { text: TEXTS.badValue, values: { key: path.join("."), allowed } } },
  ];
}

/** The data without what lies at the given paths. */
function without(data: unknown, paths: readonly (readonly string[])[]): unknown {
  if (paths.some((path) => path.length === 0)) return {};
  if (typeof data !== "object" || data === null) return data;
  const belowKey = new Map<string | undefined, (readonly string[])[]>();
  for (const [key, ...rest] of paths) {
    const known = belowKey.get(key);
    if (known === undefined) belowKey.set(key, [rest]);
    else known.push(rest);
  }
  const entries = Object.entries(data).flatMap(([key, value]) => {
    const below = belowKey.get(key) ?? [];
    if (below.some((path) => path.length === 0)) return [];
    return [[key, below.length === 0 ? value : without(value, below)] as const];
  });
  return Object.fromEntries(entries);
}

/** Groups of settings whose members are called by both names: `sustainability.maxScore`, as lists of settings have it. */
const GROUPS = ["sustainability", "inlayHints"] as const;

/** The data with `group.member` put into its group, where the group itself is an object or is not there. */
function grouped(data: unknown): unknown {
  if (typeof data !== "object" || data === null || Array.isArray(data)) return data;
  const members = new Map<string, unknown>(Object.entries(data));
  for (const [key, value] of Object.entries(data)) {
    const group = GROUPS.find((one) => key.startsWith(`${one}.`));
    const known = group === undefined ? null : (members.get(group) ?? {});
    if (group === undefined || typeof known !== "object" || Array.isArray(known)) continue;
    members.delete(key);
    members.set(group, { ...known, [key.slice(group.length + 1)]: value });
  }
  return Object.fromEntries(members);
}

/**
 * Keys of `maxLength` that are nearly those of a field. Others may be of a form that is not among these, so that nothing
 * is said of them, nor where the settings name forms of their own.
 */
function misspelledLengths({ maxLength, templates }: Settings, { lengths }: KnownNames): ConfigProblem[] {
  if (maxLength === undefined || templates !== undefined) return [];
  const known = lengths();
  const texts = { plain: TEXTS.unknownKey, near: TEXTS.unknownKeyNear };
  return Object.keys(maxLength)
    .filter((key) => !known.includes(key) && nearest(key, known) !== undefined)
    .map((key) => unknown(["maxLength", key], known, texts));
}

/** Reads settings from JSON data, whatever it is. What cannot be used is named and left out; the rest holds. */
export function readSettings(data: unknown, names: KnownNames): ReadSettings {
  const whole =
    typeof data === "object" && data !== null && "$schema" in data ? without(data, [["$schema"]]) : data;
  const given = grouped(whole);
  const parsed = settingsSchema.safeParse(given === undefined ? {} : given);
  const problems = parsed.success ? [] : parsed.error.issues.flatMap(problemOf);
  const usable = parsed.success
    ? parsed
    : settingsSchema.safeParse(
        without(
          given,
          problems.map(({ path }) => path),
        ),
      );
  const settings = usable.success ? usable.data : {};
  const known = new Set(names.rules);
  const texts = { plain: TEXTS.unknownRule, near: TEXTS.unknownRuleNear };
  const strangers = Object.keys(settings.severity ?? {}).filter((id) => !known.has(id));
  return {
    settings,
    problems: [
      ...problems,
      ...strangers.map((id) => unknown(["severity", id], names.rules, texts)),
      ...misspelledLengths(settings, names),
    ],
  };
}
