import { readdirSync, readFileSync } from "node:fs";
import path from "node:path";
import { describe, expect, it } from "vitest";
import { check } from "../../shared/check.ts";
import { render } from "../../shared/i18n/message.ts";
import { describeFindings } from "../support/check.ts";

const folder = path.join(import.meta.dirname, "../fixtures/variants");
const names = readdirSync(folder).map((name) => path.basename(name, ".txt"));
const read = (name: string): string => readFileSync(path.join(folder, `${name}.txt`), "utf8");

/** The sections in the order of the text, each with the number of its fields; `~` before one that lost its heading. */
const outline = (name: string): string =>
  (check(read(name)).form?.allSections ?? [])
    .map(({ heading, def, fields }) => `${heading === undefined ? "~" : ""}${def.id}:${fields.length}`)
    .join(" ");

const WHOLE = "1:7 2:13 3:1 4:0 4.1:1 4.2:1 5:4 6:7 7:0 7.1:2 7.2:1 8:0 8.1:3 8.2:15 9:1";
const WITH_PARTNERS = WHOLE.replace("2:13", "2:14");

/** Fixture → its sections and everything that is found in it. */
const EXPECTED: Readonly<
  Record<
    string,
    { readonly template?: string; readonly outline: string; readonly findings?: readonly string[] }
  >
> = {
  "english-page": {
    outline: "1:7 2:13 3:1",
    findings: [
      '1 info structure/missing-section 4 "Description of the project funded by the European Social Fund (ESF)"',
      '41 info contact/invalid-email 2/contactEmail "aino.tormanen(at)"',
    ],
  },
  "english-page-unknown-headings": {
    outline: "1:7 2:13 3:1",
    findings: [
      '1 info structure/missing-section 4 "Description of the project funded by the European Social Fund (ESF)"',
      '41 info contact/invalid-email 2/contactEmail "aino.tormanen(at)"',
    ],
  },
  "english-page-without-headings": {
    outline: "~1:7 ~2:13 ~3:1",
    findings: [
      '1 info structure/missing-section 4 "Description of the project funded by the European Social Fund (ESF)"',
      '3 info structure/missing-section 1 "Project code: S29872"',
      '37 info contact/invalid-email 2/contactEmail "aino.tormanen(at)"',
      '41 hint value/empty 2/applicants "Number of applicants or subsidy transfer"',
    ],
  },
  "form-label": { outline: WHOLE },
  "header-jammed": { outline: WHOLE },
  "header-split": { outline: WHOLE },
  "header-tab": { outline: WHOLE },
  "lost-all-headings": {
    outline: "~1:7 ~2:13 ~3:1 ~5:4 ~6:7 ~7:0 ~7.1:2 ~7.2:1 ~8:0 ~8.1:3 ~8.2:15 ~9:1",
    findings: ['5 info structure/missing-section 1 "Hankekoodi: S29871"'],
  },
  "lost-area-lists": { outline: WHOLE, findings: ['80 warning value/empty 6/regions "Maakunnat"'] },
  "lost-first-headings": {
    outline: WHOLE.replace("1:7 2:13", "~1:7 ~2:13"),
    findings: ['5 info structure/missing-section 1 "Hankekoodi: S29871"'],
  },
  "lost-lists": {
    outline: WITH_PARTNERS,
    findings: ['47 hint value/empty 2/applicants "Hakijoiden lukumäärä tai tuen siirto -menettely"'],
  },
  "lost-table": {
    outline: WHOLE.replace("8.2:15", "8.2:0"),
    findings: ['117 warning sustainability/missing-row 8.2 "8.2 Kestävä kehitys"'],
  },
  "lost-top-headings": {
    outline: WHOLE.replace(/(?<=^| )(?=\d:)/gu, "~"),
    findings: ['5 info structure/missing-section 1 "Hankekoodi: S29871"'],
  },
  national: { outline: WHOLE.replace("6:7", "6:5") },
  partners: { outline: WITH_PARTNERS },
  "partners-list-lost": {
    outline: WITH_PARTNERS,
    findings: ['49 info partner/list-contradicts-count 2/partners "Osatoteuttajat"'],
  },
  "partners-without-gaps": { outline: WITH_PARTNERS },
  "regions-only": { outline: WHOLE },
  "technical-assistance": {
    template: "esr-2007-2013",
    outline: "1:8 2:11 3:0 7:4",
    findings: ['15 info structure/missing-section 3.1 "5"'],
  },
  transfer: { outline: WITH_PARTNERS },
};

describe.each(names)("%s", (name) => {
  const expected = EXPECTED[name];

  it("is recognised", () => {
    expect(check(read(name)).recognition).toMatchObject({
      kind: "recognised",
      templateId: expected?.template ?? "esr-2014-2020",
    });
  });

  it("has its sections and fields", () => {
    expect(outline(name)).toBe(expected?.outline);
  });

  it("is checked without a false alarm; what was lost is said once", () => {
    expect(describeFindings(read(name))).toEqual(expected?.findings ?? []);
  });

  it("says no more of what it has with Windows line ends", () => {
    const rules = (text: string): string[] =>
      check(text).findings.map(({ rule, path: at }) => `${rule} ${at}`);
    expect(rules(read(name).replaceAll("\n", "\r\n"))).toEqual(rules(read(name)));
  });
});

it("only what rules.md calls a warning is one: a table or an area of which nothing is left", () => {
  const grave = names.flatMap((name) =>
    check(read(name))
      .findings.filter(({ severity }) => severity === "error" || severity === "warning")
      .map(({ rule }) => `${name} ${rule}`),
  );
  expect(grave).toEqual(["lost-area-lists value/empty", "lost-table sustainability/missing-row"]);
});

describe("what the lost headings of a page come to", () => {
  const message = (name: string): string | undefined =>
    check(read(name))
      .findings.filter(({ rule, path: at }) => rule === "structure/missing-section" && at === "1")
      .map((finding) => render(finding.message, "fi"))[0];

  it("names all of them in the order of the form", () => {
    expect(message("lost-all-headings")).toContain("1, 2, 3, 4, 5, 6, 7, 8, 9.");
    expect(message("lost-first-headings")).toContain('"1 Hanke", "2 Hakijan perustiedot".');
  });

  it("a single one is the section itself, missing", () => {
    const text = read("header-jammed").replace("5 Projektin julkinen rahoitus, euroa\n\n", "");
    expect(describeFindings(text, { only: "structure/" })).toEqual([
      '68 error structure/missing-section 5 "Myönnetty EU- ja valtion rahoitus: 180 000"',
    ]);
  });
});

describe("partner lines", () => {
  it("of two and of three parts are read", () => {
    const [partners] = check(read("partners")).form?.findAll("partners.list") ?? [];
    expect(
      partners?.value.map(({ name, organisationType, businessId }) => [
        name,
        organisationType,
        businessId?.text,
      ]),
    ).toEqual([
      ["Rantaseudun Oppimiskeskus sr", undefined, "1834562-1"],
      ["Pohjantähden ammattikorkeakoulu Oy", "Ammattikorkeakoulu", "0945125-4"],
      ["Hyvän Arjen tutkimuslaitos", "HAT", "2718284-4"],
    ]);
  });
});

describe("on a page in a wording that is known in part", () => {
  const page = read("english-page");

  it("what stands in its known sections is checked as ever", () => {
    const text = page
      .replace("Business ID: 2456781-", "Business ID: 2456782-")
      .replace("end 28.2.2018", "end 28.2.2015")
      .replace("Street: Koulutie 7, PL 12\n\n", "");
    const rules = check(text).findings.map(({ rule, severity }) => `${severity} ${rule}`);
    expect(rules).toContain("error date/end-before-start");
    expect(rules).toContain("error structure/missing-field");
    expect(rules).toContain("error business-id/wrong-check-digit");
  });

  it("words of lists that nobody has published are not judged", () => {
    const text = page
      .replace("Operational status: Ended", "Operational status: Suspended")
      .replace("Joint municipal authority", "Educational institution");
    expect(describeFindings(text)).toEqual(describeFindings(page));
  });
});

describe("on the page of a project that gives technical assistance", () => {
  const page = read("technical-assistance");

  it("the sections that are not there are named once, and as unknown", () => {
    const [finding] = check(page).findings.filter(({ rule }) => rule === "structure/missing-section");
    expect(finding && render(finding.message, "fi")).toContain(": 3.1, 3.2, 3.3, 3.4, 4, 5, 6, 8, 9.");
  });

  it("what stands in its known sections is checked as ever", () => {
    const text = page
      .replace(/^Y-tunnus: .*\n\n/mu, "")
      .replace(/^Toteutunut EU-.*$/mu, "Toteutunut EU- ja valtion rahoitus: 999 999 999")
      .replace("Toiminnan tila: ", "Toiminnan tila: Melkein ");
    const rules = check(text).findings.map(({ rule, path: at }) => `${rule} ${at}`);
    expect(rules).toContain("structure/missing-field 2/businessId");
    expect(rules).toContain("money/realised-exceeds-granted 7/realised");
    expect(rules).toContain("status/unknown 1/status");
  });

  it("of another priority all is missing, as ever", () => {
    const text = page.replace(
      "5: Tekninen tuki",
      "4: Jäsenvaltioiden ja alueiden välinen yhteistyö ESR-toiminnassa",
    );
    const missing = check(text).findings.filter(({ rule }) => rule === "structure/missing-section");
    expect(missing.map(({ severity }) => severity)).toEqual([...Array(8).fill("error"), "warning"]);
  });
});
