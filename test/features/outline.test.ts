import { describe, expect, it } from "vitest";
import { check as checkText } from "../../shared/check.ts";
import { type OutlineItem, outline, shorten } from "../../shared/features/outline.ts";
import type { Language } from "../../shared/i18n/message.ts";
import { cleanExample } from "../support/examples.ts";
import { SEEDS, seed } from "../support/seeds.ts";

const items = (text: string, language: Language = "fi"): OutlineItem[] => {
  const { form } = checkText(text);
  if (form === undefined) throw new Error("not recognised");
  return outline(form, language);
};

const isSection = ({ kind }: OutlineItem): boolean => kind === "section" || kind === "subsection";

/** Names of sections, subsections indented. */
const skeleton = (found: readonly OutlineItem[], indent = ""): string[] =>
  found
    .filter(isSection)
    .flatMap(({ name, children }) => [indent + name, ...skeleton(children, `${indent}  `)]);

const check = (text: string, expected: readonly string[]): void =>
  expect(skeleton(items(text))).toEqual(expected);

const T14 = [
  "1 Hanke",
  "2 Hakijan perustiedot",
  "3 Suunnitelman mukainen tiivistelmä toteutuksesta",
  "4 Hankkeen kohderyhmät",
  "  4.1 Varsinaiset kohderyhmät",
  "  4.2 Välilliset kohderyhmät",
  "5 Projektin julkinen rahoitus, euroa",
  "6 Maantieteellinen kohdealue",
  "7 Hakemusvaiheessa ilmoitettavat arviot hankekohtaisista seurantiedoista",
  "  7.1 Osallistuvien yritysten lukumäärä",
  "  7.2 Osallistuvien henkilöiden lukumäärä",
  "8 Horisontaaliset periaatteet",
  "  8.1 Sukupuolten tasa-arvo",
  "  8.2 Kestävä kehitys",
  "9 Loppuraportin tiivistelmä",
];

describe("the sections of the outline", () => {
  it.each(["S20271", "S21698", "S20283"])("of %s", (code) => check(seed(code), T14));

  it("of S10246", () =>
    check(seed("S10246"), [
      "1. Projekti",
      "2. Projektin toteuttaja",
      "3. Projektin toteutusalue ja kohderyhmän kuvaus",
      "  3.1 Maantieteellinen kohdealue",
      "  3.2 Varsinaiset kohderyhmät",
      "  3.3 Välilliset kohderyhmät",
      "  3.4 Aloittaneiden henkilöiden määrä",
      "4. Projektin tavoitteet, tulokset ja vaikutukset",
      "  4.1 Uusien työpaikkojen määrä",
      "  4.2 Uusien yritysten määrä",
      "  4.3 Suoritettujen tutkintojen määrä",
      "5. Suunnitelman mukainen tiivistelmä toteutuksesta",
      "6. Tiedotus ja hyvien käytäntöjen levittäminen",
      "  6.1 Tiedotussuunnitelma",
      "  6.2 Suunnitelma hyvien käytäntöjen levittämisestä",
      "7. Projektin julkinen rahoitus, euroa",
      "8. Vastuuviranomaisen tekemä projektin luokittelu",
      "  8.1 Horisontaalinen luokittelu",
      "9. Loppuraportin tiivistelmä",
    ]));

  it("of the card, headings without their colon", () =>
    check(seed("S20252"), [
      "Yleistiedot hankkeesta",
      "Tietoja hankkeesta",
      "Lyhyt selostus hankkeesta",
      "Avainsanat",
      "Kehittymisen paikat",
      "  Hankkeen aikana",
      "Toimintatavat",
      "Eri tahojen merkitys",
      "  Kumppanit",
      "  Ohjausryhma",
    ]));

  it("a heading that was lost is named after the form and said to be missing", () => {
    const text = cleanExample("esr-2014-2020").replace("5 Projektin julkinen rahoitus, euroa\n\n", "");
    const lost = items(text, "sv").find(({ name }) => name.startsWith("5 "));
    expect(lost).toMatchObject({ name: "5 Projektin julkinen rahoitus, euroa", detail: "rubriken saknas" });
    expect(lost?.children).toHaveLength(4);
  });
});

/** `name = detail` of what stands in the section of that name. */
const fieldsOf = (code: string, section: string): string[] => {
  const all = (found: readonly OutlineItem[]): OutlineItem[] =>
    found.flatMap((item) => [item, ...all(item.children)]);
  const children = all(items(seed(code))).find(({ name }) => name === section)?.children ?? [];
  return children.map(({ name, detail }) => (detail === undefined ? name : `${name} = ${detail}`));
};

describe("the fields of the outline", () => {
  it("have the label as name and the value as detail", () =>
    expect(fieldsOf("S20271", "5 Projektin julkinen rahoitus, euroa")).toEqual([
      "Myönnetty EU- ja valtion rahoitus = 445 300",
      "Toteutunut EU- ja valtion rahoitus = 394 314",
      "Suunniteltu julkinen rahoitus yhteensä = 445 300",
      "Toteutunut julkinen rahoitus yhteensä = 394 314",
    ]));

  it("a line without a label is named by what it says, prose is left out", () => {
    expect(fieldsOf("S10246", "3.1 Maantieteellinen kohdealue")).toEqual(["Valtakunnallinen projekti"]);
    expect(fieldsOf("S10246", "3.2 Varsinaiset kohderyhmät")).toEqual([]);
  });

  it("rows of the table are fields", () => {
    const rows = fieldsOf("S20283", "8.2 Kestävä kehitys");
    expect(rows).toHaveLength(15);
    expect(rows[4]).toBe("Natura 2000 -ohjelman kohteet = 0 0");
  });

  it.each(SEEDS)("in %s every field of the form but prose stands under its section", (file) => {
    const { form } = checkText(seed(file));
    const count = (found: readonly OutlineItem[]): number =>
      found.reduce((sum, item) => sum + (isSection(item) ? 0 : 1) + count(item.children), 0);
    const expected = form?.allSections
      .flatMap(({ fields, def }) => fields.map((field) => ({ field, def })))
      .filter(({ field, def }) => field.def !== def.body);
    expect(count(items(seed(file)))).toBe(expected?.length);
  });

  it.each(SEEDS)(
    "in %s names are never empty, and what is selected lies in the item, the item in its parent",
    (file) => {
      const verify = (item: OutlineItem, parent: OutlineItem | undefined): void => {
        expect(item.name.trim()).not.toBe("");
        expect(item.selection.start).toBeGreaterThanOrEqual(item.span.start);
        expect(item.selection.end).toBeLessThanOrEqual(item.span.end);
        if (parent !== undefined) expect(item.span.end).toBeLessThanOrEqual(parent.span.end);
        for (const child of item.children) verify(child, item);
      };
      for (const item of items(seed(file))) verify(item, undefined);
    },
  );
});

it("shortens to one line and never cuts a character in two", () => {
  expect(shorten("a\r\n  b\u00A0c")).toBe("a b c");
  expect(shorten("ä".repeat(200), 10)).toBe(`${"ä".repeat(9)}…`);
  expect(shorten("😀".repeat(20), 4)).toBe("😀😀😀…");
});
