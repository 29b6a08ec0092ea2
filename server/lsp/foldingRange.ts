import type { FoldingRange } from "vscode-languageserver";
import { type Fold, folds } from "../../shared/features/folding.ts";
import type { LineIndex } from "../../shared/text/lines.ts";
import { toFoldingKind, toPosition } from "./convert.ts";
import { answering, type Feature, snapshotOf } from "./session.ts";

function toFoldingRange(lines: LineIndex, fold: Fold, lineFoldingOnly: boolean): FoldingRange {
  const { line: startLine } = toPosition(lines, fold.span.start);
  const { line: endLine, character: endCharacter } = toPosition(lines, fold.span.end);
  const { character: startCharacter } = toPosition(lines, lines.line(startLine).end);
  const characters = lineFoldingOnly ? {} : { startCharacter, endCharacter };
  return { startLine, endLine, ...characters, ...toFoldingKind(fold.kind) };
}

/** As many as the client takes: the outermost first, then again in the order of the text; no two on the same lines. */
function within(limit: number, all: readonly Fold[], lines: LineIndex): Fold[] {
  const seen = new Set<string>();
  const distinct = all.filter(({ span }) => {
    const key = `${toPosition(lines, span.start).line}-${toPosition(lines, span.end).line}`;
    return !seen.has(key) && seen.add(key) !== undefined;
  });
  if (distinct.length <= limit) return distinct;
  const kept = new Set([...distinct].sort((a, b) => a.depth - b.depth).slice(0, limit));
  return distinct.filter((fold) => kept.has(fold));
}

/** textDocument/foldingRange */
export const foldingRange: Feature = (session) => {
  session.connection.onFoldingRanges(
    answering(session, "textDocument/foldingRange", async ({ textDocument }) => {
      const snapshot = await snapshotOf(session, textDocument.uri);
      if (snapshot?.checked.form === undefined) return [];
      const { lines, form } = snapshot.checked;
      const { foldingLimit, lineFoldingOnly } = session.client;
      return within(foldingLimit, folds(form), lines).map((fold) =>
        toFoldingRange(lines, fold, lineFoldingOnly),
      );
    }),
  );
};
