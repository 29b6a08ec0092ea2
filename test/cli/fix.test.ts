import {
  chmodSync,
  linkSync,
  lstatSync,
  readdirSync,
  readFileSync,
  statSync,
  symlinkSync,
  writeFileSync,
} from "node:fs";
import path from "node:path";
import { describe, expect, it } from "vitest";
import { CHANGED, replaceFile } from "../../server/cli/replaceFile.ts";
import { checkJson, copySeed, run, SEEDS, tempFolder } from "./support/run.ts";

const SEED = readFileSync(path.join(SEEDS, "S10246-valityomarkkinat.txt"), "utf8");
const MENDED = SEED.replace("yli1600", "yli 1600");

/** The characters of the seeds that are not of Latin-1, in Windows-1252. */
const windows1252 = (text: string): Buffer =>
  Buffer.from(
    [...text].map((character) => ({ "–": 0x96, "”": 0x94, "€": 0x80 })[character] ?? character.charCodeAt(0)),
  );

function folderWith(files: Readonly<Record<string, string | Uint8Array>>): string {
  const folder = tempFolder();
  for (const [name, content] of Object.entries(files)) writeFileSync(path.join(folder, name), content);
  return folder;
}
const read = (folder: string, name = "a.txt"): Buffer => readFileSync(path.join(folder, name));

describe("fix", () => {
  it("mends a file, says what was mended and what remains, and has nothing to do the second time", async () => {
    const cwd = folderWith({ "a.txt": SEED });
    const first = await run(["fix", "a.txt"], { cwd });
    expect(first).toMatchObject({ code: 0, stderr: "" });
    expect(first.stdout).toContain("a.txt: 1 kohta korjattu");
    expect(first.stdout).toContain("rivi 137");
    expect(first.stdout).toContain("text/glued-number");
    expect(first.stdout).toContain("programme/area-contradicts-text");
    expect(read(cwd).toString()).toBe(MENDED);
    const second = await run(["fix", "a.txt"], { cwd });
    expect(second.stdout).not.toContain("korjattu");
    expect(read(cwd).toString()).toBe(MENDED);
    const { report } = await checkJson(["a.txt"], { cwd });
    expect(report.files[0]?.findings.map(({ rule }) => rule)).toEqual(["programme/area-contradicts-text"]);
  });

  it.each([
    ["CR LF", (text: string) => text.replaceAll("\n", "\r\n")],
    ["CR alone", (text: string) => text.replaceAll("\n", "\r")],
    ["a byte-order mark", (text: string) => `\uFEFF${text}`],
    ["UTF-16 LE", (text: string) => Buffer.from(`\uFEFF${text}`, "utf16le")],
    ["UTF-16 BE", (text: string) => Buffer.from(`\uFEFF${text}`, "utf16le").swap16()],
    ["Windows-1252", windows1252],
  ])("keeps %s", async (_, encode) => {
    const cwd = folderWith({ "a.txt": encode(SEED) });
    await run(["fix", "a.txt"], { cwd });
    expect(read(cwd).equals(Buffer.from(encode(MENDED)))).toBe(true);
  });

  it("--dry-run shows the old and the new line and writes nothing", async () => {
    const cwd = folderWith({ "a.txt": SEED });
    const { code, stdout } = await run(["fix", "--dry-run", "a.txt"], { cwd });
    expect(code).toBe(0);
    expect(stdout).toMatch(/^ {2}- .*yli1600/mu);
    expect(stdout).toMatch(/^ {2}\+ .*yli 1600/mu);
    expect(stdout).toContain("1 kohta korjattaisiin");
    expect(read(cwd).toString()).toBe(SEED);
    expect(readdirSync(cwd)).toEqual(["a.txt"]);
  });

  it("reads - and writes the mended text alone, in its own encoding", async () => {
    const cwd = tempFolder();
    const { code, stdout, stderr } = await run(["fix", "-", "--stdin-filename", "b.txt"], {
      cwd,
      input: SEED,
    });
    expect({ code, stdout }).toEqual({ code: 0, stdout: MENDED });
    expect(stderr).toContain("b.txt: 1 kohta korjattu");
  });

  it("passes on as it came what is no description", async () => {
    const { stdout } = await run(["fix", "-"], { input: "Kauppalista: yli1600\r\n" });
    expect(stdout).toBe("Kauppalista: yli1600\r\n");
  });

  it("leaves a file whose bytes would not come out again, and says so", async () => {
    const odd = Buffer.concat([Buffer.from(`\uFEFF${SEED}`, "utf16le"), Buffer.from([0x41])]);
    const cwd = folderWith({ "a.txt": odd, "b.txt": SEED });
    const { code, stderr } = await run(["fix"], { cwd });
    expect(code).toBe(3);
    expect(stderr).toContain("a.txt: Tiedostoa ei korjattu");
    expect(read(cwd).equals(odd)).toBe(true);
    expect(read(cwd, "b.txt").toString()).toBe(MENDED);
  });

  it("ends with 1 when findings are left, and with 3 when a file is missing", async () => {
    const cwd = folderWith({ "a.txt": SEED });
    const codes = await Promise.all([
      run(["fix", "--dry-run", "--fail-on", "hint", "a.txt"], { cwd }),
      run(["fix", "--dry-run", "a.txt", "missing.txt"], { cwd }),
      run(["fix", "--dry-run", "--fail-on", "nope", "a.txt"], { cwd }),
      run(["fix", "-", "a.txt"], { cwd }),
    ]);
    expect(codes.map(({ code }) => code)).toEqual([1, 3, 2, 2]);
  });

  it("mends in a folder the descriptions alone, and leaves no file of its own", async () => {
    const cwd = folderWith({ "a.txt": SEED, "lista.txt": "Osta yli1600 munaa." });
    copySeed(cwd, "b.txt", "S21698-askel.txt");
    const { stdout } = await run(["fix"], { cwd });
    expect(read(cwd).toString()).toBe(MENDED);
    expect(read(cwd, "lista.txt").toString()).toBe("Osta yli1600 munaa.");
    expect(stdout).toContain("lista.txt");
    expect(readdirSync(cwd).sort()).toEqual(["a.txt", "b.txt", "lista.txt"]);
  });

  it("keeps the permissions, and writes to the file that a link leads to", async () => {
    const cwd = folderWith({ "a.txt": SEED });
    chmodSync(path.join(cwd, "a.txt"), 0o640);
    symlinkSync("a.txt", path.join(cwd, "link.txt"));
    await run(["fix", "link.txt"], { cwd });
    expect(lstatSync(path.join(cwd, "link.txt")).isSymbolicLink()).toBe(true);
    expect(statSync(path.join(cwd, "a.txt")).mode & 0o777).toBe(0o640);
    expect(read(cwd).toString()).toBe(MENDED);
  });

  it("mends what the settings call for, and leaves what was set aside", async () => {
    const off = JSON.stringify({ severity: { "text/glued-number": "off" } });
    const note = { rule: "text/glued-number", reason: "r", author: "a", date: "2026-01-31" };
    const notes = (at: string) => JSON.stringify({ version: 1, suppressions: [{ ...note, path: at }] });
    const one = folderWith({ "a.txt": SEED, "esr.config.json": off });
    const two = folderWith({ "a.txt": SEED });
    const { report } = await checkJson(["a.txt"], { cwd: two });
    const at = report.files[0]?.findings.find(({ rule }) => rule === note.rule)?.path ?? "";
    writeFileSync(path.join(two, "a.txt.esr-notes.json"), notes(at));
    await Promise.all([run(["fix"], { cwd: one }), run(["fix"], { cwd: two })]);
    expect(read(one).toString()).toBe(SEED);
    expect(read(two).toString()).toBe(SEED);
  });
});

describe("nothing is mended where it is not known what may stand", () => {
  it("because the settings cannot be used", async () => {
    const cwd = folderWith({ "a.txt": SEED, "esr.config.json": '{"severity":{"text/glued-numbr":"off"}}' });
    const { code, stderr } = await run(["fix"], { cwd });
    expect(code).toBe(2);
    expect(stderr).toContain('"text/glued-number"');
    expect(read(cwd).toString()).toBe(SEED);
  });

  it("because the notes cannot be used", async () => {
    const cwd = folderWith({ "a.txt": SEED, "a.txt.esr-notes.json": "{" });
    const { code, stderr } = await run(["fix"], { cwd });
    expect(code).toBe(3);
    expect(stderr).toContain("a.txt: Tiedostoa ei korjattu");
    expect(read(cwd).toString()).toBe(SEED);
  });
});

describe("a file whose bytes are wrong is left as it is", () => {
  const bytes = Buffer.from(SEED);
  it.each([
    [
      "with bytes of another encoding",
      Buffer.concat([bytes, Buffer.from([0xe4, 0x0a])]),
      "merkistön merkkejä",
    ],
    ["encoded twice", Buffer.from(bytes.toString("latin1")), "kahteen kertaan"],
  ])("%s", async (_, wrong, why) => {
    const cwd = folderWith({});
    writeFileSync(path.join(cwd, "a.txt"), wrong);
    const { code, stderr } = await run(["fix", "a.txt"], { cwd });
    expect({ code, stderr }).toEqual({ code: 3, stderr: expect.stringContaining(why) });
    expect(readFileSync(path.join(cwd, "a.txt"))).toEqual(wrong);
  });
});

describe("a file is replaced whole or not at all", () => {
  it("not when somebody else has written to it meanwhile", async () => {
    const folder = folderWith({ "a.txt": "uusi" });
    const file = path.join(folder, "a.txt");
    const replaced = replaceFile(file, Buffer.from("x"), "00".repeat(32));
    await expect(replaced).rejects.toMatchObject({ code: CHANGED });
    expect(readFileSync(file, "utf8")).toBe("uusi");
    expect(readdirSync(folder)).toEqual(["a.txt"]);
  });

  it("by another file of the same name: whoever reads the old one reads it to its end", async () => {
    const folder = folderWith({ "a.txt": SEED });
    linkSync(path.join(folder, "a.txt"), path.join(folder, "old"));
    await run(["fix", "a.txt"], { cwd: folder });
    expect(readFileSync(path.join(folder, "old"), "utf8")).toBe(SEED);
    expect(read(folder).toString()).toBe(MENDED);
  });
});
