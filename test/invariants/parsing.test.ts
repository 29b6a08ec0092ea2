import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { check } from "../../shared/check.ts";
import { leavesOf } from "../../shared/syntax/leaves.ts";
import { parse } from "../../shared/syntax/parse.ts";
import { indexLines } from "../../shared/text/lines.ts";
import { seeds } from "../support/sources.ts";

/** Text with everything that has ever upset a parser: lone surrogates, NUL, marks, every kind of line end, seeds' own words. */
const anyText = fc
  .array(
    fc.oneof(
      fc.string({ unit: "binary", maxLength: 20 }),
      fc.constantFrom(
        "\r\n",
        "\n",
        "\r",
        "\u0000",
        "\uFEFF",
        "\uD800",
        "\uDC00",
        "\u0085",
        "\u2028",
        "\u00A0",
        " ",
        ":",
        ".",
      ),
      fc.constantFrom(
        "1 Hanke",
        "1. Projekti",
        "Hankekoodi: S20271",
        "4.1 Varsinaiset kohderyhmät",
        "8.2 Kestävä kehitys",
      ),
      fc.constantFrom(
        "VälitönVälillinen",
        "Kulttuuriympäristö 1 2",
        "Alkaa 1.4.2015 ja päättyy 31.12.2018",
        "1.1.1.1.1",
      ),
    ),
    { maxLength: 60 },
  )
  .map((pieces) => pieces.join(""));

const runs = { numRuns: 300, seed: 20261121 };

describe("parsing", () => {
  it("loses nothing: the leaves, joined, are the text", () => {
    fc.assert(
      fc.property(anyText, (text) => {
        const leaves = [...leavesOf(parse(text))];
        expect(leaves.map(({ start, end }) => text.slice(start, end)).join("")).toBe(text);
      }),
      runs,
    );
  });

  it("keeps its leaves, lines and blocks in order, without gaps or overlaps", () => {
    fc.assert(
      fc.property(anyText, (text) => {
        const tree = parse(text);
        for (const pieces of [[...leavesOf(tree)], tree.lines, tree.blocks]) {
          let at = 0;
          for (const { start, end } of pieces) {
            expect(start).toBe(at);
            expect(end).toBeGreaterThanOrEqual(start);
            at = end;
          }
          expect(at).toBe(text.length);
        }
      }),
      runs,
    );
  });

  it.each([...seeds])("loses nothing of %s", (_, text) => {
    const leaves = [...leavesOf(parse(text))];
    expect(leaves.map(({ start, end }) => text.slice(start, end)).join("")).toBe(text);
  });
});

describe("binding", () => {
  it("answers every text, with every span inside it", () => {
    fc.assert(
      fc.property(
        anyText,
        fc.constantFrom("auto", "esr-2014-2020", "esr-2007-2013", "hankekortti"),
        (text, template) => {
          const { form, findings } = check(text, { template });
          const spans = [
            ...(form?.fields ?? []).flatMap(({ span, value, label, note }) => [span, value, label, note]),
            ...(form?.allSections ?? []).flatMap(({ span, body, heading }) => [span, body, heading?.title]),
            ...findings.flatMap(({ span, related, fix }) => [
              span,
              ...related.map((one) => one.span),
              ...(fix?.edits ?? []).map((edit) => edit.span),
            ]),
          ];
          for (const span of spans) {
            if (span === undefined) continue;
            expect(span.start).toBeGreaterThanOrEqual(0);
            expect(span.end).toBeGreaterThanOrEqual(span.start);
            expect(span.end).toBeLessThanOrEqual(text.length);
          }
          expect(findings.filter(({ rule }) => rule === "tool/rule-failed")).toEqual([]);
        },
      ),
      runs,
    );
  });
});

describe("lines and offsets", () => {
  it("there and back is where one was", () => {
    fc.assert(
      fc.property(anyText, fc.nat(), (text, n) => {
        const lines = indexLines(text);
        const offset = text.length === 0 ? 0 : n % (text.length + 1);
        const position = lines.at(offset);
        const back = lines.offset(position);
        const inLineEnd = back < offset;
        expect(inLineEnd ? lines.line(position.line).end : offset).toBe(back);
      }),
      runs,
    );
  });
});

describe("the same text", () => {
  it.each([...seeds])("gives the same findings, byte for byte: %s", (fileName, text) => {
    const once = JSON.stringify(check(text, { fileName }).findings);
    expect(JSON.stringify(check(text, { fileName }).findings)).toBe(once);
  });

  it.each([...seeds])("gives its findings in the order of the document: %s", (fileName, text) => {
    const starts = check(text, { fileName }).findings.map(({ span }) => span.start);
    expect(starts).toEqual([...starts].sort((a, b) => a - b));
  });
});
