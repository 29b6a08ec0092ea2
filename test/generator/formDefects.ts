import {
  CARD,
  type Defect,
  lineAt,
  lineDefect,
  planted,
  rewriteSection,
  setField,
  T07,
  T14,
  valueDefect,
} from "./planting.ts";

const PERIOD = "Suunnitelman mukainen toteutusaika";

/** The card's days in its summary line and in its fields alike. */
function setDays(lines: string[], start: string, end: string): number | undefined {
  const header = lines.findIndex((line) => line.includes(" | "));
  if (header < 0) return undefined;
  lines[header] = (lines[header] ?? "").replace(/\| .* – .* \|/u, `| ${start} – ${end} |`);
  setField(lines, "Lopetuspäivä", end);
  return setField(lines, "Aloituspäivä", start);
}

const dates: readonly Defect[] = [
  planted("date/end-before-start", CARD, (lines) => {
    setDays(lines, "01.03.2017", "31.12.2016");
    return lineAt(lines, "Lopetuspäivä:");
  }),
  valueDefect("date/end-before-start", T07, PERIOD, "Alkaa 1.9.2012 ja päättyy 31.8.2012"),
  planted("date/outside-period", CARD, (lines) => setDays(lines, "01.03.2013", "31.12.2018")),
  planted("date/style", CARD, (lines) => {
    const at = lineAt(lines, "Aloituspäivä: 0");
    if (at !== undefined) lines[at] = (lines[at] ?? "").replace(": 0", ": ");
    return at;
  }),
  valueDefect("date/style", T07, PERIOD, "Alkaa 01.09.2009 ja päättyy 31.12.2012"),
  valueDefect("date/long-duration", T14, PERIOD, "Alkaa 1.4.2015 ja päättyy 30.6.2018"),
  valueDefect("date/long-duration", T07, PERIOD, "Alkaa 1.1.2007 ja päättyy 31.12.2012"),
  ...[T14, T07].flatMap((template) => [
    planted(
      "status/contradicts-dates",
      template,
      (lines) => setField(lines, "Toiminnan tila", "Toiminnassa"),
      {
        options: { asOf: "2030-01-01" },
      },
    ),
    planted(
      "status/contradicts-dates",
      template,
      (lines) => setField(lines, "Toiminnan tila", "Toiminta päättynyt"),
      { options: { asOf: "2007-01-02" } },
    ),
  ]),
  planted("status/contradicts-dates", CARD, (lines) => lineAt(lines, "Hanke käynnissä"), {
    options: { asOf: "2030-01-01" },
  }),
  ...(
    [
      [T14, "9 Loppuraportin tiivistelmä"],
      [T07, "9. Loppuraportin tiivistelmä"],
    ] as const
  ).flatMap(([template, heading]) =>
    (
      [
        ["Toiminnassa", "Tulokset olivat hyviä.", "status/final-report-early"],
        ["Toiminta päättynyt", "-", "status/final-report-missing"],
      ] as const
    ).map(([status, content, rule]) =>
      planted(rule, template, (lines) => {
        setField(lines, "Toiminnan tila", status);
        const at = lineAt(lines, heading);
        if (at === undefined) return undefined;
        lines.splice(at + 1, lines.length, "", content);
        return content === "-" ? at + 2 : at;
      }),
    ),
  ),
];

/** Moves the first of two lines (and the blank under it) below the second. */
const swapped = (template: string, first: string, second: string): Defect =>
  planted("structure/field-out-of-order", template, (lines) => {
    const from = lineAt(lines, `${first}:`);
    const to = lineAt(lines, `${second}:`);
    if (from === undefined || to === undefined) return undefined;
    const moved = lines[from] ?? "";
    lines.splice(to + 1, 0, "", moved);
    lines.splice(from, 2);
    return lineAt(lines, `${first}:`);
  });

const structure: readonly Defect[] = [
  swapped(T14, "Hankekoodi", "Erityistavoite"),
  swapped(T07, "Projektikoodi", "Projektityyppi"),
  planted("structure/duplicate-field", CARD, (lines) => {
    const at = lineAt(lines, "Budjetti:");
    if (at === undefined) return undefined;
    lines.splice(at, 0, lines[at] ?? "");
    return at + 1;
  }),
  lineDefect("structure/field-misspelled", T07, "Projektityyppi:", (line) => line.replace("ktit", "ktt")),
  planted("structure/mixed-periods", T07, (lines) => {
    const at = lineAt(lines, "Projektikoodi:");
    const name = lineAt(lines, "Projektin nimi:");
    if (at === undefined || name === undefined) return undefined;
    lines[at] = (lines[at] ?? "").replace("Projektikoodi", "Hankekoodi");
    lines[name] = (lines[name] ?? "").replace("Projektin", "Hankkeen");
    return at;
  }),
  planted("structure/mixed-periods", CARD, (lines) => {
    const at = lineAt(lines, "EURA-tunnus:");
    if (at === undefined) return undefined;
    lines.splice(at + 1, 0, "Projektityyppi: Projekti, jossa on henkilöitä mukana", "Projektikoodi: S29991");
    return at + 1;
  }),
  planted("structure/section-out-of-order", T07, (lines) => {
    const one = lineAt(lines, "4.2 Uusien");
    const two = lineAt(lines, "4.3 Suoritettujen");
    const end = lineAt(lines, "5. Suunnitelman");
    if (one === undefined || two === undefined || end === undefined) return undefined;
    lines.splice(one, end - one, ...lines.slice(two, end), ...lines.slice(one, two));
    return lineAt(lines, "4.2 Uusien");
  }),
  planted("structure/unknown-field", T07, (lines) => {
    const at = lineAt(lines, "Y-tunnus:");
    if (at === undefined) return undefined;
    lines.splice(at, 0, "Tilinumero: FI21 1234 5600 0007 85", "");
    return at;
  }),
  planted("value/not-given", T14, (lines) =>
    rewriteSection(lines, "3 Suunnitelman mukainen tiivistelmä toteutuksesta", "4 Hankkeen kohderyhmät", [
      "-",
    ]),
  ),
  planted("value/not-given", T07, (lines) =>
    rewriteSection(lines, "6.1 Tiedotussuunnitelma", "6.2 Suunnitelma hyvien käytäntöjen levittämisestä", [
      "-",
    ]),
  ),
];

const codes: readonly Defect[] = [
  ...(
    [
      [T14, "Hankekoodi"],
      [T07, "Projektikoodi"],
      [CARD, "EURA-tunnus"],
    ] as const
  ).map(([template, label]) =>
    planted("code/differs-from-file-name", template, (lines) => lineAt(lines, `${label}:`), {
      options: { fileName: "kuvaus_S1234.txt" },
    }),
  ),
  planted("code/wrong-period", CARD, (lines) => {
    setDays(lines, "01.03.2016", "31.12.2017");
    return setField(lines, "EURA-tunnus", "S10246");
  }),
];

/** The card's summary line with one of its pieces changed. */
const inHeader = (change: (header: string) => string): Defect =>
  planted("card/header-contradicts-field", CARD, (lines) => {
    const at = lines.findIndex((line) => line.includes(" | "));
    if (at < 0) return undefined;
    const changed = change(lines[at] ?? "");
    if (changed === lines[at]) return undefined;
    lines[at] = changed;
    return at;
  });

const card: readonly Defect[] = [
  inHeader((line) => line.replace(/linja (\d)/u, (_, axis) => `linja ${axis === "3" ? 4 : 3}`)),
  inHeader((line) => line.replace(/\| \d\d\.\d\d\./u, "| 02.02.")),
  inHeader((line) => line.replace(/– \d\d\.\d\d\./u, "– 28.02.")),
  inHeader((line) =>
    line.replace(/[^|]*$/u, (region) => (region.trim() === "Kainuu" ? " Lappi" : " Kainuu")),
  ),
];

/** The form, its days and status, codes, and the card's summary line. */
export const FORM_DEFECTS: readonly Defect[] = [...dates, ...structure, ...codes, ...card];
