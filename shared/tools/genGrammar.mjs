// Writes syntaxes/esr.tmLanguage.json: what is coloured before the language server has answered. Labels, titles and
// closed values come from the templates; a line that looks like `Label: value` and is no label of any form stays prose.
import { readdir, readFile, writeFile } from "node:fs/promises";
import path from "node:path";

const root = path.join(import.meta.dirname, "../..");
const templatesFolder = path.join(root, "shared/templates/data");
export const grammarFile = path.join(root, "syntaxes/esr.tmLanguage.json");

/** Types of fields whose values are figures; in the others a figure is part of a name, a phone number, an address. */
const FIGURES = new Set(["euros", "euroRange", "count", "countOfWhom"]);

const BLANKS = "[ \\t\\u00A0]*";
/** White space may follow what stands on a line of its own. */
const LINE_END = `${BLANKS}$`;

const literal = (text) => text.replace(/[.*+?^${}()|[\]\\/]/gu, "\\$&");

/** One of the texts; the longer first, so that none hides another that begins with it. */
const oneOf = (texts) =>
  [...new Set(texts)]
    .sort((a, b) => b.length - a.length || (a < b ? -1 : 1))
    .map(literal)
    .join("|");

const spellings = (word) => [word.label ?? word.title ?? word.value, ...(word.accept ?? [])];

const sectionsOf = (template) =>
  template.sections.flatMap((section) => [section, ...(section.sections ?? [])]);

const fieldsOf = (template) => [
  ...(template.head?.fields ?? []),
  ...sectionsOf(template).flatMap(({ fields = [], body }) =>
    body === undefined ? fields : [...fields, body],
  ),
];

/** The words of every form, gathered by the way in which they are coloured. */
function vocabulary(templates) {
  const sections = templates.flatMap(sectionsOf);
  const numbered = sections.filter(({ numbered = true }) => numbered);
  const fields = templates.flatMap(fieldsOf);
  const labelled = fields.filter(({ label }) => label !== undefined);
  const groups = sections.flatMap(({ matrix }) => matrix?.groups ?? []);
  const closedLists = templates
    .flatMap(({ lists = {} }) => Object.values(lists))
    .filter(({ complete }) => complete);
  return {
    titles: templates.flatMap(({ head, recognise, layout }) =>
      layout.headingDot === undefined ? [] : [...(head?.fixed ?? []), ...recognise.map(({ line }) => line)],
    ),
    mainHeadings: numbered.filter(({ id }) => !id.includes(".")).flatMap(spellings),
    subheadings: numbered.filter(({ id }) => id.includes(".")).flatMap(spellings),
    // Where a form allows subsections that it does not name, any title may follow the number.
    openNumbers: numbered.filter(({ open }) => open).map(({ id }) => id),
    blockTitles: sections.filter(({ numbered = true }) => !numbered).flatMap(spellings),
    figureLabels: labelled.filter(({ type }) => FIGURES.has(type)).flatMap(spellings),
    labels: labelled.filter(({ type }) => !FIGURES.has(type)).flatMap(spellings),
    captions: labelled.filter(({ colon }) => colon === "optional").flatMap(spellings),
    mailCaptions: labelled
      .filter(({ colon, type }) => colon === "optional" && type === "email")
      .flatMap(spellings),
    values: closedLists.flatMap(({ values }) => values).flatMap(spellings),
    matrixHeaders: sections.flatMap(({ matrix }) => matrix?.header ?? []),
    groups: groups.flatMap(spellings),
    rows: groups.flatMap(({ rows }) => rows).flatMap(spellings),
  };
}

const named = (...names) =>
  Object.fromEntries(names.flatMap((name, i) => (name === undefined ? [] : [[String(i), { name }]])));

const line = (texts, name) => ({ match: `^(?:${oneOf(texts)})${LINE_END}`, name });

/** Numbered headings: `1 Title` and `1. Title`. The titles bring the end of the line with them. */
const heading = (number, titles, name) => ({
  match: `^(${number})(\\.?)[ \\t]+${titles}`,
  name,
  captures: named(undefined, "constant.numeric.section.esr", "punctuation.separator.section.esr"),
});

const field = (labels, patterns, name) => ({
  begin: `^(${oneOf(labels)})${BLANKS}(:)`,
  beginCaptures: named(undefined, "entity.name.tag.label.esr", "punctuation.separator.key-value.esr"),
  end: "$",
  name,
  patterns,
});

const include = (...names) => names.map((name) => ({ include: `#${name}` }));

const DAY = "(?<![\\p{N}.])[0-3]?[0-9]\\.[01]?[0-9]\\.[12][0-9]{3}(?![\\p{N}])";
/** Sums and counts; the lengths are bounded so that a search for them stays linear. */
const FIGURE = "(?:[0-9]{1,3}(?:[ \\u00A0\\u202F][0-9]{3}){1,4}|[0-9]{1,12})";
const WHOLE = "(?<![\\p{L}\\p{N}.-])";
const NOT_IN_WORD = "(?![\\p{L}\\p{N}])";

/** What has one look wherever it stands. */
const COMMON = {
  day: { match: DAY, name: "constant.numeric.date.esr" },
  sum: {
    match: `${WHOLE}${FIGURE}(?=[ \\u00A0](?:€|euro))`,
    name: "constant.numeric.amount.esr",
  },
  businessId: { match: `${WHOLE}[0-9]{7}-[0-9](?![\\p{L}\\p{N}-])`, name: "constant.other.business-id.esr" },
  projectCode: { match: `${WHOLE}[SAJ][0-9]{5}${NOT_IN_WORD}`, name: "constant.other.project-code.esr" },
  address: {
    match: "(?<![\\p{L}\\p{N}])(?:https?://|www\\.)[^\\s()]+",
    name: "markup.underline.link.esr",
  },
  placeholder: {
    match: `(?<![\\p{L}\\p{N}])(?:[xX]{3,}|TODO|[Tt]äydennetään|[Ll]orem ipsum)${NOT_IN_WORD}|\\?{3,}|\\[(?:…|\\.\\.\\.)\\]`,
    name: "invalid.deprecated.placeholder.esr",
  },
};

/** The grammar of these templates (the data of their JSON files), as the object that its file holds. */
export function grammarOf(templates) {
  const words = vocabulary(templates);
  const open = words.openNumbers.map((number) => `${literal(number)}\\.[0-9]{1,2}`).join("|");
  return {
    $comment: "Generated by npm run gen. Do not edit.",
    name: "ESR-hankekuvaus",
    scopeName: "text.esr",
    fileTypes: ["esr"],
    patterns: include("titles", "headings", "matrix", "fields", "common"),
    repository: {
      titles: { patterns: [line(words.titles, "markup.heading.title.esr")] },
      headings: {
        patterns: [
          heading("[0-9]{1,2}", `(?:${oneOf(words.mainHeadings)})${LINE_END}`, "markup.heading.1.esr"),
          heading(
            "[0-9]{1,2}\\.[0-9]{1,2}",
            `(?:${oneOf(words.subheadings)})${LINE_END}`,
            "markup.heading.2.esr",
          ),
          heading(open, "\\p{Lu}[^:]*$", "markup.heading.2.esr"),
          { match: `^(?:${oneOf(words.blockTitles)}):?${LINE_END}`, name: "markup.heading.2.esr" },
        ],
      },
      matrix: {
        patterns: [
          line(words.matrixHeaders, "comment.line.header.esr"),
          line(words.groups, "markup.heading.3.esr"),
          {
            match: `^(${oneOf(words.rows)})[ \\t\\u00A0]+([0-9]+)[ \\t\\u00A0]+([0-9]+)${LINE_END}`,
            captures: named(
              undefined,
              "entity.name.tag.row.esr",
              "constant.numeric.score.esr",
              "constant.numeric.score.esr",
            ),
          },
        ],
      },
      fields: {
        patterns: [
          field(words.figureLabels, include("figure", "common"), "meta.field.figures.esr"),
          field(words.labels, include("choice", "common"), "meta.field.esr"),
          line(words.captions, "entity.name.tag.label.esr"),
          // Without a colon only what follows tells a label from a word.
          {
            match: `^(${oneOf(words.mailCaptions)})(?=[ \\t\\u00A0]+[^\\s@()]{1,64}(?:@|\\(at\\)))`,
            name: "entity.name.tag.label.esr",
          },
        ],
      },
      choice: {
        match: `\\G${BLANKS}(${oneOf(words.values)})(?=${LINE_END})`,
        captures: named(undefined, "constant.language.choice.esr"),
      },
      figure: {
        match: `(?<![\\p{L}\\p{N}])${FIGURE}${NOT_IN_WORD}`,
        name: "constant.numeric.amount.esr",
      },
      common: { patterns: include(...Object.keys(COMMON)) },
      ...COMMON,
    },
  };
}

/** The data of every template, in the order of their file names. */
export async function readTemplates() {
  const files = (await readdir(templatesFolder)).filter((file) => !file.includes(".gen.")).sort();
  return Promise.all(
    files.map(async (file) => JSON.parse(await readFile(path.join(templatesFolder, file), "utf8"))),
  );
}

/** The text of the grammar's file. */
export const grammarText = async () => `${JSON.stringify(grammarOf(await readTemplates()), undefined, 2)}\n`;

/** Writes the grammar. */
export const generateGrammar = async () => writeFile(grammarFile, await grammarText());
