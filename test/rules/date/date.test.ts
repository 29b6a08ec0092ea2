import { describe, expect, it } from "vitest";
import { render } from "../../../shared/i18n/message.ts";
import { applyEdits } from "../../../shared/text/edits.ts";
import { changed, findingsOf, found, templatesOf } from "../../support/found.ts";
import { otherForm, otherPeriod } from "../../support/otherPeriod.ts";

const ALL = ["esr-2014-2020", "esr-2007-2013", "hankekortti"];

const t14 = (start: string, end: string): string =>
  changed("esr-2014-2020", "Alkaa 1.3.2016 ja päättyy 28.2.2018", `Alkaa ${start} ja päättyy ${end}`);
const t07 = (start: string, end: string): string =>
  changed("esr-2007-2013", "Alkaa 1.9.2009 ja päättyy 31.12.2012", `Alkaa ${start} ja päättyy ${end}`);
const card = (start: string, end: string, code = "S29991"): string =>
  changed("hankekortti", "EURA-tunnus: S29991", `EURA-tunnus: ${code}`)
    .replace("Aloituspäivä: 01.03.2016", `Aloituspäivä: ${start}`)
    .replace("Lopetuspäivä: 28.02.2018", `Lopetuspäivä: ${end}`);
const dates = (text: string): string[] => found(text, "date/");

describe("the templates", () => {
  it("are those of the catalogue", () => {
    for (const id of ["date/invalid", "date/end-before-start", "date/outside-period"])
      expect(templatesOf(id)).toEqual([...ALL, "esr-plus-2021-2027"]);
    expect(templatesOf("date/style")).toEqual(ALL);
    expect(templatesOf("date/long-duration")).toEqual([
      "esr-2014-2020",
      "esr-2007-2013",
      "esr-plus-2021-2027",
    ]);
  });
});

describe("a day that is none", () => {
  it.each([
    "31.4.2016",
    "29.2.2017",
    "0.3.2016",
    "1.13.2016",
    "1.3.16",
    "1.3",
    "1.3.20166",
    "1-3-2016",
    "2016-03-01",
    "1/3/2016",
    "kevät",
    "1.3.2016?",
    "1.3.0000",
  ])("%s: the day alone, and nothing else is said of it", (day) => {
    expect(dates(t14(day, "28.2.2018"))).toEqual([`error date/invalid "${day}" 1/period`]);
    expect(dates(t14("1.3.2016", day))).toEqual([`error date/invalid "${day}" 1/period`]);
    expect(dates(card(day, "28.02.2018"))).toEqual([`error date/invalid "${day}" details/start`]);
    expect(dates(card("01.03.2016", day))).toEqual([`error date/invalid "${day}" details/end`]);
  });

  it("is told for each of the two", () => {
    expect(dates(t14("31.4.2016", "29.2.2018"))).toEqual([
      'error date/invalid "31.4.2016" 1/period',
      'error date/invalid "29.2.2018" 1/period',
    ]);
  });

  it.each([
    "1.3.2016–28.2.2018",
    "Alkaa 1.3.2016",
    "päättyy 28.2.2018",
    "Alkaa 1.3.2016, päättyy 28.2.2018",
    "1.3.2016 ja 28.2.2018",
    "Alkaa ja päättyy",
    "2016",
  ])("%s: the whole value, when it is worded otherwise", (value) => {
    const text = changed("esr-2014-2020", "Alkaa 1.3.2016 ja päättyy 28.2.2018", value);
    expect(dates(text)).toEqual([`error date/invalid ${JSON.stringify(value)} 1/period`]);
    const [finding] = findingsOf(text, "date/invalid");
    expect(finding && render(finding.message, "fi")).toContain("Alkaa 1.3.2016 ja päättyy 28.2.2018");
  });

  it("is not an empty value", () => {
    expect(dates(changed("esr-2014-2020", " Alkaa 1.3.2016 ja päättyy 28.2.2018", ""))).toEqual([]);
    expect(dates(card("", ""))).toEqual([]);
  });

  it("is shown how to be written on that form", () => {
    const says = (text: string): string => {
      const [finding] = findingsOf(text, "date/invalid");
      return finding === undefined ? "" : render(finding.message, "fi");
    };
    expect(says(t14("31.4.2016", "28.2.2018"))).toMatch(
      /^Päivämäärä "31\.4\.2016" ei kelpaa\. .* 1\.3\.2016\.$/u,
    );
    expect(says(card("31.4.2016", "28.02.2018"))).toMatch(/ 01\.03\.2016\.$/u);
  });
});

describe("the style of a day", () => {
  it.each(["01.3.2016", "1.03.2016", "01.03.2016", "1. 3. 2016", "1.\u00A03.\u00A02016"])(
    "%s is without zeros on the description",
    (day) => {
      const text = t14(day, "28.2.2018");
      expect(dates(text)).toEqual([`info date/style ${JSON.stringify(day)} 1/period`]);
      const [finding] = findingsOf(text, "date/style");
      expect(finding?.fix?.kind).toBe("safe");
      expect(applyEdits(text, finding?.fix?.edits ?? [])).toBe(t14("1.3.2016", "28.2.2018"));
    },
  );

  it.each(["1.3.2016", "01.3.2016", "1.03.2016"])("%s is with zeros on the card", (day) => {
    const text = card(day, "28.02.2018");
    expect(dates(text)).toEqual([`info date/style "${day}" details/start`]);
    const [finding] = findingsOf(text, "date/style");
    expect(applyEdits(text, finding?.fix?.edits ?? [])).toBe(card("01.03.2016", "28.02.2018"));
  });

  it("is told for each day", () => {
    expect(dates(t14("01.03.2016", "28.02.2018"))).toHaveLength(2);
  });

  it("is nobody's concern where the form has both", () => {
    expect(
      found(otherForm("Aloituspvm: 01.01.2022", "Päättymispvm: 31.12.2022"), "date/", otherPeriod),
    ).toEqual([]);
  });
});

describe("an end before the start", () => {
  it("is at the end, with the start beside it, and the only finding of the two", () => {
    const text = t14("1.3.2016", "28.2.2015");
    expect(dates(text)).toEqual(['error date/end-before-start "28.2.2015" 1/period']);
    const [finding] = findingsOf(text, "date/end-before-start");
    expect(finding?.related.map(({ span }) => text.slice(span.start, span.end))).toEqual(["1.3.2016"]);
    expect(dates(t14("1.3.2061", "28.2.2018"))).toEqual(['error date/end-before-start "28.2.2018" 1/period']);
  });

  it("is found on every form", () => {
    expect(dates(t07("1.1.2010", "31.12.2009"))).toEqual([
      'error date/end-before-start "31.12.2009" 1/period',
    ]);
    expect(dates(card("01.03.2016", "28.02.2016"))).toEqual([
      'error date/end-before-start "28.02.2016" details/end',
    ]);
  });

  it("may be the same day", () => {
    expect(dates(t14("1.3.2016", "1.3.2016"))).toEqual([]);
  });
});

describe("a day outside the eligibility period", () => {
  it("is an error at the start and a warning at the end", () => {
    expect(dates(t14("31.12.2013", "31.12.2015"))).toEqual([
      'error date/outside-period "31.12.2013" 1/period',
    ]);
    expect(dates(t14("1.1.2022", "1.1.2024"))).toEqual(['warning date/outside-period "1.1.2024" 1/period']);
    expect(dates(t14("1.1.2024", "1.1.2025"))).toEqual([
      'error date/outside-period "1.1.2024" 1/period',
      'warning date/outside-period "1.1.2025" 1/period',
    ]);
    expect(dates(t07("31.12.2006", "31.12.2008"))).toEqual([
      'error date/outside-period "31.12.2006" 1/period',
    ]);
    expect(dates(t07("1.1.2014", "1.1.2016"))).toEqual(['warning date/outside-period "1.1.2016" 1/period']);
  });

  it("is not one of its first or last", () => {
    expect(dates(t14("1.1.2014", "31.12.2014"))).toEqual([]);
    expect(dates(t14("1.1.2023", "31.12.2023"))).toEqual([]);
    expect(dates(t07("1.1.2007", "31.12.2007"))).toEqual([]);
    expect(dates(t07("1.1.2015", "31.12.2015"))).toEqual([]);
  });

  it("is judged where the other day is not valid", () => {
    expect(dates(t14("31.4.2016", "1.1.2024"))).toEqual([
      'error date/invalid "31.4.2016" 1/period',
      'warning date/outside-period "1.1.2024" 1/period',
    ]);
  });

  it("is judged on the card by the period of its code", () => {
    expect(dates(card("31.12.2013", "31.12.2018"))).toEqual([
      'error date/outside-period "31.12.2013" details/start',
    ]);
    expect(dates(card("01.03.2016", "01.01.2024"))).toEqual([
      'warning date/outside-period "01.01.2024" details/end',
    ]);
    expect(dates(card("01.03.2006", "31.12.2009", "S19991"))).toEqual([
      'error date/outside-period "01.03.2006" details/start',
    ]);
    expect(dates(card("01.01.2008", "31.12.2010", "S19991"))).toEqual([]);
  });

  it("is not judged on the card where the code is wrong, unknown or not there", () => {
    for (const code of ["S19991", "S49991", "S2999", "A79991", ""])
      expect(dates(card("01.03.2016", "28.02.2018", code))).toEqual([]);
  });

  it("says which period it is", () => {
    const [finding] = findingsOf(t14("31.12.2013", "31.12.2015"), "date/outside-period");
    expect(finding && render(finding.message, "fi")).toMatch(
      /^Toteutusaika ei ole tukikelpoisuusajan 1\.1\.2014–31\.12\.2023 sisällä\./u,
    );
  });
});

describe("a long project", () => {
  const long = (text: string): string[] =>
    findingsOf(text, "date/long-duration").map(
      ({ severity, message, path }) => `${severity} ${message.values.n} ${path}`,
    );

  it("is a remark above the first threshold and a warning above the second", () => {
    expect(long(t14("1.3.2016", "28.2.2019"))).toEqual([]);
    expect(long(t14("1.3.2016", "30.3.2019"))).toEqual([]);
    expect(long(t14("1.3.2016", "31.3.2019"))).toEqual(["info 37 1/period"]);
    expect(long(t14("1.3.2016", "28.2.2021"))).toEqual(["info 60 1/period"]);
    expect(long(t14("1.3.2016", "31.3.2021"))).toEqual(["warning 61 1/period"]);
    expect(long(t07("1.1.2007", "31.12.2011"))).toEqual([]);
    expect(long(t07("1.1.2007", "31.1.2012"))).toEqual(["info 61 1/period"]);
    expect(long(t07("1.1.2006", "28.2.2015"))).toEqual(["info 110 1/period"]);
    expect(long(t07("1.1.2006", "31.3.2015"))).toEqual(["warning 111 1/period"]);
  });

  it("is marked from its label to its end, for it is the two days together that are far apart", () => {
    const text = t14("1.3.2016", "31.3.2019");
    const [finding] = findingsOf(text, "date/long-duration");
    expect(finding && text.slice(finding.span.start, finding.span.end)).toBe(
      "Suunnitelman mukainen toteutusaika: Alkaa 1.3.2016 ja päättyy 31.3.2019",
    );
  });

  it("is marked at the end where the days are two fields", () => {
    const text = otherForm("Aloituspvm: 1.1.2022", "Päättymispvm: 31.12.2026");
    expect(found(text, "date/", otherPeriod)).toEqual(['info date/long-duration "31.12.2026" 1/end']);
    const [finding] = findingsOf(text, "date/long-duration", otherPeriod);
    expect(finding?.related.map(({ span }) => text.slice(span.start, span.end))).toEqual(["1.1.2022"]);
  });

  it("is never one on the card", () => {
    expect(dates(card("01.03.2014", "31.12.2023"))).toEqual([]);
  });
});
