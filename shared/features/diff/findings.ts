import { render } from "../../i18n/message.ts";
import type { Finding } from "../../rules/engine.ts";
import type { Form } from "../../templates/form.ts";

/** Findings of two versions, told apart. */
export interface FindingDiff {
  /** In the new version alone. */
  readonly added: readonly Finding[];
  /** In the old version alone. */
  readonly fixed: readonly Finding[];
  /** In the new version, as they were in the old. */
  readonly unchanged: readonly Finding[];
}

/** A finding with the text it stands in. */
interface Placed {
  readonly finding: Finding;
  readonly marked: string;
  /** What the place means: the roles of its field, else its path. */
  readonly place: string;
}

function placed(
  findings: readonly Finding[],
  text: string,
  form: Form | undefined,
  byRole: boolean,
): Placed[] {
  return findings.map((finding) => {
    const field = byRole ? form?.at(finding.span.start).field : undefined;
    const roles = Object.values(field?.def.roles ?? {}).join(" ");
    return {
      finding,
      marked: text.slice(finding.span.start, finding.span.end).replace(/\s+/gu, " ").trim(),
      place: roles === "" ? (finding.path ?? "") : roles,
    };
  });
}

/** By what a finding is known again, surest first: lines may have moved, then its words may have changed, then its place. */
const KEYS: readonly ((one: Placed) => string)[] = [
  ({ finding, marked, place }) => [finding.rule, place, marked, render(finding.message, "fi")].join("\u0000"),
  ({ finding, marked, place }) => [finding.rule, place, marked].join("\u0000"),
  ({ finding, place }) => [finding.rule, place].join("\u0000"),
  ({ finding, marked }) => [finding.rule, marked].join("\u0000"),
];

/** What a version says, for telling its findings from another's. */
export interface FindingSide {
  readonly text: string;
  readonly form: Form | undefined;
  readonly findings: readonly Finding[];
}

/** Tells which findings are new, fixed and unchanged, each counted once. @param byRole across forms: by what fields mean */
export function compareFindings(old: FindingSide, now: FindingSide, byRole: boolean): FindingDiff {
  let before = placed(old.findings, old.text, old.form, byRole);
  let after = placed(now.findings, now.text, now.form, byRole);
  const unchanged = new Set<Finding>();
  for (const keyOf of KEYS) {
    const waiting = new Map<string, number[]>();
    before.forEach((one, i) => {
      const known = waiting.get(keyOf(one));
      if (known === undefined) waiting.set(keyOf(one), [i]);
      else known.push(i);
    });
    const taken = new Set<number>();
    after = after.filter((one) => {
      const at = waiting.get(keyOf(one))?.shift();
      if (at === undefined) return true;
      taken.add(at);
      unchanged.add(one.finding);
      return false;
    });
    before = before.filter((_, i) => !taken.has(i));
  }
  return {
    added: after.map(({ finding }) => finding),
    fixed: before.map(({ finding }) => finding),
    unchanged: now.findings.filter((finding) => unchanged.has(finding)),
  };
}
