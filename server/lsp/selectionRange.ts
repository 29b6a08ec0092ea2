import type { SelectionRange } from "vscode-languageserver";
import { selectionsAt } from "../../shared/features/selection.ts";
import type { LineIndex } from "../../shared/text/lines.ts";
import type { Span } from "../../shared/text/span.ts";
import { toOffset, toRange } from "./convert.ts";
import { answering, type Feature, snapshotOf } from "./session.ts";

/** The innermost range with those around it as its parents. */
function nested(lines: LineIndex, spans: readonly Span[]): SelectionRange {
  const [first, ...wider] = spans;
  const range = toRange(lines, first ?? { start: 0, end: 0 });
  return wider.length === 0 ? { range } : { range, parent: nested(lines, wider) };
}

/** textDocument/selectionRange: one for every position, in their order. */
export const selectionRange: Feature = (session) => {
  session.connection.onSelectionRanges(
    answering(session, "textDocument/selectionRange", async ({ textDocument, positions }) => {
      const checked = (await snapshotOf(session, textDocument.uri))?.checked;
      if (checked === undefined) return [];
      return (positions ?? []).map((position) =>
        nested(checked.lines, selectionsAt(checked, toOffset(checked.lines, position))),
      );
    }),
  );
};
