import { findNodeAtLocation, parseTree } from "jsonc-parser";
import type { Message } from "../i18n/message.ts";
import { type Span, span } from "../text/span.ts";
import { parseJson } from "./parseJson.ts";
import { type ConfigProblem, type KnownNames, type ReadSettings, readSettings } from "./readSettings.ts";

/**
 * Reads esr.config.json. Text that is no JSON, or is too long or too deep, gives no settings and one problem, whose path
 * is empty.
 */
export function readConfigFile(json: string, names: KnownNames): ReadSettings {
  const parsed = parseJson(json);
  if ("problem" in parsed)
    return { settings: {}, problems: [{ kind: "invalid", path: [], message: parsed.problem }] };
  return readSettings(parsed.data, names);
}

/** A problem with its place in the file, as UTF-16 offsets. */
export interface PlacedProblem {
  readonly span: Span;
  readonly message: Message;
  readonly kind: ConfigProblem["kind"];
}

/** So many problems of one file are shown at their places: each is looked for from the beginning, and nobody reads more. */
const MOST_PLACED = 100;

/** The problems of esr.config.json, each at the key in question. */
export function placeConfigProblems(json: string, names: KnownNames): PlacedProblem[] {
  const parsed = parseJson(json);
  if ("problem" in parsed) return [{ kind: "invalid", message: parsed.problem, span: parsed.at }];
  const { problems } = readSettings(parsed.data, names);
  if (problems.length === 0) return [];
  const tree = parseTree(json);
  return problems.slice(0, MOST_PLACED).map(({ kind, path, message }) => {
    const property = tree && path.length > 0 ? findNodeAtLocation(tree, [...path])?.parent : undefined;
    const key = property?.children?.[0];
    return { kind, message, span: key ? span(key.offset, key.offset + key.length) : span(0, 0) };
  });
}
