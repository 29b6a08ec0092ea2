import { visible } from "../visible.ts";

/** A piece of HTML that is safe to put into a page: made by {@link html}, never out of bare text. */
export interface Html {
  readonly kind: "html";
  readonly markup: string;
}

/** What may stand in a template. Nothing is written for undefined, null and false. */
export type Content = string | number | Html | undefined | null | false | readonly Content[];

const ENTITIES: Readonly<Record<string, string>> = {
  "&": "&amp;",
  "<": "&lt;",
  ">": "&gt;",
  '"': "&quot;",
  "'": "&#39;",
};

/**
 * Text as it may stand between tags and between the quotation marks of an attribute. Control characters and those that
 * hide or turn text are shown by their numbers, so that what is read is what is there.
 */
const escaped = (text: string): string =>
  visible(text).replace(/[&<>"']/gu, (mark) => ENTITIES[mark] ?? mark);

function write(content: Content): string {
  if (content === undefined || content === null || content === false) return "";
  if (typeof content === "string") return escaped(content);
  if (typeof content === "number") return String(content);
  if ("markup" in content) return content.markup;
  return content.map(write).join("");
}

/**
 * Writes HTML: the template is markup, every value is text and is escaped, unless it is HTML already. Values stand
 * between tags, or as the value of an attribute inside double quotation marks; never in a script, a style or a tag's
 * name. Addresses (`href`) are only ever our own.
 */
export function html(parts: TemplateStringsArray, ...values: readonly Content[]): Html {
  const written = parts.map((part, i) => (i === 0 ? part : write(values[i - 1]) + part));
  return { kind: "html", markup: written.join("") };
}

/** Markup that the tool itself has made by other means: a chart, the style sheet. Never anything of a document. */
export const trusted = (markup: string): Html => ({ kind: "html", markup });

/** Pieces with a piece between each two. */
export const joined = (pieces: readonly Content[], between: Content): Html => ({
  kind: "html",
  markup: pieces.map((piece, i) => (i === 0 ? "" : write(between)) + write(piece)).join(""),
});
