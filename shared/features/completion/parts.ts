import { COMPLETION } from "../../i18n/completion.ts";
import { placeOfSection } from "../../rules/structure/missingPlace.ts";
import type { Form, Section } from "../../templates/form.ts";
import { fieldText, headingText, sectionText } from "../../templates/scaffold.ts";
import { type FieldDef, type SectionDef, sectionDefs } from "../../templates/schema.ts";
import { markValue, toSnippet, withoutMarks } from "../../templates/tabStops.ts";
import { fold } from "../../text/fold.ts";
import type { Span } from "../../text/span.ts";
import { usualLineEnd } from "../../text/usualLineEnd.ts";
import type { Words } from "../hover/words.ts";
import { filterOf, type Suggestion } from "./suggestion.ts";

/** Where whole parts of the form can be written: a line with nothing on it, or with the beginning of one. */
export interface Gap {
  readonly form: Form;
  /** The section in which the line is; the head above the first. */
  readonly section: Section;
  /** What has been typed on the line, and its place. */
  readonly typed: string;
  readonly at: Span;
  /** Whether the lines right above and right below have something on them. */
  readonly above: boolean;
  readonly below: boolean;
}

/** True when what has been typed is the beginning of one of the names. */
const begins = (typed: string, names: readonly string[]): boolean => {
  const start = fold(typed);
  return start === "" || names.some((name) => fold(name).startsWith(start));
};

function sectionSuggestion(gap: Gap, def: SectionDef, order: number, words: Words): Suggestion {
  const { form, at, above, below } = gap;
  const heading = headingText(form.template, def);
  const end = usualLineEnd(form.text);
  const frame = (text: string): string =>
    `${above ? "\n" : ""}${text}${below ? "\n" : ""}`.replace(/\n/gu, end);
  const marked = sectionText(form.template, def, markValue);
  return {
    kind: "section",
    label: heading,
    detail: words.say(COMPLETION.section),
    filter: filterOf([heading, def.title]),
    order,
    edit: { span: at, newText: frame(withoutMarks(marked)) },
    snippet: frame(toSnippet(marked)),
    about: { kind: "section", template: form.template.id, section: def.id },
  };
}

/** Sections that the document lacks; those that belong here first, both in the order of the form. */
export function missingSections(gap: Gap, words: Words): Suggestion[] {
  const { form, at, typed } = gap;
  const present = new Set(form.allSections.map(({ def }) => def.id));
  const all = [...sectionDefs(form.template)];
  const next = form.allSections.find(({ span }) => span.start >= at.end)?.span.start ?? form.text.length;
  const belongsHere = (def: SectionDef): boolean => {
    const place = placeOfSection(form, def);
    return place <= at.start && at.start <= next && form.text.slice(place, at.start).trim() === "";
  };
  return all.flatMap(({ def, parent }, order) => {
    const isMissing = !present.has(def.id) && (parent === undefined || present.has(parent.id));
    if (!isMissing || !begins(typed, [headingText(form.template, def), def.title])) return [];
    return [sectionSuggestion(gap, def, belongsHere(def) ? order : all.length + order, words)];
  });
}

/** True where another kind of the alternatives that the field belongs to is filled in. */
const isSettledOtherwise = (section: Section, { alternative, side }: FieldDef): boolean =>
  alternative !== undefined &&
  section.fields.some(({ def }) => def.alternative === alternative && def.side !== side);

/** Fields that the section lacks and its labels tell apart. */
export function missingFields({ form, section, typed, at }: Gap, words: Words): Suggestion[] {
  const present = new Set(section.fields.map(({ def }) => def.id));
  return section.def.fields.flatMap((def, order) => {
    if (def.label === undefined || (present.has(def.id) && !def.repeats)) return [];
    if (!begins(typed, [def.label]) || isSettledOtherwise(section, def)) return [];
    const marked = fieldText(def, markValue);
    const text = fieldText(def);
    return [
      {
        kind: "field" as const,
        label: def.label,
        detail: words.say(COMPLETION.field),
        filter: filterOf([def.label, ...def.accept]),
        order,
        edit: { span: at, newText: def.content === "below" ? text : `${text} ` },
        snippet: toSnippet(marked),
        about: { kind: "field" as const, template: form.template.id, section: section.def.id, field: def.id },
      },
    ];
  });
}

/** Lines without a label that stand for a value of a closed list, such as the national line of the target area. */
export function missingLines({ form, section, typed, at }: Gap): Suggestion[] {
  const present = new Set(section.fields.map(({ def }) => def.id));
  const own = section.def.fields.filter(({ label, choices }) => label === undefined && choices !== undefined);
  return own.flatMap((def) => {
    const values = (def.choices === undefined ? undefined : form.template.lists[def.choices])?.values ?? [];
    if (present.has(def.id) || isSettledOtherwise(section, def)) return [];
    return values
      .filter(({ value }) => begins(typed, [value]))
      .map(({ value, accept }) => ({
        kind: "choice" as const,
        label: value,
        detail: undefined,
        filter: filterOf([value, ...accept]),
        order: section.def.fields.indexOf(def),
        edit: { span: at, newText: value },
        snippet: undefined,
        about: undefined,
      }));
  });
}

/** Rows that the section's matrix lacks, with zero scores. */
export function missingRows({ section, typed, at }: Gap, words: Words): Suggestion[] {
  const present = new Set(section.rows.map(({ def }) => def.id));
  const rows = (section.def.matrix?.groups ?? []).flatMap((group) => group.rows);
  return rows.flatMap((row, order) => {
    if (present.has(row.id) || !begins(typed, [row.title])) return [];
    return [
      {
        kind: "field" as const,
        label: row.title,
        detail: words.say(COMPLETION.row),
        filter: filterOf([row.title, ...row.accept]),
        order: section.def.fields.length + order,
        edit: { span: at, newText: `${row.title} 0 0` },
        snippet: undefined,
        about: undefined,
      },
    ];
  });
}
