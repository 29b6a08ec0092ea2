import { readdirSync, readFileSync, writeFileSync } from "node:fs";
import path from "node:path";
import { describe, expect, it } from "vitest";
import { cleanExample } from "../support/examples.ts";
import { run, SEEDS, tempFolder } from "./support/run.ts";

const clean = cleanExample("esr-2014-2020");
const untidy = clean
  .replace("Y-tunnus: 1234567-1", "Y-tunnus :1234567-1  ")
  .replace("rahoitus: 172 400", "rahoitus: 172400");

function folderWith(files: Readonly<Record<string, string | Uint8Array>>): string {
  const folder = tempFolder();
  for (const [name, content] of Object.entries(files)) writeFileSync(path.join(folder, name), content);
  return folder;
}
const read = (folder: string, name: string): string => readFileSync(path.join(folder, name), "utf8");

describe("format", () => {
  it("lays out descriptions, leaves other texts alone, and has nothing to do the second time", async () => {
    const shopping = "Kauppalista :  maito\n\n\n\n";
    const cwd = folderWith({ "a.txt": untidy, "b.esr": clean, "lista.txt": shopping });
    expect(await run(["format"], { cwd })).toEqual({
      code: 0,
      stdout: "a.txt: 4 kohtaa muotoiltu\n2 hankekuvausta luettu, 1 muotoiltu\n",
      stderr: "",
    });
    expect(read(cwd, "a.txt")).toBe(clean);
    expect(read(cwd, "b.esr")).toBe(clean);
    expect(read(cwd, "lista.txt")).toBe(shopping);
    expect(readdirSync(cwd).sort()).toEqual(["a.txt", "b.esr", "lista.txt"]);
    expect((await run(["format", "--quiet"], { cwd })).stdout).toBe("");
  });

  it("--check writes nothing and ends with 1 when something would change", async () => {
    const cwd = folderWith({ "a.txt": untidy, "b.esr": clean });
    const changing = await run(["format", "--check", "--lang", "en"], { cwd });
    expect(changing).toMatchObject({
      code: 1,
      stdout: "a.txt: 4 places would be formatted\n2 project descriptions read, 1 to be formatted\n",
    });
    expect(read(cwd, "a.txt")).toBe(untidy);
    expect((await run(["format", "--check", "b.esr"], { cwd })).code).toBe(0);
  });

  it.each([
    ["a byte-order mark", (text: string) => Buffer.from(`\uFEFF${text}`)],
    ["UTF-16", (text: string) => Buffer.from(`\uFEFF${text}`, "utf16le")],
    ["Windows-1252", (text: string) => Buffer.from(text, "latin1")],
    ["CR LF", (text: string) => Buffer.from(text.replaceAll("\n", "\r\n"))],
  ])("keeps %s", async (_, encode) => {
    const cwd = folderWith({ "a.txt": encode(untidy) });
    await run(["format", "a.txt"], { cwd });
    expect(readFileSync(path.join(cwd, "a.txt")).equals(encode(clean))).toBe(true);
  });

  it("reads - and writes the formatted text alone; what is no description as it came", async () => {
    const formatted = await run(["format", "-", "--stdin-filename", "x.txt"], { input: untidy });
    expect(formatted).toEqual({ code: 0, stdout: clean, stderr: "x.txt: 4 kohtaa muotoiltu\n" });
    const other = await run(["format", "-"], { input: "Hei :  vaan\r\n" });
    expect(other).toMatchObject({ code: 0, stdout: "Hei :  vaan\r\n" });
    expect((await run(["format", "--check", "-"], { input: untidy })).code).toBe(1);
  });

  it("says of a named file that is no description why it is not touched", async () => {
    const cwd = folderWith({ "lista.txt": "Kauppalista :  maito" });
    const { code, stderr } = await run(["format", "lista.txt"], { cwd });
    expect({ code, told: stderr.startsWith("lista.txt: ") }).toEqual({ code: 0, told: true });
  });

  it("leaves a file whose bytes would not come out again, goes on, and ends with 3", async () => {
    const odd = Buffer.concat([Buffer.from(`\uFEFF${untidy}`, "utf16le"), Buffer.from([0x41])]);
    const cwd = folderWith({ "a.txt": odd, "b.txt": untidy });
    const { code, stderr } = await run(["format", "a.txt", "b.txt", "missing.txt"], { cwd });
    expect(code).toBe(3);
    expect(stderr).toContain("a.txt: Tiedostoa ei muotoiltu. Siinä on tavuja");
    expect(stderr).toContain("missing.txt: ");
    expect(readFileSync(path.join(cwd, "a.txt")).equals(odd)).toBe(true);
    expect(read(cwd, "b.txt")).toBe(clean);
  });

  it("refuses files beside the input, and a name without it", async () => {
    const [both, name] = await Promise.all([
      run(["format", "-", "a.txt"]),
      run(["format", "--stdin-filename", "a.txt"]),
    ]);
    expect([both.code, name.code]).toEqual([2, 2]);
  });

  it("would change none of the seeds' facts: --check tells, the files stay", async () => {
    const before = readdirSync(SEEDS).map((file) => read(SEEDS, file));
    expect([0, 1]).toContain((await run(["format", "--check", "seeds"])).code);
    expect(readdirSync(SEEDS).map((file) => read(SEEDS, file))).toEqual(before);
  });
});
