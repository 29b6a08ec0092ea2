import { findNodeAtLocation, type Node, parseTree } from "jsonc-parser";
import { parseJson } from "../config/parseJson.ts";
import type { Message } from "../i18n/message.ts";
import type { Finding } from "../rules/engine.ts";
import { type Span, span } from "../text/span.ts";
import { readNotes } from "./notesFile.ts";
import { sortFindings, unusedMessage } from "./suppression.ts";

/** Something about notes that a person should put right, with its place as UTF-16 offsets. */
export interface NotesProblem {
  readonly span: Span;
  readonly message: Message;
  /** unused: the note holds, but nothing is set aside by it any more. */
  readonly kind: "invalid" | "unused";
}

const spanOf = (node: Node | undefined): Span =>
  node === undefined ? span(0, 0) : span(node.offset, node.offset + node.length);

/**
 * What is wrong with notes: those that cannot be read, and those that set nothing aside.
 * @param findings what the document has; undefined where that is not known, and then no note is called unused
 */
export function findNotesProblems(json: string, findings: readonly Finding[] | undefined): NotesProblem[] {
  const { suppressions, problems } = readNotes(json);
  const unused = new Set(findings === undefined ? [] : sortFindings(findings, suppressions).unused);
  if (problems.length === 0 && unused.size === 0) return [];
  const parsed = parseJson(json);
  if ("problem" in parsed)
    return problems.map((message): NotesProblem => ({ kind: "invalid", message, span: parsed.at }));
  const tree = parseTree(json);
  const nodes = (tree && findNodeAtLocation(tree, ["suppressions"])?.children) ?? [];
  // A problem with one note tells its number, counted from one; one with the whole file tells none.
  const numbers = problems.map(({ values }) => Number(values.n ?? Number.NaN));
  const invalid = problems.map((message, i): NotesProblem => {
    const node = nodes[(numbers[i] ?? 0) - 1];
    return { kind: "invalid", message, span: spanOf(node) };
  });
  const valid = nodes.filter((_, i) => !numbers.includes(i + 1));
  const superfluous = suppressions.flatMap((one, i): NotesProblem[] =>
    unused.has(one) ? [{ kind: "unused", message: unusedMessage(one), span: spanOf(valid[i]) }] : [],
  );
  return [...invalid, ...superfluous].sort((a, b) => a.span.start - b.span.start);
}
