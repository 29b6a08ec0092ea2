import { spawn } from "node:child_process";
import { once } from "node:events";
import { mkdirSync, readFileSync, writeFileSync } from "node:fs";
import path from "node:path";
import { describe, expect, it } from "vitest";
import { progressOn, wantsColor } from "../../server/cli/terminal.ts";
import { CLI, copySeed, ROOT, run, SEEDS, tempFolder } from "./support/run.ts";

const ESCAPE = "\u001b";

describe("colour", () => {
  it.each([
    [{}, true, true],
    [{}, false, false],
    [{ NO_COLOR: "1" }, true, false],
    [{ NO_COLOR: "" }, true, true],
    [{ TERM: "dumb" }, true, false],
    [{ FORCE_COLOR: "1" }, false, true],
    [{ FORCE_COLOR: "0" }, false, false],
    [{ FORCE_COLOR: "1", NO_COLOR: "1" }, true, false],
  ])("%j, on a terminal: %s → %s", (environment, isTerminal, isColored) => {
    expect(wantsColor(environment, isTerminal)).toBe(isColored);
  });

  it("is in the output when it is forced, never beside NO_COLOR and never in a file or JSON", async () => {
    const [forced, without, json] = await Promise.all([
      run(["check", "seeds"], { env: { FORCE_COLOR: "1" } }),
      run(["check", "seeds"], { env: { FORCE_COLOR: "1", NO_COLOR: "1" } }),
      run(["check", "seeds", "--format", "json"], { env: { FORCE_COLOR: "1" } }),
    ]);
    expect(forced.stdout).toContain(ESCAPE);
    expect(without.stdout + without.stderr + json.stdout).not.toContain(ESCAPE);
    // Colour adds nothing to the words.
    expect(forced.stdout.replace(/\u001b\[\d+m/gu, "")).toBe(without.stdout);
  });
});

describe("progress", () => {
  function shown(isTTY: boolean, isWanted: boolean): string {
    const written: string[] = [];
    const stream = { isTTY, write: (text: string) => written.push(text) > 0 };
    const progress = progressOn(stream, isWanted);
    progress.show(1, 2, "a\u001b.txt");
    progress.clear();
    progress.clear();
    return written.join("");
  }

  it("is one line on a terminal, taken away before anything else is written", () => {
    expect(shown(true, true)).toBe("\r\u001b[K1/2 a<U+001B>.txt\r\u001b[K");
  });

  it("is nothing where there is no terminal, or where it is not wanted", () => {
    expect([shown(false, true), shown(true, false)]).toEqual(["", ""]);
  });
});

describe("hostile names and texts", () => {
  /** What must not come through; line feeds are the report's own. */
  const RAW = /[\u0000-\u0009\u000b-\u001f\u007f-\u009f\u202a-\u202e\u2066-\u2069]/u;

  it("never reach the terminal raw: names of files, values, wrong options", async () => {
    const folder = tempFolder();
    const evil = `${ESCAPE}]0;x\u0007${ESCAPE}[2J\u009b31m\u202etxt\n`;
    const text = readFileSync(path.join(SEEDS, "S20271-polku.txt"), "utf8")
      .replace("Hankkeen nimi: Polku", `Hankkeen nimi: ${evil}Polku`)
      .replace("Y-tunnus: 2296962-1", `Y-tunnus: ${evil.trim()}`)
      .replace("9 Loppuraportin tiivistelmä", "");
    writeFileSync(path.join(folder, `${evil}.txt`), text);
    writeFileSync(path.join(folder, `no${evil}.txt`), "hei");
    const rans = await Promise.all([
      run(["check", ".", "missing\u001b[31m"], { cwd: folder }),
      run(["check", "--format", "json", ".", "missing\u001b[31m\u009b"], { cwd: folder }),
      run(["check", "--format", evil], { cwd: folder }),
      run([`${ESCAPE}[31mcheck`], { cwd: folder }),
      run(["explain", `${ESCAPE}[31m`], { cwd: folder }),
    ]);
    for (const { stdout, stderr } of rans) {
      expect(stdout).not.toMatch(RAW);
      expect(stderr).not.toMatch(RAW);
    }
    expect(rans[0].stdout).toContain("<U+001B>");
    const report = JSON.parse(rans[1].stdout) as { files: { path: string }[] };
    expect(report.files.map((file) => file.path)).toContain(`${evil}.txt`);
  });
});

describe("a reader that goes away", () => {
  it("ends the command quietly", async () => {
    const folder = tempFolder();
    mkdirSync(path.join(folder, "many"));
    for (let i = 0; i < 300; i++) copySeed(folder, `many/${i}.txt`);
    for (const format of ["text", "json"]) {
      const child = spawn(process.execPath, [CLI, "check", "--format", format, folder], { cwd: ROOT });
      let stderr = "";
      child.stderr.setEncoding("utf8").on("data", (chunk: string) => (stderr += chunk));
      await once(child.stdout, "data");
      child.stdout.destroy();
      const [code] = (await once(child, "close")) as [number | null];
      expect({ code, stderr }).toEqual({ code: 0, stderr: "" });
    }
  });
});

describe("the text report", () => {
  it("is the result on the standard output, with no progress where there is no terminal", async () => {
    const { stdout, stderr, code } = await run(["check", "seeds"]);
    expect({ stderr, code }).toEqual({ stderr: "", code: 0 });
    expect(stdout).toMatch(/^seeds\/S20271-polku\.txt: kunnossa/mu);
    expect(stdout).toMatch(/^Yhteenveto: 5 tiedostoa/mu);
  });

  it("leaves out what needs no attention when it is to be quiet", async () => {
    const folder = tempFolder();
    copySeed(folder, "good.txt", "S20283-tyollisyyspalvelut.txt");
    const text = readFileSync(path.join(SEEDS, "S20271-polku.txt"), "utf8");
    writeFileSync(path.join(folder, "bad.txt"), text.replace("9 Loppuraportin tiivistelmä", ""));
    const { stdout } = await run(["check", "--quiet", "bad.txt", "missing.txt"], { cwd: folder });
    expect(stdout).toContain("structure/missing-section");
    expect(stdout).toContain("missing.txt");
    expect(stdout).not.toContain("Yhteenveto");
  });

  it("counts what it does not list", async () => {
    const folder = tempFolder();
    const text = readFileSync(path.join(SEEDS, "S20271-polku.txt"), "utf8");
    const broken = text.replace("9 Loppuraportin tiivistelmä", "").replace("4.2 Välilliset kohderyhmät", "");
    writeFileSync(path.join(folder, "bad.txt"), broken);
    const all = JSON.parse((await run(["check", "--format", "json", "bad.txt"], { cwd: folder })).stdout);
    const args = ["check", "--format", "json", "--max-findings", "1", "bad.txt"];
    const one = JSON.parse((await run(args, { cwd: folder })).stdout);
    expect(all.files[0].findings.length).toBeGreaterThan(1);
    expect(one.files[0].findings).toHaveLength(1);
    expect(one.files[0].counts).toEqual(all.files[0].counts);
    expect(one.summary).toEqual(all.summary);
    const shown = await run(["check", "--max-findings", "1", "bad.txt"], { cwd: folder });
    expect(shown.stdout).toContain("--max-findings");
  });
});
