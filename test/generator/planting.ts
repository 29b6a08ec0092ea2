import type { CheckOptions } from "../../shared/check.ts";
import type { Random } from "./random.ts";

/** One defect of the catalogue, planted into a clean description. */
export interface Defect {
  readonly rule: string;
  readonly template: string;
  /**
   * The text with the defect and the zero-based line at which the rule must speak (undefined where the place is the
   * tool's own choice); undefined when this description has no place for it.
   */
  plant(
    text: string,
    random: Random,
  ): { readonly text: string; readonly line: number | undefined } | undefined;
  /** Other rules of severity warning or error that the same cause must bring: none, unless the catalogue says so. */
  readonly beside?: readonly string[];
  /** What the check is told besides the text. */
  readonly options?: Pick<CheckOptions, "asOf" | "fileName" | "profile">;
  /** What stands beside the text: a register, another document. Made from the clean description. */
  readonly surroundings?: (clean: string) => Pick<CheckOptions, "register" | "among">;
}

export const T14 = "esr-2014-2020";
export const T07 = "esr-2007-2013";
export const T21 = "esr-plus-2021-2027";
export const CARD = "hankekortti";

export const lineEnd = (text: string): string => (text.includes("\r\n") ? "\r\n" : "\n");
export const linesOf = (text: string): string[] => text.split(/\r\n|\n/u);

/** Changes the first line that begins so (from `after` on, when given). */
export function changeLine(
  text: string,
  start: string,
  change: (line: string) => string | readonly string[],
  after = "",
): { text: string; line: number } | undefined {
  const lines = linesOf(text);
  const from = after === "" ? 0 : lines.findIndex((line) => line.startsWith(after));
  const at = from < 0 ? -1 : lines.findIndex((line, i) => i >= from && line.startsWith(start));
  const line = lines[at];
  if (line === undefined) return undefined;
  const changed = change(line);
  lines.splice(at, 1, ...(typeof changed === "string" ? [changed] : changed));
  const result = lines.join(lineEnd(text));
  return result === text ? undefined : { text: result, line: at };
}

/** A defect that gives one field another value. */
export const valueDefect = (
  rule: string,
  template: string,
  label: string,
  value: string,
  after = "",
): Defect => ({
  rule,
  template,
  plant: (text) => changeLine(text, `${label}:`, () => `${label}: ${value}`.trimEnd(), after),
});

/** A defect that changes a line that begins with `start`. */
export const lineDefect = (
  rule: string,
  template: string,
  start: string,
  change: (line: string) => string | readonly string[],
  after = "",
): Defect => ({ rule, template, plant: (text) => changeLine(text, start, change, after) });

/** Changes the lines in place and answers the line at which the rule must speak; undefined where there is no place. */
export type Edit = (lines: string[], random: Random) => number | undefined;

/** A defect made by changing the lines in place. */
export const planted = (rule: string, template: string, edit: Edit, more: Partial<Defect> = {}): Defect => ({
  rule,
  template,
  plant(text, random) {
    const lines = linesOf(text);
    const line = edit(lines, random);
    return line === undefined ? undefined : { text: lines.join(lineEnd(text)), line };
  },
  ...more,
});

/** The index of the first line that begins so (from the line `after` on, when given), or undefined. */
export function lineAt(lines: readonly string[], start: string, after = 0): number | undefined {
  const at = lines.findIndex((line, i) => i >= after && line.startsWith(start));
  return at < 0 ? undefined : at;
}

/** Writes `label: value` on the line of this label. @returns its index, undefined where the label is not there */
export function setField(lines: string[], label: string, value: string, after = 0): number | undefined {
  const at = lineAt(lines, `${label}:`, after);
  if (at !== undefined) lines[at] = `${label}: ${value}`.trimEnd();
  return at;
}

/** Replaces all the text of a section by other lines and answers the first of them. */
export function rewriteSection(
  lines: string[],
  heading: string,
  next: string,
  content: readonly string[],
): number {
  const at = lines.indexOf(heading);
  lines.splice(at + 1, lines.indexOf(next) - at - 1, "", ...content, "");
  return at + 2;
}
