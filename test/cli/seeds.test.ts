import { readdirSync, readFileSync } from "node:fs";
import path from "node:path";
import { describe, expect, it } from "vitest";
import { RULES } from "../../shared/rules/index.gen.ts";
import { checkJson, ROOT, run, SEEDS } from "./support/run.ts";

/** `file line severity rule`, for the rules that exist. */
const expected = readFileSync(path.join(ROOT, "test/fixtures/seeds.expected.txt"), "utf8")
  .split("\n")
  .filter((line) => line !== "" && !line.startsWith("#"))
  .map((line) => line.split(/ +/u).join(" "))
  .filter((line) => RULES.some(({ id }) => line.endsWith(` ${id}`)));

const TEMPLATES = {
  "S10246-valityomarkkinat.txt": "esr-2007-2013",
  "S20252-satapolku-kortti.txt": "hankekortti",
  "S20271-polku.txt": "esr-2014-2020",
  "S20283-tyollisyyspalvelut.txt": "esr-2014-2020",
  "S21698-askel.txt": "esr-2014-2020",
};

describe("the seeds", () => {
  it.each(["fi", "sv", "en"])("yield exactly what is expected of them, in %s", async (language) => {
    const { report, code, stderr } = await checkJson(["seeds/", "--lang", language]);
    const found = report.files.flatMap(({ path: file, findings }) =>
      findings.map(
        ({ rule, severity, range }) => `${path.basename(file)} ${range.start.line + 1} ${severity} ${rule}`,
      ),
    );
    expect(found.sort()).toEqual([...expected].sort());
    expect({ code, stderr }).toEqual({ code: 0, stderr: "" });
    expect(report.notRecognised).toEqual([]);
    expect(report.problems).toEqual([]);
  });

  it("are all there, each of its template and checked as a running or ended project", async () => {
    const { report } = await checkJson(["seeds"]);
    expect(Object.fromEntries(report.files.map((file) => [path.basename(file.path), file.template]))).toEqual(
      TEMPLATES,
    );
    expect(report.files.map((file) => file.path)).toEqual(
      readdirSync(SEEDS)
        .sort()
        .map((name) => `seeds/${name}`),
    );
    expect(new Set(report.files.map(({ profile }) => profile))).toEqual(new Set(["review"]));
    expect(report.files.map(({ code }) => code)).toEqual(["S10246", "S20252", "S20271", "S20283", "S21698"]);
    expect(report.summary.files).toBe(5);
  });

  it("give the same bytes every time, wherever the command stands", async () => {
    const [one, two] = await Promise.all([
      run(["check", "--format", "json", "seeds/"]),
      run(["check", "--format", "json", "./seeds"]),
    ]);
    expect(two.stdout).toBe(one.stdout);
    const inside = await run(["check", "--format", "json", "."], { cwd: SEEDS });
    expect(inside.stdout).toBe(one.stdout.replaceAll('"path": "seeds/', '"path": "'));
  });
});
