import { describe, expect, it } from "vitest";
import { check as read } from "../../../shared/check.ts";
import { render } from "../../../shared/i18n/message.ts";
import { applyEdits } from "../../../shared/text/edits.ts";
import { check, describeFindings } from "../../support/check.ts";
import { cleanExample } from "../../support/examples.ts";

const T14 = cleanExample("esr-2014-2020");
const T07 = cleanExample("esr-2007-2013");
const CARD = cleanExample("hankekortti");

/** The text without what stands from one place to another. */
const cut = (text: string, from: string, to: string): string =>
  text.slice(0, text.indexOf(from)) + text.slice(text.indexOf(to));

/** The text without these lines and the blank lines under them. */
const without = (text: string, ...lines: readonly string[]): string =>
  lines.reduce((left, line) => left.replace(`${line}\n\n`, ""), text);

/** The description of 2014–2020 with its sections in this order; 0 is what stands above them. */
function inOrder(...order: readonly number[]): string {
  const blocks = T14.split(/\n\n(?=\d )/u).map((block) => block.trimEnd());
  return `${order.map((i) => blocks[i]).join("\n\n")}\n`;
}

/** The text after the fix of its first finding of a rule. */
function fixed(text: string, rule: string, template: string): string {
  const finding = read(text, { template, profile: "review" }).findings.find((one) => one.rule === rule);
  return finding?.fix === undefined ? "(no fix)" : applyEdits(text, finding.fix.edits);
}

describe("structure/missing-section", () => {
  const only = { only: "structure/missing-section" };
  const fourTwo = "4.2 Välilliset kohderyhmät\n\nAlueen työnantajat ja kuntien työllisyyspalvelut.\n\n";

  it("marks the line after which the section belongs", () => {
    check(
      T14.replace(fourTwo, ""),
      '62 error structure/missing-section 4.2 "Yli vuoden työttömänä olleet työnhakijat."',
      only,
    );
  });

  it("is a warning in a draft", () => {
    check(
      "Euroopan sosiaalirahaston (ESR) rahoittaman hankkeen kuvaus\n",
      Array.from(
        { length: 8 },
        (_, i) =>
          `1 warning structure/missing-section ${i + 1} "Euroopan sosiaalirahaston (ESR) rahoittaman hankkeen kuvaus"`,
      ).join("\n"),
      only,
    );
  });

  it("asks for the final report only in a review, and then as a warning", () => {
    const text = T14.slice(0, T14.indexOf("9 Loppuraportin"));
    check(text, '143 warning structure/missing-section 9 "Ympäristöosaaminen 0 0"', only);
    check(text, "", { ...only, profile: "submission" });
    check(text, "", { ...only, profile: "draft" });
  });

  it("asks for the authority's classification only in a review", () => {
    const text = T07.slice(0, T07.indexOf("8. Vastuu")) + T07.slice(T07.indexOf("9. Loppu"));
    check(
      text,
      '115 error structure/missing-section 8 "Toteutunut julkinen rahoitus yhteensä: 386 200"',
      only,
    );
    check(text, "", { ...only, profile: "submission" });
  });

  it("does not name the subsections of a section that is missing", () => {
    const text = T14.slice(0, T14.indexOf("7 Hakemus")) + T14.slice(T14.indexOf("8 Horison"));
    expect(describeFindings(text)).toHaveLength(1);
  });

  it.each(["\n", "\r\n", "\r"])("inserts the section where it belongs, line ends kept: %j", (end) => {
    const text = T14.replace(fourTwo, "").replaceAll("\n", end);
    const mended = fixed(text, "structure/missing-section", "esr-2014-2020");
    expect(mended).toBe(T14.replace(fourTwo, "4.2 Välilliset kohderyhmät\n\n").replaceAll("\n", end));
    const [finding] = read(text, { profile: "review" }).findings;
    expect(text.slice(finding?.span.start, finding?.span.end)).toBe(
      "Yli vuoden työttömänä olleet työnhakijat.",
    );
  });

  it("inserts a section of fields under what its parent has of its own", () => {
    const text = cut(T07, "3.1 Maant", "3.2 Varsin").replace("3.2 Vars", "Johdanto.\n\n3.2 Vars");
    const mended = fixed(text, "structure/missing-section", "esr-2007-2013");
    expect(mended).toContain("Johdanto.\n\n3.1 Maantieteellinen kohdealue\n\nMaakunnat:");
  });

  it("inserts it after all subsections of the one before it, those that only the author has included", () => {
    const more = T14.replace("8 Horis", "7.3 Uudet työpaikat\n\nSuunniteltu: 3\n\n8 Horis");
    const mended = fixed(cut(more, "8 Horis", "9 Loppu"), "structure/missing-section", "esr-2014-2020");
    expect(mended).toContain(
      "7.3 Uudet työpaikat\n\nSuunniteltu: 3\n\n8 Horisontaaliset periaatteet\n\n8.1 ",
    );
    const without72 = fixed(
      cut(more, "7.2 Osall", "7.3 Uudet"),
      "structure/missing-section",
      "esr-2014-2020",
    );
    expect(without72).toContain("31\n\n7.2 Osallistuvien henkilöiden lukumäärä\n\nSuunniteltu:\n");
  });

  it("does not part a heading that is broken over two lines", () => {
    const broken = (text: string): string =>
      text.replace("arviot hankekohtaisista", "arviot\nhankekohtaisista");
    const without71 = broken(cut(T14, "7.1 Osall", "7.2 Osall"));
    expect(fixed(without71, "structure/missing-section", "esr-2014-2020")).toContain(
      "arviot\nhankekohtaisista seurantiedoista\n\n7.1 Osallistuvien yritysten lukumäärä\n\nSuunniteltu:",
    );
    const heading = "7 Hakemusvaiheessa ilmoitettavat arviot\nhankekohtaisista seurantiedoista\n\n";
    const bare = broken(cut(T14, "7.1 Osall", "9 Loppu"));
    expect(fixed(bare, "structure/missing-section", "esr-2014-2020")).toContain(`${heading}7.1 Osall`);
    const first = bare.replace(heading, "").replace("1 Hanke\n", `${heading}1 Hanke\n`);
    expect(fixed(first, "structure/section-out-of-order", "esr-2014-2020")).toBe(bare);
  });

  it("inserts it after the last of the sections before it, wherever they stand", () => {
    const place = (text: string): string =>
      /(.*)\n\n4 Hankkeen kohderyhmät/u.exec(
        fixed(text, "structure/missing-section", "esr-2014-2020"),
      )?.[1] ?? "";
    const threeFirst = inOrder(0, 1, 3, 2, 5, 6, 7, 8, 9);
    expect(place(threeFirst)).toBe("3) tulosten arviointi asiakkaiden kanssa");
    const twice = inOrder(0, 1, 2, 3, 3, 5, 6, 7, 8, 9);
    expect(fixed(twice, "structure/missing-section", "esr-2014-2020")).toContain(
      "kanssa\n\n4 Hankkeen kohderyhmät\n\n4.1 Varsinaiset kohderyhmät\n\n4.2 Välilliset kohderyhmät\n\n5 Projektin",
    );
  });

  it("inserts the first section of a text above its first line, blank or not", () => {
    const mended = fixed("\n\n2 Hakijan perustiedot\n", "structure/missing-section", "esr-2014-2020");
    expect(mended).toMatch(
      /^\n*1 Hanke\n\nHankekoodi:\n[\s\S]*Vastuuviranomainen:\n\n\n*2 Hakijan perustiedot\n$/u,
    );
    const [first] = describeFindings("\n2 Hakijan perustiedot\n", { ...only, template: "esr-2014-2020" });
    expect(first).toBe('1 warning structure/missing-section 1 ""');
  });

  it("inserts a section into an empty text without blank lines around it", () => {
    for (const blank of ["", "\n", " \n"]) {
      const mended = fixed(blank, "structure/missing-section", "esr-2014-2020");
      expect(mended.trim()).toMatch(/^1 Hanke\n\nHankekoodi:\n[\s\S]*\nVastuuviranomainen:$/u);
      expect(mended).toHaveLength(mended.trim().length + blank.length);
    }
  });

  it("marks contents that lost their heading on the last line of the text", () => {
    check(
      `${inOrder(0, 1, 2, 3, 4, 5).trimEnd()}\n\nToteutuspaikan osoite, jos hanke toteutetaan yhdessä paikassa`,
      `78 error structure/missing-section 6 "Toteutuspaikan osoite, jos hanke toteutetaan yhdessä paikassa"
       78 error structure/missing-section 7 "Toteutuspaikan osoite, jos hanke toteutetaan yhdessä paikassa"
       78 error structure/missing-section 8 "Toteutuspaikan osoite, jos hanke toteutetaan yhdessä paikassa"
       78 warning structure/missing-section 9 "Toteutuspaikan osoite, jos hanke toteutetaan yhdessä paikassa"`,
      only,
    );
  });

  it("inserts the first subsection before its sisters", () => {
    const text = T14.replace(
      "4.1 Varsinaiset kohderyhmät\n\nYli vuoden työttömänä olleet työnhakijat.\n\n",
      "",
    );
    const mended = fixed(text, "structure/missing-section", "esr-2014-2020");
    expect(mended).toBe(T14.replace("Yli vuoden työttömänä olleet työnhakijat.\n\n", ""));
  });

  it("inserts the first section of a text that has nothing above it", () => {
    const mended = fixed("2 Hakijan perustiedot\n", "structure/missing-section", "esr-2014-2020");
    expect(mended.startsWith("1 Hanke\n\nHankekoodi:\n")).toBe(true);
    expect(mended.endsWith("\n\n2 Hakijan perustiedot\n")).toBe(true);
  });

  it.each([
    "1 Hanke",
    "4 Hankkeen kohderyhmät",
    "5 Projektin julkinen rahoitus, euroa",
    "8.2 Kestävä kehitys",
    "9 Loppuraportin tiivistelmä",
  ])("gives contents their heading back: %s", (heading) => {
    expect(fixed(T14.replace(`${heading}\n\n`, ""), "structure/missing-section", "esr-2014-2020")).toBe(T14);
  });

  it("says once which headings an extraction lost, and gives them all back", () => {
    const text = T07.replace("1. Projekti\n\n", "")
      .replace("2. Projektin toteuttaja\n\n", "")
      .replace("7. Projektin julkinen rahoitus, euroa\n\n", "");
    check(text, '7 info structure/missing-section 1 "Projektikoodi: S19991"');
    expect(fixed(text, "structure/missing-section", "esr-2007-2013")).toBe(T07);
  });

  describe("where an extraction lost several headings", () => {
    const noHeadings = without(T14, "1 Hanke", "2 Hakijan perustiedot");
    const says = (text: string): string[] =>
      read(text, { profile: "review" }).findings.map(({ message }) =>
        render(message, "fi").replace(/\..*/u, ""),
      );

    it.each([
      ["of fields", cut(noHeadings, "6 Maant", "7 Hakemus"), "6 Maantieteellinen kohdealue"],
      ["under a heading of text", cut(noHeadings, "4 Hankk", "5 Projektin"), "4 Hankkeen kohderyhmät"],
      [
        "of text under fields",
        cut(noHeadings, "3 Suunn", "4 Hankkeen"),
        "3 Suunnitelman mukainen tiivistelmä toteutuksesta",
      ],
    ])("still tells that a whole section is missing: one %s", (_, text, missing) => {
      expect(says(text)).toEqual([
        'Osioiden otsikoita puuttuu: "1 Hanke", "2 Hakijan perustiedot"',
        `Osio "${missing}" puuttuu`,
      ]);
    });

    const merged = without(
      T14,
      "2 Hakijan perustiedot",
      "3 Suunnitelman mukainen tiivistelmä toteutuksesta",
      "4 Hankkeen kohderyhmät",
      "4.1 Varsinaiset kohderyhmät",
      "4.2 Välilliset kohderyhmät",
    );

    it("counts a section whose text may stand at the end of the one before it among them", () => {
      expect(says(merged)).toEqual([
        'Osioiden otsikoita puuttuu: "2 Hakijan perustiedot", "3 Suunnitelman mukainen tiivistelmä toteutuksesta", "4 Hankkeen kohderyhmät"',
      ]);
    });

    it("names more than three by their numbers", () => {
      expect(says(without(merged, "1 Hanke"))).toEqual(["Osioiden otsikoita puuttuu: 1, 2, 3, 4"]);
    });
  });

  it("holds for the card too", () => {
    check(
      CARD.replace("Avainsanat:\n\n", ""),
      '32 error structure/missing-section keywords "Hankkeessa kehitettiin palvelupolku työttömyydestä työhön."',
    );
  });
});

describe("structure/duplicate-section", () => {
  it("points at the second and relates the first", () => {
    const text = `${T14}\n9 Loppuraportin tiivistelmä\n\nSama uudelleen.\n`;
    check(text, '149 error structure/duplicate-section 9 "9 Loppuraportin tiivistelmä"');
    const [finding] = read(text).findings;
    expect(finding?.related.map(({ span }) => read(text).lines.at(span.start).line + 1)).toEqual([145]);
  });

  it("names each further one, and subsections only where their section stands once", () => {
    const block = T07.slice(T07.indexOf("6. Tiedotus"), T07.indexOf("7. Projektin"));
    check(
      T07.replace(block, block.repeat(3)),
      '107 error structure/duplicate-section 6 "6. Tiedotus ja hyvien käytäntöjen levittäminen"\n117 error structure/duplicate-section 6 "6. Tiedotus ja hyvien käytäntöjen levittäminen"',
    );
  });

  it("knows the second one by a misspelled heading too", () => {
    check(
      `${T14}\n9 Loppuraportin tiivistelma\n\nSama uudelleen.\n`,
      `149 error structure/duplicate-section 9 "9 Loppuraportin tiivistelma"
       149 warning structure/heading-misspelled 9 "9 Loppuraportin tiivistelma"`,
    );
  });
});

describe("structure/section-out-of-order", () => {
  it("leaves subsections and contents with their section", () => {
    const eight = T14.slice(T14.indexOf("8 Horison"), T14.indexOf("9 Loppu"));
    const text = T14.replace(eight, "").replace("1 Hanke\n", `${eight}1 Hanke\n`);
    check(text, '5 warning structure/section-out-of-order 8 "8 Horisontaaliset periaatteet"');
    expect(fixed(text, "structure/section-out-of-order", "esr-2014-2020")).toBe(T14);
  });

  it("keeps a duplicate out of it", () => {
    const one = T14.slice(T14.indexOf("1 Hanke"), T14.indexOf("2 Hakijan"));
    const text = `${T14}\n${one}`;
    expect(describeFindings(text).map((line) => line.split(" ")[2])).toEqual(["structure/duplicate-section"]);
  });

  it("moves a section between CRLF line ends", () => {
    const five = T14.slice(T14.indexOf("5 Projektin"), T14.indexOf("6 Maant"));
    const text = `${T14.replace(five, "").trimEnd()}\n\n${five.trimEnd()}\n`.replaceAll("\n", "\r\n");
    expect(fixed(text, "structure/section-out-of-order", "esr-2014-2020")).toBe(T14.replaceAll("\n", "\r\n"));
  });

  it.each([
    [
      [0, 1, 2, 6, 4, 5, 3, 7, 8, 9],
      [6, 3],
    ],
    [
      [0, 8, 1, 2, 3, 4, 9, 5, 6, 7],
      [8, 9],
    ],
  ])("names each section that has to move, and every fix stands alone: %j", (order, moved) => {
    const text = inOrder(...order);
    expect(describeFindings(text).map((line) => line.split(" ").slice(1, 4).join(" "))).toEqual(
      moved.map((id) => `warning structure/section-out-of-order ${id}`),
    );
    for (const { fix } of read(text).findings) {
      const once = applyEdits(text, fix?.edits ?? []);
      expect(describeFindings(once)).toHaveLength(1);
    }
  });
});

describe("structure/section-out-of-order beside other faults", () => {
  it("does not follow a section that stands again further down", () => {
    const text = inOrder(0, 6, 1, 2, 3, 4, 5, 7, 8, 9, 5);
    expect(fixed(text, "structure/section-out-of-order", "esr-2014-2020")).toBe(
      inOrder(0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 5),
    );
  });

  it("has no fix where contents without a heading make its place the one where it stands", () => {
    const text =
      "Postitoimipaikka:\n9 Loppuraportin tiivistelmä\n2 Hakijan perustiedot\n3 Suunnitelman mukainen tiivistelmä toteutuksesta";
    expect(fixed(text, "structure/section-out-of-order", "esr-2014-2020")).toBe("(no fix)");
  });

  it("counts a section whose heading is misspelled among those that may stay", () => {
    const text = inOrder(0, 3, 4, 1, 2, 5, 6, 7, 8, 9).replace(
      "4 Hankkeen kohderyhmät",
      "14 Hankkeen kohderyhmät",
    );
    expect(describeFindings(text).map((line) => line.split(" ").slice(2, 4).join(" "))).toEqual([
      "structure/heading-misspelled 4",
      "structure/section-out-of-order 1",
      "structure/section-out-of-order 2",
    ]);
  });

  it("follows the author's numbers where nobody knows the official ones", () => {
    const T21 = cleanExample("esr-plus-2021-2027");
    const five = T21.slice(T21.indexOf("5 Toimenpiteet"), T21.indexOf("6 Tulokset"));
    const six = T21.slice(T21.indexOf("6 Tulokset"), T21.indexOf("7 Riskit"));
    const options = { template: "esr-plus-2021-2027", profile: "submission", only: "structure/" } as const;
    check(T21.replace(five + six, six.replace("6 ", "5 ") + five.replace("5 ", "6 ")), "", options);
    check(T21.replace(five + six, six.replace("6 ", "") + five.replace("5 ", "")), "", options);
    const swapped = T21.replace(five + six, six + five);
    expect(describeFindings(swapped, options).map((line) => line.split(" ")[3])).toEqual(["5"]);
  });
});

const LONG = "Kunnat ja alueen yritykset tavoitetaan hankkeen kautta. ".repeat(20).trim();

describe("structure/heading-misspelled", () => {
  it("leaves text that only begins with the number", () => {
    const text = T14.replace("4.1 Varsinaiset kohderyhmät", "4.1 Varsinaiset kohderyhmät\n\n5 Projektia");
    check(text, "");
  });

  it("takes the nearest of the right spellings", () => {
    const official = "Hakemusvaiheessa ilmoitettavat arviot hankekohtaisista seurantiedoista";
    const text = T14.replace(
      official,
      "Hakemusvaihessa ilmoitettavat arviot hankekohtaisista seurantatiedoista",
    );
    expect(fixed(text, "structure/heading-misspelled", "esr-2014-2020")).toBe(
      T14.replace("seurantiedoista", "seurantatiedoista"),
    );
  });

  it("is one finding where style and spelling are both wrong", () => {
    check(
      T14.replace("2 Hakijan perustiedot", "2. Hakijan perustiedto"),
      '21 warning structure/heading-misspelled 2 "2. Hakijan perustiedto"',
    );
  });

  it.each(["$1) $2", "($1) $2", "$1.) $2", "Kohta $1 $2", "OSIO $1: $2", "## $1 $2", "**$1 $2**"])(
    "knows headings that are numbered as no form numbers them, and puts them right: %s",
    (style) => {
      const text = T14.replace(/^(\d(?:\.\d)?) (\p{Lu}.*)$/gmu, style);
      expect(text).not.toContain("\n4.1 Varsinaiset");
      const { findings } = read(text, { template: "esr-2014-2020" });
      expect([...new Set(findings.map(({ rule }) => rule))]).toEqual(["structure/heading-misspelled"]);
      const edits = findings.flatMap(({ fix }) => fix?.edits ?? []);
      expect(applyEdits(text, edits)).toBe(T14);
      const dense = read(text.replace(/\n\n(?=.*\d.*\p{Lu})/gu, "\n"), { template: "esr-2014-2020" });
      expect(new Set(dense.findings.map(({ rule }) => rule))).toEqual(
        new Set(["structure/heading-misspelled"]),
      );
    },
  );

  it.each(["## $1", "**$1**", "**$1:**", "__$1__:"])(
    "knows headings without a number in other type, and puts them right: %s",
    (style) => {
      const titles = /^(Tietoja hankkeesta|Lyhyt selostus hankkeesta|Avainsanat|Hankkeen aikana):?$/gmu;
      const text = CARD.replace(titles, style);
      const { findings } = read(text, { template: "hankekortti" });
      expect(findings.map(({ rule }) => rule)).toEqual(Array(4).fill("structure/heading-misspelled"));
      const edits = findings.flatMap(({ fix }) => fix?.edits ?? []);
      expect(applyEdits(text, edits).replace(titles, "$1")).toBe(CARD.replace(titles, "$1"));
    },
  );

  it.each([
    "4.1) Jotkin kohderyhmät",
    "4.3) Varsinaiset kohderyhmät",
    "Kohdassa 4.1 Varsinaiset kohderyhmät",
  ])("takes nothing else for one: %j", (line) => {
    const text = T14.replace("4.1 Varsinaiset kohderyhmät", line);
    const { form } = read(text, { template: "esr-2014-2020" });
    expect(form?.allSections.find(({ def }) => def.id === "4.1")?.heading?.line.content).toBeUndefined();
  });

  it.each([
    ["4.2 Välilliset kohderyhmät", "4.2 Välilliset kohderyhmät -"],
    ["4.2 Välilliset kohderyhmät", "4.2 Väliliset kohderyhmät: -"],
    ["4.2 Välilliset kohderyhmät", "4.2 Välilliset kohderyhmät-"],
    ["4.2 Välilliset kohderyhmät", "4.2 Välilliset kohderyhmät ei"],
    ["4.2 Välilliset kohderyhmät", "4.2 Väliliset kohderyhmät (x"],
    ["7.1 Osallistuvien yritysten lukumäärä", "7.1 Osallistuvien yritysten lukumäärä (5)"],
    ["7.1 Osallistuvien yritysten lukumäärä", "7.1 Osallistuvien yritysten lukumärä 25"],
  ])("of %j never takes away what stands beside the title: %j", (right, written) => {
    const { findings } = read(T14.replace(right, written), { template: "esr-2014-2020" });
    const found = findings.find(({ rule }) => rule === "structure/heading-misspelled");
    expect(found?.fix).toBeUndefined();
    expect(found && render(found.message, "fi")).toContain(`Otsikon "${right}" rivillä on muutakin.`);
  });

  it.each([
    ["4.2 Välilliset kohderyhmät", "4.2 Välilliset kohderyhmät: Ei", "\n\nEi"],
    ["4.2 Välilliset kohderyhmät", "4.2  Välilliset kohderyhmät. Ei", "\n\nEi"],
    ["4.2 Välilliset kohderyhmät", "4.2. Välilliset kohderyhmät – kunnat: ei", "\n\nkunnat: ei"],
    ["4.2 Välilliset kohderyhmät", `4.2 Välilliset kohderyhmät: ${LONG}`, `\n\n${LONG}`],
    ["7.1 Osallistuvien yritysten lukumäärä", "7.1 Osallistuvien yritysten lukumäärä: 25", "\n\n25"],
  ])("moves what stands behind %j to a line of its own: %j", (right, written, under) => {
    const text = T14.replace(right, written);
    const { findings } = read(text, { template: "esr-2014-2020" });
    const found = findings.find(({ rule }) => rule === "structure/heading-misspelled");
    expect(found && render(found.message, "fi")).toBe(
      `Otsikon "${right}" rivillä on muutakin. Siirrä loput omalle rivilleen otsikon alle.`,
    );
    expect(fixed(text, "structure/heading-misspelled", "esr-2014-2020")).toBe(
      T14.replace(right, right + under),
    );
  });

  it.each([
    "4.2 Välilliset kohderyhmät:",
    "4.2 Väliliset kohderyhmät.",
    "4.2 Välilliset kohde ryhmät",
    "4.2Välilliset kohderyhmät",
    "4.2 Välilliset kohderyhmätt",
    "4.2 Välilliset kohderyhmätt.",
  ])("mends what is a slip alone: %j", (written) => {
    const right = "4.2 Välilliset kohderyhmät";
    expect(fixed(T14.replace(right, written), "structure/heading-misspelled", "esr-2014-2020")).toBe(T14);
  });

  it("mends a bracket in the place of the comma, and takes the project's other word", () => {
    const right = "5 Projektin julkinen rahoitus, euroa";
    const bracketed = T14.replace(right, "5 Projektin julkinen rahoitus (euroa)");
    expect(fixed(bracketed, "structure/heading-misspelled", "esr-2014-2020")).toBe(T14);
    const renamed = T14.replace(right, "5 Hankkeen julkinen rahoitus, euroa");
    expect(read(renamed, { template: "esr-2014-2020" }).findings).toEqual(
      read(T14, { template: "esr-2014-2020" }).findings,
    );
  });

  it("keeps the colon of the card's headings", () => {
    const text = CARD.replace("Lyhyt selostus hankkeesta:", "Lyhyt selostus hankeesta:");
    expect(fixed(text, "structure/heading-misspelled", "hankekortti")).toBe(CARD);
    const bare = CARD.replace("Kehittymisen paikat", "Kehittymisen paikka");
    expect(fixed(bare, "structure/heading-misspelled", "hankekortti")).toBe(CARD);
  });
});

describe("structure/heading-style", () => {
  it("allows the dot of 2007–2013 to top-level sections only", () => {
    check(
      T07.replace("3.1 Maant", "3.1. Maant").replace("5. Suun", "5 Suun"),
      '51 info structure/heading-style 3.1 "3.1."\n93 info structure/heading-style 5 "5"',
    );
  });

  it("has nothing to say of the card", () => {
    check(CARD, "");
  });
});
