import { describe, expect, it } from "vitest";
import { url } from "../../shared/fieldTypes/url.ts";
import { readValue } from "../support/values.ts";

const withScheme = { urlScheme: true };
const joining = { urlJoints: ["sekä", "ja", ","] };

describe("a web address", () => {
  it.each([
    "http://www.ouka.fi",
    "https://esimerkki.fi/a?b=c#d",
    "HTTPS://ESIMERKKI.FI",
    "http://www.välke.fi",
  ])("is right everywhere: %j", (value) => {
    for (const settings of [{}, withScheme, joining])
      expect(readValue(url, value, settings)).toEqual({ parts: { value }, at: { value }, problems: [] });
  });

  it("is put together where its line was broken after a hyphen", () => {
    expect(readValue(url, "http://www.pohjois-\nkarjala.fi", withScheme)).toMatchObject({
      parts: { value: "http://www.pohjois-karjala.fi" },
      problems: [],
    });
  });

  it.each([
    ["www.esimerkki.fi", "http://www.esimerkki.fi"],
    ["esimerkki.fi/sivu", "http://esimerkki.fi/sivu"],
    ["ftp://ftp.esimerkki.fi", undefined],
    ["http:/www.esimerkki.fi", undefined],
    ["//www.esimerkki.fi", undefined],
  ])("without scheme is remarked only where the form has one: %j", (value, fixed) => {
    const { parts, problems } = readValue(url, value, withScheme);
    expect({ parts, problems }).toEqual({
      parts: { value },
      problems: [{ kind: "url/noScheme", at: value, fixed }],
    });
    expect(readValue(url, value).problems).toEqual([]);
    if (fixed !== undefined) expect(readValue(url, fixed, withScheme).problems).toEqual([]);
  });

  it.each([
    "www.esi merkki.fi",
    "http://www. esimerkki.fi",
    "http://www.esimerkki.fi\u00A0/sivu",
    "esimerkki",
    "www.",
    "http://esimerkki",
    "-",
    "sekä",
    "www.a.fi sekä",
    "sekä www.a.fi",
    "www.a.fi sekä esimerkki",
    "www., www.b.fi",
  ])("is none, and no other problem is named beside: %j", (value) => {
    for (const settings of [withScheme, joining])
      expect(readValue(url, value, settings)).toEqual({
        parts: {},
        at: {},
        problems: [{ kind: "url/invalid", at: value, fixed: undefined }],
      });
  });

  it.each([
    "www.valke.fi sekä www.välke.fi",
    "www.valke.fi\u00A0sekä  www.välke.fi",
    "www.a.fi, www.b.fi sekä http://c.fi",
    "www.a.fi ja www.b.fi",
  ])("may be several where the form joins them: %j", (value) => {
    expect(readValue(url, value, joining)).toEqual({ parts: { value }, at: { value }, problems: [] });
    expect(readValue(url, value).problems.map(({ kind }) => kind)).toEqual(["url/invalid"]);
  });

  it("takes long blanks in linear time", () => {
    const before = performance.now();
    readValue(url, `www.a.fi${" ".repeat(200_000)}www.b.fi`, joining);
    readValue(url, `www.a.fi${" sekä ".repeat(50_000)}www.b.fi`, joining);
    readValue(url, `www.a.fi${", ".repeat(100_000)}www.b.fi`, joining);
    expect(performance.now() - before).toBeLessThan(1000);
  });
});

describe("a line without a label", () => {
  const isAddress = (line: string) =>
    url.recognises?.(line, { paddedDays: true, numberMark: undefined, choices: undefined });

  it.each([
    "www.satapolku.fi",
    "http://satapolku.fi",
    "www.sata polku.fi",
    "www. satapolku.fi",
    "www.satapolku.fi /sivu",
  ])("is an address: %j", (line) => {
    expect(isAddress(line)).toBe(true);
  });

  it.each([
    "Projektipäällikkö Essi Esimerkki",
    "www.satapolku.fi kertoo lisää",
    "Katso www.satapolku.fi",
    "www.a.fi on hankkeen oma sivu osoitteessa b.fi",
  ])("is none: %j", (line) => {
    expect(isAddress(line)).toBe(false);
  });
});
