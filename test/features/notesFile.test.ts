import { describe, expect, it } from "vitest";
import { readNotes, withSuppression } from "../../shared/features/notesFile.ts";
import { render } from "../../shared/i18n/message.ts";
import { note } from "../support/note.ts";

describe("notes", () => {
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
