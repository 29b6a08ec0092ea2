import fc from "fast-check";
import { builtInRegistry } from "../../shared/check.ts";
import { headingText } from "../../shared/templates/scaffold.ts";
import { seeds } from "./sources.ts";

/** One UTF-16 unit, halves of surrogate pairs included. */
const unit = fc.nat(0xffff).map((code) => String.fromCharCode(code));

/** What has ever upset a parser: every kind of line end and space, marks, halves of letters. */
export const ODD_PIECES = [
  "\r\n",
  "\n",
  "\r",
  "\n\n",
  "\u0000",
  "\uFEFF",
  "\uD800",
  "\uDC00",
  "\uDC00\uD800",
  "\u0085",
  "\u2028",
  "\u2029",
  "\u000B",
  "\u000C",
  "\u00A0",
  "\u202F",
  "\u00AD",
  "\u200D",
  "\u202E",
  "a\u0308",
  "😀",
  " ",
  "\t",
  ":",
  ".",
  "-",
  "(",
  ",",
  "€",
] as const;

const formWords = builtInRegistry.templates.flatMap((template) => [
  ...template.head.fixed,
  ...template.sections.flatMap((section) =>
    [section, ...section.sections].flatMap((def) => [
      headingText(template, def),
      ...def.fields.flatMap(({ label }) => (label === undefined ? [] : [`${label}: `])),
      ...(def.matrix?.groups ?? []).flatMap(({ title, rows }) => [
        title,
        ...rows.map((row) => `${row.title} 1 2`),
      ]),
    ]),
  ),
]);
const seedLines = [...seeds]
  .flatMap(([, text]) => text.split("\n"))
  .filter((line) => line !== "" && line.length < 160);

/** Any text over all of Unicode and beyond, with lines of forms and of real descriptions among it. */
export const anyText: fc.Arbitrary<string> = fc
  .array(
    fc.oneof(
      fc.string({ unit, maxLength: 12 }),
      fc.string({ unit: "binary", maxLength: 12 }),
      fc.constantFrom(...ODD_PIECES),
      fc.constantFrom(...formWords).map((line) => `\n${line}`),
      fc.constantFrom(...seedLines).map((line) => `\n\n${line}\n`),
      fc.constantFrom(
        "1.1.1.1.1",
        "VälitönVälillinen",
        "Alkaa 1.4.2015 ja päättyy 31.12.2018",
        "1 000",
        "S20271",
        "Kyllä",
      ),
    ),
    { maxLength: 60 },
  )
  .map((pieces) => pieces.join(""));
