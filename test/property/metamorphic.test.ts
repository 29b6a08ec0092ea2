import { describe, expect, it } from "vitest";
import { type Checked, check } from "../../shared/check.ts";
import { LANGUAGES, render } from "../../shared/i18n/message.ts";
import type { Finding } from "../../shared/rules/engine.ts";
import { applyEdits } from "../../shared/text/edits.ts";
import { overlaps, span } from "../../shared/text/span.ts";
import { DEFECTS } from "../generator/defects.ts";
import { inventDescription } from "../generator/descriptions.ts";
import { FIELD_DEFECTS } from "../generator/fieldDefects.ts";
import { FORM_DEFECTS } from "../generator/formDefects.ts";
import { createRandom } from "../generator/random.ts";
import { DOCUMENTS } from "../support/documents.ts";
import { tally } from "../support/tally.ts";

/** The same description written another way has the same findings, but for their offsets. */

const { count } = tally("Metamorphic properties");
const ALL_DEFECTS = [...DEFECTS, ...FORM_DEFECTS, ...FIELD_DEFECTS];
/** Every so manieth planted defect is taken: all are tried elsewhere, here one of each kind suffices. */
const EVERY = 4;

/** Descriptions with something to find: those of the repository, and invented ones with a planted defect each. */
const TEXTS: readonly { readonly name: string; readonly text: string }[] = [
  ...DOCUMENTS,
  ...ALL_DEFECTS.filter((_, i) => i % EVERY === 0).flatMap((defect, i) => {
    const random = createRandom(i);
    const spoiled = defect.plant(inventDescription(random, defect.template), random);
    return spoiled === undefined
      ? []
      : [{ name: `${defect.rule} in ${defect.template}`, text: spoiled.text }];
  }),
].map(({ name, text }) => ({ name, text: text.replaceAll("\r\n", "\n") }));

/** What a finding says without saying where: the text that it marks, white space and forms of letters aside. */
const told = ({ text }: Checked, { rule, severity, path, span, message, related }: Finding): string => {
  const plain = (words: string): string =>
    words
      .normalize("NFC")
      .replace(/(?<=\p{L}-)\n(?=\p{L})/gu, "")
      .replace(/\s+/gu, " ");
  return JSON.stringify([
    rule,
    severity,
    path,
    plain(text.slice(span.start, span.end)),
    LANGUAGES.map((language) => plain(render(message, language))),
    related.map((one) => plain(text.slice(one.span.start, one.span.end))),
  ]);
};
const findingsOf = (text: string): string[] => {
  const checked = check(text);
  return checked.findings.map((finding) => told(checked, finding));
};

/** Every amount of the text with its spaces changed into another kind. */
const eachAmount =
  (space: string) =>
  (text: string): string => {
    const edits = (check(text, { rules: [] }).form?.fields ?? []).flatMap(({ parsed }) =>
      Object.values(parsed.parts).flatMap(({ kind, span }) => {
        const written = text.slice(span.start, span.end);
        return kind === "cents" && written.includes(" ")
          ? [{ span, newText: written.replaceAll(" ", space) }]
          : [];
      }),
    );
    return applyEdits(text, edits);
  };

/** Types of values that may run on over the next line. */
const WRAPPED = new Set(["text", "authority", "names", "numbered", "choice", "period", "countOfWhom"]);

/**
 * Every value that may run on broken, after a hyphen of it or else near its middle, as mail programs break long lines;
 * not where a section is missing, for that is told at the end of the line above.
 */
function broken(text: string): string {
  const { form, findings } = check(text);
  const missing = findings.filter(({ rule }) => rule === "structure/missing-section");
  const edits = (form?.fields ?? []).flatMap(({ def, label, value }) => {
    const written = text.slice(value.start, value.end);
    const mayRunOn = WRAPPED.has(def.type) && label !== undefined && def.content === "inline";
    if (!mayRunOn || written.includes("\n") || missing.some(({ span }) => overlaps(span, value))) return [];
    const place =
      /(?<=\p{L}-)(?=\p{L})/u.exec(written) ??
      [...written.matchAll(/(?<=[\p{L},]) (?=\p{L})/gu)].find(({ index }) => index >= written.length / 3);
    if (place === null || place === undefined) return [];
    const start = value.start + place.index;
    return [{ span: span(start, start + place[0].length), newText: "\n" }];
  });
  return applyEdits(text, edits);
}

const WAYS: Readonly<Record<string, (text: string) => string>> = {
  "with line ends of Windows (CR LF)": (text) => text.replaceAll("\n", "\r\n"),
  "with line ends of old Macs (CR)": (text) => text.replaceAll("\n", "\r"),
  "with non-breaking spaces in amounts": eachAmount("\u00A0"),
  "with narrow non-breaking spaces in amounts": eachAmount("\u202F"),
  "with letters taken apart (NFD)": (text) => text.normalize("NFD"),
  "with letters put together (NFC)": (text) => text.normalize("NFC"),
  "with long values broken over two lines": broken,
  "with blanks at the ends of lines": (text) => text.replace(/$/gmu, "  \t"),
  "with blank lines at its end": (text) => `${text}\n \n\t\n`,
};

describe.each(Object.entries(WAYS).map(([name, rewrite]) => ({ name, rewrite })))("$name", ({ rewrite }) => {
  it.each(TEXTS)("$name", ({ text }) => {
    count("texts");
    expect(findingsOf(rewrite(text))).toEqual(findingsOf(text));
  });
});

describe("the ways change something, so that it is something that they leave the findings", () => {
  it.each(Object.entries(WAYS).map(([name, rewrite]) => ({ name, rewrite })))(
    "$name",
    ({ name, rewrite }) => {
      const changed = TEXTS.filter(({ text }) => rewrite(text) !== text).length;
      expect(changed).toBeGreaterThan(name.includes("NFC") ? -1 : TEXTS.length / 2);
      expect(TEXTS.flatMap(({ text }) => findingsOf(text)).length).toBeGreaterThan(TEXTS.length / 2);
    },
  );
});
