import { type KnownNames, type ReadSettings, readSettings } from "../../shared/config/readSettings.ts";

/** Settings of the section `esr` that are the client's own and none of the core's. */
const OF_CLIENT = new Set(["trace", "rulePages", "readsFiles", "listsFiles", "commands"]);

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

/**
 * Reads a configuration that a client sent. What is valid is used; the rest is named and left out. Total: anything
 * gives settings.
 */
export function readClientSettings(sent: unknown, names: KnownNames): ReadSettings {
  const value = withoutUnset(sent ?? {});
  if (!isRecord(value)) return readSettings(value, names);
  const own = Object.entries(value).filter(([key]) => !OF_CLIENT.has(key));
  return readSettings(Object.fromEntries(own), names);
}
