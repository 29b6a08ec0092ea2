import { type Language, plain, render } from "../i18n/message.ts";
import { OUTLINE } from "../i18n/outline.ts";
import { type Field, type Form, isEmpty, type Section } from "../templates/form.ts";
import { headingText } from "../templates/scaffold.ts";
import { withWholeWords } from "../text/lineEndHyphen.ts";
import type { Span } from "../text/span.ts";
import { plainText } from "../text/visible.ts";

/** One entry of the outline. Spans are UTF-16 offsets; `selection` lies inside `span`. */
export interface OutlineItem {
  readonly kind: "section" | "subsection" | "field" | "amount";
  /** Never empty. */
  readonly name: string;
  /** The value of a field, shortened to one line; undefined where there is none. */
  readonly detail: string | undefined;
  readonly span: Span;
  readonly selection: Span;
  readonly children: readonly OutlineItem[];
}

/** Longest name and value that the outline shows, in characters. */
const LONGEST = 100;

/** The text on one line without invisible characters, cut at the last whole character that fits. */
export function shorten(text: string, longest = LONGEST): string {
  const characters = [
    ...plainText(withWholeWords(text.slice(0, longest * 8)))
      .replace(/\s+/gu, " ")
      .trim(),
  ];
  return characters.length <= longest ? characters.join("") : `${characters.slice(0, longest - 1).join("")}…`;
}

const AMOUNTS = new Set(["euros", "euroRange", "count", "countOfWhom", "scores"]);

/** A field of the outline; undefined for prose, which has neither a label nor a short value. */
function fieldItem(form: Form, field: Field): OutlineItem | undefined {
  const value = isEmpty(field) ? undefined : shorten(form.textOf(field.value));
  const isProse = field.label === undefined && field.def === field.section.def.body;
  const name = field.def.label ?? value;
  if (isProse || name === undefined) return undefined;
  return {
    kind: AMOUNTS.has(field.def.type) ? "amount" : "field",
    name: shorten(name),
    detail: field.def.label === undefined ? undefined : value,
    span: field.span,
    selection: field.label ?? field.value,
    children: [],
  };
}

const inOrder = (a: OutlineItem, b: OutlineItem): number =>
  a.span.start - b.span.start || a.span.end - b.span.end;

/** The section's heading as the document has it, without a final colon; as the template has it where it was lost. */
export function sectionName(form: Form, section: Section): string {
  if (section.heading === undefined) return headingText(form.template, section.def);
  const written = form.textOf(section.heading.line.content);
  return written.endsWith(":") ? written.slice(0, -1).trimEnd() : written;
}

function sectionItem(form: Form, section: Section, language: Language): OutlineItem {
  const fields = section.fields.flatMap((field) => fieldItem(form, field) ?? []);
  const sections = section.sections.map((child) => sectionItem(form, child, language));
  return {
    kind: section.parent === undefined ? "section" : "subsection",
    name: shorten(sectionName(form, section), LONGEST * 2),
    detail: section.heading === undefined ? render(plain(OUTLINE.headingMissing), language) : undefined,
    span: section.span,
    selection: section.heading?.line.content ?? { start: section.span.start, end: section.span.start },
    children: [...fields, ...sections].sort(inOrder),
  };
}

/** Sections, in them their subsections and fields, in the order of the text. */
export const outline = (form: Form, language: Language): OutlineItem[] =>
  form.sections.map((section) => sectionItem(form, section, language));
