import { describe, expect, it } from "vitest";
import type { Role } from "../../shared/templates/roles.ts";
import { bindAs } from "../support/describe.ts";

describe("the fields of a role", () => {
  /** The values of the fields that have the role, whatever they are, in the order of the text. */
  function check(role: Role, text: string, expected: string[]): void {
    const form = bindAs("esr-2014-2020", text);
    const values = form.fieldsOf(role).map(({ value }) => form.textOf(value));
    expect(values).toEqual(expected);
    expect(form.fieldOf(role)).toBe(form.fieldsOf(role)[0]);
  }

  it("are all of them, valid, invalid or empty", () => {
    const text = "1 Hanke\n\nHankekoodi: S20271\nHankekoodi: tuntematon\nHankekoodi:\nHankkeen nimi: Polku\n";
    check("project.code", text, ["S20271", "tuntematon", ""]);
    check("project.name", text, ["Polku"]);
    check("contact.email", text, []);
  });
});
