import { sameText } from "../text/fold.ts";
import { span } from "../text/span.ts";
import { type Choice, type ChoiceList, type FieldType, single } from "./fieldType.ts";

/** The value of a closed list that a text is, however it is spelled there; undefined when it is none of them. */
export function findChoice(list: ChoiceList, text: string): Choice | undefined {
  return list.values.find(
    ({ value, accept }) => sameText(value, text) || accept.some((other) => sameText(other, text)),
  );
}

/** A value of a closed list. An unknown value of an incomplete list is still a value: nobody knows the whole list. */
export const choice: FieldType = {
  name: "choice",
  parts: { value: "text" },
  parse(value, offset, { choices }) {
    const at = span(offset, offset + value.length);
    const known = choices === undefined ? undefined : findChoice(choices, value);
    if (known !== undefined) return single({ kind: "text", value: known.value, span: at });
    if (choices === undefined) return single({ kind: "text", value, span: at });
    const unknown = { kind: "choice/unknown", span: at, text: value } as const;
    return choices.complete
      ? { parts: {}, problems: [unknown] }
      : single({ kind: "text", value, span: at }, [unknown]);
  },
  recognises: (value, { choices }) => choices !== undefined && findChoice(choices, value) !== undefined,
};
