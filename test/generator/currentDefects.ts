import {
  changeLine,
  type Defect,
  type Edit,
  lineAt,
  lineDefect,
  planted,
  rewriteSection,
  setField,
  T21,
  valueDefect,
} from "./planting.ts";
import type { Random } from "./random.ts";
import * as words from "./words.ts";

/** A value that the rule must speak of, at its line. */
const value = (rule: string, label: string, text: string): Defect => valueDefect(rule, T21, label, text);

/** Several fields with other values; the rule speaks at the line of the last. */
const fields = (rule: string, ...values: readonly (readonly [string, string])[]): Defect =>
  planted(rule, T21, (lines) =>
    values.reduce<number | undefined>((_, [label, text]) => setField(lines, label, text), undefined),
  );

const edit = (rule: string, change: Edit, more: Partial<Defect> = {}): Defect =>
  planted(rule, T21, change, more);

const PLANNED = [
  "Suunniteltu EU- ja valtion rahoitus",
  "Suunniteltu julkinen rahoitus",
  "Suunniteltu rahoitus yhteensä",
] as const;
const REALISED = [
  "Toteutunut EU- ja valtion rahoitus",
  "Toteutunut julkinen rahoitus",
  "Toteutunut rahoitus yhteensä",
] as const;

/** The three planned and the three realised sums; the rule speaks at the line of `label`. */
const funding = (
  rule: string,
  planned: readonly [string, string, string],
  realised: readonly [string, string, string],
  label: string,
): Defect =>
  edit(rule, (lines) => {
    PLANNED.forEach((name, i) => {
      setField(lines, name, planned[i] ?? "");
    });
    REALISED.forEach((name, i) => {
      setField(lines, name, realised[i] ?? "");
    });
    return lineAt(lines, `${label}:`);
  });

const money: readonly Defect[] = [
  funding(
    "money/planned-total-below-part",
    ["300 000", "290 000", "310 000"],
    ["1 000", "2 000", "3 000"],
    PLANNED[1],
  ),
  funding(
    "money/planned-total-below-part",
    ["300 000", "310 000", "305 000"],
    ["1 000", "2 000", "3 000"],
    PLANNED[2],
  ),
  funding(
    "money/realised-exceeds-granted",
    ["300 000", "350 000", "400 000"],
    ["300 002", "310 000", "320 000"],
    REALISED[0],
  ),
  funding(
    "money/realised-total-below-part",
    ["300 000", "350 000", "400 000"],
    ["200 000", "190 000", "210 000"],
    REALISED[1],
  ),
  funding(
    "money/realised-total-below-part",
    ["300 000", "350 000", "400 000"],
    ["200 000", "210 000", "205 000"],
    REALISED[2],
  ),
  funding(
    "money/realised-exceeds-planned",
    ["300 000", "350 000", "400 000"],
    ["200 000", "440 000", "450 000"],
    REALISED[1],
  ),
  value("money/not-an-amount", "Toteutunut EU-rahoituksen määrä", "noin puolet"),
  value("money/not-an-amount", PLANNED[2], "400 000,50"),
  value("money/grouping", "Toteutunut EU-rahoituksen määrä", "1.250.000"),
];

const AXIS_4 = "4. Työllistävä, osaava ja osallistava Suomi";
const programme: readonly Defect[] = [
  value("programme/unknown-priority", "Tl", "44. Työllistävä, osaava ja osallistava Suomi"),
  fields(
    "programme/priority-title",
    ["Et", "4.1. Polkuja töihin"],
    ["Tl", "4. Työllistyvä, osaava ja osallistava Suomi"],
  ),
  value("programme/priority-of-other-fund", "Tl", "1. Innovatiivinen Suomi"),
  edit("programme/priority-of-other-fund", (lines) => {
    setField(lines, "Hankekoodi", "J10001");
    setField(lines, "Rahasto", "JTF");
    setField(lines, "Et", "4.1. Polkuja töihin");
    return setField(lines, "Tl", AXIS_4);
  }),
  value("programme/unknown-objective", "Et", "4.9. Polkuja töihin"),
  fields("programme/objective-title", ["Tl", AXIS_4], ["Et", "4.1. Polku töihin"]),
  fields(
    "programme/objective-under-other-priority",
    ["Tl", AXIS_4],
    ["Et", "5.1. Turvaverkkoja nuorten tulevaisuuteen"],
  ),
  value("code/invalid-format", "Hankekoodi", "30001"),
  value("code/invalid-format", "Hankekoodi", "S3O001"),
  value("code/wrong-fund", "Hankekoodi", "A80001"),
  fields("code/wrong-fund", ["Rahasto", "JTF"], ["Hankekoodi", "S30001"]),
  edit("code/differs-from-file-name", (lines) => lineAt(lines, "Hankekoodi:"), {
    options: { fileName: "kuvaus_S1234.txt" },
  }),
].map((defect) =>
  // A fund that is not the axis's contradicts the axis as well: two causes.
  defect.rule === "code/wrong-fund" ? { ...defect, beside: ["programme/priority-of-other-fund"] } : defect,
);

const ELY = "elinkeino-, liikenne- ja ympäristökeskus";
const authority: readonly Defect[] = [
  value("authority/unknown", "Rahoittava viranomainen", "Pohjois-Soumen elinvoimakeskus"),
  value("authority/unknown", "Rahoittava viranomainen", "Esimerkkilän virasto"),
  edit("authority/abolished", (lines, random) => {
    setField(lines, "Aloituspvm", random.pick(["1.1.2026", "15.8.2026"]));
    setField(lines, "Päättymispvm", "31.12.2027");
    return setField(
      lines,
      "Rahoittava viranomainen",
      random.pick(["Lapin ELY-keskus", `Hämeen ${ELY}`, `Keski-Suomen ${ELY}`]),
    );
  }),
  edit("authority/not-funding-region", (lines, random) => {
    setField(lines, "Sijainti", "");
    setField(lines, "Maakunnat", "");
    const [name, region] = random.pick([
      ["Keski-Suomen elinvoimakeskus", "FI1D8 Kainuu"],
      ["Itä-Suomen elinvoimakeskus", "Etelä-Savo, Uusimaa"],
      ["Lapin elinvoimakeskus", "Lappi"],
    ]);
    setField(lines, "Sijainti", region);
    return setField(lines, "Rahoittava viranomainen", name);
  }),
  value("status/contradicts-dates", "Toiminnan tila", "Toiminnassa"),
  value("value/unknown-choice", "Toiminnan tila", "Odottaa päätöstä"),
  value("value/unknown-choice", "Rahasto", "EKR"),
].map((defect) =>
  defect.rule === "status/contradicts-dates" ? { ...defect, options: { asOf: "2035-01-01" } } : defect,
);

const applicant: readonly Defect[] = [
  value("business-id/invalid-format", "Toteuttajan Y-tunnus", "22969621"),
  value("business-id/wrong-check-digit", "Toteuttajan Y-tunnus", "2296962-2"),
  value("postal/invalid-format", "Tuensaajan postinumero", "4010"),
  value("postal/unknown-code", "Tuensaajan postinumero", "40999"),
  fields("postal/wrong-town", ["Tuensaajan postinumero", "96100"], ["Tuensaajan postitoimipaikka", "Oulu"]),
  fields(
    "postal/wrong-town",
    ["Toteutuspaikan postinumero", "96100"],
    ["Toteutuspaikan postitoimipaikka", "Oulu"],
  ),
];

const dates: readonly Defect[] = [
  value("date/invalid", "Aloituspvm", "31.4.2023"),
  value("date/invalid", "Päättymispvm", "vuoden lopussa"),
  edit("date/end-before-start", (lines) => {
    setField(lines, "Aloituspvm", "1.9.2024");
    setField(lines, "Päättymispvm", "31.8.2024");
    return lineAt(lines, "Päättymispvm:");
  }),
  fields("date/outside-period", ["Päättymispvm", "31.12.2022"], ["Aloituspvm", "1.12.2020"]),
  edit("date/long-duration", (lines) => {
    setField(lines, "Aloituspvm", "1.1.2022");
    setField(lines, "Päättymispvm", "31.12.2027");
    return lineAt(lines, "Päättymispvm:");
  }),
];

/** A section with all that stands in it, from its heading to the next. */
function cutSection(lines: string[], heading: string, next: string): string[] | undefined {
  const from = lines.indexOf(heading);
  const to = lines.indexOf(next);
  return from < 0 || to <= from ? undefined : lines.splice(from, to - from);
}

const structure: readonly Defect[] = [
  {
    rule: "structure/missing-section",
    template: T21,
    plant(text) {
      const planted = changeLine(text, "7 Riskit", () => []);
      return planted && { text: planted.text, line: undefined };
    },
    options: { profile: "submission" },
  },
  edit("structure/section-out-of-order", (lines) => {
    const moved = cutSection(lines, "6 Tulokset ja vaikutukset", "7 Riskit");
    const at = lineAt(lines, "8 Maantieteellinen");
    if (moved === undefined || at === undefined) return undefined;
    lines.splice(at, 0, ...moved);
    return lines.indexOf("6 Tulokset ja vaikutukset");
  }),
  edit("structure/duplicate-section", (lines) => {
    const at = lineAt(lines, "8 Maantieteellinen");
    if (at === undefined) return undefined;
    lines.splice(at, 0, "7 Riskit", "", "Riskejä on kaksi.", "");
    return at;
  }),
  {
    rule: "structure/missing-field",
    template: T21,
    plant(text) {
      const planted = changeLine(text, "Toteuttajan nimi:", () => []);
      return planted && { text: planted.text, line: undefined };
    },
  },
  edit("structure/duplicate-field", (lines) => {
    const at = lineAt(lines, "Tukimuoto:");
    if (at === undefined) return undefined;
    lines.splice(at + 1, 0, "", lines[at] ?? "");
    return at + 2;
  }),
  edit("structure/field-out-of-order", (lines) => {
    const from = lineAt(lines, "Hankekoodi:");
    const to = lineAt(lines, "Hankkeen nimi:");
    if (from === undefined || to === undefined) return undefined;
    lines.splice(to + 1, 0, "", lines[from] ?? "");
    lines.splice(from, 2);
    return lineAt(lines, "Hankekoodi:");
  }),
  lineDefect("structure/field-misspelled", T21, "Rahoittava viranomainen:", (line) =>
    line.replace("Rahoittava", "Rahoitava"),
  ),
  edit("structure/unknown-field", (lines) => {
    const at = lineAt(lines, "Toteuttajan Y-tunnus:");
    if (at === undefined) return undefined;
    lines.splice(at, 0, "Tilinumero: FI21 1234 5600 0007 85", "");
    return at;
  }),
  edit("structure/mixed-periods", (lines) => {
    const at = lineAt(lines, "Rahoittava viranomainen:");
    if (at === undefined) return undefined;
    lines.splice(
      at,
      0,
      "Vastuuviranomainen: Työ- ja elinkeinoministeriö",
      "",
      "Organisaatiotyyppi: Kunta",
      "",
    );
    return at;
  }),
  value("value/empty", "Toteuttajan nimi", ""),
  edit(
    "value/not-given",
    (lines) => rewriteSection(lines, "5 Toimenpiteet", "6 Tulokset ja vaikutukset", ["-"]),
    {
      options: { profile: "submission" },
    },
  ),
];

/** A line of its own under a heading with free text. */
const inProse = (rule: string, change: (line: string, random: Random) => string): Defect =>
  edit(rule, (lines, random) => {
    const heading = lines.indexOf(
      random.pick(["5 Toimenpiteet", "2 Hankkeen julkinen tiivistelmä", "7 Riskit"]),
    );
    const at = heading < 0 ? -1 : lines.findIndex((line, i) => i > heading && line !== "");
    if (at < 0) return undefined;
    const sentence = random.pick(words.SENTENCES.filter((one) => /^\p{L}+ \p{L}{3,} \p{L}/u.test(one)));
    lines.splice(at, 0, change(sentence, random), "");
    return at;
  });

const PARAGRAPH =
  "Hankkeen kokeiluissa oppilaitos, työnantaja ja työnhakija sopivat yhdessä tavoitteista, ja jokaisesta kokeilusta kirjoitetaan lyhyt yhteenveto muiden käyttöön.";

const text: readonly Defect[] = [
  inProse("text/missing-space", (line) => `${line} Alku onnistui.Loppu ratkaisee.`),
  inProse("text/doubled-word", (line) => line.replace(/(\p{L}{3,}) /u, "$1 $1 ")),
  inProse("text/non-breaking-space", (line) => line.replace(" ", "\u00A0")),
  inProse("text/glued-number", (line, random) => `${line} Mukana on noin${random.int(2, 2000)}.`),
  inProse("text/leftover-placeholder", (_, random) => random.pick(["xxx", "TODO", "Täydennetään"])),
  inProse("text/control-character", (line) => line.replace(" ", "\u0007 ")),
  lineDefect("text/too-long", T21, "Hankkeen nimi:", (line) => `${line} ${"ja sen jatko ".repeat(9)}loppu`),
  edit("text/repeated-paragraph", (lines) => {
    for (const heading of ["2 Hankkeen julkinen tiivistelmä", "7 Riskit"]) {
      const at = lines.indexOf(heading);
      if (at < 0) return undefined;
      lines.splice(at + 1, 0, "", PARAGRAPH);
    }
    return lines.lastIndexOf(PARAGRAPH);
  }),
];

/** The form of 2021–2027: every rule that applies to it. */
export const CURRENT_DEFECTS: readonly Defect[] = [
  ...money,
  ...programme,
  ...authority,
  ...applicant,
  ...dates,
  ...structure,
  ...text,
];
