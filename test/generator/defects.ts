import {
  CARD,
  changeLine,
  type Defect,
  lineDefect,
  lineEnd,
  linesOf,
  T07,
  T14,
  valueDefect,
} from "./planting.ts";

/** The lines of a section, from its heading to the next heading of the same or a higher level. */
function sectionRange(
  lines: readonly string[],
  heading: string,
  next: string,
): { from: number; to: number } | undefined {
  const from = lines.indexOf(heading);
  const to = lines.indexOf(next);
  return from < 0 || to <= from ? undefined : { from, to };
}

const withoutSection = (template: string, heading: string, next: string): Defect => ({
  rule: "structure/missing-section",
  template,
  plant(text) {
    const lines = linesOf(text);
    const range = sectionRange(lines, heading, next);
    if (range === undefined) return undefined;
    lines.splice(range.from, range.to - range.from);
    return { text: lines.join(lineEnd(text)), line: undefined };
  },
});

const swappedSections = (template: string, first: string, second: string, third: string): Defect => ({
  rule: "structure/section-out-of-order",
  template,
  plant(text) {
    const lines = linesOf(text);
    const one = sectionRange(lines, first, second);
    const two = sectionRange(lines, second, third);
    if (one === undefined || two === undefined) return undefined;
    const moved = [...lines.slice(two.from, two.to), ...lines.slice(one.from, one.to)];
    lines.splice(one.from, two.to - one.from, ...moved);
    return { text: lines.join(lineEnd(text)), line: lines.indexOf(first) };
  },
});

const doubledSection = (template: string, heading: string, next: string): Defect => ({
  rule: "structure/duplicate-section",
  template,
  plant(text) {
    const lines = linesOf(text);
    const range = sectionRange(lines, heading, next);
    if (range === undefined) return undefined;
    lines.splice(range.to, 0, ...lines.slice(range.from, range.to));
    return { text: lines.join(lineEnd(text)), line: range.to };
  },
});

/** The line written twice; the rule speaks at the second. */
const doubledLine = (template: string, start: string): Defect => ({
  rule: "structure/duplicate-field",
  template,
  plant(text) {
    const planted = changeLine(text, start, (line) => [line, "", line]);
    return planted && { text: planted.text, line: planted.line + 2 };
  },
});

/** A field left out; where its absence is told is the tool's own choice. */
const droppedField = (template: string, start: string): Defect => ({
  rule: "structure/missing-field",
  template,
  plant(text) {
    const planted = changeLine(text, start, () => []);
    return planted && { text: planted.text, line: undefined };
  },
});

/** One letter in the middle left out. */
const misspelled = (text: string, at: number): string => text.slice(0, at) + text.slice(at + 1);

const FUNDING_14 = "5 Projektin julkinen rahoitus, euroa";
const FUNDING_07 = "7. Projektin julkinen rahoitus, euroa";
const APPLICANT_14 = "2 Hakijan perustiedot";

/** Structure, values, codes, days, ids, money and counts. */
export const DEFECTS: readonly Defect[] = [
  withoutSection(T14, "3 Suunnitelman mukainen tiivistelmä toteutuksesta", "4 Hankkeen kohderyhmät"),
  withoutSection(T14, APPLICANT_14, "3 Suunnitelman mukainen tiivistelmä toteutuksesta"),
  withoutSection(T14, "4.2 Välilliset kohderyhmät", FUNDING_14),
  withoutSection(T14, "7.2 Osallistuvien henkilöiden lukumäärä", "8 Horisontaaliset periaatteet"),
  withoutSection(T14, "8 Horisontaaliset periaatteet", "9 Loppuraportin tiivistelmä"),
  withoutSection(T07, "3.2 Varsinaiset kohderyhmät", "3.3 Välilliset kohderyhmät"),
  withoutSection(T07, "4.2 Uusien yritysten määrä", "4.3 Suoritettujen tutkintojen määrä"),
  withoutSection(CARD, "Toimintatavat", "Eri tahojen merkitys"),
  swappedSections(
    T14,
    FUNDING_14,
    "6 Maantieteellinen kohdealue",
    "7 Hakemusvaiheessa ilmoitettavat arviot hankekohtaisista seurantiedoista",
  ),
  doubledSection(T14, "4.1 Varsinaiset kohderyhmät", "4.2 Välilliset kohderyhmät"),
  doubledSection(T07, "6.1 Tiedotussuunnitelma", "6.2 Suunnitelma hyvien käytäntöjen levittämisestä"),
  lineDefect("structure/heading-misspelled", T14, "6 Maantieteellinen", (line) => misspelled(line, 9)),
  lineDefect("structure/heading-misspelled", T07, "5. Suunnitelman", (line) => misspelled(line, 12)),
  lineDefect("structure/heading-misspelled", CARD, "Lyhyt selostus", (line) => misspelled(line, 8)),
  lineDefect("structure/heading-style", T14, FUNDING_14, (line) => line.replace("5 ", "5. ")),
  lineDefect("structure/heading-style", T07, FUNDING_07, (line) => line.replace("7. ", "7 ")),
  droppedField(T14, "Y-tunnus:"),
  droppedField(T14, "Hankkeen nimi:"),
  droppedField(T07, "Projektityyppi:"),
  droppedField(CARD, "Budjetti:"),
  doubledLine(T14, "Organisaatiotyyppi:"),
  doubledLine(T07, "Asema:"),
  lineDefect("structure/field-misspelled", T14, "Vastuuviranomainen:", (line) => misspelled(line, 6)),
  lineDefect("structure/field-misspelled", CARD, "Toteuttajaorganisaatio:", (line) => misspelled(line, 4)),
  {
    rule: "structure/unknown-field",
    template: T14,
    plant(text) {
      const planted = changeLine(text, "Y-tunnus:", (line) => [
        line,
        "",
        "Tilinumero: FI21 1234 5600 0007 85",
      ]);
      return planted && { text: planted.text, line: planted.line + 2 };
    },
  },
  {
    rule: "structure/mixed-periods",
    template: T14,
    plant(text) {
      const once = changeLine(text, "Hankekoodi:", (line) => line.replace("Hankekoodi", "Projektikoodi"));
      const twice =
        once && changeLine(once.text, "Hankkeen nimi:", (line) => line.replace("Hankkeen", "Projektin"));
      return once && twice && { text: twice.text, line: once.line };
    },
  },
  valueDefect("value/empty", T14, "Hakijan virallinen nimi", ""),
  valueDefect("value/empty", T07, "Projektin nimi", ""),
  valueDefect("value/empty", CARD, "Toteuttajaorganisaatio", ""),
  valueDefect("value/unknown-choice", T14, "Organisaatiotyyppi", "Kerho"),
  valueDefect("code/invalid-format", T14, "Hankekoodi", "S2027"),
  valueDefect("code/invalid-format", T07, "Projektikoodi", "1234"),
  valueDefect("code/invalid-format", CARD, "EURA-tunnus", "S2O252"),
  valueDefect("code/wrong-period", T14, "Hankekoodi", "S10246"),
  valueDefect("code/wrong-period", T07, "Projektikoodi", "S20271"),
  valueDefect("code/wrong-fund", T14, "Hankekoodi", "A70123"),
  valueDefect("code/wrong-fund", T07, "Projektikoodi", "A30123"),
  valueDefect(
    "date/invalid",
    T14,
    "Suunnitelman mukainen toteutusaika",
    "Alkaa 31.4.2015 ja päättyy 31.12.2016",
  ),
  valueDefect("date/invalid", T07, "Suunnitelman mukainen toteutusaika", "1.7.2008–31.12.2009"),
  valueDefect("date/invalid", CARD, "Lopetuspäivä", "31.06.2018"),
  valueDefect(
    "date/style",
    T14,
    "Suunnitelman mukainen toteutusaika",
    "Alkaa 01.04.2015 ja päättyy 31.12.2016",
  ),
  valueDefect(
    "date/end-before-start",
    T14,
    "Suunnitelman mukainen toteutusaika",
    "Alkaa 1.4.2017 ja päättyy 31.12.2016",
  ),
  valueDefect(
    "date/outside-period",
    T14,
    "Suunnitelman mukainen toteutusaika",
    "Alkaa 1.4.2013 ja päättyy 31.12.2014",
  ),
  valueDefect(
    "date/outside-period",
    T07,
    "Suunnitelman mukainen toteutusaika",
    "Alkaa 1.4.2015 ja päättyy 30.6.2016",
  ),
  valueDefect(
    "date/long-duration",
    T14,
    "Suunnitelman mukainen toteutusaika",
    "Alkaa 1.4.2015 ja päättyy 31.12.2020",
  ),
  valueDefect("status/unknown", T14, "Toiminnan tila", "Toiminta loppunut"),
  {
    rule: "status/final-report-missing",
    template: T14,
    plant(text) {
      const ended = text.replace(/(Toiminnan tila:) [^\r\n]*/u, "$1 Toiminta päättynyt");
      const at = ended.indexOf("9 Loppuraportin tiivistelmä");
      const end = lineEnd(text);
      return { text: `${ended.slice(0, at)}9 Loppuraportin tiivistelmä${end}${end}-`, line: undefined };
    },
  },
  valueDefect("business-id/invalid-format", T14, "Y-tunnus", "22969621"),
  valueDefect("business-id/invalid-format", T07, "Y-tunnus", "229696-1"),
  valueDefect("business-id/wrong-check-digit", T14, "Y-tunnus", "2296962-2"),
  valueDefect("business-id/wrong-check-digit", T07, "Y-tunnus", "1563976-1"),
  valueDefect("money/not-an-amount", T14, "Suunniteltu julkinen rahoitus yhteensä", "noin puoli miljoonaa"),
  valueDefect("money/not-an-amount", CARD, "Budjetti", "100 tuhatta"),
  valueDefect("money/grouping", T14, "Suunniteltu julkinen rahoitus yhteensä", "44 5300"),
  valueDefect("money/grouping", T07, "Suunniteltu julkinen rahoitus yhteensä", "9.900.000"),
  valueDefect("money/granted-exceeds-planned", T14, "Myönnetty EU- ja valtion rahoitus", "99 000 000"),
  valueDefect("money/zero-granted", T14, "Myönnetty EU- ja valtion rahoitus", "0"),
  {
    rule: "money/realised-exceeds-granted",
    template: T14,
    plant(text) {
      const lower = text.replace(/(Myönnetty EU- ja valtion rahoitus:) [^\r\n]*/u, "$1 9 000");
      return changeLine(
        lower,
        "Toteutunut EU- ja valtion rahoitus:",
        (line) => `${line.split(":")[0]}: 9 500`,
      );
    },
  },
  valueDefect("money/realised-total-below-part", T14, "Toteutunut julkinen rahoitus yhteensä", "100"),
  valueDefect("money/range-reversed", CARD, "Budjetti", "500000-100000 €"),
  valueDefect("count/invalid", T14, "Suunniteltu", "noin 20", "7.1 Osallistuvien yritysten lukumäärä"),
  valueDefect(
    "count/women-exceed-total",
    T07,
    "Suunniteltu",
    "10, joista naisia 12",
    "3.4 Aloittaneiden henkilöiden määrä",
  ),
  valueDefect(
    "count/contradicts-project-type",
    T07,
    "Projektityyppi",
    "Projekti, jossa ei ole henkilöitä mukana",
  ),
];
