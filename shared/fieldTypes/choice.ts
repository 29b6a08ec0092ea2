import { sameText } from "../text/fold.ts";
import { span } from "../text/span.ts";
import { boxedOptions, tickedOption } from "../text/ticked.ts";
import { type Choice, type ChoiceList, type FieldType, single } from "./fieldType.ts";

/**
 * The value of a closed list that a text is, however it is spelled there, or the one of several that has a tick in its
 * box; undefined when it is none of them.
 */
export function findChoice(list: ChoiceList, text: string): Choice | undefined {
  const said = tickedOption(text) ?? text;
  return list.values.find(
    ({ value, accept }) => sameText(value, said) || accept.some((other) => sameText(other, said)),
  );
}

/** True for a text that is nothing but values of a closed list, each with a box, whether any is ticked or none. */
export function isBoxed(list: ChoiceList, text: string): boolean {
  const options = boxedOptions(text);
  return options.length > 0 && options.every(({ option }) => findChoice(list, option) !== undefined);
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
