import { span } from "../text/span.ts";
import { type FieldType, single, type ValueProblem } from "./fieldType.ts";

/** How the two halves of an address are joined: public pages write `(at)` so that machines do not collect addresses. */
const MARKS = ["(at)", "[at]", "@"] as const;

/** An address in two halves; `cut` when the page lost what follows the mark. Undefined when it is no address. */
export function splitEmail(
  text: string,
):
  | { readonly local: string; readonly mark: string; readonly at: number; readonly domain: string }
  | undefined {
  for (const mark of MARKS) {
    const at = text.toLowerCase().indexOf(mark);
    if (at <= 0) continue;
    const domain = text.slice(at + mark.length);
    if (/\s/u.test(text) || domain.includes("@") || domain.includes("(at)")) return undefined;
    return { local: text.slice(0, at), mark, at, domain };
  }
  return undefined;
}

/** `etunimi.sukunimi(at)kunta.fi` */
export const email: FieldType = {
  name: "email",
  parts: { value: "text" },
  parse(text, offset) {
    const at = span(offset, offset + text.length);
    const address = splitEmail(text);
    const dot = address?.domain.indexOf(".") ?? -1;
    if (address === undefined || dot <= 0 || address.domain.endsWith("."))
      return { parts: {}, problems: [{ kind: "email/invalid", span: at, text }] };
    const problems: ValueProblem[] = [];
    if (address.mark === "@") {
      const mark = span(offset + address.at, offset + address.at + 1);
      const becomes = text.replace("@", "(at)");
      problems.push({
        kind: "email/plainAt",
        span: mark,
        text,
        fix: { kind: "safe", becomes, edit: { span: mark, newText: "(at)" } },
      });
    }
    return single({ kind: "text", value: text, span: at }, problems);
  },
};
