import { describe, expect, it } from "vitest";
import { authority } from "../../shared/fieldTypes/authority.ts";
import { businessId, isBusinessId } from "../../shared/fieldTypes/businessId.ts";
import { cardHeader } from "../../shared/fieldTypes/cardHeader.ts";
import { countOfWhom } from "../../shared/fieldTypes/countOfWhom.ts";
import { email } from "../../shared/fieldTypes/email.ts";
import { euroRange } from "../../shared/fieldTypes/euroRange.ts";
import { readEuros } from "../../shared/fieldTypes/euros.ts";
import { readPartner } from "../../shared/fieldTypes/partners.ts";
import { period, WORDINGS } from "../../shared/fieldTypes/period.ts";
import { url } from "../../shared/fieldTypes/url.ts";
import { LONGEST_NAME } from "../../shared/text/fold.ts";
import { readValue } from "../support/values.ts";

/** Values just inside and just outside of what a field type takes. */

describe("a business id", () => {
  it.each(["7654321-22", "a7654321-2", "17654321-2", "229696201-5", "7654321-2 ", "7654321-"])(
    "is not %j",
    (text) => {
      expect(isBusinessId(text)).toBe(false);
    },
  );

  it.each<[string, string | undefined]>([
    ["76543212", "7654321-2"],
    ["7654321 2", "7654321-2"],
    ["7654321\u00A0–\u00A02", "7654321-2"],
    ["7654321\u22122", "7654321-2"],
    ["FI76543212", "7654321-2"],
    ["FI 76543212", "7654321-2"],
    ["fi\u00A07654321-2", "7654321-2"],
    ["FIx76543212", undefined],
    ["654321-2", "0654321-2"],
    ["654321 - 2", "0654321-2"],
    ["654321\u00A0\u2013\u00A02", "0654321-2"],
    ["654321x-2", undefined],
    ["654321-x2", undefined],
    ["654321x2", undefined],
    ["6543212", undefined],
    ["abcdef-2", undefined],
    ["654321-a", undefined],
    ["x654321-2", undefined],
    ["654321-22", undefined],
    ["x7654321-2", undefined],
    ["7654321-2x", undefined],
    ["y76543212", undefined],
    ["765432122", undefined],
  ])("written %j is meant as %j", (text, fixed) => {
    expect(readValue(businessId, text)).toEqual({
      parts: {},
      at: {},
      problems: [{ kind: "businessId/format", at: text, fixed }],
    });
  });

  it("with a country code or without its first digit is only suggested", () => {
    const kinds = ["76543212", "FI76543212", "654321-2"].map((text) => {
      const [problem] = businessId.parse(text, 0, {
        paddedDays: false,
        numberMark: undefined,
        choices: undefined,
      }).problems;
      return [problem?.text, problem?.fix?.kind, problem?.fix?.becomes];
    });
    expect(kinds).toEqual([
      ["76543212", "safe", "7654321-2"],
      ["FI76543212", "suggest", "7654321-2"],
      ["654321-2", "suggest", "0654321-2"],
    ]);
  });
});

describe("the header line of a project card", () => {
  it.each<[string, Record<string, string>]>([
    ["Toimintalinja 12 (ESR) | Lappi", { priority: "12", region: "Lappi" }],
    ["Toimintalinja 3", { priority: "3" }],
    ["Toimintalinja 12", { priority: "12" }],
    ["Toimintalinja 123", {}],
    ["x | Toimintalinja 3", { priority: "3" }],
    ["(Toimintalinja 3)", {}],
    ["2. Toimintalinja 3", {}],
    ["Toimintalinja 3 | Toimintalinja 4", { priority: "3" }],
    ["x | Lappi | Kainuu", { region: "Lappi" }],
    ["x | Lappi 2", { priority: "2" }],
    ["x | Lappi (2)", {}],
    ["x | 2 Lappi", {}],
    ["Lappi", {}],
    ["x | – 31.05.2018", { end: "31.05.2018" }],
    ["x | 01.06.2015 –", { start: "01.06.2015" }],
    ["x | 01.06.2015", {}],
    ["x |", {}],
  ])("%j", (text, at) => {
    expect(readValue(cardHeader, text, { paddedDays: true }).at).toEqual(at);
  });

  it("is known by a bar, and days or an axis", () => {
    const settings = { paddedDays: true, numberMark: undefined, choices: undefined };
    const recognises = (text: string) => cardHeader.recognises?.(text, settings);
    for (const text of [
      "a | 01.06.2015 – 31.05.2018",
      "Toimintalinja 3 (ESR) | Satakunta",
      "Lappi | TL3",
      "1. 6. 2015 - | a",
      "1.6.2015|",
      "11.12.2015 |",
      "a |  Priority 3",
    ])
      expect(recognises(text)).toBe(true);
    // The title of a window has a bar, too.
    for (const text of [
      "a b",
      "SataPolku | Hanketuloskortti",
      "Polku 2 | Lappi",
      "01.06.2015",
      "1.6.20 | a",
      "1x6.2015 | a",
      "1.6x.2015 | a",
      "1.6.x2015 | a",
      "1.x6.2015 | a",
      "Katso TL3 | a",
    ])
      expect(recognises(text)).toBe(false);
  });
});

describe("how many, and of whom", () => {
  it.each<[string, Record<string, string>]>([
    ["150, joista naisia 70", { total: "150", women: "70" }],
    ["150 joista 70 naisia", { total: "150", women: "70" }],
    ["150, naisia 70", { total: "150", women: "70" }],
    ["150, joista naisten perustamia 70", { total: "150", women: "70" }],
    ["150, joista naisten 70", { total: "150", women: "70" }],
    ["2, naisten perustamia 1", { total: "2", women: "1" }],
    ["150, joista 70", { total: "150", women: "70" }],
    ["150", { total: "150" }],
    ["1 500, joista naisia 1 200", { total: "1 500", women: "1 200" }],
  ])("%j", (text, at) => {
    expect(readValue(countOfWhom, text)).toMatchObject({ at, problems: [] });
  });

  it.each<[string, string[]]>([
    ["150, joista naisia", ["joista naisia"]],
    ["150, joista", ["joista"]],
    ["joista naisia 70", ["joista naisia 70"]],
    ["150, joista naisia p1 70", ["p1 70"]],
    ["150, joista naisten 1p 70", ["1p 70"]],
    ["150, joista naisten p1 70", ["p1 70"]],
    ["", [""]],
    [", ,", [", ,"]],
  ])("is told where a number is none: %j", (text, expected) => {
    expect(readValue(countOfWhom, text).problems.map(({ at }) => at)).toEqual(expected);
  });
});

describe("a partner's business id", () => {
  const read = (line: string) => {
    const { partner, problem } = readPartner(line, 0);
    return [partner.name, partner.organisationType, partner.businessId?.text ?? problem?.text];
  };

  it.each<[string, (string | undefined)[]]>([
    ["Malli, 654321-", ["Malli", undefined, "654321-"]],
    ["Malli, 65432-", ["Malli, 65432-", undefined, undefined]],
    ["Malli, 123456789", ["Malli", undefined, "123456789"]],
    ["Malli, 1234567890", ["Malli, 1234567890", undefined, undefined]],
    ["Malli, FI 7654321-2", ["Malli", undefined, "FI 7654321-2"]],
    ["Malli, FIX7654321-2", ["Malli, FIX7654321-2", undefined, undefined]],
    ["Malli, 76A4321-2", ["Malli", undefined, "76A4321-2"]],
    ["Malli, 7654321-A", ["Malli", undefined, "7654321-A"]],
    ["Malli, 765432Ä-2", ["Malli, 765432Ä-2", undefined, undefined]],
    ["Malli, Y-tunnus: 7654321-2", ["Malli", undefined, "7654321-2"]],
    ["Malli, y-tunnus:7654321-2", ["Malli", undefined, "7654321-2"]],
    ["Malli, tai y-tunnus 7654321-2", ["Malli", "tai", "7654321-2"]],
    ["7654321-2", ["7654321-2", undefined, undefined]],
    ["Malli 7654321-22", ["Malli 7654321-22", undefined, undefined]],
    ["Malli, 7654321-2 (Oulu)", ["Malli, 7654321-2 (Oulu)", undefined, undefined]],
    ["Malli, (Y-tunnus 7654321-2", ["Malli", undefined, "7654321-2"]],
    ["Malli, (7654321-2)", ["Malli", undefined, "7654321-2"]],
    ["Malli, 7654321-2.", ["Malli", undefined, "7654321-2"]],
    ["Malli (7654321-2).", ["Malli", undefined, "7654321-2"]],
    ["7654321-2, Malli", ["Malli", undefined, "7654321-2"]],
    ["Malli, 7654321-2, Säätiö", ["Malli", "Säätiö", "7654321-2"]],
    ["Malli 7654321–2", ["Malli", undefined, "7654321–2"]],
    ["Malli 76543212", ["Malli", undefined, "76543212"]],
    ["Malli 04012345", ["Malli 04012345", undefined, undefined]],
    ["Malli, 76.54321-2", ["Malli, 76.54321-2", undefined, undefined]],
    ["Malli, 7654321-2).", ["Malli", undefined, "7654321-2"]],
    ["Malli (ry).x, 7654321-2", ["Malli (ry).x", undefined, "7654321-2"]],
    ["Malli oy y-tunnus 76543212", ["Malli oy", undefined, "76543212"]],
    ["Malli7654321-2", ["Malli7654321-2", undefined, undefined]],
    ["Malli, Säätiö, 7654321-2", ["Malli", "Säätiö", "7654321-2"]],
  ])("%j", (line, expected) => {
    expect(read(line)).toEqual(expected);
  });
});

describe("a period", () => {
  const says = (text: string) => Object.keys(readValue(period, text).parts);

  it("begins and ends in words, in Finnish or in English", () => {
    expect(WORDINGS.map(({ opening }) => opening)).toEqual(["alkaa", "start"]);
    expect(says("Alkaa 1.4.2015 ja päättyy 31.12.2018")).toEqual(["start", "end"]);
    expect(says("Start 1.4.2015 and end 31.12.2018")).toEqual(["start", "end"]);
    expect(says("Alkaa 1.4.2015 ja päättyy 31.12.2018.")).toEqual(["start", "end"]);
    expect(says("Alkaa 1.4.2015 ja päättyy 31.12.2018..")).toEqual(["start"]);
  });

  it.each([
    "Alkaa ja päättyy 31.12.2018",
    "Alkaa 1.4.2015 ja päättyy",
    "Alkaa 1.4.2015 ja loppuu 31.12.2018",
    "ja päättyy 1.4.2015",
    "",
  ])("has both of its days: not %j", (text) => {
    expect(readValue(period, text).problems.map(({ kind, at }) => [kind, at])).toEqual([
      ["date/invalid", text],
    ]);
  });

  it("is no longer than a name may be", () => {
    const padded = (length: number): string => {
      const [start, end] = ["Alkaa 1.4.2015", "ja päättyy 31.12.2018"];
      return `${start}${" ".repeat(length - start.length - end.length)}${end}`;
    };
    expect(says(padded(LONGEST_NAME))).toEqual(["start", "end"]);
    expect(says(padded(LONGEST_NAME + 1))).toEqual([]);
  });
});

describe("a budget bracket", () => {
  it.each([
    "x 100000 €",
    "- 100000 €",
    "-100000",
    "yli",
    "yli 1-2",
    "100000 -",
    "noin 100000 €",
    "yli 100000-500000 €",
  ])("is not %j", (text) => {
    expect(readValue(euroRange, text).problems.map(({ kind }) => kind)).toEqual(["amount/invalid"]);
  });
});

describe("an amount", () => {
  it.each<[string, string]>([
    ["100 e x", "none"],
    ["€100", "amount"],
    ["x€ 100", "none"],
    ["eur100", "amount"],
    ["123456789012", "amount"],
    ["1234567890123", "none"],
  ])("%j: %s", (text, kind) => {
    expect(readEuros(text).kind).toBe(kind);
  });
});

describe("addresses", () => {
  it("of the net have a scheme at their start only", () => {
    expect(
      readValue(url, "www.a.fi/http://b.fi", { urlScheme: true }).problems.map(({ kind }) => kind),
    ).toEqual(["url/noScheme"]);
    expect(readValue(url, "www.a.fi,", { urlJoints: [","] }).parts).toEqual({ value: "www.a.fi," });
  });

  it("on a line of their own are up to three words", () => {
    const settings = { paddedDays: true, numberMark: undefined, choices: undefined };
    const recognises = (line: string) => url.recognises?.(line, settings);
    expect(recognises("www.a.fi b.fi c.fi")).toBe(true);
    expect(recognises("www.a.fi b.fi c.fi d.fi")).toBe(false);
    expect(recognises("www.a  b.fi")).toBe(true);
    expect(recognises("www.a b")).toBe(false);
    expect(recognises("www.esimerkki")).toBe(true);
    expect(recognises("x www.a.fi")).toBe(false);
  });

  it("of mail may have blanks around the mark, and something before it", () => {
    expect(readValue(email, " @b.fi").problems.map(({ kind }) => kind)).toEqual(["email/invalid"]);
    expect(readValue(email, "a (at)\u00A0b.fi ja muuta").parts).toEqual({
      value: "a (at)\u00A0b.fi ja muuta",
    });
  });
});

it("an authority is any text, where it stands", () => {
  expect(readValue(authority, "Lapin ELY-keskus")).toEqual({
    parts: { value: "Lapin ELY-keskus" },
    at: { value: "Lapin ELY-keskus" },
    problems: [],
  });
});
