import { createHash } from "node:crypto";
import { describe, expect, it } from "vitest";
import { LANGUAGES } from "../../../shared/i18n/message.ts";
import { summaryHtml } from "../../../shared/report/html/summary.ts";
import { seed } from "../../support/seeds.ts";
import { clean, unreadable, withFindings } from "../support.ts";
import {
  attribute,
  type Element,
  elementsIn,
  find,
  pageOf,
  parsePage,
  reportOf,
  seedReports,
  textIn,
  viewOptions,
} from "./support.ts";

const seeds = seedReports();
const document = parsePage(pageOf(seeds));
const summary = parsePage(summaryHtml(reportOf(seed("S20271"), "S20271-polku.txt"), viewOptions()).html);
const PAGES = [
  ["the page of a batch", document],
  ["the summary of a description", summary],
] as const;

const isHeading = ({ tagName }: Element): boolean => /^h[1-6]$/u.test(tagName);

/** As people meet the parts: what goes into the first slot stands before the rest. */
function inReadingOrder(root: typeof document): Element[] {
  const [overview] = find(root, "div", { slot: "overview" });
  if (overview === undefined) return elementsIn(root);
  const inside = new Set(elementsIn(overview));
  const rest = elementsIn(root).filter((element) => !inside.has(element));
  const at = rest.findIndex(({ tagName }) => tagName === "template");
  return [...rest.slice(0, at), ...inside, ...rest.slice(at)];
}

describe.each(PAGES)("%s", (_, page) => {
  it("has one first heading, and none deeper than one step below that above it", () => {
    const levels = inReadingOrder(page)
      .filter(isHeading)
      .map(({ tagName }) => Number(tagName.slice(1)));
    expect(levels.filter((level) => level === 1)).toHaveLength(1);
    expect(levels[0]).toBe(1);
    for (const [i, level] of levels.entries()) expect(level).toBeLessThanOrEqual((levels[i - 1] ?? 0) + 1);
  });

  it("has a language, a title and one main part", () => {
    expect(find(page, "html", { lang: "fi" })).toHaveLength(1);
    expect(textIn(find(page, "title")[0] ?? page)).not.toBe("");
    expect(find(page, "main")).toHaveLength(1);
  });

  it("allows one style, no more than its own script, and nothing from elsewhere", () => {
    const [meta] = find(page, "meta", { "http-equiv": "Content-Security-Policy" });
    const policy = attribute(meta as Element, "content") ?? "";
    const hashes = [...find(page, "style"), ...find(page, "script")].map((element) => {
      const [text] = element.childNodes;
      const source = text !== undefined && "value" in text ? text.value : "";
      return `sha256-${createHash("sha256").update(source).digest("base64")}`;
    });
    const [style, script] = hashes;
    const allowed = script === undefined ? [] : [`script-src '${script}'`];
    expect(policy.split("; ")).toEqual([
      "default-src 'none'",
      `style-src '${style}'`,
      ...allowed,
      "base-uri 'none'",
      "form-action 'none'",
    ]);
    for (const element of elementsIn(page)) {
      expect(attribute(element, "src")).toBeUndefined();
      expect(attribute(element, "style")).toBeUndefined();
    }
  });

  it("has a caption and headings of columns and rows in every table", () => {
    const tables = find(page, "table");
    expect(tables.length).toBeGreaterThan(1);
    for (const table of tables) {
      expect(textIn(find(table, "caption")[0] ?? page)).not.toBe("");
      const [head, body] = [find(table, "thead")[0], find(table, "tbody")[0]];
      expect(find(head as Element, "th").every((cell) => attribute(cell, "scope") === "col")).toBe(true);
      for (const row of find(body as Element, "tr"))
        expect(find(row, "th").map((cell) => attribute(cell, "scope"))).toEqual(["row"]);
    }
  });

  it("tells in words what every chart shows, and has its numbers in a table", () => {
    const charts = find(page, "div", { class: "chart" });
    expect(charts.length).toBeGreaterThan(1);
    for (const chart of charts) {
      expect(attribute(chart, "role")).toBe("img");
      expect(attribute(chart, "aria-label")).toMatch(/^Pylväskuvio: .+taulukossa\.$/u);
    }
    const cells = new Set(
      find(page, "table").flatMap((table) => [...find(table, "td"), ...find(table, "th")].map(textIn)),
    );
    const numbers = charts
      .flatMap((chart) => find(chart, "text").map(textIn))
      .filter((text) => /^\d/u.test(text) && /\d$|€$/u.test(text));
    expect(numbers.length).toBeGreaterThan(10);
    for (const number of numbers) expect(cells).toContain(number);
  });

  it("has each id once, and links that lead somewhere", () => {
    const ids = elementsIn(page).flatMap((element) => attribute(element, "id") ?? []);
    expect(new Set(ids).size).toBe(ids.length);
    const links = find(page, "a").map((element) => attribute(element, "href") ?? "");
    for (const link of links) expect(ids).toContain(link.slice(1));
    for (const element of elementsIn(page)) {
      const named = attribute(element, "aria-labelledby");
      if (named !== undefined) expect(ids).toContain(named);
    }
  });
});

/** A table by a heading of its rows or its caption: rows as texts of their cells. */
function rowsUnder(caption: string): readonly (readonly string[])[] {
  const table = find(document, "table").find((one) => textIn(find(one, "caption")[0] ?? one) === caption);
  return find(table as Element, "tr").map((row) =>
    elementsIn(row)
      .filter(({ tagName }) => tagName === "th" || tagName === "td")
      .map(textIn),
  );
}

describe("the page of the seeds", () => {
  it("lists every project with its verdict, its findings and its money", () => {
    expect(rowsUnder("Hankkeet taulukkona")).toContainEqual([
      "S20271 Polku-hanke (Työelämälähtöiset palvelupolut työllistymisen tukena)seeds/S20271-polku.txt",
      "kunnossa",
      "5 tietoa, 1 vihje",
      "Pohjois-Pohjanmaan ELY-keskus",
      "2014–2020: 3",
      "Lappi",
      "445 300 €",
      "394 314 €",
    ]);
    expect(rowsUnder("Hankkeet taulukkona")).toHaveLength(6);
  });

  it("adds public money up by authority, axis and region, each euro once", () => {
    expect(rowsUnder("Julkinen rahoitus viranomaisittain")).toEqual([
      ["Viranomainen", "Hankkeita", "Suunniteltu", "Toteutunut", "Osuus"],
      ["Pohjois-Pohjanmaan ELY-keskus", "3", "3 674 899 €", "3 311 780 €", "90 %"],
      ["Etelä-Savon ELY-keskus", "1", "207 700 €", "116 089 €", "56 %"],
      ["Yhteensä", "4", "3 882 599 €", "3 427 869 €", "88 %"],
    ]);
    for (const caption of ["Julkinen rahoitus toimintalinjoittain", "Julkinen rahoitus maakunnittain"])
      expect(rowsUnder(caption).at(-1)).toEqual(["Yhteensä", "4", "3 882 599 €", "3 427 869 €", "88 %"]);
  });

  it("counts findings by rule, the gravest first", () => {
    const [, first, second] = rowsUnder("Havainnot tarkistuksittain");
    expect(first).toEqual(["Sana kahdesti peräkkäintext/doubled-word", "Varoitus", "1", "1"]);
    expect(second).toEqual(["Välilyönti puuttuu virkkeiden välistätext/missing-space", "Tieto", "3", "1"]);
  });

  it("has a section for every project, with its facts, findings by section and what was checked", () => {
    const sections = find(document, "article");
    expect(sections).toHaveLength(5);
    const text = textIn(sections[2] as Element);
    for (const piece of [
      "Tulos: kunnossa – 5 tietoa, 1 vihje",
      "Toteutusaika1.4.2015–31.12.2018 (45 kuukautta)",
      "KohdealueLappi, 6 seutukuntaa, 21 kuntaa",
      "3 Suunnitelman mukainen tiivistelmä toteutuksesta",
      "rivi 51",
      "EU- ja valtion rahoitus445 300 €394 314 €89 %",
      "Luonnonvarojen käytön kestävyys23",
      "Vaatii ihmisen arvion",
      "Lomakemalli",
      "ab".repeat(32),
      "cd".repeat(32),
    ])
      expect(text).toContain(piece);
  });

  it("gives the same bytes every time", () => {
    expect(pageOf(seedReports())).toBe(pageOf(seeds));
  });
});

describe("the page of what is no description", () => {
  const end = {
    notRecognised: [{ path: "muistio.txt", reason: "Tiedosto on tyhjä." }],
    problems: [{ path: null, message: "Asetusta ei tunneta." }],
  };
  const text = textIn(parsePage(pageOf([withFindings, clean, unreadable], "fi", end)));

  it("says why a file could not be read, what is no description and what else went wrong", () => {
    for (const piece of [
      "ei voitu lukea",
      "Tiedostoa ei ole.",
      "muistio.txt",
      "Tiedosto on tyhjä.",
      "Asetusta ei tunneta.",
    ])
      expect(text).toContain(piece);
  });

  it("says that there are no sums to add up", () => {
    expect(text).toContain("ei ole rahoitustietoja");
  });

  it("says that nothing was found to check", () => {
    expect(textIn(parsePage(pageOf([])))).toContain("Yhtään hankekuvausta ei löytynyt.");
  });

  it("says how many findings are not listed, and what was set aside by whom", () => {
    const [finding] = withFindings.findings;
    if (finding === undefined) throw new Error("no finding");
    const suppression = { reason: "Sovittu puhelimessa", author: "Maija Meikäläinen", date: "2026-01-02" };
    const report = { ...withFindings, findings: [finding], suppressed: [{ ...finding, suppression }] };
    const said = textIn(parsePage(pageOf([report])));
    expect(said).toContain("1 lievempi tai yhtä vakava havainto jätettiin pois luettelosta.");
    expect(said).toContain("Ohitettu: Sovittu puhelimessa (Maija Meikäläinen, 2026-01-02)");
  });
});

it.each([
  [
    "sv",
    "Kontroll av projektbeskrivningar",
    "i ordning",
    "Offentlig finansiering per landskap",
    "Kräver en människas bedömning",
  ],
  ["en", "Check of project descriptions", "in order", "Public funding by region", "Needs a human eye"],
] as const)("the page speaks %s", (language, ...pieces) => {
  const page = parsePage(pageOf(seedReports(language), language));
  expect(find(page, "html", { lang: language })).toHaveLength(1);
  for (const piece of pieces) expect(textIn(page)).toContain(piece);
  expect(textIn(page)).not.toContain("Havainnot");
});

it("leaves no placeholder unfilled in any language", () => {
  for (const language of LANGUAGES) {
    const page = parsePage(pageOf([...seedReports(language), unreadable], language));
    const forms = new Set(find(page, "form").flatMap(elementsIn));
    for (const element of elementsIn(page))
      if (!["script", "style"].includes(element.tagName) && !forms.has(element))
        for (const { name, value } of element.attrs) expect(`${name} ${value}`).not.toMatch(/\{[a-z]+\}/u);
    expect(textIn(find(page, "main")[0] ?? page)).not.toMatch(/\{[a-zA-Z]+\}/u);
  }
});
