import { describe, expect, it } from "vitest";
import { builtInRegistry, check } from "../../../shared/check.ts";
import type { Field, Section } from "../../../shared/templates/form.ts";
import type { Span } from "../../../shared/text/span.ts";
import { bindAs } from "../../support/describe.ts";
import { cleanExample } from "../../support/examples.ts";

/** The text without these characters and the blank lines that follow them. */
const without = (text: string, { start, end }: Span): string =>
  text.slice(0, start) + text.slice(end).replace(/^\s+/u, "");

/** What is found in a review, as rule and path; on the clean example that is nothing. */
const found = (text: string, template: string): string[] =>
  check(text, { template, profile: "review" }).findings.map(({ rule, path }) => `${rule} ${path}`);

/** The area lists stand for each other: without one that may be empty the others still tell where the project works. */
const isRequired = ({ def }: Field): boolean =>
  def.label !== undefined && (def.required === "always" || def.required === "realisation");

const lineEnds = { LF: "\n", CRLF: "\r\n", CR: "\r" };

describe.each(builtInRegistry.templates.map(({ id }) => id))("the clean example of %s", (template) => {
  const clean = cleanExample(template);
  const form = bindAs(template, clean);
  const sections = form.allSections.map((section: Section) => ({ id: section.def.id, section }));
  const fields = form.allSections.flatMap((section) =>
    section.fields
      .filter((field) => section.def.fields.includes(field.def) && isRequired(field))
      .map((field) => ({ path: field.path, field })),
  );

  it("has nothing to find", () => {
    expect(found(clean, template)).toEqual([]);
  });

  it("is looked at whole", () => {
    expect(sections.length).toBeGreaterThan(8);
    expect(fields.length).toBeGreaterThan(8);
  });

  it.each(sections)("without the heading of $id lacks that section and nothing else", ({ id, section }) => {
    const heading = section.heading?.line.content ?? section.span;
    expect(found(without(clean, heading), template)).toEqual([`structure/missing-section ${id}`]);
  });

  it.each(sections)("without section $id lacks it and nothing else", ({ id, section }) => {
    expect(found(without(clean, section.span), template)).toEqual([`structure/missing-section ${id}`]);
  });

  it.each(fields)("without field $path lacks it and nothing else", ({ path, field }) => {
    expect(found(without(clean, field.span), template)).toEqual([`structure/missing-field ${path}`]);
  });

  it.each(Object.entries(lineEnds))("with %s line ends lacks just as much", (_, end) => {
    const text = clean.replaceAll("\n", end);
    expect(found(text, template)).toEqual([]);
    const again = bindAs(template, text);
    const [first, second] = again.allSections;
    if (first === undefined || second === undefined) throw new Error("no sections");
    expect(found(without(text, first.span), template)).toEqual([`structure/missing-section ${first.def.id}`]);
    const heading = second.heading?.line.content ?? second.span;
    expect(found(without(text, heading), template)).toEqual([`structure/missing-section ${second.def.id}`]);
  });
});
