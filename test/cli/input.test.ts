import { linkSync, readFileSync, symlinkSync, writeFileSync } from "node:fs";
import path from "node:path";
import { describe, expect, it } from "vitest";
import { checkJson, copySeed, run, SEEDS, tempFolder } from "./support/run.ts";

const seed = readFileSync(path.join(SEEDS, "S20271-polku.txt"));

describe("the standard input", () => {
  it("is checked for -, under the name that it is given", async () => {
    const { report } = await checkJson(["-", "--stdin-filename", "./kansio/S20271.txt"], { input: seed });
    expect(report.files).toMatchObject([{ path: "kansio/S20271.txt", code: "S20271" }]);
    const unnamed = await checkJson(["-"], { input: seed });
    expect(unnamed.report.files).toMatchObject([{ path: "-", sha256: report.files[0]?.sha256 }]);
  });

  it("is always among the files, empty or not recognised", async () => {
    const { report, code } = await checkJson(["-"], { input: "" });
    expect(report.files).toMatchObject([{ path: "-", verdict: "unrecognised" }]);
    expect(code).toBe(0);
  });

  it("is either the text or the list, and a name for it needs it", async () => {
    expect((await run(["check", "-", "--files-from", "-"])).code).toBe(2);
    expect((await run(["check", "seeds", "--stdin-filename", "a.txt"])).code).toBe(2);
  });
});

describe("--files-from", () => {
  it("takes files and folders, says which are missing and checks the rest", async () => {
    const folder = tempFolder();
    copySeed(folder, "a.txt");
    writeFileSync(path.join(folder, "list"), "\uFEFFa.txt\r\n\r\nmissing.txt\r\n./a.txt\r\n");
    const { report, code } = await checkJson(["--files-from", "list"], { cwd: folder });
    expect(report.files.map(({ path: file, verdict }) => `${file} ${verdict}`)).toEqual([
      "a.txt clean",
      "missing.txt unreadable",
    ]);
    expect(code).toBe(3);
  });

  it("understands lists from Windows: backslashes, quotes, UTF-16", async () => {
    const folder = tempFolder();
    copySeed(folder, "a b.txt");
    const list = '\uFEFF.\\a b.txt\r\n"C:\\Omat tiedostot\\c.txt"\r\n';
    writeFileSync(path.join(folder, "list"), Buffer.from(list, "utf16le"));
    const { report } = await checkJson(["--files-from", "list"], { cwd: folder });
    expect(report.files.map(({ path: file, verdict }) => `${file} ${verdict}`)).toEqual([
      "a b.txt clean",
      "C:/Omat tiedostot/c.txt unreadable",
    ]);
  });

  it("is read from the input for -, and an empty list checks nothing", async () => {
    const folder = tempFolder();
    copySeed(folder, "a.txt");
    const { report } = await checkJson(["--files-from", "-"], { cwd: folder, input: "a.txt\n" });
    expect(report.files.map((file) => file.path)).toEqual(["a.txt"]);
    const empty = await checkJson(["--files-from", "-"], { cwd: folder, input: "\n" });
    expect(empty.report.files).toEqual([]);
    expect(empty.code).toBe(0);
  });

  it("that cannot be read is a problem, exit code 3, and the named files are checked", async () => {
    const { report, code } = await checkJson(["--files-from", "no-such-list", "seeds/S20271-polku.txt"]);
    expect(report.problems.map((problem) => problem.path)).toEqual(["no-such-list"]);
    expect(report.files).toHaveLength(1);
    expect(code).toBe(3);
  });
});

describe("a path with backslashes", () => {
  it("leads to the file where no file is called so", async () => {
    const { report } = await checkJson(["seeds\\S20271-polku.txt"]);
    expect(report.files).toMatchObject([{ path: "seeds/S20271-polku.txt", code: "S20271" }]);
  });
});

describe("wildcards that the shell left as they are", () => {
  it("stand for the files that fit, each of them named", async () => {
    const folder = tempFolder();
    for (const name of ["b.txt", "a.txt", "c.esr"]) writeFileSync(path.join(folder, name), name);
    const { report } = await checkJson(["*.txt"], { cwd: folder });
    expect(report.files.map((file) => file.path)).toEqual(["a.txt", "b.txt"]);
    const none = await checkJson(["*.doc"], { cwd: folder });
    expect(none.report.files).toMatchObject([{ path: "*.doc", verdict: "unreadable" }]);
  });
});

describe("--output", () => {
  it("writes the same bytes to the file and nothing to the standard output", async () => {
    const folder = tempFolder();
    copySeed(folder, "a.txt");
    const direct = await run(["check", "--format", "json", "."], { cwd: folder });
    const args = ["check", "--format", "json", "--output", "out.txt", "."];
    for (let time = 0; time < 2; time++) {
      const ran = await run(args, { cwd: folder });
      expect(ran).toEqual({ code: 0, stdout: "", stderr: "" });
      expect(readFileSync(path.join(folder, "out.txt"), "utf8")).toBe(direct.stdout);
    }
  });

  it("never replaces a file that is being checked", async () => {
    const folder = tempFolder();
    copySeed(folder, "a.txt");
    symlinkSync("a.txt", path.join(folder, "link"));
    for (const output of ["a.txt", "link"]) {
      const { code, stdout } = await run(["check", "a.txt", "--output", output], { cwd: folder });
      expect({ code, stdout }).toEqual({ code: 2, stdout: "" });
    }
    expect(readFileSync(path.join(folder, "a.txt"))).toEqual(seed);
  });

  it("never replaces a description that a walk of its folder meets", async () => {
    const commands = [["check"], ["export", "--format", "csv"], ["baseline"], ["survey"]];
    for (const command of commands) {
      const folder = tempFolder();
      copySeed(folder, "a.txt");
      const ran = await run([...command, "--output", "a.txt", "."], { cwd: folder });
      expect({ command, code: ran.code, stdout: ran.stdout }).toEqual({ command, code: 2, stdout: "" });
      expect(ran.stderr).toContain("a.txt");
      expect(readFileSync(path.join(folder, "a.txt"))).toEqual(seed);
    }
  });

  it("never replaces what is read under another name: a hard link, the list, the register, the baseline", async () => {
    const folder = tempFolder();
    copySeed(folder, "a.txt");
    linkSync(path.join(folder, "a.txt"), path.join(folder, "hard"));
    writeFileSync(path.join(folder, "list"), "a.txt\n");
    await run(["baseline", "a.txt", "--output", "known"], { cwd: folder });
    const before = readFileSync(path.join(folder, "known"), "utf8");
    for (const args of [
      ["--output", "hard"],
      ["--output", "list", "--files-from", "list"],
      ["--output", "known", "--baseline", "known"],
    ]) {
      const { code, stderr } = await run(["check", "a.txt", ...args], { cwd: folder });
      expect({ code, stderr }).toEqual({ code: 2, stderr: expect.stringContaining(`"${args[1]}"`) });
    }
    expect(readFileSync(path.join(folder, "known"), "utf8")).toBe(before);
  });

  it("that cannot be opened is wrong usage: nothing is checked", async () => {
    const { code, stdout, stderr } = await run(["check", "seeds", "--output", "no-folder/out.json"]);
    expect({ code, stdout }).toEqual({ code: 2, stdout: "" });
    expect(stderr).toContain("no-folder/out.json");
  });
});

it.each(["check", "export", "fix", "format"])(
  "an empty path is wrong usage, and no folder: %s",
  async (command) => {
    const folder = tempFolder();
    const spoiled = seed.toString().replace("445 300", "445300");
    writeFileSync(path.join(folder, "a.txt"), spoiled);
    const { code, stdout, stderr } = await run([command, ""], { cwd: folder });
    expect({ code, stdout }).toEqual({ code: 2, stdout: "" });
    expect(stderr).toMatch(/tyhjä/u);
    expect(readFileSync(path.join(folder, "a.txt"), "utf8")).toBe(spoiled);
  },
);

it.each(["--register", "--config", "--baseline", "--template-file", "--files-from"])(
  "a folder in the place of the file of %s is called a folder",
  async (option) => {
    const { stdout, stderr } = await run(["check", option, "seeds", "seeds"]);
    expect(stdout + stderr).toContain("Tämä on kansio, ei tiedosto.");
  },
);
