import { type CalendarDay, formatDay } from "../text/calendar.ts";
import { withWholeWords } from "../text/lineEndHyphen.ts";
import { type Cents, formatEuros } from "../text/money.ts";
import { visible } from "../text/visible.ts";

/** The languages in which the tool speaks. */
export const LANGUAGES = ["fi", "sv", "en"] as const;
export type Language = (typeof LANGUAGES)[number];

/** One text in every language; the three mean the same. Placeholders are `{name}`. */
export type LocalText = Readonly<Record<Language, string>>;

/** What may stand in a placeholder. Sums and days are formatted when the message is read, not before. */
export type MessageValue =
  | string
  | number
  | { readonly cents: Cents }
  | { readonly day: CalendarDay }
  | LocalText;

/** A text with its values, not yet in any language. */
export interface Message {
  readonly text: LocalText;
  readonly values: Readonly<Record<string, MessageValue>>;
}

/** The names of the placeholders of a text, as a type: `"{a} ylittää {b}"` has `"a" | "b"`. */
export type Placeholders<Text extends string> = Text extends `${string}{${infer Name}}${infer Rest}`
  ? Name | Placeholders<Rest>
  : never;

/** A message without placeholders. */
export const plain = (text: LocalText): Message => ({ text, values: {} });

/** UTF-16 units of the document that a message quotes at most. */
const LONGEST_QUOTE = 200;

/**
 * What a message quotes of a document: on one line, and cut where it is long. Characters that a terminal obeys, or that
 * hide or turn the text around them, are shown by their numbers: a message says what it says wherever it is read.
 */
function quote(text: string): string {
  const line = visible(withWholeWords(text.slice(0, LONGEST_QUOTE * 2)));
  if (line.length <= LONGEST_QUOTE) return line;
  return `${line.slice(0, LONGEST_QUOTE).replace(/[\uD800-\uDBFF]$/u, "")}…`;
}

function show(value: MessageValue, language: Language): string {
  if (typeof value === "string") return quote(value);
  if (typeof value === "number") return String(value);
  if ("cents" in value) return formatEuros(value.cents);
  if ("day" in value) return formatDay(value.day);
  return value[language];
}

/** The message in one language. A placeholder without a value stays as it stands, so that the lack is seen. */
export function render({ text, values }: Message, language: Language): string {
  return text[language].replace(/\{([a-zA-Z]+)\}/gu, (placeholder, name: string) => {
    const value = values[name];
    return value === undefined ? placeholder : show(value, language);
  });
}
