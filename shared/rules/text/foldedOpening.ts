import { type Line, lineAt, OPENING } from "../../syntax/tree.ts";
import type { Form } from "../../templates/form.ts";
import { foldedOpening, openingUnits } from "../../text/fold.ts";

/**
 * The folded beginning of a stretch of the text, from one UTF-16 offset to another: stretches that say the same begin the
 * same. That of the line where it begins is taken where that is long enough, for lines remember theirs.
 * @param first that line
 */
export function openingAt(
  { text, tree }: Pick<Form, "text" | "tree">,
  start: number,
  end: number,
  first: Line | undefined = lineAt(tree, start),
): string {
  const isEnough = first?.contentStart === start && first.units >= openingUnits(OPENING);
  return isEnough ? first.opening(text) : foldedOpening(text.slice(start, end), OPENING);
}
