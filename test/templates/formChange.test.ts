import { describe, expect, it } from "vitest";
import { builtInRegistry } from "../../shared/check.ts";
import { parse, reparse } from "../../shared/syntax/parse.ts";
import { bind } from "../../shared/templates/bind/bind.ts";
import { formChange } from "../../shared/templates/formChange.ts";
import type { Read } from "../../shared/templates/reading.ts";
import { cleanExample } from "../support/examples.ts";

const TEMPLATE = "esr-2014-2020";
const DOCUMENT = cleanExample(TEMPLATE);

/** Something of each kind that can be read. */
const READS: readonly Read[] = [
  ...(["project.code", "project.name", "period.start", "period.end", "text.summary"] as const),
  ...(["code/format", "date/invalid", "outline", "tables"] as const),
];

describe("an edit touches", () => {
  /** @param edits what is replaced by what, the first time it stands in the text */
  function check(edits: readonly (readonly [string, string])[], expected: readonly Read[]): void {
    const vocabulary = builtInRegistry.find(TEMPLATE);
    if (vocabulary === undefined) throw new Error("no template");
    const text = edits.reduce((edited, [from, to]) => {
      expect(edited).toContain(from);
      return edited.replace(from, to);
    }, DOCUMENT);
    const before = bind(parse(DOCUMENT), vocabulary);
    const { tree, moves } = reparse(text, before.tree);
    // It makes no difference whether the later form was bound anew or taken over from the earlier one.
    for (const earlier of [undefined, { form: before, moves }]) {
      const change = formChange(before, bind(tree, vocabulary, earlier), moves);
      expect(READS.filter((read) => change.isTouched(new Set([read])))).toEqual(expected);
      expect(change.isTouched(new Set(["project.status", ...READS]))).toBe(expected.length > 0);
      expect(change.isTouched(new Set(["project.status"]))).toBe(false);
      expect(change.isTouched(new Set())).toBe(false);
    }
  }

  it("the value in which somebody writes", () => {
    check([["Esimerkkipolku", "Esimerkkipolkuja"]], ["project.name"]);
    check([["28.2.2018", "28.12.2018"]], ["period.start", "period.end"]);
    check([["1) ohjauksen", "1) uuden ohjauksen"]], ["text.summary"]);
  });

  it("the values next to which somebody writes", () => {
    check([["Hankekoodi: S29991", "Hankekoodi: S29991 ja"]], ["project.code", "code/format"]);
    check([["Hankkeen nimi: E", "Hankkeen nimi: xE"]], ["project.name"]);
  });

  it("problems that come, and those that go", () => {
    check([["S29991", "S2999x"]], ["project.code", "code/format"]);
    check([["28.2.2018", "31.2.2018"]], ["period.start", "period.end", "date/invalid"]);
  });

  it("what stands in several places", () => {
    check(
      [
        ["S29991", "S29992"],
        ["1) ohjauksen", "1) uuden ohjauksen"],
      ],
      ["project.code", "text.summary"],
    );
  });

  it("the outline, when a name changes, comes or goes", () => {
    check([["Hankekoodi:", "Hankekodi:"]], ["project.code", "outline"]);
    check([["Hankekoodi: S29991\n\n", ""]], ["project.code", "outline"]);
    check([["2 Hakijan perustiedot", "2 Hakijan tiedot"]], ["outline"]);
    check([["Euroopan unioni Vipuvoimaa", "Euroopan unionin vipuvoimaa"]], ["outline"]);
  });

  it("the outline, when a value comes or goes", () => {
    check([["Hankekoodi: S29991", "Hankekoodi:"]], ["project.code", "outline"]);
    check([["Jakeluosoite: Esimerkkikatu 1", "Jakeluosoite:"]], ["outline"]);
  });

  it("the tables, when anything in one changes", () => {
    check([["Kulttuuriympäristö 0 0", "Kulttuuriympäristö 0 1"]], ["tables"]);
    check([["8.2 Kestävä kehitys", "8.2 Kestäva kehitys"]], ["outline", "tables"]);
  });

  it("nothing, when it changes what belongs to nobody", () => {
    check([["S29991\n\n", "S29991\n \n"]], []);
  });
});
