import { COPIED } from "../i18n/views.ts";
import type { CopyResult } from "../protocol.ts";
import { type Field, type Form, isEmpty, type Section } from "../templates/form.ts";
import { contains } from "../text/span.ts";
import { unwrap } from "../text/unwrap.ts";
import { characters } from "../text/words.ts";
import type { Words } from "./hover/words.ts";
import { sectionName, shorten } from "./outline.ts";

/** What a field says without its label: its value, then its justification. */
function fieldPieces(form: Form, field: Field): string[] {
  const value = isEmpty(field) ? "" : unwrap(form.textOf(field.value));
  const note = field.note === undefined ? "" : unwrap(form.textOf(field.note));
  return [value, note].filter((piece) => piece !== "");
}

/** Everything that a section says, its subsections last. Texts stand apart by a blank line, short values by a line end. */
function sectionPieces(form: Form, section: Section): string[] {
  const short: string[] = [];
  const texts: string[] = [];
  for (const field of section.fields)
    (field.def === section.def.body ? texts : short).push(...fieldPieces(form, field));
  const own = short.length === 0 ? texts : [short.join("\n"), ...texts];
  return [...own, ...section.sections.flatMap((child) => sectionPieces(form, child))];
}

/** The text of a field or section and what it is called. */
interface Piece {
  readonly name: string;
  readonly text: string;
}

function pieceAt(form: Form, offset: number): Piece | undefined {
  const { section, field } = form.at(offset);
  if (field !== undefined) {
    const name = field.def.label ?? (section && sectionName(form, section)) ?? field.def.id;
    const { note } = field;
    const text =
      note !== undefined && contains(note, offset)
        ? unwrap(form.textOf(note))
        : unwrap(form.textOf(field.value));
    return { name: shorten(name), text };
  }
  if (section === undefined || section === form.head) return undefined;
  return { name: shorten(sectionName(form, section)), text: sectionPieces(form, section).join("\n\n") };
}

/**
 * The field or section at a UTF-16 offset as text for the form on the web: no labels, paragraphs on one line each, words
 * as they are. On a justification that alone; on a heading everything under it.
 */
export function copyAt(form: Form, offset: number, words: Words): CopyResult {
  const piece = pieceAt(form, offset);
  if (piece === undefined) return { text: null, message: words.say(COPIED.nowhere) };
  const { name, text } = piece;
  if (text === "") return { text: null, message: words.say(COPIED.empty, { name }) };
  const length = words.count(characters(text), "character");
  return { text, message: words.say(COPIED.copied, { name, length }) };
}
