import { mkdirSync, readFileSync, writeFileSync } from "node:fs";
import path from "node:path";
import { describe, expect, it } from "vitest";
import { encode } from "../../shared/text/encode.ts";
import { REGISTER_FILE, REGISTER_TEXT } from "../support/register.ts";
import { checkJson, copySeed, run, tempFolder } from "./support/run.ts";

type Report = Awaited<ReturnType<typeof checkJson>>["report"];

/** `file:line severity` of the findings that the register yields. */
const fromRegister = ({ files }: Report): string[] =>
  files.flatMap(({ path: file, findings }) =>
    findings
      .filter(({ rule }) => rule.startsWith("register/"))
      .map(({ severity, range }) => `${path.basename(file)}:${range.start.line + 1} ${severity}`),
  );

const OF_SEEDS = [
  "S20252-satapolku-kortti.txt:30 warning",
  "S20271-polku.txt:9 info",
  "S20271-polku.txt:15 warning",
  "S20271-polku.txt:84 info",
  "S20271-polku.txt:86 info",
  "S20271-polku.txt:90 info",
  "S20283-tyollisyyspalvelut.txt:15 warning",
  "S20283-tyollisyyspalvelut.txt:96 info",
  "S20283-tyollisyyspalvelut.txt:98 info",
  "S20283-tyollisyyspalvelut.txt:102 info",
];

describe("check --register", () => {
  it("compares the seeds with the register, and finds nothing else than without", async () => {
    const [withRegister, without] = await Promise.all([
      checkJson(["seeds", "--register", REGISTER_FILE]),
      checkJson(["seeds"]),
    ]);
    expect(fromRegister(withRegister.report)).toEqual(OF_SEEDS);
    expect(fromRegister(without.report)).toEqual([]);
    expect({ code: withRegister.code, stderr: withRegister.stderr }).toEqual({ code: 0, stderr: "" });
    const rest = ({ files }: Report) =>
      files.map(({ findings }) => findings.filter(({ rule }) => !rule.startsWith("register/")));
    expect(rest(withRegister.report)).toEqual(rest(without.report));
    expect(withRegister.report.problems).toEqual([]);
    expect(withRegister.report.summary.counts.warning).toBe(without.report.summary.counts.warning + 3);
  });

  it("reads Windows-1252 with semicolons", async () => {
    const folder = tempFolder();
    const file = path.join(folder, "rekisteri.csv");
    const encoded = encode(REGISTER_TEXT.replaceAll(",", ";"), { encoding: "windows-1252", mark: false });
    if ("bytes" in encoded) writeFileSync(file, encoded.bytes);
    expect(fromRegister((await checkJson(["seeds", "--register", file])).report)).toEqual(OF_SEEDS);
  });

  it("names what cannot be read with exit code 3, and checks the rest", async () => {
    const { code, report, stderr } = await checkJson(["seeds", "--register", "ei/ole.csv"]);
    expect(code).toBe(3);
    expect(report.files).toHaveLength(5);
    expect(report.problems).toMatchObject([{ path: "ei/ole.csv" }]);
    expect(stderr).toMatch(/ei\/ole\.csv: Rekisteritiedostoa ei voitu lukea/u);
    const never = await checkJson(["seeds", "--register", "seeds", "--fail-on", "never"]);
    expect(never.code).toBe(3);
  });

  it.each([
    ["fi", /puuttuvat sarakkeet Koodi/u],
    ["sv", /kolumnerna Koodi/u],
    ["en", /the columns Koodi/u],
  ])("names what is no register with exit code 2, in %s", async (language, says) => {
    const { code, report, stderr } = await checkJson([
      "seeds",
      "--register",
      "package.json",
      "--lang",
      language,
    ]);
    expect(code).toBe(2);
    expect(report.files).toHaveLength(5);
    expect(report.problems).toMatchObject([{ path: "package.json", message: expect.stringMatching(says) }]);
    expect(stderr).toMatch(says);
  });

  it("names rows that cannot be used, and uses the others", async () => {
    const file = path.join(tempFolder(), "rekisteri.csv");
    writeFileSync(file, `${REGISTER_TEXT}S20999,ESR\r\n`);
    const { code, report } = await checkJson(["seeds", "--register", file]);
    expect(code).toBe(0);
    expect(fromRegister(report)).toEqual(OF_SEEDS);
    expect(report.problems).toMatchObject([{ message: expect.stringMatching(/^Rivi 17: soluja on 2/u) }]);
  });

  it("is a setting too: from the folder of the file that names it, and weaker than the command line", async () => {
    const cwd = tempFolder();
    mkdirSync(path.join(cwd, "hankkeet"));
    mkdirSync(path.join(cwd, "tiedot"));
    copySeed(path.join(cwd, "hankkeet"), "S20271.txt");
    writeFileSync(path.join(cwd, "tiedot/rekisteri.csv"), readFileSync(REGISTER_FILE));
    writeFileSync(path.join(cwd, "tyhja.csv"), REGISTER_TEXT.slice(0, REGISTER_TEXT.indexOf("\r\n")));
    const config = JSON.stringify({ register: "../tiedot/rekisteri.csv" });
    writeFileSync(path.join(cwd, "hankkeet/esr.config.json"), config);
    expect(fromRegister((await checkJson(["hankkeet"], { cwd })).report)).toHaveLength(5);
    expect(fromRegister((await checkJson(["."], { cwd: path.join(cwd, "hankkeet") })).report)).toHaveLength(
      5,
    );
    const other = await checkJson(["hankkeet", "--register", "tyhja.csv"], { cwd });
    expect(fromRegister(other.report)).toEqual([]);
    const shown = await run(["config", "hankkeet", "--format", "json"], { cwd });
    expect(shown.stdout).toContain('"../tiedot/rekisteri.csv"');
  });

  it("findings can be set aside and levelled like others", async () => {
    const cwd = tempFolder();
    copySeed(cwd, "S20271.txt");
    writeFileSync(path.join(cwd, "r.csv"), REGISTER_TEXT);
    writeFileSync(
      path.join(cwd, "esr.config.json"),
      JSON.stringify({ severity: { "register/differs": "error" } }),
    );
    const note = {
      rule: "register/differs",
      path: "1/period",
      reason: "Jatkoaika",
      author: "V. Virkamies",
      date: "2026-03-01",
    };
    writeFileSync(
      path.join(cwd, "S20271.txt.esr-notes.json"),
      JSON.stringify({ version: 1, suppressions: [note] }),
    );
    const { report, code } = await checkJson([".", "--register", "r.csv"], { cwd });
    expect(code).toBe(1);
    expect(fromRegister(report)).toEqual([9, 84, 86, 90].map((line) => `S20271.txt:${line} error`));
    expect(report.files[0]?.suppressed).toHaveLength(1);
    expect(report.problems).toEqual([]);
    // The note is not idle because this check had no register.
    const without = await checkJson(["."], { cwd });
    expect(without.report.problems).toEqual([]);
  });
});
