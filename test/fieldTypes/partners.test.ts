import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { partners, readPartner } from "../../shared/fieldTypes/partners.ts";

const SETTINGS = { paddedDays: false, numberMark: undefined, choices: undefined };

describe("a partner line", () => {
  it("is a name and a business id", () => {
    expect(readPartner("Oulun Diakonissalaitoksen säätiö sr, 0243004-7", 50)).toEqual({
      partner: {
        name: "Oulun Diakonissalaitoksen säätiö sr",
        organisationType: undefined,
        businessId: { text: "0243004-7", span: { start: 87, end: 96 } },
        span: { start: 50, end: 96 },
      },
      problem: undefined,
    });
  });

  it.each([
    [
      "Diakonia-ammattikorkeakoulu Oy, Ammattikorkeakoulu, 0115776-3",
      "Diakonia-ammattikorkeakoulu Oy",
      "Ammattikorkeakoulu",
      "0115776-3",
    ],
    ["Työterveyslaitos, TTL, 0220266-9", "Työterveyslaitos", "TTL", "0220266-9"],
    ["Kauppa, Teollisuus ja Ry, Yhdistys, 0220266-9", "Kauppa, Teollisuus ja Ry", "Yhdistys", "0220266-9"],
    ["Esimerkki ry", "Esimerkki ry", undefined, undefined],
    ["Esimerkki ry, Yhdistys", "Esimerkki ry", "Yhdistys", undefined],
    ["0220266-9", "0220266-9", undefined, undefined],
    ["Esimerkki ry, 040 123 4567", "Esimerkki ry", "040 123 4567", undefined],
    ["Esimerkki ry, 90100", "Esimerkki ry", "90100", undefined],
  ])("%s", (line, name, organisationType, id) => {
    const { partner, problem } = readPartner(line, 0);
    expect([partner.name, partner.organisationType, partner.businessId?.text]).toEqual([
      name,
      organisationType,
      id,
    ]);
    expect(problem).toBeUndefined();
  });

  it.each([
    ["Esimerkki ry, 0220266-8", "businessId/checkDigit", "0220266-8"],
    ["Esimerkki ry, 02202669", "businessId/format", "02202669"],
    ["Esimerkki ry, Yhdistys, FI02202669", "businessId/format", "FI02202669"],
    ["Esimerkki ry, 220266-9", "businessId/format", "220266-9"],
    ["Esimerkki ry, 0220266–9", "businessId/format", "0220266–9"],
    ["Esimerkki ry, 0220266 - 9", "businessId/format", "0220266 - 9"],
    ["Esimerkki ry, O220266-9", "businessId/format", "O220266-9"],
    ["Esimerkki ry, 022026-99", "businessId/format", "022026-99"],
  ])("%s has a wrong id, which is then no part of it", (line, kind, text) => {
    const { partner, problem } = readPartner(line, 0);
    expect(partner.businessId).toBeUndefined();
    expect(partner.name).toBe("Esimerkki ry");
    expect([problem?.kind, problem?.text]).toEqual([kind, text]);
    expect(problem && line.slice(problem.span.start, problem.span.end)).toBe(text);
  });
});

describe("the lines of partners", () => {
  it.each(["\n", "\r\n", "\r", "\n\n"])("are told apart at %j, each in its place", (end) => {
    const lines = ["Esimerkki ry, 0220266-9", "  Esimerkki ry, 0220266-8", "Toinen ry"];
    const text = lines.join(end);
    const { parts, problems } = partners.parse(text, 1000, SETTINGS);
    const found = parts.value?.kind === "partners" ? parts.value.value : [];
    expect(found.map(({ span }) => text.slice(span.start - 1000, span.end - 1000))).toEqual(
      lines.map((line) => line.trim()),
    );
    expect(problems.map(({ span }) => text.slice(span.start - 1000, span.end - 1000))).toEqual(["0220266-8"]);
  });

  it("are read whatever they say, and every place is theirs", () => {
    fc.assert(
      fc.property(fc.string({ unit: fc.constantFrom(..."a,1-– \n\rFI2") }), (any) => {
        const text = any.trim();
        fc.pre(text !== "");
        const { parts, problems } = partners.parse(text, 0, SETTINGS);
        const found = parts.value?.kind === "partners" ? parts.value.value : [];
        expect(found).toHaveLength(text.split(/\r\n|\r|\n/u).filter((line) => line.trim() !== "").length);
        for (const problem of problems)
          expect(text.slice(problem.span.start, problem.span.end)).toBe(problem.text);
      }),
      { numRuns: 1000 },
    );
  });
});
