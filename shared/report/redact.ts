import type { Language, LocalText, Message } from "../i18n/message.ts";
import { lazy } from "../lazy.ts";
import type { Form } from "../templates/form.ts";
import { initialOf } from "../text/fold.ts";
import { personNameForms } from "../text/nameForms.ts";

/** Takes what concerns a contact person out of a text that a report quotes. */
export interface Redactor {
  /** The text without names, telephone numbers and e-mail addresses of contact persons, whole or in part. */
  text(quoted: string): string;
  /** The same for a text that must stay readable, such as the project's name: whole names alone are taken out of it. */
  title(quoted: string): string;
}

/** Lets every text through. */
export const NO_REDACTION: Redactor = { text: (quoted) => quoted, title: (quoted) => quoted };

const REMOVED: LocalText = { fi: "[poistettu]", sv: "[borttaget]", en: "[removed]" };

/** Fewest letters of a part of a name that is taken out by itself; a shorter one only where it begins with a capital. */
const SHORTEST_PART = 3;
const SHORTEST_NAME = 2;
/** Parts of names that are looked for; a form has one or two contact persons. */
const MOST_PARTS = 200;

const PERSON_ROLES: ReadonlySet<string> = new Set(["contact.name", "contact.team"]);
const SECRET_ROLES: ReadonlySet<string> = new Set([
  ...PERSON_ROLES,
  "contact.email",
  "contact.phone",
  "applicant.phone",
]);
const SECRET_TYPES: ReadonlySet<string> = new Set(["phone", "email"]);

/** What the form says of contact persons: whole values, a line each, and the parts of names, all in small letters. */
interface Secrets {
  readonly values: readonly string[];
  readonly parts: readonly string[];
}

const linesOf = (text: string): string[] =>
  text
    .split(/[\r\n]+/u)
    .map((line) => line.trim())
    .filter((line) => line.length >= SHORTEST_PART);

/** `katja.jaako` of `katja.jaako(at)kunta.fi`. */
const localPart = (address: string): string => address.split(/@|\(at\)|\[at\]/iu, 1)[0] ?? "";

/** The words of a name that begin with a capital, and those of an address before its mark. */
function partsOf(text: string, isName: boolean): string[] {
  const words = (isName ? text : localPart(text)).normalize("NFC").split(/[^\p{L}]+/u);
  return words.filter((word) =>
    isName ? word.length >= SHORTEST_NAME && /^\p{Lu}/u.test(word) : word.length >= SHORTEST_PART,
  );
}

function secretsOf(form: Form | undefined): Secrets {
  const values = new Set<string>();
  const parts = new Set<string>();
  for (const { def, value } of form?.fields ?? []) {
    const roles = Object.values(def.roles);
    if (!SECRET_TYPES.has(def.type) && !roles.some((role) => SECRET_ROLES.has(role))) continue;
    const text = form?.textOf(value) ?? "";
    const isName = roles.some((role) => PERSON_ROLES.has(role));
    for (const line of linesOf(text)) {
      values.add(line.toLowerCase());
      if (isName || def.type === "email")
        for (const part of partsOf(line, isName)) parts.add(part.toLowerCase());
    }
  }
  return { values: [...values].slice(0, MOST_PARTS), parts: [...parts].slice(0, MOST_PARTS) };
}

/** Every place of a literal text, capitals being the same. */
function replaceLiteral(text: string, literal: string, by: string): string {
  const lower = text.toLowerCase();
  // Some capitals have small letters of another length; then offsets would not agree, and the text is kept whole or not.
  if (lower.length !== text.length) return lower.includes(literal) ? by : text;
  let result = "";
  let from = 0;
  for (let at = lower.indexOf(literal); at >= 0; at = lower.indexOf(literal, from)) {
    result += text.slice(from, at) + by;
    from = at + literal.length;
  }
  return result + text.slice(from);
}

/** Letters of a part of a name whose beginning alone tells it, and by which a case form may be longer than that. */
const LONG_PART = 7;
const LONGEST_ENDING = 7;

/** A part of a name, ready to be known again: its case forms are made where a word begins like it. */
interface KnownPart {
  readonly initial: string;
  /** Known only where it begins with a capital. */
  readonly isShort: boolean;
  readonly forms: () => ReadonlySet<string>;
  /** The beginning that tells it; undefined where it is too short for that. */
  readonly stem: string | undefined;
}

const knownPart = (part: string): KnownPart => ({
  initial: initialOf(part),
  isShort: part.length < SHORTEST_PART,
  forms: lazy(() => new Set(personNameForms(part))),
  stem: part.length >= LONG_PART ? part.slice(0, -2) : undefined,
});

/** Tells whether a word is a part of a name, in whatever case: `Maijalle` of Maija, `Mallikkaalta` of Mallikas. */
function recogniserOf(parts: readonly string[]): (word: string) => boolean {
  const known = parts.map(knownPart);
  const isOf = (lower: string, { forms, stem }: KnownPart): boolean =>
    forms().has(lower) ||
    (stem !== undefined && lower.startsWith(stem) && lower.length - stem.length <= LONGEST_ENDING);
  return (word) => {
    const first = initialOf(word);
    return known.some(
      (part) =>
        part.initial === first &&
        (!part.isShort || /^\p{Lu}/u.test(word)) &&
        isOf(word.normalize("NFC").toLowerCase(), part),
    );
  };
}

/** How the mark of an address is written, so that machines do not find it. */
const EMAIL_MARKS = ["@", "(at)", "[at]", "{at}", "( at )", "(ät)", "[ät]", "(a)", "[a]", "{a}"] as const;
/** Those that may be something else, such as an item of a list: a name and an address stand right about them. */
const UNSURE_MARKS: ReadonlySet<string> = new Set(["(a)", "[a]", "{a}"]);
const AROUND_UNSURE = /^[\p{L}\p{N}-]+\.[\p{L}\p{N}]/u;
/** UTF-16 units in which the first dot of a host is looked for. */
const LONGEST_HOST = 64;
const isBlank = (character: string | undefined): boolean => character === undefined || /\s/u.test(character);

/** E-mail addresses by their mark: what stands around it, up to white space; blanks around the mark itself do not count. */
function replaceEmails(text: string, by: string): string {
  const lower = text.toLowerCase();
  if (lower.length !== text.length || !EMAIL_MARKS.some((mark) => lower.includes(mark))) return text;
  let result = "";
  let from = 0;
  for (let at = 0; at < text.length; at++) {
    const mark = EMAIL_MARKS.find((one) => lower.startsWith(one, at));
    if (mark === undefined) continue;
    const rest = text.slice(at + mark.length, at + mark.length + LONGEST_HOST);
    if (UNSURE_MARKS.has(mark) && (isBlank(text[at - 1]) || !AROUND_UNSURE.test(rest))) continue;
    let start = at;
    while (start > from && isBlank(text[start - 1])) start--;
    while (start > from && !isBlank(text[start - 1])) start--;
    let end = at + mark.length;
    while (end < text.length && isBlank(text[end])) end++;
    while (end < text.length && !isBlank(text[end])) end++;
    result += text.slice(from, start) + by;
    from = end;
    at = end - 1;
  }
  return result + text.slice(from);
}

/** Digits of the shortest telephone number that is known by its digits alone; a postal code has five. */
const SHORTEST_PHONE = 7;

/** Telephone numbers, as far as they go: blanks, brackets, hyphens and dashes stand between digits. */
const PHONE = /(?<!\d)(?:\+[ \u00A0]?\d|0(?!00)|358)[\d ()\u00A0\u2009\u202F\u2010-\u2013\u2212-]*/gu;
/** Mobile numbers with a slash or a dot after the first digits, which elsewhere would be a year or a day. */
const MOBILE =
  /(?<!\d)(?:\+[ \u00A0]?358[ \u00A0]?|0)[45]\d[./][\d ./()\u00A0\u2009\u202F\u2010-\u2013\u2212-]*/gu;

/** Digits of a number with all that belongs to it: of a mobile number, and of one that begins with 358 without a plus. */
const LONG_PHONE = 9;
const WHOLE_PHONE = 11;

const isPhone = (written: string): boolean => {
  const digits = written.replace(/[^\d]/gu, "").length;
  return digits >= (written.startsWith("358") ? WHOLE_PHONE : SHORTEST_PHONE) && !/^\d{7}-\d$/u.test(written);
};

/** Telephone numbers as people write them; never a business id, a day or a sum below a thousand million. */
const replacePhones = (text: string, by: string): string =>
  text
    .replace(MOBILE, (run) => {
      const written = run.slice(0, run.search(/\d[^\d]*$/u) + 1);
      return written.replace(/[^\d]/gu, "").length < LONG_PHONE ? run : by + run.slice(written.length);
    })
    .replace(PHONE, (run) => {
      const written = run.trimEnd();
      return isPhone(written) ? by + run.slice(written.length) : run;
    });

/**
 * The redactor of one document. It knows persons by the form's contact fields; addresses and numbers also by how they
 * look, so that those elsewhere in the text, or in a text of no known form, are taken out as well.
 */
export function createRedactor(form: Form | undefined, language: Language): Redactor {
  const { values, parts } = secretsOf(form);
  const by = REMOVED[language];
  const isPart = recogniserOf(parts);
  const title = (quoted: string): string => {
    const known = values.reduce((text, value) => replaceLiteral(text, value, by), quoted);
    return replacePhones(replaceEmails(known, by), by);
  };
  return {
    title,
    text: (quoted) => title(quoted).replace(/[\p{L}\p{M}]+/gu, (word) => (isPart(word) ? by : word)),
  };
}

/** A message whose quotations of the document are redacted; its own words stay. */
export const redactMessage = ({ text, values }: Message, redactor: Redactor): Message => ({
  text,
  values: Object.fromEntries(
    Object.entries(values).map(([name, value]) => [
      name,
      typeof value === "string" ? redactor.text(value) : value,
    ]),
  ),
});

/** Plain data with every text of it redacted: objects, lists and what is in them. */
export function redactAll<T>(data: T, redactor: Redactor): T {
  const of = (value: unknown): unknown => {
    if (typeof value === "string") return redactor.text(value);
    if (Array.isArray(value)) return value.map(of);
    if (typeof value !== "object" || value === null) return value;
    return Object.fromEntries(Object.entries(value).map(([key, one]) => [key, of(one)]));
  };
  return redactor === NO_REDACTION ? data : (of(data) as T);
}
