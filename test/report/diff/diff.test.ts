import { Ajv } from "ajv";
import { parse } from "parse5";
import { describe, expect, it } from "vitest";
import { check } from "../../../shared/check.ts";
import { LANGUAGES } from "../../../shared/i18n/message.ts";
import { type DiffReport, toDiffReport } from "../../../shared/report/diff/diffReport.ts";
import { diffHtml } from "../../../shared/report/diff/html.ts";
import { diffJson } from "../../../shared/report/diff/json.ts";
import { diffSchema } from "../../../shared/report/diff/schema.ts";
import { diffText } from "../../../shared/report/diff/text.ts";
import { PLAIN } from "../../../shared/report/text.ts";
import { schemaTexts } from "../../../shared/tools/genSchemas.mjs";
import { DOCUMENTS } from "../../support/documents.ts";
import { seed } from "../../support/seeds.ts";

const TOOL = { name: "esr-kuvaus", version: "1" };

function reportOf(old: string, now: string, redact = false): DiffReport {
  const inputOf = (path: string, text: string) => {
    const { form, lines, findings } = check(text);
    if (form === undefined) throw new Error("not recognised");
    return { path, sha256: "0".repeat(64), form, lines, findings };
  };
  return toDiffReport(inputOf("vanha.txt", old), inputOf("uusi.txt", now), { language: "fi", redact });
}

const POLKU = seed("S20271");
const EDITED = POLKU.replaceAll("445 300", "457 300")
  .replace("päättyy 31.12.2018", "päättyy 31.3.2019")
  .replace("Kemijärvi, Kemi", "Kemijärvi")
  .replace("Vaikuttavan aktivointityön edellytys", "Aktivointityön edellytys")
  .replace("2296962-1", "2296962-2");

/** The text of a comparison, its NBSP as spaces. */
const textOf = (report: DiffReport): string =>
  diffText(report, { language: "fi", palette: PLAIN }).replaceAll("\u00A0", " ");

describe("as text", () => {
  it("says what changed section by section, and what became of the findings", () => {
    expect(textOf(reportOf(POLKU, EDITED)).split("\n")).toEqual([
      "vanha.txt → uusi.txt: 6 muutosta",
      "",
      "1 Hanke",
      "  Suunnitelman mukainen toteutusaika (muutettu): Päättyy: 31.12.2018 → 31.3.2019 (3 kuukautta myöhemmin)",
      "",
      "2 Hakijan perustiedot",
      "  Y-tunnus (muutettu): [-2296962-1-]{+2296962-2+}",
      "",
      "3 Suunnitelman mukainen tiivistelmä toteutuksesta",
      expect.stringMatching(
        /: … .*vaikuttavuudesta \[-Vaikuttavan aktivointityön-\] \{\+Aktivointityön\+\} edellytys on .* …$/u,
      ),
      "",
      "5 Projektin julkinen rahoitus, euroa",
      "  Myönnetty EU- ja valtion rahoitus (muutettu): 445 300 € → 457 300 € (+12 000 €)",
      "  Suunniteltu julkinen rahoitus yhteensä (muutettu): 445 300 € → 457 300 € (+12 000 €)",
      "",
      "6 Maantieteellinen kohdealue",
      "  Kunnat (muutettu): −Kemi",
      "",
      "Uudet havainnot: 1",
      expect.stringMatching(/^ {2}rivi 27 {2}Virhe .* business-id\/wrong-check-digit$/u),
      "",
      "Korjatut havainnot: ei yhtään",
      "",
      expect.stringMatching(/^Ennallaan: \d+$/u),
      "",
    ]);
  });

  it("says plainly that nothing changed, and that forms differ", () => {
    expect(textOf(reportOf(POLKU, POLKU))).toContain("Kuvaukset sanovat samat asiat.");
    const text = textOf(reportOf(POLKU, seed("S10246")));
    expect(text).toContain("Kuvaukset noudattavat eri lomakemalleja");
    expect(text).toContain("Vain uudessa mallissa: ");
  });

  it("lets no control character through", () => {
    const hostile = POLKU.replace("Hankkeen nimi: Polku", "Hankkeen nimi: \u001b[31mPolku").replace(
      "Salla,",
      "Sa\u0007lla,",
    );
    const text = textOf(reportOf(POLKU, hostile));
    expect(text).toContain("<U+001B>");
    expect([...text].filter((one) => one !== "\n" && /\p{Cc}/u.test(one))).toEqual([]);
  });
});

describe("as data", () => {
  it("is of the published shape, in every language", async () => {
    const texts: Record<string, string> = await schemaTexts();
    const validate = new Ajv({ strict: false }).compile(
      JSON.parse(texts["docs/schemas/esr-diff.schema.json"] ?? "") as object,
    );
    const [first] = DOCUMENTS;
    for (const language of LANGUAGES)
      for (const { text } of language === "fi" ? DOCUMENTS : DOCUMENTS.slice(-1)) {
        const data: unknown = JSON.parse(diffJson(reportOf(first?.text ?? "", text), TOOL, language));
        expect(validate(data), JSON.stringify(validate.errors)).toBe(true);
        expect(diffSchema.safeParse(data).success).toBe(true);
      }
    expect(validate({ version: 1 })).toBe(false);
  });

  it("has differences as numbers", () => {
    const data = diffSchema.parse(JSON.parse(diffJson(reportOf(POLKU, EDITED), TOOL, "en")));
    const detailsOf = (key: string) => data.changes.find((change) => change.key === key)?.details;
    expect(detailsOf("5/granted")).toEqual([
      { kind: "money", label: null, old: 44_530_000, new: 45_730_000, difference: 1_200_000 },
    ]);
    expect(detailsOf("1/period")).toEqual([
      { kind: "day", label: "Ends", old: "2018-12-31", new: "2019-03-31", days: 90, months: 3 },
    ]);
    expect(detailsOf("6/municipalities")).toEqual([
      { kind: "list", label: null, added: [], removed: ["Kemi"] },
    ]);
    expect(data.findings.new.map(({ rule }) => rule)).toEqual(["business-id/wrong-check-digit"]);
    expect(data.comparedBy).toBe("field");
  });
});

describe("as a page", () => {
  const html = diffHtml(reportOf(POLKU, EDITED), TOOL, "fi");

  it("is well formed, needs nothing besides itself, and marks what is gone and new", () => {
    const errors: string[] = [];
    parse(html, { onParseError: ({ code }) => errors.push(code), sourceCodeLocationInfo: true });
    expect(errors).toEqual([]);
    expect(html).not.toMatch(/<script|<link|<img|\bsrc=|https?:/u);
    expect(html).toContain("<del>Vaikuttavan aktivointityön </del><ins>Aktivointityön </ins>");
    expect(html.replaceAll("\u00A0", " ")).toContain(
      "<del>445 300 €</del> → <ins>457 300 €</ins> (+12 000 €)",
    );
    expect(html).toContain('<html lang="fi">');
  });

  it("takes no markup from the documents", () => {
    const hostile = POLKU.replace(
      "Hankkeen nimi: Polku",
      "Hankkeen nimi: <img src=x onerror=alert(1)> &amp; Polku",
    );
    const page = diffHtml(reportOf(POLKU, hostile), TOOL, "fi");
    expect(page).not.toContain("<img");
    expect(page).toContain("&lt;img");
    expect(page).toContain("&amp;amp;");
  });
});

describe("redacted", () => {
  it("names no contact person of either side, and tells the other changes", () => {
    const now = EDITED.replace("Katja Jaako", "Maija Meikäläinen").replace("0295 037 017", "040 123 4567");
    const report = reportOf(POLKU, now, true);
    for (const shown of [textOf(report), diffJson(report, TOOL, "fi"), diffHtml(report, TOOL, "fi")]) {
      for (const secret of ["Katja", "Jaako", "Maija", "Meikäläinen", "037 017", "040 123"])
        expect(shown).not.toContain(secret);
      expect(shown.replaceAll("\u00A0", " ")).toContain("457");
    }
    expect(textOf(reportOf(POLKU, now))).toContain("Meikäläinen");
  });
});
