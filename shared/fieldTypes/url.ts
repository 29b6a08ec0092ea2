import { fold } from "../text/fold.ts";
import { withWholeWords } from "../text/lineEndHyphen.ts";
import { span } from "../text/span.ts";
import { type FieldType, single, type ValueProblem } from "./fieldType.ts";

const hasScheme = (text: string): boolean => /^https?:\/\/\S/iu.test(text);

/** True when a dot stands between two other characters: `ouka.fi`, not `ouka.` */
const hasInnerDot = (text: string): boolean => /[^.]\.[^.]/u.test(text);

/**
 * The addresses of a value: one, or several with a joint between them. Undefined where words stand side by side that
 * no joint divides, which is white space within an address. @param joints words or `,` that divide addresses
 */
function addressesIn(text: string, joints: readonly string[]): string[] | undefined {
  const addresses: string[] = [];
  let isOpen = true;
  const words = text.split(/\s+/u);
  for (const [i, word] of words.entries()) {
    if (!isOpen && joints.includes(fold(word))) {
      isOpen = true;
      continue;
    }
    if (!isOpen) return undefined;
    isOpen = i < words.length - 1 && word.endsWith(",") && joints.includes(",");
    addresses.push(isOpen ? word.slice(0, -1) : word);
  }
  return isOpen ? undefined : addresses;
}

/** An address to which `http://` may be put without guessing: it begins like a host name, not like another scheme. */
const beginsWithHost = (text: string): boolean => /^[\p{L}\p{N}-]+\./u.test(text);

/** Most words of a line that is still taken for one address with white space in it. */
const MOST_PIECES = 3;

/** True when a line can only be a web address, with white space in it or not: every piece has a dot or a slash. */
function isAddressLine(text: string): boolean {
  if (!/^(?:https?:\/\/|www\.)/iu.test(text)) return false;
  const pieces = text.split(/\s+/u);
  return pieces.length <= MOST_PIECES && pieces.slice(1).every((piece) => /\/|[^.]\.[^.]/u.test(piece));
}

/**
 * One or several web addresses, with or without scheme: `http://www.ouka.fi`, `www.valke.fi sekä www.välke.fi`. One that
 * was broken over lines after a hyphen is put together.
 */
export const url: FieldType = {
  name: "url",
  parts: { value: "text" },
  parse(text, offset, { urlScheme, urlJoints }) {
    const at = span(offset, offset + text.length);
    const whole = withWholeWords(text);
    const addresses = addressesIn(whole, urlJoints ?? []);
    if (!(addresses?.every(hasInnerDot) ?? false))
      return { parts: {}, problems: [{ kind: "url/invalid", span: at, text }] };
    const problems: ValueProblem[] = [];
    if (urlScheme === true && !hasScheme(text)) {
      const start = span(offset, offset);
      const edit = { span: start, newText: "http://" };
      const fix = { kind: "safe", becomes: `http://${text}`, edit } as const;
      problems.push({ kind: "url/noScheme", span: at, text, ...(beginsWithHost(text) ? { fix } : {}) });
    }
    return single({ kind: "text", value: whole, span: at }, problems);
  },
  recognises: isAddressLine,
};
