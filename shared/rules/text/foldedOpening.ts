import { type Line, lineAt, OPENING } from "../../syntax/tree.ts";
import type { Form } from "../../templates/form.ts";
import { foldedOpening, openingUnits } from "../../text/fold.ts";
import { type Span, textOf } from "../../text/span.ts";

/**
 * The folded beginning of a stretch of the text: stretches that say the same begin the same. That of the line where it
 * begins is taken where that is long enough, for lines remember theirs. @param first that line
 */
export function openingAt(
  { text, tree }: Form,
  at: Span,
  first: Line | undefined = lineAt(tree, at.start),
): string {
  const isEnough =
    first?.content.start === at.start && first.content.end - first.content.start >= openingUnits(OPENING);
  return isEnough ? first.opening(text) : foldedOpening(textOf(text, at), OPENING);
}
