import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { day, parseDay } from "../../shared/fieldTypes/day.ts";
import { formatDay } from "../../shared/text/calendar.ts";

const settings = (paddedDays: boolean) => ({ paddedDays, numberMark: undefined, choices: undefined });

const anyDay = fc
  .date({ min: new Date("0001-01-01"), max: new Date("9999-12-31"), noInvalidDate: true })
  .map((date) => ({ year: date.getUTCFullYear(), month: date.getUTCMonth() + 1, day: date.getUTCDate() }));

describe("a day", () => {
  it("is read in either style, and in its own without a remark", () => {
    fc.assert(
      fc.property(anyDay, fc.boolean(), (value, padded) => {
        const text = formatDay(value, padded);
        expect(parseDay(text)).toEqual(value);
        expect(day.parse(text, 3, settings(padded))).toEqual({
          parts: { value: { kind: "day", value, span: { start: 3, end: 3 + text.length } } },
          problems: [],
        });
      }),
    );
  });

  it("of the other style has a fix that gives its own", () => {
    fc.assert(
      fc.property(anyDay, fc.boolean(), (value, padded) => {
        const [own, other] = [formatDay(value, padded), formatDay(value, !padded)];
        fc.pre(own !== other);
        const { parts, problems } = day.parse(other, 0, settings(padded));
        expect(parts.value?.value).toEqual(value);
        expect(problems.map(({ kind, fix }) => [kind, fix?.kind, fix?.becomes])).toEqual([
          ["date/style", "safe", own],
        ]);
        expect(day.parse(own, 0, settings(padded)).problems).toEqual([]);
      }),
    );
  });

  it("may have spaces after its dots, of any kind that does not break the line", () => {
    for (const text of ["1. 4. 2015", "1.\u00A04.\u00A02015", "1.4.\u202F2015"])
      expect(parseDay(text)).toEqual({ year: 2015, month: 4, day: 1 });
  });

  it.each([
    "1.4.15",
    "1.4",
    "1 4 2015",
    "1..4.2015",
    "1.  4.2015",
    "1\u00A0.4.2015",
    "1\u202F2.4.2015",
    "1.4.2015.",
    "31.6.2015",
    "001.4.2015",
    "1.4.-2015",
  ])("%j is none", (text) => {
    expect(day.parse(text, 3, settings(false))).toEqual({
      parts: {},
      problems: [{ kind: "date/invalid", span: { start: 3, end: 3 + text.length }, text }],
    });
  });
});
