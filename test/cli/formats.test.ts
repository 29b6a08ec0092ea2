import { readFileSync, writeFileSync } from "node:fs";
import path from "node:path";
import { describe, expect, it } from "vitest";
import { FORMATS } from "../../server/cli/reporters.ts";
import { copySeed, run, SEEDS, tempFolder } from "./support/run.ts";

/** A seed with an error, a note that sets a finding aside, a letter that is no description, and control characters. */
function folder(): string {
  const cwd = tempFolder();
  const text = readFileSync(path.join(SEEDS, "S20271-polku.txt"), "utf8");
  const hostile = text
    .replace("5 Projektin julkinen rahoitus, euroa", "")
    .replace(/(yhteyshenkilön nimi: ).*/u, "$1Matti Mallikas")
    .replace(/(Yhteyshenkilön puhelinnumero: ).*/u, "$1040 765 4321 (arkisin)\u001b[31m")
    .replace(/(sähköpostisoite: ).*/u, "$1matti.mallikas");
  writeFileSync(path.join(cwd, "hanke.txt"), hostile);
  copySeed(cwd, "toinen.txt", "S21698-askel.txt");
  writeFileSync(path.join(cwd, "kirje.txt"), "Hei Matti, soita 040 765 4321.");
  const suppression = {
    rule: "date/long-duration",
    path: "1/period",
    reason: "Kysytty: Matti Mallikas, 040 765 4321",
    author: "Veera Virkamies",
    date: "2026-03-01",
  };
  writeFileSync(
    path.join(cwd, "hanke.txt.esr-notes.json"),
    JSON.stringify({ version: 1, suppressions: [suppression] }),
  );
  return cwd;
}

describe.each(FORMATS)("check --format %s", (format) => {
  const check = (cwd: string, ...args: string[]) => run(["check", "--format", format, ...args], { cwd });

  it("ends with the code that every format ends with, and writes the same to a file", async () => {
    const cwd = folder();
    const [here, never, missing] = await Promise.all([
      check(cwd, "."),
      check(cwd, ".", "--fail-on", "never"),
      check(cwd, "hanke.txt", "puuttuu.txt"),
    ]);
    expect([here.code, missing.code]).toEqual([1, 3]);
    // JUnit's red follows --fail-on; every other format says the same whatever fails.
    if (format !== "junit") expect(never).toEqual({ ...here, code: 0 });
    await check(cwd, "--output", "tulos", ".");
    expect(readFileSync(path.join(cwd, "tulos"), "utf8")).toBe(here.stdout);
  });

  it("lets no control character through, and no contact person where they are to be kept out", async () => {
    const cwd = folder();
    const open = await check(cwd, ".");
    const redacted = await check(cwd, ".", "--redact");
    for (const { stdout, stderr } of [open, redacted])
      expect((stdout + stderr).replace(/^\uFEFF/u, "")).not.toMatch(/[^\n\r\P{Cc}]|\p{Cf}/u);
    expect(open.stdout).toMatch(/765 4321/u);
    expect(redacted.stdout + redacted.stderr).not.toMatch(/mallik|765 4321/iu);
  });

  it("merges partial reports into the report of one run", async () => {
    const cwd = folder();
    const parts = ["hanke.txt", "toinen.txt"];
    for (const part of parts)
      await run(["check", "--format", "jsonl", "--output", `${part}.jsonl`, part], { cwd });
    const whole = await check(cwd, ...parts);
    const merged = await run(["merge", "--format", format, ...parts.map((part) => `${part}.jsonl`)], { cwd });
    expect(merged).toEqual({ ...whole, stderr: "" });
  });
});

describe("baseline", () => {
  it("lets only new findings fail, in every format, and names those put right", async () => {
    const cwd = folder();
    const made = await run(["baseline", "--output", "tunnetut.json", "."], { cwd });
    expect({ code: made.code, stdout: made.stdout }).toEqual({ code: 0, stdout: "" });
    const check = (...args: string[]) =>
      run(["check", "--baseline", "tunnetut.json", "--fail-on", "hint", ...args, "."], { cwd });
    for (const format of FORMATS) expect((await check("--format", format)).code, format).toBe(0);
    const text = readFileSync(path.join(cwd, "hanke.txt"), "utf8");
    writeFileSync(
      path.join(cwd, "hanke.txt"),
      `\n\n${text.replace("040 765 4321 (arkisin)\u001b[31m", "040 765 4321")}`,
    );
    const { code, stdout } = await check();
    expect(code).toBe(0);
    expect(stdout).toMatch(/Korjattu: .*contact\/invalid-phone/u);
    writeFileSync(path.join(cwd, "hanke.txt"), text.replace("Hankekoodi: S20271", "Hankekoodi: S2"));
    expect((await check()).code).toBe(1);
  });

  it("is made of the same findings with and without redaction", async () => {
    const cwd = folder();
    const { stdout } = await run(["baseline", "--redact", "."], { cwd });
    expect(stdout).not.toMatch(/mallik|765 4321/iu);
    writeFileSync(path.join(cwd, "tunnetut.json"), stdout);
    const checked = await run(["check", "--baseline", "tunnetut.json", "--fail-on", "hint", "."], { cwd });
    expect(checked.code).toBe(0);
  });

  it.each([["puuttuu.json"], ["hanke.txt"]])(
    "that cannot be used ends with 2 and a sentence: %s",
    async (file) => {
      const { code, stdout, stderr } = await run(["check", "--baseline", file, "."], { cwd: folder() });
      expect({ code, stdout }).toEqual({ code: 2, stdout: "" });
      expect(stderr).toContain(file);
      expect(stderr).not.toMatch(/Error|at \//u);
    },
  );
});

describe("merge", () => {
  const files = async (): Promise<string> => {
    const cwd = tempFolder();
    for (const [name, seed] of [
      ["a", "S20271-polku.txt"],
      ["b", "S21698-askel.txt"],
    ] as const) {
      copySeed(cwd, `${name}.txt`, seed);
      await run(["check", "--format", "jsonl", "--output", `${name}.jsonl`, `${name}.txt`], { cwd });
    }
    return cwd;
  };
  const read = (cwd: string, name: string): string => readFileSync(path.join(cwd, name), "utf8");

  it.each<[string, (text: string) => string]>([
    ["nothing", () => ""],
    ["no JSON", () => "Hei\n"],
    ["cut off in a line", (text) => text.slice(0, 200)],
    ["without its summary", (text) => `${text.split("\n")[0]}\n`],
    ["without a file that the summary counts", (text) => `${text.split("\n")[1]}\n`],
    ["of another shape", () => '{"path":"a.txt","findings":"none"}\n'],
    ["with a rule that is none", (text) => text.replaceAll('"rule":"date/', '"rule":"\\u001b[31m')],
  ])("ends with 2, a sentence and no report, given a partial report that is %s", async (_, spoil) => {
    const cwd = await files();
    writeFileSync(path.join(cwd, "bad.jsonl"), spoil(read(cwd, "a.jsonl")));
    const { code, stdout, stderr } = await run(["merge", "--format", "json", "b.jsonl", "bad.jsonl"], {
      cwd,
    });
    expect({ code, stdout }).toEqual({ code: 2, stdout: "" });
    expect(stderr).toContain('"bad.jsonl"');
    expect(stderr).not.toMatch(/Error|\u001b/u);
  });

  it("ends with 2 when a partial report is missing, or none is named", async () => {
    const cwd = await files();
    expect((await run(["merge", "a.jsonl", "c.jsonl"], { cwd })).code).toBe(2);
    expect((await run(["merge"], { cwd })).code).toBe(2);
  });

  it("takes several reports out of one file, and a file that was checked twice once", async () => {
    const cwd = await files();
    writeFileSync(path.join(cwd, "all.jsonl"), read(cwd, "a.jsonl") + read(cwd, "b.jsonl"));
    const whole = await run(["merge", "--format", "json", "a.jsonl", "b.jsonl"], { cwd });
    expect(await run(["merge", "--format", "json", "all.jsonl"], { cwd })).toEqual(whole);
    expect(await run(["merge", "--format", "json", "all.jsonl", "a.jsonl"], { cwd })).toEqual(whole);
  });

  it("fails as the check would have, and is 3 where a part was not read whole", async () => {
    const cwd = await files();
    expect((await run(["merge", "--fail-on", "info", "a.jsonl"], { cwd })).code).toBe(1);
    await run(["check", "--format", "jsonl", "--output", "c.jsonl", "missing.txt"], { cwd });
    expect((await run(["merge", "a.jsonl", "c.jsonl"], { cwd })).code).toBe(3);
  });
});
