import { describe, expect, it } from "vitest";
import { check } from "../../../shared/check.ts";
import { render } from "../../../shared/i18n/message.ts";
import { authorityOfId } from "../../../shared/reference/authorities.ts";
import { createRegister, type RegisterRow } from "../../../shared/register/register.ts";
import { check as checkFindings } from "../../support/check.ts";
import { dataOf, describeRow, misread, REGISTER_TEXT, registerOf } from "../../support/register.ts";
import { exampleWith, findingsIn, T07, T14 } from "../../support/rules.ts";
import { seeds } from "../../support/sources.ts";

const CARD = "hankekortti";
const fixture = registerOf(REGISTER_TEXT);
const [anyRow] = fixture.rows;
if (anyRow === undefined) throw new Error("no rows");

/** A register of one row for the clean examples, with values of its own. */
const registerWith = (values: Partial<RegisterRow> = {}) =>
  createRegister({
    rows: [
      {
        ...anyRow,
        code: "S29991",
        name: "Esimerkkipolku (keksitty hanke)",
        authority: { written: "Keski-Suomen ELY-keskus", id: "ely/keski-suomi" },
        status: "ended",
        start: { year: 2016, month: 3, day: 1 },
        end: { year: 2018, month: 2, day: 28 },
        granted: 18000000,
        realised: 17240000,
        plannedPublic: 24000000,
        realisedPublic: 22990000,
        ...values,
      },
    ],
    unusable: [],
  });

const differences = (text: string, values: Partial<RegisterRow>) =>
  findingsIn(text, ["register"], { register: registerWith(values) }).map(
    ({ severity, at }) => `${severity} ${at}`,
  );
const clean = exampleWith(T14, []);

describe("the seeds beside their rows of the register", () => {
  const expected: Readonly<Record<string, string>> = {
    "S10246-valityomarkkinat.txt": "",
    "S20252-satapolku-kortti.txt": `30 warning register/differs details/budget "100000-500000 €"`,
    "S20271-polku.txt": `
      9 info register/differs 1/name "Polku-hanke (Työelämälähtöiset palvelupolut työllistymisen tukena)"
      15 warning register/differs 1/period "31.12.2018"
      84 info register/differs 5/granted "445 300"
      86 info register/differs 5/realised "394 314"
      90 info register/differs 5/realisedPublic "394 314"`,
    "S20283-tyollisyyspalvelut.txt": `
      15 warning register/differs 1/period "31.12.2018"
      96 info register/differs 5/granted "1 865 436"
      98 info register/differs 5/realised "1 791 050"
      102 info register/differs 5/realisedPublic "2 238 813"`,
    "S21698-askel.txt": "",
  };
  const cases = [...seeds].map(([name, text]) => ({ name, text, findings: expected[name] ?? "no seed" }));

  it.each(cases)("$name", ({ text, findings }) => {
    checkFindings(text, findings, { register: fixture, only: "register/" });
  });

  it.each(cases)("$name: the same by a register that was encoded twice", ({ text, findings }) => {
    checkFindings(text, findings, { register: registerOf(misread(REGISTER_TEXT)), only: "register/" });
  });

  it.each(cases)("$name: nothing without a register", ({ text }) => {
    checkFindings(text, "", { only: "register/" });
  });
});

describe("a description that says what its row says", () => {
  it.each(dataOf(REGISTER_TEXT).rows.map((row) => ({ code: row.code, row })))(
    "$code has no finding",
    ({ row }) => {
      const authority = authorityOfId(row.authority?.id ?? "")?.name ?? "";
      const text = describeRow(row, authority);
      expect(findingsIn(text, ["register"], { register: fixture })).toEqual([]);
      // The name with the dash that the export has lost.
      const named = text.replace("?", "–");
      expect(findingsIn(named, ["register"], { register: fixture })).toEqual([]);
    },
  );
});

describe("register/differs", () => {
  it.each<[string, Partial<RegisterRow>, string[]]>([
    ["nothing", {}, []],
    ["the name", { name: "Esimerkkisilta" }, ["info Esimerkkipolku (keksitty hanke)"]],
    ["the name in other letters, dashes and spaces", { name: "ESIMERKKIPOLKU  (keksitty\u00A0hanke)" }, []],
    ["a character lost", { name: "Esimerkkip?lku (keksitty hanke)" }, []],
    [
      "a name that goes on",
      { name: "Esimerkkipolku (keksitty hanke) 2" },
      ["info Esimerkkipolku (keksitty hanke)"],
    ],
    ["the start", { start: { year: 2016, month: 3, day: 2 } }, ["warning 1.3.2016"]],
    ["the end", { end: { year: 2018, month: 3, day: 31 } }, ["warning 28.2.2018"]],
    ["the priority", { priority: "4" }, ["warning 3"]],
    [
      "the authority",
      { authority: { written: "Hämeen ELY-keskus", id: "ely/hame" } },
      ["warning Keski-Suomen elinkeino-, liikenne- ja ympäristökeskus"],
    ],
    ["the predecessor of the authority", { authority: { written: "TE", id: "te/keski-suomi" } }, []],
    ["an authority nobody knows", { authority: { written: "Jokin", id: undefined } }, []],
    ["a sum", { granted: 18000101 }, ["warning 180 000"]],
    ["a sum by a euro", { granted: 18000100, realised: 17239900 }, []],
    [
      "every sum",
      { granted: 1, realised: 1, plannedPublic: 1, realisedPublic: 1 },
      ["warning 180 000", "warning 172 400", "warning 240 000", "warning 229 900"],
    ],
    ["a sum of a running project", { granted: 1, status: "running" }, ["info 180 000"]],
    ["a sum of one that was interrupted", { granted: 1, status: "interrupted" }, ["warning 180 000"]],
    ["a sum where the register does not say", { granted: 1, status: undefined }, ["info 180 000"]],
    [
      "the end of a running project",
      { end: { year: 2018, month: 3, day: 31 }, status: "running" },
      ["warning 28.2.2018"],
    ],
    ["empty cells", { name: undefined, start: undefined, authority: undefined, granted: undefined }, []],
  ])("%s", (_, values, expected) => expect(differences(clean, values)).toEqual(expected));

  it("says in whole sentences what the register says, and what that means", () => {
    const said = (text: string, values: Partial<RegisterRow>): string[] =>
      check(text, { profile: "review", register: registerWith(values) })
        .findings.filter(({ rule }) => rule === "register/differs")
        .map(({ message }) => render(message, "fi").replaceAll("\u00A0", " "));
    expect(said(clean, { end: { year: 2018, month: 3, day: 31 }, status: "running" })).toEqual([
      "Rekisterissä päättymispäivä on 31.3.2018. Tarkista, kumpi tieto on voimassa.",
    ]);
    expect(said(clean, { granted: 190_000_00 })).toEqual([
      "Rekisterissä myönnetty EU- ja valtion rahoitus on 190 000 €. Tarkista, kumpi tieto on voimassa.",
    ]);
    expect(said(clean, { granted: 190_000_00, status: "running" })).toEqual([
      "Rekisterissä myönnetty EU- ja valtion rahoitus on 190 000 €. Hanke on rekisterin mukaan kesken, joten summa voi vielä muuttua.",
    ]);
    expect(said(clean, { granted: 190_000_00, status: undefined })).toEqual([
      "Rekisterissä myönnetty EU- ja valtion rahoitus on 190 000 €. Rekisteristä ei näy, onko hanke päättynyt, joten summa voi vielä muuttua.",
    ]);
    expect(
      said(exampleWith(CARD, [["100000-500000 €", "yli 500000 €"]]), { name: "Esimerkkipolku" }),
    ).toEqual([
      "Rekisterissä suunniteltu julkinen rahoitus yhteensä on 240 000 €. Se ei ole kortin budjettihaarukassa: tarkista, kumpi tieto on voimassa.",
    ]);
  });

  it("takes the elinvoimakeskus of the region for the ELY centre of the register", () => {
    const named = (authority: string): string =>
      clean.replace("Keski-Suomen elinkeino-, liikenne- ja ympäristökeskus", authority);
    expect(differences(named("Keski-Suomen elinvoimakeskus"), {})).toEqual([]);
    expect(differences(named("Itä-Suomen elinvoimakeskus"), {})).toEqual([
      "warning Itä-Suomen elinvoimakeskus",
    ]);
  });

  it("leaves values alone that have a finding of their own", () => {
    const values = { end: { year: 2018, month: 3, day: 31 }, priority: "4", granted: 1 } as const;
    const spoiled = clean
      .replace("päättyy 28.2.2018", "päättyy 30.2.2018")
      .replace("Toimintalinja: 3.", "Toimintalinja: 33.")
      .replace("rahoitus: 180 000", "rahoitus: paljon")
      .replace("Keski-Suomen elinkeino-, liikenne- ja ympäristökeskus", "Keskusvirasto");
    expect(differences(spoiled, { ...values, authority: { written: "", id: "ely/hame" } })).toEqual([]);
  });

  it("is silent where the code is in doubt", () => {
    const values = { name: "Aivan muu", code: "S19991" };
    expect(differences(clean.replace("S29991", "S19991"), values)).toEqual([]);
  });

  it.each<[string, string, string[]]>([
    ["above the range", "100000-200000 €", ["warning 100000-200000 €"]],
    ["below it", "500000-1000000 €", ["warning 500000-1000000 €"]],
    ["within", "100000-240000 €", []],
    ["open above", "yli 500000 €", ["warning yli 500000 €"]],
    ["open above and within", "yli 100000 €", []],
    ["reversed", "500000-250000 €", []],
  ])("the planned public funding against a card's range: %s", (_, range, expected) => {
    const card = exampleWith(CARD, [["100000-500000 €", range]]);
    expect(differences(card, { name: "Esimerkkipolku", status: "running" })).toEqual(expected);
  });

  it("compares descriptions of 2007–2013 with their register", () => {
    const register = createRegister({
      rows: [{ ...anyRow, code: "S19991", priority: "1", status: "ended", authority: undefined }],
      unusable: [],
    });
    const found = findingsIn(exampleWith(T07, []), ["register"], { register });
    expect(found.map(({ severity, path }) => `${severity} ${path}`)).toEqual([
      "info 1/name",
      "warning 1/priority",
      "warning 1/period",
      "warning 1/period",
      "warning 7/granted",
      "warning 7/realised",
      "warning 7/plannedPublic",
      "warning 7/realisedPublic",
    ]);
  });
});

describe("register/unknown-code", () => {
  const unknown = (text: string, register = fixture) =>
    findingsIn(text, ["register"], { register }).map(({ rule, severity, at }) => `${severity} ${rule} ${at}`);
  const starting = (day: string): string => clean.replace("Alkaa 1.3.2016", `Alkaa ${day}`);

  it("speaks of a code that the register would hold", () => {
    expect(unknown(starting("1.3.2016"))).toEqual(["info register/unknown-code S29991"]);
  });

  it("reaches as far as its latest start, and no further", () => {
    expect(unknown(starting("2.1.2017"))).toHaveLength(1);
    expect(unknown(starting("3.1.2017"))).toEqual([]);
  });

  it("does not reach further for a start that no project of the period can have", () => {
    const rows = fixture.rows.map((row, i) =>
      i === 0 ? { ...row, start: { year: 2105, month: 1, day: 1 } } : row,
    );
    expect(unknown(starting("3.1.2017"), createRegister({ rows, unusable: [] }))).toEqual([]);
  });

  it("is silent for a code of a row that cannot be used", () => {
    const { rows } = fixture;
    expect(unknown(clean, createRegister({ rows, unusable: ["S29991"] }))).toEqual([]);
  });

  it("is silent for periods and funds of which the register holds no code", () => {
    expect(unknown(exampleWith(T07, []))).toEqual([]);
    expect(unknown(clean.replace("S29991", "A79991"))).toEqual([]);
    expect(unknown(clean.replace("S29991", "S19991"))).toEqual([]);
  });

  it("is silent without a code or a start", () => {
    expect(unknown(clean.replace("S29991", ""))).toEqual([]);
    expect(unknown(starting("31.2.2016"))).toEqual([]);
  });

  it("speaks of cards as well", () => {
    expect(unknown(exampleWith(CARD, []))).toEqual(["info register/unknown-code S29991"]);
  });
});
