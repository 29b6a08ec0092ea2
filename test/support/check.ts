import { expect } from "vitest";
import { type CheckOptions, check as checkText } from "../../shared/check.ts";
import type { Finding } from "../../shared/rules/engine.ts";

export interface Expectation extends CheckOptions {
  /** Only findings whose rule id begins so are compared; by default all. */
  readonly only?: string;
}

/** One finding in a line: `12 error structure/missing-field 1/code "1 Hanke"`. Lines count from 1. */
export function describeFindings(text: string, options: Expectation = {}): string[] {
  const { only = "", ...rest } = options;
  const checked = checkText(text, rest);
  const describe = ({ rule, severity, path, span }: Finding): string => {
    const line = checked.lines.at(span.start).line + 1;
    return `${line} ${severity} ${rule} ${path ?? "-"} ${JSON.stringify(text.slice(span.start, span.end))}`;
  };
  return checked.findings.filter(({ rule }) => rule.startsWith(only)).map(describe);
}

/**
 * Checks a text and compares what is found, in the order of the document.
 * @param expected one finding a line: line (from 1), severity, rule, path, and the marked text in quotes; blank lines
 *   and the white space before them do not count
 */
export function check(text: string, expected: string, options: Expectation = {}): void {
  const wanted = expected
    .split("\n")
    .map((line) => line.trim())
    .filter((line) => line !== "");
  expect(describeFindings(text, options)).toEqual(wanted);
}
