import type { Line } from "../../shared/syntax/tree.ts";

/** Everything that a line says. @param text the document's */
export const saidBy = (line: Line, text: string) => ({
  place: [line.index, line.start, line.end],
  content: [line.contentStart, line.units, line.content],
  kind: [line.blank, line.overlong],
  shapes: [line.heading, line.labelled],
  folded: [line.folded(text), line.foldedLabel(text), line.openingHash(text)],
});
