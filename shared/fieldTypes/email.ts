import { withWholeWords } from "../text/lineEndHyphen.ts";
import { span } from "../text/span.ts";
import { type FieldType, single, type ValueProblem } from "./fieldType.ts";

/** An address in its two halves. Offsets are UTF-16 offsets into the text that was split. */
export interface EmailHalves {
  readonly local: string;
  /** As it stands: `(at)`, `[at]` or `@`. */
  readonly mark: string;
  readonly at: number;
  /** What follows the mark, up to white space; empty when the page lost it. */
  readonly domain: string;
}

/** How the halves are joined: public pages write `(at)` so that machines do not collect addresses. Blanks may stand around. */
const MARK = /\(at\)|\[at\]|@/iu;

/** Splits an address at its first mark; undefined when it has none, or nothing stands before it. */
export function splitEmail(text: string): EmailHalves | undefined {
  const found = MARK.exec(text);
  if (found === null) return undefined;
  const local = text.slice(0, found.index).trim();
  const [domain = ""] = text
    .slice(found.index + found[0].length)
    .trim()
    .split(/\s/u);
  return local === "" ? undefined : { local, mark: found[0], at: found.index, domain };
}

/** True when a dot stands inside the domain: `kunta.fi`, not `kunta` or `kunta.` */
const hasInnerDot = (domain: string): boolean => /[^.]\.[^.]/u.test(domain);

/** Every `@` of an address as `(at)`, in one edit. @param offset UTF-16 offset of `text` in the document */
function hideAddress(text: string, offset: number): ValueProblem {
  const first = text.indexOf("@");
  const last = text.lastIndexOf("@") + 1;
  const at = span(offset + first, offset + last);
  const edit = { span: at, newText: text.slice(first, last).replaceAll("@", "(at)") };
  return {
    kind: "email/plainAt",
    span: at,
    text,
    fix: { kind: "safe", becomes: text.replaceAll("@", "(at)"), edit },
  };
}

/** `etunimi.sukunimi(at)kunta.fi`, also where the line was broken after a hyphen of it. */
export const email: FieldType = {
  name: "email",
  parts: { value: "text" },
  parse(text, offset, { hiddenEmail }) {
    const at = span(offset, offset + text.length);
    const whole = withWholeWords(text);
    const address = splitEmail(whole);
    if (address === undefined || !hasInnerDot(address.domain)) {
      const kind = address?.domain === "" ? "email/cutOff" : "email/invalid";
      return { parts: {}, problems: [{ kind, span: at, text }] };
    }
    const problems = hiddenEmail === true && text.includes("@") ? [hideAddress(text, offset)] : [];
    return single({ kind: "text", value: whole, span: at }, problems);
  },
};
