import { describe, expect, it } from "vitest";
import { check } from "../../shared/check.ts";
import { codeAt, codesIn } from "../../shared/features/navigation/codes.ts";
import { numbersIn } from "../../shared/features/navigation/counts.ts";
import { linkAt } from "../../shared/features/navigation/links.ts";
import { proseOf } from "../../shared/features/navigation/prose.ts";
import { projectOf, projectSymbols } from "../../shared/features/projects.ts";
import { occurrencesOf, readNewName, shortNameOf } from "../../shared/features/rename.ts";
import { tokensOf } from "../../shared/features/tokens.ts";
import type { Form } from "../../shared/templates/form.ts";
import { DOCUMENTS } from "../support/documents.ts";
import { seed } from "../support/seeds.ts";

function formOf(text: string): Form {
  const { form } = check(text, { rules: [] });
  if (form === undefined) throw new Error("not recognised");
  return form;
}

describe("numbers of prose", () => {
  it.each([
    ["yli 1 900 ja 1\u00A0900 ja 1900", [1900, 1900, 1900]],
    ["vuonna 2015 120 henkilöä", [2015, 120]],
    ["100–200 henkilöä, 10.", [100, 200, 10]],
    ["30-vuotias, 12,5, 1.2.2016, 40 %, 50 €, 60 euroa, S20271, 9", []],
    ["", []],
  ])("%s", (text, expected) =>
    expect(numbersIn(text, { start: 0, end: text.length }).map(({ value }) => value)).toEqual(expected),
  );
});

it("codes are whole tokens", () => {
  expect(codesIn("S20271, (A70001) J10001:n XS20271 S202714444444 s20271").map(({ code }) => code)).toEqual([
    "S20271",
    "A70001",
    "J10001",
  ]);
  expect(codeAt("ks. S20271.", 10)?.code).toBe("S20271");
  expect(codeAt("ks. S20271.", 3)).toBeUndefined();
});

describe.each(DOCUMENTS)("$name", ({ text }) => {
  const form = formOf(text);

  it("prose and template words stand apart", () => {
    const labels = tokensOf(form).filter(({ kind }) => kind === "heading" || kind === "label");
    for (const { span } of labels)
      for (const prose of proseOf(form)) expect(span.start < prose.end && prose.start < span.end).toBe(false);
  });

  it("what a link says of a place it says of all its places", () => {
    for (let offset = 0; offset < text.length; offset += 211) {
      const link = linkAt(form, offset);
      for (const place of link?.definitions ?? [])
        expect(linkAt(form, place.start)?.mentions).toEqual(
          expect.arrayContaining([...(link?.mentions ?? [])]),
        );
    }
  });

  it("a renamed project is found under its new name in as many places", () => {
    const short = shortNameOf(form);
    if (short === undefined) throw new Error("no name");
    let renamed = text;
    const places = occurrencesOf(form, short);
    for (const { start, end } of [...places].reverse())
      renamed = `${renamed.slice(0, start)}Zyx${renamed.slice(end)}`;
    const after = formOf(renamed);
    const now = shortNameOf(after);
    expect(now).toBe("Zyx");
    expect(now && occurrencesOf(after, now)).toHaveLength(places.length);
  });
});

it("a rename leaves organisations and places that are called as the project is", () => {
  const text =
    "1 Hanke\n\nHankekoodi: S29991\n\nHankkeen nimi: Silta\n\n2 Hakijan perustiedot\n\nHakijan virallinen nimi: Silta-säätiö sr\n\nPostitoimipaikka: Silta\n\nOsatoteuttajat\n\nSilta ry, 1234567-1\n\n3 Suunnitelman mukainen tiivistelmä toteutuksesta\n\nSilta tukee työtä.";
  const places = occurrencesOf(formOf(text), "Silta").map(({ start }) =>
    text.slice(0, start).split("\n").at(-1),
  );
  expect(places).toEqual(["Hankkeen nimi: ", ""]);
});

it("a project is found by code and name together, and by its applicant", () => {
  const project = projectOf(formOf(seed("S21698")));
  expect(projectSymbols(project, "askel s21698").map(({ kind }) => kind)).toEqual(["project"]);
  expect(projectSymbols(project, "keha").map(({ kind }) => kind)).toEqual(["applicant"]);
  expect(projectSymbols(project, "askel keha")).toEqual([]);
  expect(projectSymbols({ code: undefined, name: undefined, applicant: undefined }, "")).toEqual([]);
});

it("a new name is one line without the marks that end a short name", () => {
  expect(readNewName(" Uusi nimi ")).toBe("Uusi nimi");
  for (const bad of ["", " ", "a/b", "a (b)", "a\nb"]) expect(readNewName(bad)).toBeUndefined();
});
