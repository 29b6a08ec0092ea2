import { describe, expect, it } from "vitest";
import { checkJson, run } from "./support/run.ts";

/** Words of the argument library and of Node that no user should meet. */
const FOREIGN =
  /\berror:|unknown option|unknown command|missing required|too many arguments|\(Did you mean|\bat .*:\d/u;

describe("wrong usage", () => {
  it.each([
    [["chekc"], "check"],
    [["check", "--formt", "json"], "--format"],
    [["check", "--format", "jsno"], "json"],
    [["check", "--format", "xlsx"], "text, json"],
    [["check", "--format"], "--format"],
    [["check", "--template", "esr-2014", "seeds"], "esr-2014-2020"],
    [["check", "--template=esr-2007-2031"], "esr-2007-2013"],
    [["check", "--profile", "reviw"], "review"],
    [["check", "--fail-on", "warn"], "warning"],
    [["check", "--as-of", "2026-02-30"], "2026-02-30"],
    [["check", "--max-findings", "-1"], "--max-findings"],
    [["check", "--lang", "swe"], "sv"],
    [["explain", "money/realised-exceeds-grantd"], "money/realised-exceeds-granted"],
    [["explain", "realised-exceeds-granted"], "money/realised-exceeds-granted"],
    [["explain"], "explain"],
    [["explain", "a/b", "c/d"], "c/d"],
    [["rules", "--format", "xml"], "json"],
    [["rules", "seeds"], "seeds"],
    [["help", "chek"], "check"],
    [["seeds/S20271-polku.txt"], "esr-kuvaus check seeds/S20271-polku.txt"],
    [["lsp"], "--stdio"],
    [[], "help"],
  ])("%j ends with 2, nothing on the standard output, and says %s", async (args, says) => {
    const { code, stdout, stderr } = await run(args);
    expect({ code, stdout }).toEqual({ code: 2, stdout: "" });
    expect(stderr).toContain(says);
    expect(stderr).not.toMatch(FOREIGN);
  });

  it("speaks the language that was asked for, wherever it was asked for", async () => {
    const [fi, sv, en] = await Promise.all([
      run(["check", "--nope"]),
      run(["check", "--nope", "--lang", "sv"]),
      run(["--lang=en", "check", "--nope"]),
    ]);
    expect(fi.stderr).toContain("Valintaa");
    expect(sv.stderr).toContain("Valet");
    expect(en.stderr).toContain("There is no option");
  });

  it("takes words after -- for paths", async () => {
    const { report } = await checkJson(["--", "--nope"]);
    expect(report.files).toMatchObject([{ path: "--nope", verdict: "unreadable" }]);
  });
});

describe("help", () => {
  it.each([
    ["fi", "Käyttö", "Tarkistaa annetut tiedostot", "Paluukoodit"],
    ["sv", "Användning", "Kontrollerar de angivna filerna", "Slutkoder"],
    ["en", "Usage", "Checks the files given", "Exit codes"],
  ])("of check in %s, the same by three ways", async (language, ...words) => {
    const [one, two, three] = await Promise.all([
      run(["check", "--help", "--lang", language]),
      run(["help", "check", "--lang", language]),
      run(["check", "-h", `--lang=${language}`]),
    ]);
    for (const word of words) expect(one.stdout).toContain(word);
    expect(two).toEqual(one);
    expect(three).toEqual(one);
    expect(one).toMatchObject({ code: 0, stderr: "" });
  });

  it("names every command, and every option of check", async () => {
    const { stdout } = await run(["--help"]);
    for (const command of ["check", "fix", "config", "rules", "explain", "templates", "lsp", "help"])
      expect(stdout).toMatch(new RegExp(`^  ${command}\\b`, "mu"));
    const check = await run(["help", "check"]);
    for (const option of [
      "--format",
      "--output",
      "--profile",
      "--template",
      "--lang",
      "--as-of",
      "--config",
      "--fail-on",
      "--files-from",
      "--stdin-filename",
      "--max-findings",
      "--quiet",
    ])
      expect(check.stdout).toMatch(new RegExp(`^  ${option}\\b`, "mu"));
  });

  it("shows the version", async () => {
    expect((await run(["--version"])).stdout).toMatch(/^\d+\.\d+\.\d+\n$/u);
  });
});
