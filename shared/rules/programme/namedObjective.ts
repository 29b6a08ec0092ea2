import type { Objective } from "../../reference/programmes.ts";
import { findObjective, objectiveTitled } from "../../reference/titles.ts";
import type { Form } from "../../templates/form.ts";
import type { Span } from "../../text/span.ts";
import { programmeOf } from "./programmeOf.ts";

/** A piece of the objective's field as it stands. */
interface Piece {
  readonly value: string;
  readonly span: Span;
}

/** Number and title of the objective's field; on the project card there is a title only. */
export function objectivePieces(form: Form): {
  readonly number: Piece | undefined;
  readonly title: Piece | undefined;
} {
  const field = form.fieldOf("project.objective.title");
  const piece = (name: string): Piece | undefined => {
    const part = field?.parsed.parts[name];
    return part?.kind === "text" ? { value: part.value, span: part.span } : undefined;
  };
  return { number: piece("number"), title: piece("title") };
}

/** The objective that the description names: by its number where there is one, else by its title. */
export function namedObjective(
  form: Form,
): { readonly objective: Objective; readonly piece: Piece } | undefined {
  const programme = programmeOf(form);
  const { number, title } = objectivePieces(form);
  const piece = number ?? title;
  if (programme === undefined || piece === undefined) return undefined;
  const objective =
    number === undefined ? objectiveTitled(programme, piece.value) : findObjective(programme, number.value);
  return objective && { objective, piece };
}
