import { readFileSync, writeFileSync } from "node:fs";
import path from "node:path";
import { describe, expect, it } from "vitest";
import { exportLineSchema, exportSchema } from "../../shared/features/export/schema.ts";
import { copySeed, run, tempFolder } from "./support/run.ts";

describe("export", () => {
  it("writes the seeds as JSON of the published shape, the same bytes every time", async () => {
    const first = await run(["export", "seeds"]);
    expect({ code: first.code, stderr: first.stderr }).toEqual({ code: 0, stderr: "" });
    const data = exportSchema.parse(JSON.parse(first.stdout));
    expect(data.files.map(({ path: file, code }) => [file, code])).toEqual([
      ["seeds/S10246-valityomarkkinat.txt", "S10246"],
      ["seeds/S20252-satapolku-kortti.txt", "S20252"],
      ["seeds/S20271-polku.txt", "S20271"],
      ["seeds/S20283-tyollisyyspalvelut.txt", "S20283"],
      ["seeds/S21698-askel.txt", "S21698"],
    ]);
    expect((await run(["export", "--format", "json", "seeds"])).stdout).toBe(first.stdout);
  });

  it("writes one object a line, last the summary", async () => {
    const { stdout } = await run(["export", "--format", "jsonl", "seeds"]);
    const lines = stdout.trimEnd().split("\n");
    expect(lines).toHaveLength(6);
    for (const line of lines) exportLineSchema.parse(JSON.parse(line));
    expect(JSON.parse(lines[5] ?? "")).toEqual({ notRecognised: [], problems: [], summary: { files: 5 } });
  });

  it("writes a table into a file, one row a project", async () => {
    const file = path.join(tempFolder(), "taulukko.csv");
    expect(await run(["export", "--format", "csv", "--output", file, "seeds"])).toEqual({
      code: 0,
      stdout: "",
      stderr: "",
    });
    const text = readFileSync(file, "utf8");
    expect(text.startsWith("\uFEFFTiedosto;Lomakemalli;Hankekoodi;")).toBe(true);
    expect(text.split("\r\n")).toHaveLength(7);
  });

  it("reads the input and lists of files", async () => {
    const folder = tempFolder();
    copySeed(folder, "a b.txt");
    writeFileSync(path.join(folder, "lista"), "a b.txt\n");
    const listed = await run(["export", "--format", "jsonl", "--files-from", "lista"], { cwd: folder });
    const input = readFileSync(path.join(folder, "a b.txt"));
    const piped = await run(["export", "--format", "jsonl", "-", "--stdin-filename", "a b.txt"], {
      cwd: folder,
      input,
    });
    expect(JSON.parse(listed.stdout.split("\n")[0] ?? "")).toMatchObject({ path: "a b.txt", code: "S20271" });
    expect(piped.stdout).toBe(listed.stdout);
  });

  it("names what is no description and what cannot be read, and exports the rest", async () => {
    const folder = tempFolder();
    copySeed(folder, "a.txt");
    writeFileSync(path.join(folder, "kirje.txt"), "Hyvä vastaanottaja!");
    const ran = await run(["export", "a.txt", "kirje.txt", "puuttuu.txt"], { cwd: folder });
    expect(ran.code).toBe(3);
    const data = exportSchema.parse(JSON.parse(ran.stdout));
    expect(data.files.map(({ path: file }) => file)).toEqual(["a.txt"]);
    expect(data.notRecognised.map(({ path: file }) => file)).toEqual(["kirje.txt"]);
    expect(data.problems.map(({ path: file }) => file)).toEqual(["puuttuu.txt"]);
    expect(ran.stderr).toContain("kirje.txt: ");
    expect(ran.stderr).toContain("puuttuu.txt: ");
  });

  it("never writes over what it reads, and knows its formats", async () => {
    const folder = tempFolder();
    copySeed(folder, "a.txt");
    expect((await run(["export", "a.txt", "--output", "a.txt"], { cwd: folder })).code).toBe(2);
    const { code, stderr } = await run(["export", "--format", "xml", "a.txt", "--lang", "en"], {
      cwd: folder,
    });
    expect(code).toBe(2);
    expect(stderr).toContain("json, jsonl, csv");
  });
});
