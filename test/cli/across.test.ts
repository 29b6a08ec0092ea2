import { symlinkSync, writeFileSync } from "node:fs";
import path from "node:path";
import { describe, expect, it } from "vitest";
import { cleanExample } from "../support/examples.ts";
import { checkJson, run, tempFolder } from "./support/run.ts";

const description = cleanExample("esr-2014-2020");
const card = cleanExample("hankekortti").replace("100000-500000 €", "500000-1000000 €");

type Report = Awaited<ReturnType<typeof checkJson>>["report"];

/** `file rule → other file:line` of the findings across documents. */
const across = ({ files }: Report): string[] =>
  files.flatMap(({ path: file, findings }) =>
    findings
      .filter(({ rule }) => rule.startsWith("workspace/"))
      .map(({ rule, related }) => {
        const others = related.map((one) => `${one.path}:${one.range.start.line + 1}`);
        return `${file} ${rule.slice("workspace/".length)} → ${others.join(", ")}`;
      }),
  );

function folderWith(files: Readonly<Record<string, string>>): string {
  const folder = tempFolder();
  for (const [name, text] of Object.entries(files)) writeFileSync(path.join(folder, name), text);
  return folder;
}

const DUPLICATES = ["a.txt duplicate-code → b.txt:7", "b.txt duplicate-code → a.txt:7"];

describe("documents that are checked together", () => {
  it("are compared, and the findings count and stand in their files", async () => {
    const cwd = folderWith({ "b.txt": description, "a.txt": description, "kortti.txt": card });
    const { report, code } = await checkJson(["."], { cwd });
    expect(across(report)).toEqual([
      "a.txt duplicate-code → b.txt:7",
      "a.txt card-contradicts-description → kortti.txt:26",
      "b.txt duplicate-code → a.txt:7",
      "b.txt card-contradicts-description → kortti.txt:26",
      "kortti.txt card-contradicts-description → a.txt:74",
    ]);
    expect(report.files.map(({ verdict }) => verdict)).toEqual(["findings", "findings", "findings"]);
    expect(report.summary.counts.warning).toBe(5);
    expect(code).toBe(0);
    expect((await run(["check", ".", "--fail-on", "warning"], { cwd })).code).toBe(1);
  });

  it("say the same in whatever order they are named", async () => {
    const cwd = folderWith({ "a.txt": description, "b.txt": description });
    const { report } = await checkJson(["b.txt", "a.txt"], { cwd });
    expect(across(report)).toEqual([...DUPLICATES].reverse());
  });

  it("are one when one file is reached twice", async () => {
    const cwd = folderWith({ "a.txt": description });
    symlinkSync(path.join(cwd, "a.txt"), path.join(cwd, "linkki.txt"));
    const { report } = await checkJson([".", "a.txt", "./linkki.txt"], { cwd });
    expect(report.files).toHaveLength(1);
    expect(across(report)).toEqual([]);
  });

  it("are not compared with what is not checked", async () => {
    const cwd = folderWith({ "a.txt": description, "b.txt": description });
    expect(across((await checkJson(["a.txt"], { cwd })).report)).toEqual([]);
  });

  it("share no code when one only mentions the other's, or is no description", async () => {
    const cwd = folderWith({
      "a.txt": description,
      "b.txt": description
        .replace("S29991", "S29992")
        .replace("Hankkeessa", "Hankkeen S29991 jatko: hankkeessa"),
      "muistio.txt": "Hankkeesta S29991 soitettiin.",
    });
    expect(across((await checkJson(["."], { cwd })).report)).toEqual([]);
  });

  it("may come from the input as well", async () => {
    const cwd = folderWith({ "a.txt": description });
    const { report } = await checkJson(["-", "a.txt", "--stdin-filename", "b.txt"], {
      cwd,
      input: description,
    });
    expect(across(report).sort()).toEqual(DUPLICATES);
  });

  it("lead to the other file in the text too", async () => {
    const cwd = folderWith({ "a.txt": description, "b.txt": description });
    const { stdout } = await run(["check", "."], { cwd });
    expect(stdout).toMatch(/7:13 {2}Varoitus {2}Sama hankekoodi tiedostossa b\.txt\..*\n.*→ b\.txt:7:13/u);
  });

  it("survive an unreadable one, and one in another encoding", async () => {
    const cwd = folderWith({ "a.txt": description });
    writeFileSync(path.join(cwd, "b.txt"), Buffer.from(description, "latin1"));
    const { report, code } = await checkJson(["a.txt", "b.txt", "ei-ole.txt"], { cwd });
    expect(across(report)).toEqual(DUPLICATES);
    expect(code).toBe(3);
  });

  it("follow the severities and the notes of their own folders", async () => {
    const cwd = folderWith({
      "a.txt": description,
      "b.txt": description,
      "esr.config.json": JSON.stringify({ severity: { "workspace/duplicate-code": "off" } }),
    });
    expect(across((await checkJson(["."], { cwd })).report)).toEqual([]);
  });
});

describe("documents that are checked in parts", () => {
  it("are compared across the parts where a survey of all of them is given", async () => {
    const cwd = folderWith({ "b.txt": description, "a.txt": description, "kortti.txt": card });
    await run(["survey", "--output", "katsaus.json", "."], { cwd });
    const whole = await checkJson(["."], { cwd });
    for (const [i, name] of ["a.txt", "b.txt", "kortti.txt"].entries()) {
      const { report } = await checkJson(["--among", "katsaus.json", name], { cwd });
      expect(report.files).toEqual([whole.report.files[i]]);
    }
  });

  it.each(["puuttuu.json", "a.txt"])(
    "end with 2 and a sentence where the survey is none: %s",
    async (file) => {
      const cwd = folderWith({ "a.txt": description });
      const { code, stdout, stderr } = await run(["check", "--among", file, "a.txt"], { cwd });
      expect({ code, stdout }).toEqual({ code: 2, stdout: "" });
      expect(stderr).toContain(file);
    },
  );

  it("are surveyed to the same bytes whatever the number of threads, unreadable ones passed over", async () => {
    const many = Array.from({ length: 40 }, (_, i) => [`${i}.txt`, description] as const);
    const cwd = folderWith(Object.fromEntries(many));
    symlinkSync("ei-ole.txt", path.join(cwd, "katki.txt"));
    const alone = await run(["survey", "--jobs", "1", "."], { cwd });
    expect(alone.code).toBe(0);
    expect(await run(["survey", "--jobs", "2", "."], { cwd })).toEqual(alone);
  });
});
