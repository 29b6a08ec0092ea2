import { type CheckOptions, check } from "../../shared/check.ts";
import type { Finding } from "../../shared/rules/engine.ts";
import { textOfExample } from "./examples.ts";

export const T14 = "esr-2014-2020";
export const T07 = "esr-2007-2013";
export const CARD = "hankekortti";

/** A finding as a reader sees it: how grave, at which characters, and what it refers to. */
export interface Seen {
  readonly rule: string;
  readonly severity: string;
  readonly at: string;
  readonly path: string | undefined;
  readonly related: readonly string[];
}

const toSeen =
  (text: string) =>
  ({ rule, severity, span, path, related }: Finding): Seen => ({
    rule,
    severity,
    at: text.slice(span.start, span.end),
    path,
    related: related.map((one) => text.slice(one.span.start, one.span.end)),
  });

/** What the rules of some areas find in a text, checked as a running project unless told otherwise. */
export const findingsIn = (text: string, areas: readonly string[], options: CheckOptions = {}): Seen[] =>
  check(text, { profile: "review", ...options })
    .findings.filter(({ rule }) => areas.some((area) => rule.startsWith(`${area}/`)))
    .map(toSeen(text));

/** The clean example of a template, with every occurrence of the first text of each pair replaced by the second. */
export const exampleWith = (template: string, replace: readonly (readonly [string, string])[]): string =>
  textOfExample({ replace }, template);
