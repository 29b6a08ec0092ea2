import { plainText } from "../text/visible.ts";

/**
 * A few lines of text with a little structure, written as Markdown or as plain text. Whatever comes from a document goes
 * in as a string and is escaped on the way out: a description can put no link, image or HTML into a hover.
 */

/** A piece of a line. */
export type Inline = string | { readonly strong: string };

/** A heading, a line of its own, a list, or a rule across. */
export type Block =
  | { readonly kind: "heading"; readonly text: string }
  | { readonly kind: "line"; readonly parts: readonly Inline[] }
  | { readonly kind: "list"; readonly items: readonly (readonly Inline[])[] }
  | { readonly kind: "separator" };

export const heading = (text: string): Block => ({ kind: "heading", text });
export const line = (...parts: Inline[]): Block => ({ kind: "line", parts });
export const list = (items: readonly (readonly Inline[])[]): Block => ({ kind: "list", items });
export const separator: Block = { kind: "separator" };

/** `Name: value`, the name in bold. */
export const named = (name: string, value: string): Inline[] => [{ strong: `${name}:` }, ` ${value}`];

/** One line whatever the text is: every run of white space, line ends included, is one space, and nothing is invisible. */
const oneLine = (text: string): string => plainText(text).replace(/\s+/gu, " ");

/** What can open markup in the middle of a line (CommonMark, the GitHub extensions, and `$` for formulas). */
const ACTIVE = /[\\`*_{}[\]<>#|~&@$!]/gu;

/**
 * The text as Markdown that shows exactly the text. Beside the marks, it defuses bare addresses, which readers of
 * GitHub Markdown turn into links: the colon of `http://`, `mailto:` and the dot of `www.`.
 */
export const escapeMarkdown = (text: string): string =>
  oneLine(text)
    .replace(ACTIVE, "\\$&")
    .replace(/:(?=\/\/)/gu, "\\:")
    .replace(/(mailto|xmpp):/giu, "$1\\:")
    .replace(/(www)\./giu, "$1\\.");

/** A text that begins a line, where a hyphen, a plus, an equals sign or a number with a dot would begin a block. */
const escapeLineStart = (escaped: string): string =>
  escaped.replace(/^( ?)([-+=])/u, "$1\\$2").replace(/^( ?\d{1,9})([.)])/u, "$1\\$2");

const markdownParts = (parts: readonly Inline[]): string =>
  parts
    .map((part, i) => {
      const text = typeof part === "string" ? escapeMarkdown(part) : escapeMarkdown(part.strong);
      const safe = i === 0 ? escapeLineStart(text) : text;
      return typeof part === "string" ? safe : `**${safe}**`;
    })
    .join("");

function markdownBlock(block: Block): string {
  switch (block.kind) {
    case "heading":
      return `**${escapeLineStart(escapeMarkdown(block.text).trim())}**`;
    case "line":
      return markdownParts(block.parts);
    case "list":
      return block.items.map((item) => `- ${markdownParts(item)}`).join("\n");
    case "separator":
      return "---";
  }
}

/** The blocks as Markdown, a blank line between two of them. */
export const toMarkdown = (blocks: readonly Block[]): string => blocks.map(markdownBlock).join("\n\n");

const plainParts = (parts: readonly Inline[]): string =>
  oneLine(parts.map((part) => (typeof part === "string" ? part : part.strong)).join(""));

function plainBlock(block: Block): string {
  switch (block.kind) {
    case "heading":
      return oneLine(block.text);
    case "line":
      return plainParts(block.parts);
    case "list":
      return block.items.map((item) => `• ${plainParts(item)}`).join("\n");
    case "separator":
      return "";
  }
}

/** The blocks as plain text, for clients that show no Markdown. */
export const toPlainText = (blocks: readonly Block[]): string => blocks.map(plainBlock).join("\n");
