import { builtInRegistry } from "../../shared/check.ts";
import { documentText, headingText, sectionText } from "../../shared/templates/scaffold.ts";
import type { FieldDef, Template } from "../../shared/templates/schema.ts";
import { inventDescription } from "../generator/descriptions.ts";
import type { Random } from "../generator/random.ts";
import { ODD } from "./odd.ts";

/** Longest input that is tried, in UTF-16 units: longer ones find little more and take long. */
const LONGEST = 6000;

const { templates } = builtInRegistry;
const fieldsOf = (template: Template): FieldDef[] =>
  template.sections.flatMap((section) => [section, ...section.sections]).flatMap(({ fields }) => fields);

/** Every word that the forms themselves have: headings, labels, values of closed lists, rows of tables. */
const WORDS: readonly string[] = templates.flatMap((template) => [
  ...template.sections
    .flatMap((section) => [section, ...section.sections])
    .map((def) => headingText(template, def)),
  ...fieldsOf(template).flatMap(({ label }) => (label === undefined ? [] : [`${label}: `])),
  ...Object.values(template.lists).flatMap(({ values }) => values.map(({ value }) => value)),
  ...template.sections
    .flatMap((section) => [section, ...section.sections])
    .flatMap(({ matrix }) => matrix?.groups ?? [])
    .flatMap(({ title, rows }) => [title, ...rows.map((row) => `${row.title} 1 2`)]),
]);

const linesOf = (text: string): string[] => text.split(/(?<=\n)/u);

/** A value for a field: of a closed list, of some other field, or anything. */
const inventValue = (random: Random, template: Template, def: FieldDef): string =>
  random.pick([
    random.pick(ODD),
    `${random.pick(ODD)} ${random.pick(ODD)}`,
    random.pick(WORDS),
    random.pick(template.lists[def.choices ?? ""]?.values.map(({ value }) => value) ?? ["1 000"]),
    `${random.int(0, 99_999_999)}`,
    `${random.int(0, 40)}.${random.int(0, 14)}.${random.int(1990, 2040)}`,
    "",
  ]);

/** A document that the template's own data made, its sections and values whatever chance says. */
function fromTemplate(random: Random): string {
  const template = random.pick(templates);
  const write = (def: FieldDef): string => inventValue(random, template, def);
  if (random.chance(0.3)) return documentText(template, write);
  const count = random.int(1, template.sections.length);
  return random
    .sample(template.sections, count)
    .flatMap((def) => [sectionText(template, def, write), random.chance(0.2) ? random.pick(WORDS) : ""])
    .join(random.pick(["\n\n", "\n", "\r\n\r\n", "\r"]));
}

/** Changes one place of a text. */
type Mutation = (text: string, random: Random) => string;

const atLine =
  (change: (lines: string[], at: number, random: Random) => void): Mutation =>
  (text, random) => {
    const lines = linesOf(text);
    change(lines, random.int(0, lines.length - 1), random);
    return lines.join("");
  };

const insert = (text: string, at: number, piece: string): string =>
  text.slice(0, at) + piece + text.slice(at);

const MUTATIONS: readonly Mutation[] = [
  (text, random) => insert(text, random.int(0, text.length), random.pick(ODD)),
  (text, random) => insert(text, random.int(0, text.length), random.pick(WORDS)),
  (text, random) => insert(text, random.int(0, text.length), String.fromCharCode(random.int(0, 0xffff))),
  (text, random) => {
    const at = random.int(0, text.length);
    return text.slice(0, at) + text.slice(at + random.int(1, 30));
  },
  (text, random) => text.replace(/\d+/gu, (digits) => (random.chance(0.05) ? random.pick(ODD) : digits)),
  (text, random) =>
    text.replace(/: .*/gu, (value) => (random.chance(0.05) ? `: ${random.pick(ODD)}` : value)),
  (text, random) => text.replaceAll("\n", random.pick(["\r\n", "\r", "\n\n", "\u2028\n", " \n"])),
  (text, random) => text.replaceAll(" ", () => (random.chance(0.05) ? "\u00A0" : " ")),
  (text, random) => text.normalize(random.pick(["NFD", "NFC", "NFKD"])),
  (text, random) => (random.chance(0.5) ? text.toUpperCase() : text.toLowerCase()),
  (text, random) => text.slice(0, random.int(0, text.length)),
  (text, random) => text.slice(random.int(0, text.length)),
  atLine((lines, at) => lines.splice(at, 1)),
  atLine((lines, at, random) => lines.splice(random.int(0, lines.length), 0, lines[at] ?? "")),
  atLine((lines, at, random) => lines.splice(at, 1, (lines[at] ?? "").repeat(random.int(2, 12)))),
  atLine((lines, at, random) =>
    lines.splice(random.int(0, lines.length), 0, ...lines.splice(at, random.int(1, 8))),
  ),
  atLine((lines, at) => lines.splice(at, 1, (lines[at] ?? "").replace(":", ""))),
  atLine((lines, at) => lines.splice(at, 1, (lines[at] ?? "").trim())),
  atLine((lines, at, random) =>
    lines.splice(at, 0, `${random.pick(WORDS)}${random.pick(["", "\n", "\n\n"])}`),
  ),
];

function splice(a: string, b: string, random: Random): string {
  const [first, second] = [linesOf(a), linesOf(b)];
  return [...first.slice(0, random.int(0, first.length)), ...second.slice(random.int(0, second.length))].join(
    "",
  );
}

/** The next input: an invented document, one made from a template's data, or one of the corpus, changed or spliced. */
export function nextInput(random: Random, corpus: readonly string[]): string {
  const known = (): string => random.pick(corpus);
  const origin = random.int(0, 9);
  let text =
    origin === 0
      ? inventDescription(random, random.pick(templates).id, random.pick(["draft", "submission", "review"]))
      : origin <= 2
        ? fromTemplate(random)
        : origin <= 4
          ? splice(known(), known(), random)
          : known();
  for (let times = random.int(1, 6); times > 0; times--) text = random.pick(MUTATIONS)(text, random);
  if (text.length <= LONGEST) return text;
  const from = random.int(0, text.length - LONGEST);
  return text.slice(from, from + LONGEST);
}
