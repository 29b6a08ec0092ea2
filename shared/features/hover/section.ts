import type { Checked } from "../../check.ts";
import type { Profile } from "../../config/settings.ts";
import { PROJECT, SECTION } from "../../i18n/hover.ts";
import { isRequired } from "../../rules/requirement.ts";
import { type Field, type Form, isEmpty, isNotGiven, type Section } from "../../templates/form.ts";
import { overlaps } from "../../text/span.ts";
import { sectionName, shorten } from "../outline.ts";
import { type Block, heading, type Inline, line, list, named } from "../richText.ts";
import { findingsText, type Words } from "./words.ts";

/** What stands in a section and its subsections, counted. */
interface Contents {
  readonly filled: number;
  /** Labels of the fields that should be filled in and are not, in the order of the form. */
  readonly missing: readonly string[];
  readonly rows: number;
  readonly rowsOfForm: number;
  /** Free text: the bodies of prose sections, and justifications. */
  readonly prose: readonly string[];
  readonly hasBody: boolean;
  /** True where the body is the single hyphen that stands for "not given". */
  readonly notGiven: boolean;
}

/** Labels of expected fields without a value. Of alternatives one suffices, and some may be empty with others. */
function missingLabels(section: Section, profile: Profile): string[] {
  const present = new Map<string, Field>();
  for (const field of section.fields) if (!present.has(field.def.id)) present.set(field.def.id, field);
  const isFilled = (id: string): boolean => {
    const field = present.get(id);
    return field !== undefined && !isEmpty(field);
  };
  const filledAlternatives = new Set(
    section.def.fields.filter(({ id }) => isFilled(id)).flatMap(({ alternative }) => alternative ?? []),
  );
  return section.def.fields.flatMap((def) => {
    if (def.label === undefined || !isRequired(def.required, profile) || isFilled(def.id)) return [];
    if (present.has(def.id) && def.empty === "allowed") return [];
    if (def.alternative !== undefined && filledAlternatives.has(def.alternative)) return [];
    return [def.label];
  });
}

/** Prose of a section itself: its body, justifications, and text under a label. A lone hyphen is none. */
const proseOf = (form: Form, section: Section): string[] =>
  section.fields.flatMap((field) => {
    const note = field.note === undefined ? [] : [form.textOf(field.note)];
    const isBody = field.def === section.def.body && !isEmpty(field) && !isNotGiven(form, field);
    return isBody ? [form.textOf(field.value), ...note] : note;
  });

function contentsOf(form: Form, section: Section, profile: Profile): Contents {
  const parts = [section, ...section.sections];
  const rows = new Set(parts.flatMap((part) => part.rows.map(({ field }) => field)));
  const labelled = parts.flatMap(({ fields, def }) =>
    fields.filter((field) => field.def !== def.body && !rows.has(field)),
  );
  const bodies = parts.flatMap(({ fields, def }) => fields.filter((field) => field.def === def.body));
  return {
    filled: labelled.filter((field) => !isEmpty(field)).length,
    missing: parts.flatMap((part) => missingLabels(part, profile)),
    rows: new Set(parts.flatMap((part) => part.rows.map(({ def }) => def.id))).size,
    rowsOfForm: parts
      .flatMap(({ def }) => def.matrix?.groups ?? [])
      .reduce((sum, group) => sum + group.rows.length, 0),
    prose: parts.flatMap((part) => proseOf(form, part)),
    hasBody: bodies.length > 0,
    notGiven: bodies.length === 1 && bodies.every((field) => isNotGiven(form, field)),
  };
}

/** How many words a text has, numbers included. */
export const wordsIn = (text: string): number => text.match(/[\p{L}\p{N}][^\s]*/gu)?.length ?? 0;

function textOfProse({ prose, hasBody, notGiven }: Contents, words: Words): string | undefined {
  if (notGiven) return words.say(SECTION.notGiven);
  if (prose.length === 0) return hasBody ? words.say(SECTION.noText) : undefined;
  const count = prose.reduce((sum, text) => sum + wordsIn(text), 0);
  const characters = prose.reduce((sum, text) => sum + [...text].length, 0);
  return `${words.count(count, "word")}, ${words.count(characters, "character")}`;
}

/** What a section holds and what it lacks; subsections are counted in. */
export function sectionBlocks(
  checked: Pick<Checked, "profile" | "findings">,
  form: Form,
  section: Section,
  words: Words,
): Block[] {
  const contents = contentsOf(form, section, checked.profile);
  const { filled, missing, rows, rowsOfForm } = contents;
  const items: Inline[][] = [];
  const ofAll = (n: number, all: number): string => words.say(SECTION.ofAll, { n, all });
  const subsections = section.sections.map((child) => shorten(sectionName(form, child)));
  if (subsections.length > 0) items.push(named(words.say(SECTION.parts), subsections.join(" · ")));
  if (filled + missing.length > 0)
    items.push(named(words.say(SECTION.filled), ofAll(filled, filled + missing.length)));
  if (missing.length > 0) items.push(named(words.say(SECTION.missing), missing.join(", ")));
  if (rowsOfForm > 0) items.push(named(words.say(SECTION.rows), ofAll(rows, rowsOfForm)));
  const prose = textOfProse(contents, words);
  if (prose !== undefined) items.push(named(words.say(SECTION.text), prose));
  const inside = checked.findings.filter(
    ({ span }) => overlaps(span, section.span) || (span.start === span.end && inSpan(span.start, section)),
  );
  items.push(named(words.say(PROJECT.findings), findingsText(inside, words)));
  const provisional = section.def.wording === "provisional" ? [line(words.say(SECTION.provisional))] : [];
  return [heading(shorten(sectionName(form, section), 200)), ...provisional, list(items)];
}

const inSpan = (offset: number, { span }: Section): boolean => span.start <= offset && offset <= span.end;
