import { builtInRegistry } from "../../shared/check.ts";
import { sectionDefs } from "../../shared/templates/schema.ts";
import { CARD, type Defect, lineEnd, linesOf, planted, rewriteSection, T07, T14 } from "./planting.ts";
import type { Random } from "./random.ts";
import * as words from "./words.ts";

/** A heading under which each form has free text. */
const PROSE_HEADINGS: readonly (readonly [string, string])[] = [
  [T14, "3 Suunnitelman mukainen tiivistelmä toteutuksesta"],
  [T14, "4.1 Varsinaiset kohderyhmät"],
  [T07, "5. Suunnitelman mukainen tiivistelmä toteutuksesta"],
  [CARD, "Lyhyt selostus hankkeesta"],
];

/** The index of the first line with text after this heading. */
function proseLine(lines: readonly string[], heading: string): number | undefined {
  const from = lines.findIndex((line) => line.replace(/:$/u, "") === heading);
  const at = from < 0 ? -1 : lines.findIndex((line, i) => i > from && line !== "");
  return at < 0 ? undefined : at;
}

/** A defect in a paragraph of free text, under every heading that has some. */
const inProse = (rule: string, change: (line: string, random: Random) => string): readonly Defect[] =>
  PROSE_HEADINGS.map(([template, heading]) =>
    planted(rule, template, (lines, random) => {
      const at = proseLine(lines, heading);
      if (at === undefined) return undefined;
      const sentence = random.pick(words.SENTENCES.filter((one) => /^\p{L}+ \p{L}{3,} \p{L}/u.test(one)));
      lines.splice(at, 0, change(sentence, random), "");
      return at;
    }),
  );

const PLACEHOLDERS = ["xxx", "XXXX", "???", "TODO", "Täydennetään", "lorem ipsum", "[…]", "[täydennä]"];
const CONTROLS = ["\u0000", "\u0007", "\u001B", "\u0085", "\u009D", "\u2028", "\u202E", "\u2069", "\uFFFD"];
const GLUED = ["yli", "alle", "noin", "jopa", "lähes", "yhteensä", "vuonna", "vuoden", "vuosina"];

/** Titles of the table's rows, in their order. */
const ROWS = builtInRegistry.templates
  .flatMap((template) => [...sectionDefs(template)])
  .flatMap(({ def }) => def.matrix?.groups ?? [])
  .flatMap(({ rows }) => rows.map(({ title }) => title));
const isHeading = (line: string): boolean => /^(?:Taloudellinen|Sosiaalinen ja)/u.test(line);

/** A row of the table: its line, and the line after its justification. */
function rowAt(lines: readonly string[], title: string): { at: number; end: number } {
  const isRowOf = (line: string, one: string): boolean =>
    /^[ \t]\d+[ \t]\d+$/u.test(line.slice(one.length)) && line.startsWith(one);
  const isRow = (line: string): boolean => ROWS.some((one) => isRowOf(line, one));
  const at = lines.findIndex((line) => isRowOf(line, title));
  const next = lines.findIndex((line, i) => i > at && (line === "" || isHeading(line) || isRow(line)));
  return { at, end: next < 0 ? lines.length : next };
}

/** Puts other scores and another justification (none when undefined) on a row. */
function rewrite(lines: string[], title: string, scores: string, note: string | undefined): number {
  const { at, end } = rowAt(lines, title);
  lines.splice(at, end - at, `${title} ${scores}`.trim(), ...(note === undefined ? [] : [note]));
  return at;
}

const inRow = (
  rule: string,
  scores: (random: Random) => string,
  note: string | undefined,
  speaksAt = 0,
): Defect =>
  planted(rule, T14, (lines, random) => rewrite(lines, random.pick(ROWS), scores(random), note) + speaksAt);

const QUESTIONS = [
  "Hankkeessa on tehty toimintaympäristön analyysi sukupuolinäkökulmasta",
  "Sukupuolinäkökulma on huomioitu hankkeen toiminnassa (valtavirtaistaminen)",
  "Hankkeen päätavoite on sukupuolten tasa-arvon edistäminen",
];
const questionAt = (lines: readonly string[], question: string): number =>
  lines.findIndex((line) => line.startsWith(`${question}:`));

const PARAGRAPH =
  "Hankkeen kokeiluissa oppilaitos, työnantaja ja työnhakija sopivat yhdessä tavoitteista, ja jokaisesta kokeilusta kirjoitetaan lyhyt yhteenveto muiden käyttöön.";

const text: readonly Defect[] = [
  ...inProse("text/missing-space", (line) => `${line} Alku onnistui.Loppu ratkaisee.`),
  ...inProse("text/missing-space", (line) => `Kuka auttaa?Ääni kuuluu! ${line}`),
  ...inProse("text/doubled-word", (line) => line.replace(/(\p{L}{3,}) /u, "$1 $1 ")),
  ...inProse("text/doubled-word", (line) => line.replace(/(\p{L}{3,}) /u, "$1\u00A0 $1 ")),
  ...inProse("text/non-breaking-space", (line) => line.replace(" ", "\u00A0")),
  ...inProse(
    "text/glued-number",
    (line, random) => `${line} Mukana on ${random.pick(GLUED)}${random.int(2, 2000)}.`,
  ),
  ...inProse("text/leftover-placeholder", (_, random) => random.pick(PLACEHOLDERS)),
  ...inProse("text/control-character", (line, random) => line.replace(" ", `${random.pick(CONTROLS)} `)),
  ...[T14, T07].map((template) =>
    planted("text/too-long", template, (lines, random) => {
      const at = lines.findIndex((line) => /^(?:Hankkeen|Projektin) nimi:/u.test(line));
      lines[at] = `${lines[at]} ${"ja sen jatko ".repeat(random.int(8, 30))}loppu`;
      return at;
    }),
  ),
  planted("text/too-long", CARD, (lines) => {
    lines[0] = `${lines[0]} ${"ja sen jatko ".repeat(12)}loppu`;
    return 0;
  }),
  planted("text/repeated-justification", T14, (lines, random) => {
    const titles = ROWS.filter((_, i) => [1, 6, 12].includes(i));
    const [first] = titles.map((title) => rewrite(lines, title, `1 ${random.int(0, 9)}`, PARAGRAPH));
    return first === undefined ? undefined : first + 1;
  }),
  ...(
    [
      [T14, "3 Suunnitelman mukainen tiivistelmä toteutuksesta", "4.1 Varsinaiset kohderyhmät"],
      [T07, "3.2 Varsinaiset kohderyhmät", "5. Suunnitelman mukainen tiivistelmä toteutuksesta"],
    ] as const
  ).map(([template, one, two]) =>
    planted("text/repeated-paragraph", template, (lines) => {
      for (const heading of [one, two]) {
        const at = proseLine(lines, heading);
        if (at === undefined) return undefined;
        lines.splice(at, 0, PARAGRAPH, "");
      }
      return lines.lastIndexOf(PARAGRAPH);
    }),
  ),
];

const sustainability: readonly Defect[] = [
  {
    rule: "sustainability/missing-row",
    template: T14,
    plant(text, random) {
      const lines = linesOf(text);
      const { at, end } = rowAt(lines, random.pick(ROWS));
      lines.splice(at, end - at);
      return { text: lines.join(lineEnd(text)), line: undefined };
    },
  },
  planted("sustainability/misplaced-row", T14, (lines, random) => {
    const { at, end } = rowAt(lines, random.pick(ROWS.slice(0, 5)));
    const moved = lines.splice(at, end - at);
    const target = rowAt(lines, random.pick(ROWS.slice(7, 9))).end;
    lines.splice(target, 0, ...moved);
    return target;
  }),
  planted("sustainability/misplaced-row", T14, (lines, random) => {
    const { at, end } = rowAt(lines, random.pick(ROWS));
    lines.splice(end, 0, ...lines.slice(at, end));
    return end;
  }),
  inRow(
    "sustainability/invalid-score",
    (random) => random.pick(["-1 2", "2", "x 3", "2,5 1", "", "kaksi 1"]),
    undefined,
  ),
  inRow("sustainability/invalid-score", (random) => `${random.int(11, 99)} 1`, "Työ tehdään yhdessä."),
  inRow(
    "sustainability/missing-justification",
    (random) => `${random.int(0, 9)} ${random.int(1, 9)}`,
    undefined,
  ),
  inRow("sustainability/contradicts-score", (random) => `${random.int(1, 9)} 0`, "Ei vaikutusta.", 1),
  inRow("sustainability/contradicts-score", () => "0 4", "Ei merkittävää vaikutusta alueella.", 1),
  inRow("sustainability/long-justification-for-zero", () => "0 0", `${PARAGRAPH} ${PARAGRAPH}`, 1),
];

const equality: readonly Defect[] = [
  planted("equality/invalid-answer", T14, (lines, random) => {
    const question = random.pick(QUESTIONS);
    const at = questionAt(lines, question);
    lines[at] = `${question}: ${random.pick(["Joo", "Osittain", "Kylla", "-", "Kyllä/Ei"])}`;
    return at;
  }),
  planted("equality/missing-justification", T14, (lines, random) => {
    const at = questionAt(lines, random.pick(QUESTIONS));
    lines.splice(at + 1, 1);
    return at;
  }),
  planted("equality/main-goal-contradiction", T14, (lines) => {
    const at = questionAt(lines, QUESTIONS[2] ?? "");
    lines[at] = `${QUESTIONS[2]}: Kyllä`;
    return at;
  }),
];

const targetGroups: readonly Defect[] = [
  planted("target-group/indirect-mentioned", T14, (lines, random) => {
    rewriteSection(lines, "4.2 Välilliset kohderyhmät", "5 Projektin julkinen rahoitus, euroa", ["-"]);
    const form = random.pick(["Välillinen kohderyhmä", "Välilliset kohderyhmät", "Välillisen kohderyhmän"]);
    return rewrite(lines, random.pick(ROWS), "1 2", `${form} hyötyy tuloksista.`) + 1;
  }),
  planted("target-group/identical", T14, (lines) => {
    const words = ["Alueen nuoret.", "", "Heidän perheensä."];
    rewriteSection(lines, "4.1 Varsinaiset kohderyhmät", "4.2 Välilliset kohderyhmät", words);
    return rewriteSection(lines, "4.2 Välilliset kohderyhmät", "5 Projektin julkinen rahoitus, euroa", words);
  }),
  planted("target-group/identical", T07, (lines) => {
    const words = ["Alueen nuoret."];
    rewriteSection(lines, "3.2 Varsinaiset kohderyhmät", "3.3 Välilliset kohderyhmät", words);
    return rewriteSection(lines, "3.3 Välilliset kohderyhmät", "3.4 Aloittaneiden henkilöiden määrä", words);
  }),
];

/** Text, equality, sustainability and target groups. */
export const PROSE_DEFECTS: readonly Defect[] = [...text, ...sustainability, ...equality, ...targetGroups];
