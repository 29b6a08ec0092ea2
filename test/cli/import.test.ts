import { readFileSync, writeFileSync } from "node:fs";
import path from "node:path";
import { describe, expect, it } from "vitest";
import { registerPage } from "../support/registerPage.ts";
import { seed } from "../support/seeds.ts";
import { checkJson, run, tempFolder } from "./support/run.ts";

const STYLE = { fields: "table", bareTitles: true, framed: true, unclosed: true } as const;

describe("import", () => {
  it("writes a description that checks like the one the page was made from, and tells what it left out", async () => {
    const folder = tempFolder();
    writeFileSync(path.join(folder, "sivu.html"), registerPage(seed("S20271"), STYLE));
    const ran = await run(["import", "sivu.html", "--output", "S20271-polku.txt"], { cwd: folder });
    expect({ code: ran.code, stdout: ran.stdout }).toEqual({ code: 0, stdout: "" });
    expect(ran.stderr).toContain("Etusivu");
    expect(ran.stderr).toContain("Tietosuoja");
    const rules = async (file: string) =>
      (await checkJson([file], { cwd: folder })).report.files[0]?.findings.map(({ rule }) => rule);
    writeFileSync(path.join(folder, "alku.txt"), seed("S20271"));
    const wanted = await rules("alku.txt");
    expect((await rules("S20271-polku.txt"))?.sort()).toEqual(wanted?.sort());
  });

  it("prints to the output, reads the input, and reads Windows-1252", async () => {
    const html = registerPage(seed("S20271")).replace('charset="utf-8"', 'charset="windows-1252"');
    const input = Buffer.from(html.replaceAll("&auml;", "ä"), "latin1");
    const { code, stdout, stderr } = await run(["import", "-"], { input });
    expect({ code, stderr }).toEqual({ code: 0, stderr: "" });
    expect(stdout).toContain("Erityistavoite: 6.1. Nuorten ja muiden heikossa työmarkkina-asemassa");
  });

  it("never replaces a file unless it is told to", async () => {
    const folder = tempFolder();
    const file = path.join(folder, "oma.txt");
    writeFileSync(file, "oma");
    writeFileSync(path.join(folder, "sivu.html"), registerPage(seed("S20271")));
    const words = ["import", "sivu.html", "--output", file];
    expect((await run(words, { cwd: folder })).code).toBe(2);
    expect(readFileSync(file, "utf8")).toBe("oma");
    expect((await run([...words, "--force"], { cwd: folder })).code).toBe(0);
    expect(readFileSync(file, "utf8")).toContain("Hankekoodi: S20271");
  });

  it("refuses other pages plainly, and says what cannot be read", async () => {
    const { code, stdout, stderr } = await run(["import", "-", "--lang", "en"], { input: "<p>Hello</p>" });
    expect({ code, stdout }).toEqual({ code: 2, stdout: "" });
    expect(stderr).toContain("no page of the project register");
    const missing = await run(["import", "puuttuu.html"]);
    expect(missing.code).toBe(3);
    expect(missing.stderr).toContain("puuttuu.html: ");
  });
});
