import type { Checked } from "../check.ts";
import type { Partner } from "../fieldTypes/fieldType.ts";
import type { Language } from "../i18n/message.ts";
import { projectYears } from "../rules/region/listedAreas.ts";
import type { Rule } from "../rules/rule.ts";
import type { Field, Form, Section } from "../templates/form.ts";
import { contains, type Span } from "../text/span.ts";
import { aboutValue } from "./about/aboutValue.ts";
import { explainReference } from "./about/explain.ts";
import { expectedBlocks } from "./hover/expected.ts";
import { asideBlocks, findingBlocks, findingsAt } from "./hover/finding.ts";
import { projectBlocks } from "./hover/project.ts";
import { sectionBlocks } from "./hover/section.ts";
import {
  businessIdBlocks,
  codeBlocks,
  periodBlocks,
  phoneBlocks,
  quantityAt,
  quantityBlocks,
} from "./hover/value.ts";
import { type Words, wordsOf } from "./hover/words.ts";
import { type Block, separator } from "./richText.ts";
import type { Suppressed } from "./suppression.ts";

/** What a hover shows, and the place it is about as UTF-16 offsets. */
export interface HoverInfo {
  readonly span: Span;
  readonly blocks: readonly Block[];
}

/** A checked text as hovers see it; its findings may be fewer than were found. */
export type HoverText = Pick<Checked, "text" | "tree" | "lines" | "form" | "profile" | "findings">;

export interface HoverOptions {
  readonly language: Language;
  /** The rules whose words explain the findings. */
  readonly rules: readonly Rule[];
  /** Findings that a person has set aside: they are told apart from those that stand. */
  readonly suppressed?: readonly Suppressed[];
}

const info = (span: Span, blocks: readonly Block[]): HoverInfo | undefined =>
  blocks.length === 0 ? undefined : { span, blocks };

const partnerAt = (field: Field, offset: number): Partner | undefined => {
  const part = field.parsed.parts.value;
  if (part?.kind !== "partners") return undefined;
  return part.value.find(({ businessId }) => businessId !== undefined && contains(businessId.span, offset));
};

function dayRole(field: Field, offset: number): "header" | "period" | undefined {
  for (const [name, part] of Object.entries(field.parsed.parts)) {
    if (part.kind !== "day") continue;
    if (field.def.type !== "period" && !contains(part.span, offset)) continue;
    const role = field.def.roles[name];
    if (role === "header.start" || role === "header.end") return "header";
    if (role === "period.start" || role === "period.end") return "period";
  }
  return undefined;
}

/** What is told of a value: a verdict, a share, a length; undefined for values of which nothing is to be told. */
function valueInfo(
  checked: HoverText,
  form: Form,
  field: Field,
  offset: number,
  words: Words,
): HoverInfo | undefined {
  if (field.def.type === "businessId")
    return info(field.value, businessIdBlocks(form.textOf(field.value), words));
  const businessId = partnerAt(field, offset)?.businessId;
  if (businessId !== undefined) return info(businessId.span, businessIdBlocks(businessId.text, words));
  const quantity = quantityAt(field, offset);
  if (quantity !== undefined)
    return info(quantity.part.span, quantityBlocks(form, field, quantity.role, quantity.part, words));
  const days = dayRole(field, offset);
  if (days !== undefined) {
    const blocks = periodBlocks(form.find(`${days}.start`), form.find(`${days}.end`), words);
    if (blocks.length > 0) return info(field.value, blocks);
  }
  const reference = aboutValue(form, field, offset);
  const known =
    reference && info(reference.span, explainReference(reference.about, words, projectYears(form)));
  if (known !== undefined) return known;
  const part = field.parsed.parts.value;
  if (field.def.type === "phone" && part !== undefined)
    return info(part.span, phoneBlocks(form.textOf(part.span), words));
  if (part?.kind === "code") return info(part.span, codeBlocks(part.value, words));
  if (field.def.roles.value === "project.name") return info(field.value, projectBlocks(checked, form, words));
  const isUnreadable = field.parsed.problems.length > 0 && Object.keys(field.parsed.parts).length === 0;
  return isUnreadable ? info(field.value, expectedBlocks(form, field.def, words)) : undefined;
}

function fieldInfo(
  checked: HoverText,
  form: Form,
  field: Field,
  offset: number,
  words: Words,
): HoverInfo | undefined {
  if (field.label !== undefined && contains(field.label, offset))
    return info(field.label, expectedBlocks(form, field.def, words));
  return contains(field.value, offset) ? valueInfo(checked, form, field, offset, words) : undefined;
}

/** The section on whose heading line the offset lies. */
const headingAt = (section: Section | undefined, offset: number): Span | undefined => {
  const line = section?.heading?.line.content;
  return line !== undefined && contains(line, offset) ? line : undefined;
};

function placeInfo(checked: HoverText, form: Form, offset: number, words: Words): HoverInfo | undefined {
  const { section, field } = form.at(offset);
  const heading = headingAt(section, offset);
  if (section !== undefined && heading !== undefined)
    return info(heading, sectionBlocks(checked, form, section, words));
  const found = field && fieldInfo(checked, form, field, offset, words);
  if (found !== undefined || section !== form.head) return found;
  const line = checked.tree.lines[checked.lines.at(offset).line];
  if (line === undefined || line.blank || !contains(line.content, offset)) return undefined;
  return info(line.content, projectBlocks(checked, form, words));
}

/**
 * What there is to know at a UTF-16 offset: the project on the title, the contents on a heading, what a value amounts
 * to, what a label asks for; and why what was found here matters. Undefined where there is nothing to say.
 */
export function hoverAt(checked: HoverText, offset: number, options: HoverOptions): HoverInfo | undefined {
  const words = wordsOf(options.language);
  const at = Math.max(0, Math.min(offset, checked.text.length));
  const place = checked.form && placeInfo(checked, checked.form, at, words);
  const findings = findingsAt(checked.findings, at);
  const aside = (options.suppressed ?? []).filter(({ finding }) => contains(finding.span, at));
  const explained = [
    findingBlocks(findings, options.rules, words),
    ...aside.map((one) => asideBlocks(one, options.rules, words)),
  ]
    .filter((blocks) => blocks.length > 0)
    .flatMap((blocks, i) => (i === 0 ? blocks : [separator, ...blocks]));
  const first = findings[0] ?? aside[0]?.finding;
  if (place === undefined) return first && info(first.span, explained);
  if (explained.length === 0) return place;
  return { span: place.span, blocks: [...place.blocks, separator, ...explained] };
}
