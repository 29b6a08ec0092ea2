// The same contents as a description, JSON, YAML, TOML and Markdown: a seed whose prose is repeated up to a size.
import { readFileSync } from "node:fs";
import path from "node:path";

const seed = readFileSync(path.join(import.meta.dirname, "../../seeds/S21698-askel.txt"), "utf8");

/** Where the prose that is repeated begins and ends: paragraphs of the first section of prose. */
const PROSE = { from: "\n3 ", to: "\n4 " };

/**
 * The description of about `size` UTF-16 units. Repeated paragraphs are numbered, so that no two are the same.
 * A size below the seed's gives the seed.
 */
export function description(size) {
  const start = seed.indexOf("\n", seed.indexOf(PROSE.from) + 1);
  const end = seed.indexOf(PROSE.to);
  const paragraphs = seed
    .slice(start, end)
    .split("\n")
    .filter((line) => line.length > 80);
  const parts = [];
  for (let length = seed.length, i = 0; length < size; i++) {
    const paragraph = `Vaihe ${i + 1}. ${paragraphs[i % paragraphs.length]}`;
    parts.push(paragraph);
    length += paragraph.length + 2;
  }
  return seed.slice(0, end) + parts.map((part) => `\n${part}\n`).join("") + seed.slice(end);
}

const FIELD = /^(\p{L}[^:]{1,60}): (\S.{0,80})$/u;
const HEADING = /^\d+(?:\.\d+)* \S/u;

/** Sections with their fields and paragraphs, as the other formats write them. */
function outline(text) {
  const sections = [];
  for (const line of text.split("\n").map((each) => each.trim())) {
    if (line === "") continue;
    if (HEADING.test(line) || sections.length === 0)
      sections.push({ title: line.replaceAll('"', "'"), fields: new Map(), prose: [] });
    else {
      const section = sections.at(-1);
      const field = FIELD.exec(line);
      if (field !== null && !section.fields.has(field[1])) section.fields.set(field[1], field[2]);
      else section.prose.push(line);
    }
  }
  return sections;
}

const numbered = (sections) => sections.map((section, i) => ({ ...section, key: `osio-${i}` }));

export const toJson = (text) =>
  `${JSON.stringify(
    Object.fromEntries(
      numbered(outline(text)).map(({ key, title, fields, prose }) => [
        key,
        { title, ...Object.fromEntries(fields), prose },
      ]),
    ),
    undefined,
    2,
  )}\n`;

const quoted = (value) => JSON.stringify(value);

export const toYaml = (text) =>
  numbered(outline(text))
    .map(({ key, title, fields, prose }) =>
      [
        `${key}:`,
        `  title: ${quoted(title)}`,
        ...[...fields].map(([label, value]) => `  ${quoted(label)}: ${quoted(value)}`),
        "  prose:",
        ...(prose.length === 0 ? ["    - none"] : prose.map((line) => `    - ${quoted(line)}`)),
        "",
      ].join("\n"),
    )
    .join("");

export const toToml = (text) =>
  numbered(outline(text))
    .map(({ key, title, fields, prose }) =>
      [
        `[${key}]`,
        `title = ${quoted(title)}`,
        ...[...fields].map(([label, value]) => `${quoted(label)} = ${quoted(value)}`),
        "prose = [",
        ...prose.map((line) => `  ${quoted(line)},`),
        "]",
        "",
      ].join("\n"),
    )
    .join("\n");

export const toMarkdown = (text) =>
  numbered(outline(text))
    .map(({ title, fields, prose }, i) =>
      [
        `${i === 0 ? "#" : "##"} ${title}`,
        "",
        ...(fields.size > 0 ? [...[...fields].map(([label, value]) => `- ${label}: ${value}`), ""] : []),
        ...prose.flatMap((line) => [line, ""]),
      ].join("\n"),
    )
    .join("\n");
