import { describe, expect, it } from "vitest";
import { check } from "../../shared/check.ts";
import { notesNameOf, sortFindings, unusedMessage } from "../../shared/features/suppression.ts";
import { render } from "../../shared/i18n/message.ts";
import { cleanExample } from "../support/examples.ts";
import { note } from "../support/note.ts";

const text = cleanExample("esr-2014-2020").replace("172 400", "200 000");

describe("a finding that a person has set aside", () => {
  it("is listed apart, with who, when and why", () => {
    const { findings } = check(text);
    const { active, suppressed, unused } = sortFindings(findings, [note]);
    expect(active.map(({ rule }) => rule)).not.toContain(note.rule);
    expect(suppressed).toMatchObject([{ finding: { rule: note.rule, path: "5/realised" }, by: note }]);
    expect(unused).toEqual([]);
  });

  it("stays set aside only at its place", () => {
    const { suppressed, unused } = sortFindings(check(text).findings, [{ ...note, path: "5/granted" }]);
    expect(suppressed).toEqual([]);
    expect(unused.map((one) => render(unusedMessage(one), "fi"))).toEqual([
      "Ohitusta money/realised-exceeds-granted kohdassa 5/granted ei enää tarvita. Poista se muistiinpanoista.",
    ]);
  });
});

describe("notes", () => {
  it.each([
    ["money/realised-exceeds-grantd", "Tarkoititko money/realised-exceeds-granted?"],
    ["oma/sääntö", "Korjaa tunnus tai poista muistiinpano."],
  ])("of a rule that there is not are called that: %s", (rule, says) => {
    expect(render(unusedMessage({ ...note, rule }), "fi")).toBe(
      `Tarkistusta ${rule} ei ole, joten muistiinpano ei ohita mitään. ${says}`,
    );
  });

  it("lie beside the document", () => {
    expect(notesNameOf("hankkeet/A.txt")).toBe("hankkeet/A.txt.esr-notes.json");
  });
});
