import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { check } from "../../shared/check.ts";
import { leavesOf } from "../../shared/syntax/leaves.ts";
import { parse } from "../../shared/syntax/parse.ts";
import { applyEdits } from "../../shared/text/edits.ts";
import { indexLines } from "../../shared/text/lines.ts";
import type { Span } from "../../shared/text/span.ts";
import { anyText } from "../support/anyText.ts";
import { tally } from "../support/tally.ts";

/** What holds of every string of UTF-16 units, valid Unicode or not. */

const { count } = tally("Properties over Unicode");
const RUNS = 400;
const FORM_RUNS = 120;

const ordered = (text: string, spans: readonly Span[]): void => {
  let at = 0;
  for (const { start, end } of spans) {
    expect(start).toBeGreaterThanOrEqual(at);
    expect(end).toBeGreaterThanOrEqual(start);
    at = end;
  }
  expect(at).toBeLessThanOrEqual(text.length);
};

it("no unit is lost: the leaves, the lines and the blocks, each joined, are the text", () => {
  fc.assert(
    fc.property(anyText, (text) => {
      count("texts");
      const tree = parse(text);
      for (const pieces of [[...leavesOf(tree)], tree.lines, tree.blocks]) {
        ordered(text, pieces);
        expect(pieces.map(({ start, end }) => text.slice(start, end)).join("")).toBe(text);
      }
    }),
    { numRuns: RUNS },
  );
});

describe("offsets and positions", () => {
  it("of every offset that has a position, there and back is where one was; the others are inside CR LF", () => {
    fc.assert(
      fc.property(anyText, (text) => {
        const lines = indexLines(text);
        for (let offset = 0; offset <= text.length; offset++) {
          const isInside = text[offset - 1] === "\r" && text[offset] === "\n";
          expect(lines.offset(lines.at(offset))).toBe(isInside ? offset - 1 : offset);
        }
        count("offsets", text.length + 1);
      }),
      { numRuns: RUNS / 4 },
    );
  });

  it("lines are those of the protocol: CR LF, LF and CR end them, and nothing else does", () => {
    fc.assert(
      fc.property(anyText, (text) => {
        const parts = text.split(/\r\n|\n|\r/u);
        const lines = indexLines(text);
        expect(lines.lineCount).toBe(parts.length);
        expect(parts.map((_, i) => text.slice(lines.line(i).start, lines.line(i).end))).toEqual(parts);
        expect(parse(text).lines).toHaveLength(parts.length);
      }),
      { numRuns: RUNS },
    );
  });

  it("positions outside the text are those nearest to them", () => {
    fc.assert(
      fc.property(anyText, fc.integer(), fc.integer(), (text, line, character) => {
        const offset = indexLines(text).offset({ line, character });
        expect(offset).toBeGreaterThanOrEqual(0);
        expect(offset).toBeLessThanOrEqual(text.length);
      }),
      { numRuns: RUNS },
    );
  });
});

describe("whatever form is laid over a text", () => {
  const templates = fc.constantFrom("auto", "esr-2014-2020", "esr-2007-2013", "hankekortti");

  it("sections and labels are in order and apart, fields lie in their sections, findings in order in the text", () => {
    fc.assert(
      fc.property(anyText, templates, (text, template) => {
        count("forms");
        const { form, findings } = check(text, { template });
        expect(findings.filter(({ rule }) => rule === "tool/rule-failed")).toEqual([]);
        ordered(text, form?.sections.map(({ span }) => span) ?? []);
        ordered(text, form?.fields.flatMap(({ label }) => label ?? []) ?? []);
        for (const { span, value, section } of form?.fields ?? []) {
          expect(span.start).toBeGreaterThanOrEqual(section.span.start);
          expect(span.end).toBeLessThanOrEqual(section.span.end);
          expect(value.start).toBeGreaterThanOrEqual(0);
          expect(value.end).toBeLessThanOrEqual(text.length);
        }
        const starts = findings.map(({ span }) => span.start);
        expect(starts).toEqual([...starts].sort((a, b) => a - b));
        for (const { fix } of findings) if (fix !== undefined) applyEdits(text, fix.edits);
      }),
      { numRuns: FORM_RUNS },
    );
  });
});
