import type { CalendarDay } from "../text/calendar.ts";
import type { TextEdit } from "../text/edits.ts";
import type { Cents } from "../text/money.ts";
import type { Span } from "../text/span.ts";

/** A project code cut up: `S20271` is letter `S`, digits `20271`. */
export interface ProjectCode {
  readonly text: string;
  readonly letter: string;
  readonly digits: string;
}

/** One name of a comma-separated list, with its place in the text. */
export interface ListedName {
  readonly name: string;
  readonly span: Span;
}

/** One partner line: `Name, Organisation type, 1234567-8`; parts that are not there, or not valid, are undefined. */
export interface Partner {
  readonly name: string;
  readonly organisationType: string | undefined;
  readonly businessId: { readonly text: string; readonly span: Span } | undefined;
  readonly span: Span;
}

/** What a piece of a field's value can be, once read. Money is integer cents, days are calendar days. */
export interface ValueKinds {
  text: string;
  day: CalendarDay;
  cents: Cents;
  count: number;
  code: ProjectCode;
  names: readonly ListedName[];
  partners: readonly Partner[];
}
export type ValueKind = keyof ValueKinds;

/** One valid piece of a value with its place; `start` and `end` are UTF-16 offsets into the document. */
export type Part = {
  readonly [K in ValueKind]: { readonly kind: K; readonly value: ValueKinds[K]; readonly span: Span };
}[ValueKind];

/** What can be wrong with the form of a value. Each kind has the rule that reports it. */
export type ProblemKind =
  | "amount/invalid"
  | "amount/grouping"
  | "businessId/format"
  | "businessId/checkDigit"
  | "choice/unknown"
  | "code/format"
  | "count/invalid"
  | "date/invalid"
  | "date/style"
  | "email/cutOff"
  | "email/invalid"
  | "email/plainAt"
  | "number/punctuation"
  | "phone/invalid"
  | "postalCode/format"
  | "range/reversed"
  | "score/invalid"
  | "url/invalid"
  | "url/noScheme";

export interface ValueProblem {
  readonly kind: ProblemKind;
  readonly span: Span;
  /** The text in question, as it stands. */
  readonly text: string;
  /** A rewriting that states no new fact (`safe`) or that a person must confirm (`suggest`). */
  readonly fix?: { readonly kind: "safe" | "suggest"; readonly edit: TextEdit; readonly becomes: string };
}

/** A value once read: its valid pieces by name, and what is wrong. A piece is absent where it is not valid. */
export interface ParsedValue {
  readonly parts: Readonly<Record<string, Part>>;
  readonly problems: readonly ValueProblem[];
}

/** One value of a closed list, with the other spellings in which it is right and what it means to the rules. */
export interface Choice {
  readonly value: string;
  readonly accept: readonly string[];
  readonly means?: string | undefined;
}

/** A closed list. Where `complete` is false nobody has published the whole list, and an unknown value is no error. */
export interface ChoiceList {
  readonly complete: boolean;
  readonly values: readonly Choice[];
}

/** What the template says about one of its fields, for the type that reads it. */
export interface TypeSettings {
  /** Days are written `01.04.2015`. */
  readonly paddedDays: boolean;
  /** What stands between a number and its title: `3. Title` or `2: Title`. */
  readonly numberMark: "." | ":" | undefined;
  readonly choices: ChoiceList | undefined;
  /** Digits after the S of a project code; undefined where their number is not known. */
  readonly codeDigits?: number | undefined;
  /** Web addresses begin with http:// or https://; absent where both ways are right. */
  readonly urlScheme?: boolean;
  /** What may stand between several web addresses of one field; absent where a field has one address. */
  readonly urlJoints?: readonly string[];
  /** The page is public and writes (at) for @; absent where both ways are right. */
  readonly hiddenEmail?: boolean;
}

/**
 * How one kind of value is read and written. `parse` is total: bad input gives problems, never an exception.
 * `parts` names the pieces a valid value has; a template gives them roles.
 */
export interface FieldType {
  readonly name: string;
  readonly parts: Readonly<Record<string, ValueKind>>;
  /** @param text the value without white space at its ends, never empty; @param offset its UTF-16 offset in the document */
  parse(text: string, offset: number, settings: TypeSettings): ParsedValue;
  /** True when a line without a label can be nothing but a value of this type (lines of the project card). */
  recognises?(text: string, settings: TypeSettings): boolean;
}

export const NO_VALUE: ParsedValue = { parts: {}, problems: [] };

/** A value with one piece, named `value`. */
export const single = (part: Part, problems: readonly ValueProblem[] = []): ParsedValue => ({
  parts: { value: part },
  problems,
});
