import { describe, expect, it } from "vitest";
import { check } from "../../../shared/check.ts";
import { RULES } from "../../../shared/rules/index.gen.ts";
import { isRequired } from "../../../shared/rules/requirement.ts";
import type { Field, Form, Section } from "../../../shared/templates/form.ts";
import type { FieldDef } from "../../../shared/templates/schema.ts";
import type { Span } from "../../../shared/text/span.ts";
import { bindAs } from "../../support/describe.ts";
import { DOCUMENTS } from "../../support/documents.ts";

/** The text without these characters and the blank lines that follow them. */
const without = (text: string, { start, end }: Span): string =>
  text.slice(0, start) + text.slice(end).replace(/^\s+/u, "");

/** Rules that a seed, a real document, may break only where something was taken away. */
const STRUCTURE_AND_VALUES = RULES.filter(({ id }) => /^(?:structure|value)\//u.test(id));

/** True when another place of the form holds the same information. */
const isElsewhere = (form: Form, def: FieldDef): boolean =>
  Object.values(def.roles).some((role) => form.findAll(role).some(({ field }) => field.def !== def));

const lineEnds = { LF: "\n", CRLF: "\r\n", CR: "\r" };

describe.each(DOCUMENTS)("$name", ({ template, isSeed, text: clean }) => {
  const form = bindAs(template, clean);
  // Where the public record of a running project leaves sections out, all are asked for before it runs.
  const profile = form.template.sections.some(({ required }) => required === "application")
    ? "submission"
    : "review";
  /** The area lists stand for each other: without one that may be empty the others still tell where the project works. */
  const isAsked = ({ def }: Field): boolean =>
    def.label !== undefined && isRequired(def.required, profile) && !isElsewhere(form, def);
  const lack = ({ def }: Section): string[] =>
    def.body !== undefined && isElsewhere(form, def.body) ? [] : [`structure/missing-section ${def.id}`];
  // A heading of unknown official wording may be left out where what stands under it tells the section.
  const lackOfHeading = (text: string, section: Section): string[] =>
    section.def.wording === "provisional" &&
    bindAs(template, text).allSections.some(({ def }) => def === section.def)
      ? []
      : lack(section);
  // What is found in this profile, as rule and path: of the invented examples by every rule of the tool.
  const found = (text: string): string[] =>
    check(text, {
      template,
      profile,
      ...(isSeed ? { rules: STRUCTURE_AND_VALUES } : {}),
    }).findings.map(({ rule, path }) => `${rule} ${path}`);
  const sections = form.allSections.map((section: Section) => ({ id: section.def.id, section }));
  const fields = form.allSections.flatMap((section) =>
    section.fields
      .filter((field) => section.def.fields.includes(field.def) && isAsked(field))
      .map((field) => ({ path: field.path, field })),
  );

  it("has nothing to find", () => {
    expect(found(clean)).toEqual([]);
  });

  it("is looked at whole", () => {
    expect(sections.length).toBeGreaterThan(8);
    expect(fields.length).toBeGreaterThan(8);
  });

  it.each(sections)("without the heading of $id lacks that section and nothing else", ({ id, section }) => {
    const heading = section.heading?.line.content ?? section.span;
    const text = without(clean, heading);
    expect(found(text), id).toEqual(lackOfHeading(text, section));
  });

  it.each(sections)("without section $id lacks it and nothing else", ({ id, section }) => {
    expect(found(without(clean, section.span)), id).toEqual(lack(section));
  });

  it.each(fields)("without field $path lacks it and nothing else", ({ path, field }) => {
    expect(found(without(clean, field.span))).toEqual([`structure/missing-field ${path}`]);
  });

  it.each(Object.entries(lineEnds))("with %s line ends lacks just as much", (_, end) => {
    const text = clean.replaceAll("\n", end);
    expect(found(text)).toEqual([]);
    const again = bindAs(template, text);
    const [first, second] = again.allSections;
    if (first === undefined || second === undefined) throw new Error("no sections");
    expect(found(without(text, first.span))).toEqual(lack(first));
    const heading = second.heading?.line.content ?? second.span;
    const headless = without(text, heading);
    expect(found(headless)).toEqual(lackOfHeading(headless, second));
  });
});
