import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { period } from "../../shared/fieldTypes/period.ts";

const SETTINGS = { paddedDays: false, numberMark: undefined, choices: undefined };
const START = { year: 2015, month: 4, day: 1 };
const END = { year: 2018, month: 12, day: 31 };

describe("a period", () => {
  it("is two days, each where it stands", () => {
    expect(period.parse("Alkaa 1.4.2015 ja päättyy 31.12.2018", 100, SETTINGS)).toEqual({
      parts: {
        start: { kind: "day", value: START, span: { start: 106, end: 114 } },
        end: { kind: "day", value: END, span: { start: 126, end: 136 } },
      },
      problems: [],
    });
  });

  it.each([
    "Start 1.4.2015 and end 31.12.2018",
    "alkaa 1.4.2015 JA PÄÄTTYY 31.12.2018",
    "Alkaa  1.4.2015\u00A0ja päättyy\n31.12.2018",
    "Alkaa 1.4.2015 ja päa\u0308ttyy 31.12.2018",
  ])("may be worded %j", (text) => {
    const { parts, problems } = period.parse(text, 0, SETTINGS);
    expect(problems).toEqual([]);
    expect([parts.start?.value, parts.end?.value]).toEqual([START, END]);
  });

  it("keeps the day that is valid beside one that is not", () => {
    const { parts, problems } = period.parse("Alkaa 31.4.2015 ja päättyy 31.12.2018", 0, SETTINGS);
    expect(parts.start).toBeUndefined();
    expect(parts.end?.value).toEqual(END);
    expect(problems).toEqual([{ kind: "date/invalid", span: { start: 6, end: 15 }, text: "31.4.2015" }]);
  });

  it.each([
    "1.4.2015–31.12.2018",
    "Alkaa 1.4.2015",
    "Alkaa 1.4.2015 ja",
    "Alkaa 1.4.2015 ja päättyy",
    "Alkaa ja päättyy 31.12.2018",
    "Päättyy 31.12.2018 ja alkaa 1.4.2015",
    "Alkaa 1.4.2015 päättyy 31.12.2018",
    "Start 1.4.2015 ja päättyy 31.12.2018",
    "-",
  ])("%j is none, and has no days", (text) => {
    expect(period.parse(text, 2, SETTINGS)).toEqual({
      parts: {},
      problems: [{ kind: "date/invalid", span: { start: 2, end: 2 + text.length }, text }],
    });
  });

  it("is total, and its places are within the value", () => {
    const words = fc.constantFrom(
      "Alkaa",
      "alkaa",
      "ja",
      "päättyy",
      "1.4.2015",
      "31.2.2015",
      "ja päättyy",
      " ",
      "x",
    );
    fc.assert(
      fc.property(fc.array(words, { minLength: 1 }), (picked) => {
        const text = picked.join(" ").trim();
        fc.pre(text !== "");
        const { parts, problems } = period.parse(text, 0, SETTINGS);
        for (const { span } of [...Object.values(parts), ...problems])
          expect(0 <= span.start && span.start < span.end && span.end <= text.length).toBe(true);
        expect(Object.keys(parts).length + problems.length).toBeGreaterThan(0);
      }),
    );
  });
});
