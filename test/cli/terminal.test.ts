import { readFileSync, writeFileSync } from "node:fs";
import path from "node:path";
import { describe, expect, it } from "vitest";
import { progressOn } from "../../server/cli/progress.ts";
import { wantsColor } from "../../server/cli/terminal.ts";
import { copySeed, run, SEEDS, tempFolder } from "./support/run.ts";

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
  /** What is written on a terminal while files are done at these milliseconds. */
  function shown(
    times: readonly number[],
    { isTTY = true, isWanted = true, columns = 40, all = 100 } = {},
  ): string[] {
    const written: string[] = [];
    let time = 0;
    const stream = { isTTY, columns, write: (text: string) => written.push(text) };
    const progress = progressOn(stream, { isWanted, language: "en", now: () => time });
    for (const [i, at] of times.entries()) {
      time = at;
      progress.show((i + 1) * 10, all, "a\u001b.txt");
    }
    progress.clear();
    progress.clear();
    return written;
  }

  it("is one line on a terminal, taken away before anything else is written", () => {
    expect(shown([0])).toEqual(["\r\u001b[K10/100  a<U+001B>.txt", "\r\u001b[K"]);
  });

  it("tells the speed and the time left once they are known, and changes ten times a second at most", () => {
    expect(shown([0, 1000, 1050, 200_000], { columns: 80 })).toEqual([
      "\r\u001b[K10/100  a<U+001B>.txt",
      "\r\u001b[K20/100, 20 files/s, 0:04 left  a<U+001B>.txt",
      "\r\u001b[K40/100, 0 files/s, 5:00 left  a<U+001B>.txt",
      "\r\u001b[K",
    ]);
  });

  it("always tells the last file, and never more than the line has room for", () => {
    const lines = shown([0, 1000, 1001], { all: 30 });
    expect(lines[2]).toBe("\r\u001b[K30/30, 30 files/s, 0:00 left  …01B>.txt");
    expect(shown([0, 3_700_000], { all: 40, columns: 20 })[1]?.length).toBeLessThan(60);
  });

  it("is nothing where there is no terminal, or where it is not wanted", () => {
    expect([shown([0], { isTTY: false }), shown([0], { isWanted: false })]).toEqual([[], []]);
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
