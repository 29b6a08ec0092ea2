import type { Checked } from "../check.ts";
import { splitEmail } from "../fieldTypes/email.ts";
import { parseProjectCode } from "../fieldTypes/projectCode.ts";
import { registerPage } from "../reference/registerPages.ts";
import { isSpace, overlaps, type Span, span } from "../text/span.ts";

/** A place that leads somewhere else; the span is in UTF-16 offsets, the target a URI. */
export interface Link {
  readonly span: Span;
  readonly target: string;
  readonly kind: "web" | "mail" | "register";
}

/** Ends of host names after which an address without `www.` is believed to be one. */
const DOMAINS = new Set(["fi", "eu", "com", "org", "net", "info", "se"]);

/** Digits of the shortest project codes that are linked in prose: `S1` in a text is no code. */
const LEAST_DIGITS = 5;

const OPENING = new Set("([{<\"'”“„»«‘’");
const CLOSING = new Set(".,;:!?…)]}>\"'”“„»«‘’");

/** The token without the punctuation around it; a closing bracket stays where its opening one is inside. */
function bare(text: string, token: Span): Span {
  let { start, end } = token;
  while (
    start < end &&
    OPENING.has(text[start] ?? "") &&
    !/^[([]at[)\]]/iu.test(text.slice(start, start + 4))
  )
    start++;
  while (end > start && CLOSING.has(text[end - 1] ?? "")) {
    if (text[end - 1] === ")" && text.lastIndexOf("(", end - 1) >= start) break;
    end--;
  }
  return span(start, end);
}

/** The address as a URI; undefined for text that none can be made of. */
function encoded(address: string): string | undefined {
  try {
    return encodeURI(address).replace(/%25(?=[0-9a-f]{2})/giu, "%");
  } catch {
    return undefined;
  }
}

/** True for `www.kunta.fi`, and for a host of a common domain with or without a path: `kunta.fi/hankkeet`. */
function isBareAddress(address: string): boolean {
  const host = address.split(/[/?#]/u, 1)[0] ?? "";
  const parts = host.split(".");
  if (parts.length < 2 || !parts.every((part) => /^[\p{L}\p{N}-]+$/u.test(part))) return false;
  const isWww = parts[0]?.toLowerCase() === "www";
  return isWww ? parts.length > 2 : DOMAINS.has(parts[parts.length - 1] ?? "");
}

function webTarget(address: string): string | undefined {
  if (/^https?:\/\/[^./\s][^/\s]*/iu.test(address)) return encoded(address);
  return isBareAddress(address) ? encoded(`http://${address}`) : undefined;
}

/** A mail address with `@` or `(at)`, as a link; undefined where either half is not of its form. */
function mailTarget(address: string): string | undefined {
  const halves = splitEmail(address);
  if (halves === undefined || !/^[\p{L}\p{N}._%+-]+$/u.test(halves.local)) return undefined;
  const parts = halves.domain.split(".");
  if (parts.length < 2 || !parts.every((part) => /^[\p{L}\p{N}-]+$/u.test(part))) return undefined;
  return encoded(`mailto:${halves.local}@${halves.domain}`);
}

const DOT = 46;
const COLON = 58;
const isDigit = (unit: number): boolean => unit >= 48 && unit <= 57;

/**
 * The pieces of a line without white space that may lead somewhere: an address has a dot or a colon inside, a code has
 * digits. Nearly all words of a long text have neither.
 */
function tokensIn(text: string, { start, end }: Span): Span[] {
  const tokens: Span[] = [];
  let from = start;
  let mayLead = false;
  for (let at = start; at <= end; at++) {
    const unit = text.charCodeAt(at);
    // Between the two stand nothing but visible characters.
    if (at === end || ((unit <= 32 || unit >= 0xa0) && isSpace(unit))) {
      if (mayLead) tokens.push(span(from, at));
      from = at + 1;
      mayLead = false;
    } else if (isDigit(unit)) mayLead = true;
    else if (unit === DOT || unit === COLON) mayLead ||= at + 1 < end && !isSpace(text.charCodeAt(at + 1));
  }
  return tokens;
}

/** The link that a token is: `token` has no white space and no punctuation around it. */
function linkOf(text: string, token: Span): Link | undefined {
  const written = text.slice(token.start, token.end);
  const web = webTarget(written);
  if (web !== undefined) return { span: token, target: web, kind: "web" };
  const mail = mailTarget(written);
  if (mail !== undefined) return { span: token, target: mail, kind: "mail" };
  const code = parseProjectCode(written);
  const page = code !== undefined && code.digits.length >= LEAST_DIGITS ? registerPage(code) : undefined;
  return page === undefined ? undefined : { span: token, target: page, kind: "register" };
}

/** Values of mail fields, in which white space may stand around the `(at)`. */
function mailFields({ form }: Checked): Link[] {
  return (form?.fields ?? []).flatMap(({ def, parsed }): Link[] => {
    const part = parsed.parts.value;
    const target = def.type === "email" && part?.kind === "text" ? mailTarget(part.value) : undefined;
    return target === undefined || part === undefined ? [] : [{ span: part.span, target, kind: "mail" }];
  });
}

/** What in a text leads elsewhere: web addresses, mail addresses, project codes; in the order of the text. */
export function findLinks(checked: Checked): Link[] {
  const { text, tree } = checked;
  const mails = mailFields(checked);
  const links = tree.lines
    .filter(({ overlong }) => !overlong)
    .flatMap(({ content }) => tokensIn(text, content))
    .flatMap((token) => linkOf(text, bare(text, token)) ?? [])
    .filter((link) => !mails.some((mail) => overlaps(mail.span, link.span)));
  return [...mails, ...links].sort((a, b) => a.span.start - b.span.start);
}
