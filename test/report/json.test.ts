import { describe, expect, it } from "vitest";
import { jsonReporter } from "../../shared/report/json.ts";
import { clean, rest, unreadable, withFindings, write } from "./support.ts";

const tool = { name: "esr-kuvaus", version: "1.2.3" };

describe("the JSON report", () => {
  it.each([
    ["no file", []],
    ["one file", [clean]],
    ["several files", [withFindings, clean, unreadable]],
  ])("is one object with all that was said, written piece by piece: %s", (_, files) => {
    const text = write(jsonReporter(tool), files);
    expect(JSON.parse(text)).toEqual({ version: 1, tool, files, ...rest });
    expect(text).toBe(`${JSON.stringify({ version: 1, tool, files, ...rest }, undefined, 2)}\n`);
  });

  it("holds no character that a terminal obeys, and the same data", () => {
    const name = "a\u001b[31m\u009b\u202e\u007f\u{e0041}\ud800\n\t";
    const text = write(jsonReporter(tool), [{ ...clean, name }]);
    expect(text).not.toMatch(/[\p{Cf}\p{Cs}]|[^\n\P{Cc}]/u);
    expect(JSON.parse(text)).toMatchObject({ files: [{ name }] });
  });
});
