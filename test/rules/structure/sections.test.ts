import { describe, expect, it } from "vitest";
import { check as read } from "../../../shared/check.ts";
import { applyEdits } from "../../../shared/text/edits.ts";
import { check, describeFindings } from "../../support/check.ts";
import { cleanExample } from "../../support/examples.ts";

const T14 = cleanExample("esr-2014-2020");
const T07 = cleanExample("esr-2007-2013");
const CARD = cleanExample("hankekortti");

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

  it("inserts the section with its fields where it belongs, line ends kept", () => {
    const crlf = T14.replace(fourTwo, "").replaceAll("\n", "\r\n");
    const mended = fixed(crlf, "structure/missing-section", "esr-2014-2020");
    expect(mended).toBe(T14.replace(fourTwo, "4.2 Välilliset kohderyhmät\n\n").replaceAll("\n", "\r\n"));
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

  it("names each section that has to move, and every fix stands alone", () => {
    const blocks = T14.split(/\n\n(?=\d )/u);
    const order = [0, 1, 2, 6, 4, 5, 3, 7, 8, 9];
    const text = order.map((i) => blocks[i]?.trimEnd()).join("\n\n");
    expect(describeFindings(text).map((line) => line.split(" ").slice(1, 4).join(" "))).toEqual([
      "warning structure/section-out-of-order 6",
      "warning structure/section-out-of-order 3",
    ]);
    for (const { fix } of read(text).findings) {
      const once = applyEdits(text, fix?.edits ?? []);
      expect(describeFindings(once)).toHaveLength(1);
    }
  });
});

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
