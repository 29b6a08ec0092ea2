import type { FormChange } from "../templates/formChange.ts";
import type { Read } from "../templates/reading.ts";
import { movedSpan } from "../text/moves.ts";
import type { Span } from "../text/span.ts";
import type { Question } from "./asked.ts";
import type { Finding } from "./engine.ts";

/** What one rule found, and what it asked for in vain. */
export interface RuleRun {
  readonly findings: readonly Finding[];
  readonly unanswered: readonly Question[];
  /** What it read, and the pieces of the text among it, where they stand now; undefined where it read the whole form. */
  readonly read: ReadonlySet<Read> | undefined;
  readonly quoted: readonly Span[];
}

/** What was found where a finding stands now; undefined where something at one of its places has changed. */
function movedFinding(finding: Finding, change: FormChange): Finding | undefined {
  let isKept = true;
  let isMoved = false;
  const move = (of: Span): Span => {
    const now = movedSpan(of, change);
    isKept &&= now !== undefined;
    isMoved ||= now !== of;
    return now ?? of;
  };
  const { fix } = finding;
  const now: Finding = {
    ...finding,
    span: move(finding.span),
    related: finding.related.map((one) => ({ ...one, span: move(one.span) })),
    fix: fix && { ...fix, edits: fix.edits.map((edit) => ({ ...edit, span: move(edit.span) })) },
  };
  if (!isKept) return undefined;
  return isMoved ? now : finding;
}

/** All of them where they stand now; the very same list where nothing has moved; undefined where one has changed. */
function allMoved<T>(things: readonly T[], move: (one: T) => T | undefined): readonly T[] | undefined {
  let isMoved = false;
  const all: T[] = [];
  for (const one of things) {
    const now = move(one);
    if (now === undefined) return undefined;
    isMoved ||= now !== one;
    all.push(now);
  }
  return isMoved ? all : things;
}

/** What a rule's run over the earlier form says of the later one; undefined where the rule must run again. */
export function reuse(run: RuleRun, change: FormChange): RuleRun | undefined {
  const { read, unanswered } = run;
  if (read === undefined || change.isTouched(read)) return undefined;
  const findings = allMoved(run.findings, (finding) => movedFinding(finding, change));
  const quoted = allMoved(run.quoted, (piece) => movedSpan(piece, change));
  if (findings === undefined || quoted === undefined) return undefined;
  return findings === run.findings && quoted === run.quoted ? run : { findings, unanswered, read, quoted };
}
