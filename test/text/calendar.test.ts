import fc from "fast-check";
import { describe, expect, it } from "vitest";
import {
  type CalendarDay,
  compareDays,
  dayAfter,
  daysBetween,
  endOfMonths,
  formatDay,
  isoDay,
  isSameDay,
  monthsBetween,
  parseIsoDay,
  toDay,
  wholeMonths,
} from "../../shared/text/calendar.ts";

const d = (text: string): CalendarDay => {
  const day = parseIsoDay(text);
  if (day === undefined) throw new Error(`no day: ${text}`);
  return day;
};

/** Milliseconds of the day in UTC: JavaScript's own calendar, which is the same Gregorian one. */
const millis = ({ year, month, day }: CalendarDay): number => {
  const date = new Date(0);
  date.setUTCFullYear(year, month - 1, day);
  return date.getTime();
};
const DAY = 24 * 60 * 60 * 1000;

const anyDay = fc
  .date({ min: new Date("0001-01-01"), max: new Date("9999-12-30"), noInvalidDate: true })
  .map((date) => ({ year: date.getUTCFullYear(), month: date.getUTCMonth() + 1, day: date.getUTCDate() }));

describe("toDay", () => {
  it("has exactly the days that the calendar has", () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 1, max: 9999 }),
        fc.integer({ min: -1, max: 14 }),
        fc.integer({ min: -1, max: 33 }),
        (year, month, day) => {
          const date = new Date(0);
          date.setUTCFullYear(year, month - 1, day);
          const exists =
            date.getUTCFullYear() === year && date.getUTCMonth() === month - 1 && date.getUTCDate() === day;
          expect(toDay(year, month, day)).toEqual(exists ? { year, month, day } : undefined);
        },
      ),
      { numRuns: 2000 },
    );
  });

  it("knows leap years", () => {
    expect(toDay(2016, 2, 29)).toBeDefined();
    expect(toDay(2000, 2, 29)).toBeDefined();
    expect(toDay(1900, 2, 29)).toBeUndefined();
    expect(toDay(2018, 2, 29)).toBeUndefined();
  });

  it("has no year 0 and none above 9999", () => {
    expect(toDay(0, 1, 1)).toBeUndefined();
    expect(toDay(10_000, 1, 1)).toBeUndefined();
  });
});

describe("parseIsoDay and isoDay", () => {
  it("are each other's inverse", () => {
    fc.assert(
      fc.property(anyDay, (day) => {
        expect(parseIsoDay(isoDay(day))).toEqual(day);
      }),
    );
  });

  it.each(["2016-3-1", "1.3.2016", "2016-02-30", "2016-03-01T00:00", " 2016-03-01", ""])(
    "%j is no day",
    (text) => {
      expect(parseIsoDay(text)).toBeUndefined();
    },
  );
});

describe("compareDays and dayAfter", () => {
  it("order days as time does", () => {
    fc.assert(
      fc.property(anyDay, anyDay, (a, b) => {
        expect(Math.sign(compareDays(a, b))).toBe(Math.sign(millis(a) - millis(b)));
      }),
    );
  });

  it("go on by one day", () => {
    fc.assert(
      fc.property(anyDay, (day) => {
        expect(millis(dayAfter(day)) - millis(day)).toBe(DAY);
      }),
    );
    expect(dayAfter(d("9999-12-31"))).toEqual(d("9999-12-31"));
  });
});

describe("wholeMonths", () => {
  it.each([
    ["2015-04-01", "2018-12-31", 45],
    ["2015-08-01", "2018-12-31", 41],
    ["2019-05-01", "2022-03-31", 35],
    ["2016-01-01", "2016-12-31", 12],
    ["2016-01-01", "2016-12-30", 11],
    ["2016-01-15", "2016-02-14", 1],
    ["2016-01-15", "2016-02-13", 0],
    ["2016-02-01", "2016-02-29", 1],
    ["2016-02-01", "2016-02-28", 0],
    ["2016-03-01", "2016-03-01", 0],
  ])("from %s to %s, both included, are %i", (start, end, months) => {
    expect(wholeMonths(d(start), d(end))).toBe(months);
  });

  it("counts the months of a period that begins on the first and ends on the last of a month", () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 2000, max: 2100 }),
        fc.integer({ min: 1, max: 12 }),
        fc.integer({ min: 1, max: 200 }),
        (year, month, months) => {
          const last = new Date(Date.UTC(year, month - 1 + months, 0));
          const end = { year: last.getUTCFullYear(), month: last.getUTCMonth() + 1, day: last.getUTCDate() };
          expect(wholeMonths({ year, month, day: 1 }, end)).toBe(months);
        },
      ),
    );
  });

  it("never decreases as the end goes on, and is negative or 0 when reversed", () => {
    fc.assert(
      fc.property(anyDay, anyDay, (start, end) => {
        expect(wholeMonths(start, dayAfter(end))).toBeGreaterThanOrEqual(wholeMonths(start, end));
        if (compareDays(end, start) < 0) expect(wholeMonths(start, end)).toBeLessThanOrEqual(0);
      }),
    );
  });
});

describe("formatDay", () => {
  it("writes days as people do, and padded as the card does", () => {
    expect(formatDay(d("2015-04-01"))).toBe("1.4.2015");
    expect(formatDay(d("2015-04-01"), true)).toBe("01.04.2015");
    expect(formatDay(d("2015-12-31"), true)).toBe("31.12.2015");
    expect(formatDay(d("0800-01-02"))).toBe("2.1.0800");
  });
});

describe("isSameDay and daysBetween", () => {
  it("agree with time", () => {
    fc.assert(
      fc.property(anyDay, anyDay, (a, b) => {
        expect(daysBetween(a, b)).toBe((millis(b) - millis(a)) / DAY);
        expect(isSameDay(a, b)).toBe(millis(a) === millis(b));
        expect(isSameDay(a, { ...a })).toBe(true);
      }),
    );
  });
});

describe("endOfMonths", () => {
  it.each([
    ["2015-04-01", 12, "2016-03-31"],
    ["2015-04-15", 1, "2015-05-14"],
    ["2016-01-31", 1, "2016-02-29"],
    ["2015-12-01", 1, "2015-12-31"],
    ["2015-11-02", 2, "2016-01-01"],
    ["2015-02-01", 1, "2015-02-28"],
    ["2015-12-31", 2, "2016-02-29"],
  ])("from %s on, %d months end on %s", (start, months, end) => {
    expect(endOfMonths(d(start), months)).toEqual(d(end));
  });

  it("is none after the year 9999", () => {
    expect(endOfMonths(d("9999-12-02"), 1)).toBeUndefined();
    expect(endOfMonths(d("9999-12-01"), 1)).toEqual(d("9999-12-31"));
  });
});

describe("monthsBetween", () => {
  it.each([
    ["2015-04-01", "2015-04-01", 0],
    ["2015-04-15", "2016-06-15", 14],
    ["2016-06-15", "2015-04-15", -14],
    ["2015-12-31", "2016-03-31", 3],
    ["2015-06-30", "2015-07-31", 1],
    ["2016-02-29", "2016-04-30", 2],
    ["2015-06-30", "2015-07-30", 1],
    ["2015-06-29", "2015-07-31", undefined],
    ["2015-06-30", "2015-08-01", undefined],
    ["2015-07-31", "2015-08-30", undefined],
  ])("from %s to %s are %s", (a, b, months) => {
    expect(monthsBetween(d(a), d(b))).toBe(months);
  });
});
