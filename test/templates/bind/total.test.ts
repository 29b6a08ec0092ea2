import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { builtInRegistry, check } from "../../../shared/check.ts";
import { RULES } from "../../../shared/rules/index.gen.ts";
import type { Section } from "../../../shared/templates/form.ts";
import { applyEdits } from "../../../shared/text/edits.ts";
import { contains, type Span } from "../../../shared/text/span.ts";
import { bindAs } from "../../support/describe.ts";
import { DOCUMENTS } from "../../support/documents.ts";

const templates = builtInRegistry.templates.map(({ id }) => id);
const lines = DOCUMENTS.flatMap(({ text }) => text.split("\n").map((line) => line.slice(0, 120)));

/** Any text made of lines of real descriptions, in any order, cut or not, between any line ends. */
const shuffled = fc
  .array(
    fc.record({
      line: fc.oneof(
        { weight: 6, arbitrary: fc.constantFrom(...lines) },
        { weight: 1, arbitrary: fc.string() },
      ),
      cut: fc.oneof({ weight: 4, arbitrary: fc.constant(999) }, fc.nat(20)),
      end: fc.constantFrom("\n", "\n", "\n\n", "\n\n", "\r\n", "\r", "\n\u00A0\n", ""),
    }),
    { maxLength: 60 },
  )
  .map((pieces) => pieces.map(({ line, cut, end }) => line.slice(0, cut) + end).join(""));

const isInside = (inner: Span, outer: Span): boolean => outer.start <= inner.start && inner.end <= outer.end;

function expectOrdered(sections: readonly Section[], within: Span): void {
  let end = within.start;
  for (const { span, sections: children, fields } of sections) {
    expect(span.start).toBeGreaterThanOrEqual(end);
    expect(isInside(span, within)).toBe(true);
    end = span.end;
    expectOrdered(children, span);
    for (const field of fields) expect(isInside(field.span, span)).toBe(true);
    const starts = fields.map((field) => field.span.start);
    expect(starts).toEqual(starts.toSorted((a, b) => a - b));
  }
}

describe("any text", () => {
  it("is bound: parts lie in their sections, in order, and are found where they stand", () => {
    fc.assert(
      fc.property(shuffled, fc.constantFrom(...templates), (text, template) => {
        const form = bindAs(template, text);
        expectOrdered(form.sections, { start: 0, end: text.length });
        expect(form.allSections.flatMap(({ fields }) => fields).length + form.head.fields.length).toBe(
          form.fields.length,
        );
        for (const field of form.fields) {
          expect(form.textOf(field.value)).toBe(form.textOf(field.value).trim());
          const found = form.at(field.span.start).field;
          expect(found !== undefined && contains(found.span, field.span.start)).toBe(true);
        }
        for (const section of form.allSections)
          for (const line of section.free) expect(isInside(line.content, section.span)).toBe(true);
      }),
      { numRuns: 150 },
    );
  });

  it("is checked: no rule breaks, and every fix can be made and helps", () => {
    const rules = RULES.filter(({ id }) => /^(?:structure|value|tool)\//u.test(id));
    fc.assert(
      fc.property(shuffled, fc.constantFrom(...templates), (text, template) => {
        const options = { template, rules, profile: "review" } as const;
        for (const { rule, span, fix, message } of check(text, options).findings) {
          expect(rule, JSON.stringify(message)).not.toBe("tool/rule-failed");
          expect(isInside(span, { start: 0, end: text.length })).toBe(true);
          if (fix === undefined) continue;
          for (const edit of fix.edits)
            expect(isInside(edit.span, { start: 0, end: text.length })).toBe(true);
          expect(applyEdits(text, fix.edits)).not.toBe(text);
        }
      }),
      { numRuns: 100 },
    );
  });

  it("is mended by its safe fixes for good: once more finds nothing to mend", () => {
    const rules = RULES.filter(({ id, fix }) => id.startsWith("structure/") && fix === "safe");
    fc.assert(
      fc.property(shuffled, fc.constantFrom(...templates), (text, template) => {
        const options = { template, rules, profile: "review" } as const;
        const edits = check(text, options).findings.flatMap(({ fix }) => fix?.edits ?? []);
        const mended = applyEdits(text, edits);
        expect(
          check(mended, options).findings.map(({ rule, span }) => [rule, mended.slice(span.start, span.end)]),
        ).toEqual([]);
      }),
      { numRuns: 150 },
    );
  });
});
