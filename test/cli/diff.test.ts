import { readFileSync, writeFileSync } from "node:fs";
import path from "node:path";
import { describe, expect, it } from "vitest";
import { diffSchema } from "../../shared/report/diff/schema.ts";
import { seed } from "../support/seeds.ts";
import { run, tempFolder } from "./support/run.ts";

const POLKU = seed("S20271");

/** A folder with an old and a new description. */
function folderWith(now: string): string {
  const folder = tempFolder();
  writeFileSync(path.join(folder, "vanha.txt"), POLKU);
  writeFileSync(path.join(folder, "uusi.txt"), now);
  return folder;
}

describe("diff", () => {
  it("ends with 0 when there is no new finding at the level, although there are changes", async () => {
    const cwd = folderWith(POLKU.replace("Suunniteltu: 360", "Suunniteltu: 361"));
    const { code, stdout, stderr } = await run(["diff", "vanha.txt", "uusi.txt"], { cwd });
    expect({ code, stderr }).toEqual({ code: 0, stderr: "" });
    expect(stdout).toContain("360 → 361 (+1)");
  });

  it("ends with 1 when a new finding is grave enough, and old ones do not count", async () => {
    const cwd = folderWith(POLKU.replace("2296962-1", "2296962-2"));
    expect((await run(["diff", "vanha.txt", "uusi.txt"], { cwd })).code).toBe(1);
    expect((await run(["diff", "vanha.txt", "uusi.txt", "--fail-on", "never"], { cwd })).code).toBe(0);
    expect((await run(["diff", "uusi.txt", "vanha.txt"], { cwd })).code).toBe(0);
    expect((await run(["diff", "uusi.txt", "uusi.txt", "--fail-on", "hint"], { cwd })).code).toBe(0);
  });

  it("writes data and a page into files, and reads one side from the input", async () => {
    const cwd = folderWith(POLKU.replace("445 300", "457 300"));
    const ran = await run(["diff", "--format", "json", "vanha.txt", "-", "--stdin-filename", "uusi.txt"], {
      cwd,
      input: readFileSync(path.join(cwd, "uusi.txt")),
    });
    expect(diffSchema.parse(JSON.parse(ran.stdout)).new.path).toBe("uusi.txt");
    const toFile = ["diff", "--format", "html", "--output", "ero.html", "vanha.txt", "uusi.txt"];
    expect((await run(toFile, { cwd })).stdout).toBe("");
    expect(readFileSync(path.join(cwd, "ero.html"), "utf8")).toMatch(/^<!doctype html>/u);
  });

  it("does not count what a person has set aside", async () => {
    const cwd = folderWith(POLKU.replace("2296962-1", "2296962-2"));
    const note = {
      rule: "business-id/wrong-check-digit",
      path: "2/businessId",
      reason: "sovittu",
      author: "N",
      date: "2026-01-31",
    };
    writeFileSync(
      path.join(cwd, "uusi.txt.esr-notes.json"),
      JSON.stringify({ version: 1, suppressions: [note] }),
    );
    const { code, stdout } = await run(["diff", "vanha.txt", "uusi.txt"], { cwd });
    expect(code).toBe(0);
    expect(stdout).toContain("Uudet havainnot: ei yhtään");
  });

  it("says plainly what cannot be compared", async () => {
    const cwd = folderWith("Hyvä vastaanottaja!");
    const other = await run(["diff", "vanha.txt", "uusi.txt", "--lang", "en"], { cwd });
    expect({ code: other.code, stdout: other.stdout }).toEqual({ code: 2, stdout: "" });
    expect(other.stderr).toContain('"uusi.txt" is no project description');
    const missing = await run(["diff", "vanha.txt", "puuttuu.txt"], { cwd });
    expect(missing.code).toBe(3);
    expect(missing.stderr).toContain("puuttuu.txt: ");
    for (const words of [
      ["diff"],
      ["diff", "vanha.txt"],
      ["diff", "vanha.txt", "uusi.txt", "vanha.txt"],
      ["diff", "-", "-"],
    ])
      expect((await run(words, { cwd })).code).toBe(2);
  });
});
