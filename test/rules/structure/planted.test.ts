import { describe, expect, it } from "vitest";
import { builtInRegistry, check } from "../../../shared/check.ts";
import { type Field, isEmpty, type Section } from "../../../shared/templates/form.ts";
import { applyEdits } from "../../../shared/text/edits.ts";
import type { Span } from "../../../shared/text/span.ts";
import { bindAs } from "../../support/describe.ts";
import { cleanExample } from "../../support/examples.ts";

/** A clean description with one defect, and what has to be found in it: rules with their paths. */
interface Planted {
  readonly text: string;
  readonly expected: readonly string[];
  /** A safe fix has to give back the clean text. */
  readonly mends?: boolean;
}

const replaced = (text: string, { start, end }: Span, by: string): string =>
  text.slice(0, start) + by + text.slice(end);

/** One letter near the middle of the text doubled: one edit away from what it was. */
function withSlip(text: string): string {
  const middle = Math.floor(text.length / 2);
  const at = /\p{L}/u.test(text.charAt(middle)) ? middle : middle + 1;
  return text.slice(0, at) + text.charAt(at) + text.slice(at);
}

/** The planted defects that were not found as expected: what was planted → what was found. */
function misses(template: string, planted: Iterable<Planted>): unknown[] {
  const missed: unknown[] = [];
  let count = 0;
  for (const { text, expected, mends } of planted) {
    count++;
    const { findings } = check(text, { template, profile: "review" });
    const found = findings.map(({ rule, path }) => `${rule} ${path}`);
    if (found.join() !== expected.join()) missed.push({ expected, found });
    const fix = findings[0]?.fix;
    if (mends && (fix === undefined || applyEdits(text, fix.edits) !== cleanExample(template)))
      missed.push({ expected, fixed: fix });
  }
  if (count === 0) missed.push("nothing was planted");
  return missed;
}

/** The blocks of a section and of the one after it, swapped. */
function swapped(text: string, first: Span, second: Span): string {
  const between = text.slice(first.end, second.start);
  const [one, two] = [text.slice(first.start, first.end), text.slice(second.start, second.end)];
  return text.slice(0, first.start) + two + between + one + text.slice(second.end);
}

function* pairs<T>(items: readonly T[]): Generator<readonly [T, T]> {
  for (const [i, second] of items.entries()) {
    const first = items[i - 1];
    if (first !== undefined) yield [first, second];
  }
}

describe.each(builtInRegistry.templates)("one defect planted in the clean example of $id", (template) => {
  const { id } = template;
  const clean = cleanExample(id);
  const form = bindAs(id, clean);
  const { allSections } = form;
  const labelled = allSections.flatMap((section) =>
    section.fields.filter((field) => field.label !== undefined && section.def.fields.includes(field.def)),
  ) as (Field & { label: Span })[];
  const isNumbered = allSections.some(({ def }) => def.numbered);
  const { ordered, closed, headingDot } = template.layout;

  /** What is said of a heading with a slip: nothing where nobody knows how it is officially written. */
  const misspelled = ({ def }: Section): Pick<Planted, "expected" | "mends"> =>
    def.wording === "provisional"
      ? { expected: [] }
      : { expected: [`structure/heading-misspelled ${def.id}`], mends: true };
  /** True where another place of the form has the same information. */
  const isElsewhere = ({ def }: Field): boolean =>
    form.fields.some(
      (other) =>
        other.def !== def &&
        !isEmpty(other) &&
        Object.values(other.def.roles).some((role) => Object.values(def.roles).includes(role)),
    );

  it("a slip in a heading is found and mended", () => {
    function* planted(): Generator<Planted> {
      for (const section of allSections) {
        const { heading } = section;
        if (heading === undefined) continue;
        const text = replaced(clean, heading.title, withSlip(form.textOf(heading.title)));
        yield { text, ...misspelled(section) };
      }
    }
    expect(misses(id, planted())).toEqual([]);
  });

  if (isNumbered)
    it("a heading with another number or none is found and mended", () => {
      function* planted(): Generator<Planted> {
        for (const section of allSections) {
          const { heading } = section;
          if (heading?.numberSpan === undefined) continue;
          yield { text: replaced(clean, heading.numberSpan, "19"), ...misspelled(section) };
          const number = { start: heading.numberSpan.start, end: heading.title.start };
          yield { text: replaced(clean, number, ""), ...misspelled(section) };
        }
      }
      expect(misses(id, planted())).toEqual([]);
    });

  if (headingDot !== undefined)
    it("a dot too many or too few is found and mended", () => {
      function* planted(): Generator<Planted> {
        for (const section of allSections) {
          const { heading } = section;
          if (heading?.numberSpan === undefined) continue;
          const number = { start: heading.numberSpan.start, end: heading.title.start };
          const text = replaced(clean, number, `${section.def.id}${heading.dotted ? "" : "."} `);
          yield { text, expected: [`structure/heading-style ${section.def.id}`], mends: true };
        }
      }
      expect(misses(id, planted())).toEqual([]);
    });

  if (ordered)
    it("two swapped sections are one finding, and its fix puts them right", () => {
      function* planted(): Generator<Planted> {
        const levels = [form.sections, ...form.sections.map(({ sections }) => sections)];
        for (const [first, second] of levels.flatMap((level) => [...pairs(level)])) {
          const text = swapped(clean, first.span, second.span);
          yield { text, expected: [`structure/section-out-of-order ${first.def.id}`], mends: true };
        }
      }
      expect(misses(id, planted())).toEqual([]);
    });

  if (ordered)
    it("one section moved to the start or to the end is one finding", () => {
      function* planted(): Generator<Planted> {
        const [first, last] = [form.sections[0], form.sections[form.sections.length - 1]];
        for (const section of form.sections) {
          if (first === undefined || last === undefined) continue;
          const block = form.textOf(section.span);
          const expected = [`structure/section-out-of-order ${section.def.id}`];
          const cut = { start: section.span.start, end: section.span.end + 2 };
          if (section !== last) {
            const text = `${replaced(clean, cut, "").trimEnd()}\n\n${block}\n`;
            yield { text, expected, mends: true };
          }
          // The second at the start is the same as the first after it.
          if (section !== first && section !== form.sections[1]) {
            const rest = replaced(clean, { start: section.span.start - 2, end: section.span.end }, "");
            yield {
              text: replaced(rest, { start: first.span.start, end: first.span.start }, `${block}\n\n`),
              expected,
              mends: true,
            };
          }
        }
      }
      expect(misses(id, planted())).toEqual([]);
    });

  if (isNumbered)
    it("a section pasted twice is one finding", () => {
      function* planted(): Generator<Planted> {
        for (const section of allSections) {
          const end = { start: section.span.end, end: section.span.end };
          const text = replaced(clean, end, `\n\n${form.textOf(section.span)}`);
          yield { text, expected: [`structure/duplicate-section ${section.def.id}`] };
        }
      }
      expect(misses(id, planted())).toEqual([]);
    });

  it("a slip in a label is found and mended", () => {
    function* planted(): Generator<Planted> {
      for (const field of labelled) {
        const label = form.textOf(field.label);
        // A quarter of a shorter label is less than one letter.
        if (label.length < 4) continue;
        const text = replaced(clean, field.label, withSlip(label));
        yield { text, expected: [`structure/field-misspelled ${field.path}`], mends: true };
      }
    }
    expect(misses(id, planted())).toEqual([]);
  });

  it("a missing colon is found and mended", () => {
    function* planted(): Generator<Planted> {
      for (const field of labelled) {
        if (field.def.colon === "optional" || isEmpty(field)) continue;
        const colon = { start: field.label.end, end: field.label.end + 1 };
        // Two labels alike: the one without a colon may be either.
        if (
          labelled.filter(({ def, section }) => def.label === field.def.label && section === field.section)
            .length > 1
        )
          continue;
        yield {
          text: replaced(clean, colon, ""),
          expected: [`structure/field-misspelled ${field.path}`],
          mends: true,
        };
      }
    }
    expect(misses(id, planted())).toEqual([]);
  });

  it("a field that stands twice is found", () => {
    function* planted(): Generator<Planted> {
      for (const field of labelled) {
        if (field.def.repeats) continue;
        const sameLabel = field.section.def.fields.filter(({ label }) => label === field.def.label);
        const last = sameLabel[sameLabel.length - 1];
        if (last !== field.def) continue;
        const text = replaced(
          clean,
          { start: field.span.end, end: field.span.end },
          `\n${form.textOf(field.span)}`,
        );
        yield { text, expected: [`structure/duplicate-field ${field.path}#2`] };
      }
    }
    expect(misses(id, planted())).toEqual([]);
  });

  if (ordered)
    it("two swapped fields are one finding", () => {
      function* planted(): Generator<Planted> {
        for (const section of allSections) {
          const fields = labelled.filter((field) => field.section === section);
          for (const [first, second] of pairs(fields)) {
            const text = swapped(clean, first.span, second.span);
            yield { text, expected: [`structure/field-out-of-order ${first.path}`] };
          }
        }
      }
      expect(misses(id, planted())).toEqual([]);
    });

  if (closed)
    it("a field that the form does not have is found in every section of fields", () => {
      function* planted(): Generator<Planted> {
        for (const field of labelled) {
          if (field.def.content !== "inline") continue;
          const at = { start: field.span.end, end: field.span.end };
          const text = replaced(clean, at, "\n\nTilinumero: 123");
          yield { text, expected: [`structure/unknown-field ${field.section.def.id}`] };
        }
      }
      expect(misses(id, planted())).toEqual([]);
    });

  it("an emptied field is found where it is required", () => {
    function* planted(): Generator<Planted> {
      for (const field of form.allSections.flatMap(({ fields, def }) =>
        fields.filter((one) => one.def === def.body || def.fields.includes(one.def)),
      )) {
        if (isEmpty(field) || (field.label === undefined && field.def !== field.section.def.body)) continue;
        const { def } = field;
        const isRequired =
          (def.required === "always" || def.required === "realisation") && !isElsewhere(field);
        // Either list may be empty when the other is too.
        const isReport = Object.values(def.roles).includes("text.finalReport");
        const emptied = isReport ? [`status/final-report-missing ${field.path}`] : [];
        const expected = isRequired && def.empty !== "allowed" ? [`value/empty ${field.path}`] : emptied;
        yield {
          text: replaced(
            clean,
            { start: field.label?.end ?? field.value.start, end: field.value.end },
            field.label === undefined ? "" : ":",
          ),
          expected,
        };
      }
    }
    expect(misses(id, planted())).toEqual([]);
  });
});
