import { describe, expect, it } from "vitest";
import { check } from "../../shared/check.ts";
import {
  notesNameOf,
  readNotes,
  sortFindings,
  unusedMessage,
  withSuppression,
} from "../../shared/features/suppression.ts";
import { render } from "../../shared/i18n/message.ts";
import { cleanExample } from "../support/examples.ts";

const note = {
  rule: "money/realised-exceeds-granted",
  path: "5/realised",
  reason: "Päätöstä on muutettu 1.2.2018",
  author: "Veera Virkamies",
  date: "2026-03-01",
};
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
  it("lie beside the document", () => {
    expect(notesNameOf("hankkeet/A.txt")).toBe("hankkeet/A.txt.esr-notes.json");
  });

  it("hold where every part is there", () => {
    const { reason: _, ...nameless } = note;
    const { suppressions, problems } = readNotes(
      JSON.stringify({ version: 1, suppressions: [note, nameless, { ...note, date: "1.3.2026" }] }),
    );
    expect(suppressions).toEqual([note]);
    expect(problems.map((one) => render(one, "fi").split(":")[0])).toEqual([
      "Ohitus 2 ei ole voimassa",
      "Ohitus 3 ei ole voimassa",
    ]);
  });

  it.each(["", "{", "[]", "{}", '{"version":2,"suppressions":[]}'])(
    "that are none are said, not guessed: %s",
    (json) => {
      expect(readNotes(json)).toMatchObject({ suppressions: [], problems: [{}] });
    },
  );

  it("take one more, and what they held before", () => {
    const once = withSuppression(undefined, note);
    const twice = withSuppression(once, { ...note, path: "x" });
    expect(readNotes(twice ?? "").suppressions).toEqual([note, { ...note, path: "x" }]);
    expect(withSuppression("not json", note)).toBeUndefined();
  });
});
