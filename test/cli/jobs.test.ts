import { describe, expect, it } from "vitest";
import { threadsFor } from "../../server/cli/jobs/hands.ts";
import { FORMATS } from "../../server/cli/reporters.ts";
import { description, desk } from "./support/desk.ts";
import { run } from "./support/run.ts";

describe("--jobs", () => {
  it.each(FORMATS)("leaves %s as it is, byte for byte, whatever the number", async (format) => {
    const cwd = desk(20);
    const check = (jobs: string) =>
      run(["check", "--format", format, "--register", "rekisteri.csv", "--jobs", jobs, ".", "puuttuu.txt"], {
        cwd,
      });
    const alone = await check("1");
    expect(alone.code).toBe(3);
    expect(alone.stdout).toMatch(/S21004|katki/u);
    expect(await check("3")).toEqual(alone);
  });

  it("finds across documents, against a register, a baseline and a form of one's own what one thread finds", async () => {
    const cwd = desk();
    const options = ["--template-file", "oma.json", "--redact", "--max-findings", "2", "--lang", "en"];
    expect((await run(["baseline", "--output", "tunnetut.json", "--jobs", "2", "a"], { cwd })).code).toBe(0);
    const check = (jobs: string) =>
      run(["check", "--format", "json", "--baseline", "tunnetut.json", ...options, "--jobs", jobs, "."], {
        cwd,
      });
    const alone = await check("1");
    for (const jobs of ["2", "4"]) expect(await check(jobs), jobs).toEqual(alone);
    for (const piece of [
      "workspace/duplicate-code",
      "workspace/card-contradicts-description",
      '"known": [\n',
      '"templateRevision": 77',
    ])
      expect(alone.stdout).toContain(piece);
  });

  it("takes the standard input as one of many", async () => {
    const cwd = desk();
    const check = (jobs: string) =>
      run(["check", "--format", "json", "--jobs", jobs, "a", "-", "b", "--stdin-filename", "syöte.txt"], {
        cwd,
        input: description.replaceAll("S29991", "S21002"),
      });
    const alone = await check("1");
    expect(await check("2")).toEqual(alone);
    expect(alone.stdout).toContain("syöte.txt");
  });

  it.each(["0", "x", "1.5", "-1"])("is a whole number, at least 1: %s", async (jobs) => {
    const { code, stderr } = await run(["check", `--jobs=${jobs}`, "seeds"]);
    expect(code).toBe(2);
    expect(stderr).toContain("--jobs");
  });
});

describe("the number of threads", () => {
  const files = (count: number, bytes: number) =>
    Array.from({ length: count }, () => ({
      kind: "file" as const,
      shown: "a.txt",
      named: true,
      path: "/a.txt",
      identity: "/a.txt",
      bytes,
    }));

  it("is what was asked for, as far as there is work to share", () => {
    expect(threadsFor(3, files(1000, 10_000))).toBe(3);
    expect(threadsFor(3, files(20, 10_000))).toBe(2);
    expect(threadsFor(3, files(1, 10_000))).toBe(1);
    expect(threadsFor(3, [])).toBe(1);
    expect(threadsFor(999_999_999, files(100_000, 10_000))).toBeLessThan(100);
  });

  it("is one for the few files that are sooner done than another thread has started", () => {
    expect(threadsFor(undefined, files(10, 13_000))).toBe(1);
    expect(threadsFor(undefined, files(100_000, 13_000))).toBeGreaterThanOrEqual(1);
  });
});
