import type { z } from "zod";
import { type Settings, settingsSchema } from "../../shared/config.ts";
import { type Language, type LocalText, type Message, plain, render } from "../../shared/i18n/message.ts";
import { SERVER } from "../../shared/i18n/server.ts";

/** Settings of the section `esr` that are the client's own and none of the core's. */
const OF_CLIENT = new Set(["trace", "rulePages"]);

/** Keys that are dug out one by one before giving up; no honest configuration has as many mistakes. */
const MOST_MISTAKES = 200;

/** What was wrong with a configuration. */
export type SettingProblem =
  | { readonly kind: "invalid"; readonly message: Message }
  | { readonly kind: "unknown"; readonly key: string };

const isRecord = (value: unknown): value is Record<string, unknown> =>
  typeof value === "object" && value !== null && !Array.isArray(value);

/** A copy without the keys that say nothing: editors send null or an empty text for settings that nobody has set. */
function withoutUnset(value: unknown): unknown {
  if (!isRecord(value)) return value;
  return Object.fromEntries(
    Object.entries(value)
      .filter(([, inside]) => inside !== null && inside !== undefined && inside !== "")
      .map(([key, inside]) => [key, withoutUnset(inside)]),
  );
}

/** Takes the value at a path out of a nested object and returns it. */
function takeOut(value: Record<string, unknown>, path: readonly PropertyKey[]): unknown {
  const [first, ...rest] = path.map(String);
  if (first === undefined) return undefined;
  const inside = value[first];
  if (rest.length > 0 && isRecord(inside)) return takeOut(inside, rest);
  delete value[first];
  return inside;
}

const expected = (issue: z.core.$ZodIssue): LocalText | Message => {
  if (issue.code === "invalid_value")
    return { text: SERVER.expectedOneOf, values: { values: issue.values.map(String).join(", ") } };
  if (issue.path[0] === "asOf") return SERVER.expectedDay;
  const isNumber =
    (issue.code === "invalid_type" && issue.expected === "number") || issue.code === "too_small";
  return isNumber ? SERVER.expectedNumber : SERVER.expectedOther;
};

const inEvery = (text: LocalText | Message): LocalText => {
  if (!("text" in text)) return text;
  const say = (language: Language): string => render(text, language);
  return { fi: say("fi"), sv: say("sv"), en: say("en") };
};

function invalid(issue: z.core.$ZodIssue, value: unknown): SettingProblem {
  const shown = JSON.stringify(value) ?? "";
  const values = {
    key: issue.path.map(String).join("."),
    value: shown.length > 80 ? `${shown.slice(0, 79)}…` : shown,
    expected: inEvery(expected(issue)),
  };
  return { kind: "invalid", message: { text: SERVER.settingInvalid, values } };
}

/**
 * Reads a configuration from outside. What is valid is used; an invalid value is left out and named, alone, and an
 * unknown key is left out. Total: anything gives settings.
 */
export function readSettings(raw: unknown): { settings: Settings; problems: readonly SettingProblem[] } {
  const value = withoutUnset(raw ?? {});
  if (!isRecord(value))
    return { settings: {}, problems: [{ kind: "invalid", message: plain(SERVER.settingsInvalid) }] };
  for (const key of OF_CLIENT) delete value[key];
  const problems: SettingProblem[] = [];
  for (let round = 0; round < MOST_MISTAKES; round++) {
    const result = settingsSchema.safeParse(value);
    if (result.success) return { settings: result.data, problems };
    const issue = result.error.issues[0];
    if (issue === undefined) break;
    if (issue.code === "unrecognized_keys")
      for (const key of issue.keys) {
        takeOut(value, [...issue.path, key]);
        problems.push({ kind: "unknown", key: [...issue.path, key].map(String).join(".") });
      }
    else problems.push(invalid(issue, takeOut(value, issue.path)));
  }
  return { settings: {}, problems };
}
