import { type Field, type Form, isEmpty, isNotGiven } from "../../templates/form.ts";
import { sameText } from "../../text/fold.ts";

/** The primary and the indirect target group where both are given and say the same; undefined otherwise. */
export function identicalGroups(form: Form): { primary: Field; indirect: Field } | undefined {
  const primary = form.fieldOf("targetGroup.primary");
  const indirect = form.fieldOf("targetGroup.indirect");
  if (primary === undefined || indirect === undefined) return undefined;
  if ([primary, indirect].some((field) => isEmpty(field) || isNotGiven(form, field))) return undefined;
  return sameText(form.textOf(primary.value), form.textOf(indirect.value))
    ? { primary, indirect }
    : undefined;
}
