import type { Checked } from "../../check.ts";
import { COMPLETION } from "../../i18n/completion.ts";
import type { Language } from "../../i18n/message.ts";
import type { Field, Form, Section } from "../../templates/form.ts";
import type { Registry } from "../../templates/registry.ts";
import { documentText } from "../../templates/scaffold.ts";
import { markValue, toSnippet, withoutMarks } from "../../templates/tabStops.ts";
import { titleOf } from "../../templates/title.ts";
import { fold } from "../../text/fold.ts";
import { contains, type Span, span, trimSpan } from "../../text/span.ts";
import { type Words, wordsOf } from "../hover/words.ts";
import { type Gap, missingFields, missingLines, missingRows, missingSections } from "./parts.ts";
import { filterOf, type Suggestion, suggestValues } from "./suggestion.ts";
import { valuesOf } from "./values.ts";

export interface CompletionOptions {
  readonly language: Language;
  readonly registry: Registry;
}

/** Where the value of a labelled field begins on its line; undefined where the colon that it needs is not there. */
function valueStart(text: string, { label, def }: Field): number | undefined {
  if (label === undefined) return undefined;
  const colon = /^[ \u00A0]{0,9}:/u.exec(text.slice(label.end, label.end + 10))?.[0].length;
  return colon === undefined ? (def.colon === "optional" ? label.end : undefined) : label.end + colon;
}

/** The field whose value the cursor is in, with the part of the line where that is. */
function valueAt(form: Form, line: Span, offset: number): { field: Field; value: Span } | undefined {
  for (const field of form.fields) {
    if (field.span.start > offset) break;
    if (field.label !== undefined && contains(line, field.label.start) && field.label.end <= line.end) {
      const start = valueStart(form.text, field);
      if (start !== undefined && start <= offset) return { field, value: span(start, line.end) };
    }
    // A value that goes on, and one that has no label.
    const goesOn = field.def.content === "inline" && field !== proseOf(field.section);
    if (
      goesOn &&
      field.label?.start !== undefined &&
      field.label.start < line.start &&
      holds(field.value, line)
    )
      return { field, value: line };
    if (field.label === undefined && field.def.choices !== undefined && contains(field.value, offset))
      return { field, value: line };
  }
  return undefined;
}

const holds = (value: Span, line: Span): boolean => value.start < line.start && line.start < value.end;

/** The free text of a section, or undefined. */
const proseOf = (section: Section): Field | undefined =>
  section.fields.find(({ def }) => def === section.def.body);

/** True for a place between the first and the last word of free text or of a justification. */
function isInsideProse(section: Section, offset: number): boolean {
  const inside = (at: Span | undefined): boolean => at !== undefined && at.start < offset && offset < at.end;
  return (
    inside(proseOf(section)?.value) ||
    section.fields.some(({ note }) => inside(note)) ||
    section.rows.some(({ field }) => inside(field.note))
  );
}

/** The section in which a place is: the last that begins before it. */
function sectionBefore(form: Form, offset: number): Section {
  let found = form.head;
  for (const section of form.allSections) if (section.span.start < offset) found = section;
  return found;
}

/** Letters from which the beginning of a line shows that a label is being written, where it could be something else. */
const LEAST_LETTERS = 2;

/**
 * The gap at the cursor; undefined in the middle of other things. `sure`: false where the line may as well be the prose,
 * or the value, that goes on from the line above, so that only what begins as it does may be meant.
 */
function gapAt(
  checked: Checked,
  form: Form,
  line: Span,
  offset: number,
): { readonly gap: Gap; readonly sure: boolean } | undefined {
  const { text, lines } = checked;
  if (text.slice(offset, line.end).trim() !== "") return undefined;
  const at = trimSpan(text, span(line.start, offset));
  const typed = text.slice(at.start, at.end);
  const number = lines.at(offset).line;
  const isWritten = (other: number): boolean => {
    const { start, end } = lines.line(other);
    return other >= 0 && text.slice(start, end).trim() !== "";
  };
  const above = isWritten(number - 1);
  const section = sectionBefore(form, typed === "" ? offset : line.start);
  const isProse = section.def.body !== undefined || section.fields.some(({ note }) => note !== undefined);
  // In free text a heading is being written only where a paragraph begins like one.
  if (typed === "" ? isInsideProse(section, offset) : isProse && !/^(?:\d|.{3})/u.test(typed))
    return undefined;
  const place = typed === "" ? span(offset, offset) : span(at.start, offset);
  const gap: Gap = { form, section, typed, at: place, above, below: isWritten(number + 1) };
  return { gap, sure: typed === "" || !isProse || !above };
}

/** What is missing from the form at the cursor, in its order. */
function missingAt(
  checked: Checked,
  form: Form,
  line: Span,
  offset: number,
  words: Words,
  mayBeValue: boolean,
) {
  const found = gapAt(checked, form, line, offset);
  if (found === undefined) return [];
  const { gap, sure } = found;
  const own = [...missingFields(gap, words), ...missingLines(gap), ...missingRows(gap, words)];
  const byOrder = (all: readonly Suggestion[]) => [...all].sort((a, b) => a.order - b.order);
  const all = [...byOrder(own), ...byOrder(missingSections(gap, words))];
  if (sure && !mayBeValue) return all;
  const typed = fold(gap.typed);
  return typed.length < LEAST_LETTERS ? [] : all.filter(({ label }) => fold(label).startsWith(typed));
}

/** The forms themselves, for a document in which nothing has been written yet. */
const wholeDocuments = ({ registry }: CompletionOptions, at: Span, words: Words): Suggestion[] =>
  registry.templates.map((template, order) => {
    const marked = documentText(template, markValue);
    const title = words.say(titleOf(template));
    return {
      kind: "document",
      label: title,
      detail: words.say(COMPLETION.document),
      filter: filterOf([title, template.id]),
      order,
      edit: { span: at, newText: withoutMarks(marked) },
      snippet: toSnippet(marked),
      about: undefined,
    };
  });

/**
 * What may be written at a UTF-16 offset: in a field its possible values, on an empty line the parts of the form that
 * are missing, in an empty document the forms; in prose nothing. Needs no findings.
 */
export function completionsAt(checked: Checked, offset: number, options: CompletionOptions): Suggestion[] {
  const { text, lines, form } = checked;
  const words = wordsOf(options.language);
  const at = Math.max(0, Math.min(offset, text.length));
  if (form === undefined) return text.trim() === "" ? wholeDocuments(options, span(at, at), words) : [];
  const line = lines.line(lines.at(at).line);
  const found = valueAt(form, line, at);
  const values = found && valuesOf(form, found.field, found.value, at, words);
  // A line under a field may go on with its value, or be the next label.
  const mayBeLabel = found === undefined || found.value.start === line.start;
  const missing = mayBeLabel ? missingAt(checked, form, line, at, words, found !== undefined) : [];
  const suggestions = [...missing, ...(values === undefined ? [] : suggestValues(text, values))];
  return missing.length === 0 ? suggestions : suggestions.map((one, order) => ({ ...one, order }));
}
