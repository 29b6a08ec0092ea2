import { span } from "../text/span.ts";
import { type FieldType, single, type ValueProblem } from "./fieldType.ts";

/** Between several addresses of one field, as 2007–2013 pages join them. */
const JOINT = /\s(?:sekä|ja)\s|,\s/u;

const hasScheme = (text: string): boolean => /^https?:\/\/\S/iu.test(text);

/** One or several web addresses, with or without scheme: `http://www.ouka.fi`, `www.valke.fi sekä www.välke.fi` */
export const url: FieldType = {
  name: "url",
  parts: { value: "text" },
  parse(text, offset) {
    const at = span(offset, offset + text.length);
    const addresses = text.split(JOINT);
    if (addresses.some((address) => /\s/u.test(address) || !/[^.]\.[^.]/u.test(address)))
      return { parts: {}, problems: [{ kind: "url/invalid", span: at, text }] };
    const problems: ValueProblem[] = [];
    if (addresses.length === 1 && !hasScheme(text)) {
      const start = span(offset, offset);
      const becomes = `http://${text}`;
      problems.push({
        kind: "url/noScheme",
        span: at,
        text,
        fix: { kind: "safe", becomes, edit: { span: start, newText: "http://" } },
      });
    }
    return single({ kind: "text", value: text, span: at }, problems);
  },
  recognises: (text) => /^(?:https?:\/\/|www\.)\S+$/iu.test(text),
};
