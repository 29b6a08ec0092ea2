import { readFileSync, writeFileSync } from "node:fs";
import path from "node:path";
import { describe, expect, it } from "vitest";
import { builtInRegistry } from "../../shared/check.ts";
import { checkJson, run, tempFolder } from "./support/run.ts";

const IDS = builtInRegistry.templates.map(({ id }) => id);
/** What is said beside the text of a form that is not final. */
const noteOf = (id: string) =>
  builtInRegistry.find(id)?.template.stage === "preview"
    ? expect.stringMatching(/^Malli .* \(esiversio\) on tehty .*\n$/u)
    : "";

describe("new", () => {
  it.each(IDS)("writes an empty description of %s, without an error as a draft", async (id) => {
    const folder = tempFolder();
    const file = path.join(folder, "uusi.esr");
    expect(await run(["new", "--template", id, "--output", file])).toEqual({
      code: 0,
      stdout: "",
      stderr: noteOf(id),
    });
    const printed = await run(["new", "--template", id]);
    expect(readFileSync(file, "utf8")).toBe(printed.stdout);
    const { code, report } = await checkJson([file, "--profile", "draft"]);
    expect(code).toBe(0);
    expect(report.files[0]).toMatchObject({ template: id, counts: { error: 0 } });
  });

  it("never replaces a file unless it is told to", async () => {
    const file = path.join(tempFolder(), "oma.esr");
    writeFileSync(file, "työ");
    const words = ["new", "--template", IDS[0] ?? "", "--output", file];
    const refused = await run(words);
    expect(refused.code).toBe(2);
    expect(refused.stderr).toContain("--force");
    expect(readFileSync(file, "utf8")).toBe("työ");
    expect((await run([...words, "--force"])).code).toBe(0);
    expect(readFileSync(file, "utf8")).toContain("\n");
  });

  it("names the forms where none or an unknown one is given", async () => {
    for (const words of [["new"], ["new", "--template", "esr-2014-2021"], ["new", "--template", "auto"]]) {
      const { code, stdout, stderr } = await run([...words, "--lang", "en"]);
      expect(code).toBe(2);
      expect(stdout).toBe("");
      for (const id of IDS) expect(stderr).toContain(id);
    }
  });

  it("says what the operating system refuses", async () => {
    const file = path.join(tempFolder(), "no", "such.esr");
    expect((await run(["new", "--template", IDS[0] ?? "", "--output", file])).code).toBe(3);
  });
});
