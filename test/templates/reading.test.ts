import { describe, expect, it } from "vitest";
import type { Form } from "../../shared/templates/form.ts";
import { Reading, watched } from "../../shared/templates/reading.ts";
import { bindAs } from "../support/describe.ts";

const form = bindAs("esr-2014-2020", "1 Hanke\n\nHankekoodi: S20271\nHankkeen nimi: Polku\n");

describe("what is read of a form is noted", () => {
  function check(read: (form: Form) => unknown, expected: string[], asked: string[] = []): void {
    const reading = new Reading();
    const given = read(watched(form, () => reading));
    expect(reading.isWhole ? ["whole"] : [...reading.read]).toEqual(expected);
    expect([...reading.asked]).toEqual(asked);
    // Watching changes no answer.
    expect(String(given)).toBe(String(read(form)));
  }

  it("the values of a role, asked for or looked at", () => {
    check((of) => of.find("project.code")?.value.text, ["project.code"], ["project.code"]);
    check((of) => of.findAll("project.name").length, ["project.name"], ["project.name"]);
    check((of) => of.fieldOf("project.code")?.path, ["project.code"]);
    check((of) => of.fieldsOf("project.code").length, ["project.code"]);
  });

  it("the problems of a kind", () => {
    check((of) => of.problems("code/format").length, ["code/format"]);
  });

  it("which sections and fields there are, and the tables", () => {
    check((of) => of.outline.fields.length, ["outline"]);
    check((of) => of.tables.length, ["tables"]);
  });

  it("anything else is everything", () => {
    check((of) => of.text, ["whole"]);
    check((of) => of.tree.lines.length, ["whole"]);
    check((of) => of.head.lines.length, ["whole"]);
    check((of) => of.sections.length, ["whole"]);
    check((of) => of.allSections.length, ["whole"]);
    check((of) => of.fields.length, ["whole"]);
    check((of) => of.foreign.length, ["whole"]);
    check((of) => of.at(12).field?.path, ["whole"]);
  });

  it("but not the template, nor a text that is read anew", () => {
    check((of) => [of.template.id, of.reread("1 Hanke\n").text], []);
  });

  it("what a function reads that is computed once, for each who asks", () => {
    const codeOf = (of: Form) => of.find("project.code")?.value.text;
    for (let i = 0; i < 2; i++) check((of) => of.once(codeOf), ["project.code"], ["project.code"]);
    check((of) => of.recall(codeOf).value, ["project.code"], ["project.code"]);
    const lengthOf = (of: Form) => of.text.length;
    for (let i = 0; i < 2; i++) check((of) => of.once(lengthOf), ["whole"]);
  });

  it("pieces of the text", () => {
    const reading = new Reading();
    const watching = watched(form, () => reading);
    const [field] = form.fieldsOf("project.name");
    if (field === undefined) throw new Error("no field");
    expect(watching.textOf(field.value)).toBe("Polku");
    expect(reading.quoted).toEqual([field.value]);
  });
});
