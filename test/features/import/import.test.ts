import { describe, expect, it } from "vitest";
import { builtInRegistry, check } from "../../../shared/check.ts";
import { importPage } from "../../../shared/features/import/importPage.ts";
import type { Form } from "../../../shared/templates/form.ts";
import { inventDescription } from "../../generator/descriptions.ts";
import { createRandom } from "../../generator/random.ts";
import { describeFindings } from "../../support/check.ts";
import { DOCUMENTS } from "../../support/documents.ts";
import { type PageStyle, registerPage } from "../../support/registerPage.ts";

const formOf = (text: string): Form => {
  const { form } = check(text);
  if (form === undefined) throw new Error("not recognised");
  return form;
};

/** Blank lines and the kind of white space are the page's affair, not the form's. */
const trimmed = (text: string): string =>
  text
    .split(/\r\n|\n/u)
    .map((line) => line.trim().replace(/[ \t]+/gu, " "))
    .filter((line) => line !== "")
    .join("\n");

/** A form field by field: where it stands, its label, its value and what was read of it, its justification. */
const fieldsOf = (form: Form) =>
  form.fields.map(({ path, def, label, value, note, parsed }) => ({
    path,
    label: label === undefined || def.type === "scores" ? def.label : form.textOf(label),
    value: trimmed(form.textOf(value)),
    note: note && trimmed(form.textOf(note)),
    pieces: Object.entries(parsed.parts).map(([name, { kind, span }]) => [
      name,
      kind,
      trimmed(form.textOf(span)),
    ]),
  }));

const headingsOf = (form: Form): string[] =>
  form.allSections.map(({ heading }) => (heading === undefined ? "" : form.textOf(heading.title)));

/** The findings without their line numbers. Lines of a lone NBSP, of which a page shows nothing, are left out first. */
const findingsOf = (text: string): string[] =>
  describeFindings(text.replace(/^\u00A0+$/gmu, ""))
    .map((line) => line.replace(/^\d+ /u, "").replaceAll("\\r\\n", "\\n"))
    .sort();

const imported = (html: string) => {
  const page = importPage(html, builtInRegistry);
  if (page === undefined) throw new Error("no page of the register");
  return page;
};

const FIELDS = ["paragraphs", "definitions", "table", "boxes"] as const;
const STYLES: readonly PageStyle[] = FIELDS.flatMap((fields) =>
  [false, true].map((odd) => ({ fields, bareTitles: odd, framed: odd, unclosed: odd })),
);

/** Imports a page made from a description and compares the two, form and findings. */
function comesBack(text: string, style: PageStyle): void {
  const page = imported(registerPage(text, style));
  expect(fieldsOf(formOf(page.text))).toEqual(fieldsOf(formOf(text)));
  expect(headingsOf(formOf(page.text))).toEqual(headingsOf(formOf(text)));
  expect(findingsOf(page.text)).toEqual(findingsOf(text));
  expect(page.unplaced).toEqual([]);
  expect(page.leftOut).toEqual(
    style.framed ? ["Etusivu", "Haku", "Työ- ja elinkeinoministeriö", "Tietosuoja"] : [],
  );
}

describe("a page made from a description gives back its form, field by field, and its findings", () => {
  for (const { name, text } of DOCUMENTS)
    it.each(STYLES)(`${name}: $fields, framed $framed`, (style) => comesBack(text, style));
});

it("so do pages made from 60 invented descriptions", () => {
  const templates = ["esr-2014-2020", "esr-2007-2013", "hankekortti"];
  for (let i = 0; i < 60; i++) {
    const text = inventDescription(createRandom(i), templates[i % templates.length] ?? "");
    const style = STYLES[i % STYLES.length];
    if (style !== undefined) comesBack(text, style);
  }
});
