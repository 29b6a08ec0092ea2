import { cpSync, mkdirSync, readFileSync, writeFileSync } from "node:fs";
import path from "node:path";
import { describe, expect, it } from "vitest";
import { MAX_JSON_DEPTH, MAX_JSON_LENGTH } from "../../shared/config/parseJson.ts";
import { checkJson, ROOT, run, tempFolder } from "./support/run.ts";

const FORM = path.join(ROOT, "test/fixtures/templates/kylahanke.json");
const form = (): Record<string, unknown> => JSON.parse(readFileSync(FORM, "utf8"));

const TEXT =
  "Kylähankkeen kuvaus\n\n1. Kylä ja hanke\n\nHankkeen nimi: Laituri\n\nBudjetti euroina: paljon\n";

/** A folder with a description by the invented form, and the form beside it. */
function folder(): string {
  const cwd = tempFolder();
  cpSync(FORM, path.join(cwd, "kyla.json"));
  writeFileSync(path.join(cwd, "laituri.txt"), TEXT);
  return cwd;
}

describe("a form that only a file of the user's describes", () => {
  it("is recognised, and its missing sections and fields and wrong values are told", async () => {
    const { code, report } = await checkJson(
      ["--template-file", "kyla.json", "--profile", "submission", "laituri.txt"],
      { cwd: folder() },
    );
    expect(code).toBe(1);
    expect(report.files[0]).toMatchObject({ template: "kylahanke", templateRevision: 1, name: "Laituri" });
    const told = report.files[0]?.findings.map(({ rule, path: where }) => `${rule} ${where}`);
    expect(told?.sort()).toEqual([
      "money/not-an-amount 1/budget",
      "structure/missing-field 1/end",
      "structure/missing-field 1/kind",
      "structure/missing-field 1/start",
      "structure/missing-section 2",
    ]);
  });

  it("is unknown without the file", async () => {
    const { report } = await checkJson(["laituri.txt"], { cwd: folder() });
    expect(report.files[0]?.verdict).toBe("unrecognised");
  });

  it("is known by the settings beside the description as well, seen from their folder", async () => {
    const cwd = folder();
    mkdirSync(path.join(cwd, "sisalla"));
    cpSync(path.join(cwd, "laituri.txt"), path.join(cwd, "sisalla/laituri.txt"));
    writeFileSync(path.join(cwd, "esr.config.json"), JSON.stringify({ templates: ["kyla.json"] }));
    const { report } = await checkJson(["sisalla/laituri.txt"], { cwd });
    expect(report.files[0]?.template).toBe("kylahanke");
    const named = await checkJson(["--template", "kylahanke", "sisalla/laituri.txt"], { cwd });
    expect(named.report.files[0]?.template).toBe("kylahanke");
    const formatted = await run(["format", "--check", "sisalla/laituri.txt"], { cwd });
    expect(formatted.stderr).toBe("");
    expect(formatted.stdout).toContain("1 hankekuvaus luettu");
    const unknown = await run(["check", "--template", "kylahanka", "sisalla/laituri.txt"], { cwd });
    expect(unknown).toMatchObject({ code: 2, stdout: "", stderr: expect.stringContaining("kylahanke") });
  });

  it("that settings name is listed and scaffolded in their folder and below; the command line goes before it", async () => {
    const cwd = folder();
    const inner = path.join(cwd, "sisalla");
    mkdirSync(inner);
    const settings = JSON.stringify({ templates: ["kyla.json"], outo: 1 });
    writeFileSync(path.join(cwd, "esr.config.json"), settings);
    const listed = await run(["templates"], { cwd: inner });
    expect(listed).toMatchObject({ code: 0, stderr: expect.stringContaining("outo") });
    expect(listed.stdout).toContain("kylahanke");
    const made = await run(["new", "--template", "kylahanke"], { cwd: inner });
    expect(made.stdout).toContain("1. Kylä ja hanke\n\nHankkeen nimi:\n");
    const other = readFileSync(path.join(cwd, "kyla.json"), "utf8").replaceAll("Kylä ja hanke", "Muu kylä");
    writeFileSync(path.join(cwd, "muu.json"), other);
    const named = await run(["new", "--template", "kylahanke", "--template-file", "muu.json"], { cwd });
    expect(named.stdout).toContain("1. Muu kylä\n");
  });

  it("is listed, scaffolded and fixed like the built-in ones", async () => {
    const cwd = folder();
    const listed = await run(["templates", "--template-file", "kyla.json"], { cwd });
    expect(listed.stdout).toContain("kylahanke");
    const made = await run(["new", "--template", "kylahanke", "--template-file", "kyla.json"], { cwd });
    expect(made).toMatchObject({ code: 0, stderr: "" });
    expect(made.stdout).toContain("1. Kylä ja hanke\n\nHankkeen nimi:\n");
    writeFileSync(
      path.join(cwd, "laituri.txt"),
      TEXT.replace("paljon", "12.000").replace("1. Kylä", "1 Kylä"),
    );
    await run(["fix", "--template-file", "kyla.json", "laituri.txt"], { cwd });
    expect(readFileSync(path.join(cwd, "laituri.txt"), "utf8")).toContain("1. Kylä ja hanke");
    expect(readFileSync(path.join(cwd, "laituri.txt"), "utf8")).toContain("12 000");
  });

  it("takes the place of a built-in form of the same id", async () => {
    const cwd = folder();
    writeFileSync(path.join(cwd, "oma.json"), JSON.stringify({ ...form(), id: "hankekortti", revision: 7 }));
    const { report } = await checkJson(["--template-file", "oma.json", "laituri.txt"], { cwd });
    expect(report.files[0]).toMatchObject({ template: "hankekortti", templateRevision: 7 });
  });
});

describe("a file that is no form: exit code 2, and what is wrong in words", () => {
  const wrongly = (change: (data: Record<string, unknown>) => unknown): string =>
    JSON.stringify(change(form()));
  const sections = (data: Record<string, unknown>): Record<string, unknown>[] =>
    data.sections as Record<string, unknown>[];
  const firstField = (data: Record<string, unknown>): Record<string, unknown> =>
    (sections(data)[0]?.fields as Record<string, unknown>[] | undefined)?.[0] ?? {};

  it.each([
    ["not there", undefined, "Tiedostoa tai kansiota ei ole"],
    ["no JSON", "{ id: ", "rivi 1"],
    ["a list", "[]", "yksi lomakemalli"],
    ["a key that is missing", wrongly(({ title: _, ...rest }) => rest), '"title" puuttuu'],
    ["a key that nobody knows", wrongly((data) => ({ ...data, colour: "sininen" })), '"colour"'],
    [
      "a field of an unknown type",
      wrongly((data) => {
        firstField(data).type = "teksti";
        return data;
      }),
      "sections › 1 › fields › name › type: Sallittuja ovat: authority",
    ],
    [
      "a list that is not there",
      wrongly((data) => {
        firstField(data).choices = "puuttuva";
        return data;
      }),
      'luetteloa "puuttuva" ei ole',
    ],
    [
      "a role of another kind of value",
      wrongly((data) => {
        firstField(data).roles = { value: "funding.granted" };
        return data;
      }),
      "funding.granted ei sovi",
    ],
    [
      "a section twice",
      wrongly((data) => ({ ...data, sections: [...sections(data), sections(data)[0]] })),
      'Osio "1" on kahdesti',
    ],
    [
      "more sections than any form has",
      wrongly((data) => ({
        ...data,
        sections: Array.from({ length: 500 }, (_, i) => ({ id: String(i), title: "Osio" })),
      })),
      "enintään 60",
    ],
    ["too long", `"${"a".repeat(MAX_JSON_LENGTH)}"`, "liian suuri"],
    ["too deep", "[".repeat(MAX_JSON_DEPTH + 1) + "]".repeat(MAX_JSON_DEPTH + 1), "sisäkkäistä"],
  ])("%s", async (_, json, says) => {
    const cwd = folder();
    if (json === undefined) writeFileSync(path.join(cwd, "muu.json"), "{}");
    else writeFileSync(path.join(cwd, "kyla.json"), json);
    const words = [
      "check",
      "--template-file",
      json === undefined ? "eiole.json" : "kyla.json",
      "laituri.txt",
    ];
    const { code, stdout, stderr } = await run(words, { cwd });
    expect(code).toBe(2);
    expect(stdout).toBe("");
    expect(stderr).toContain(says);
    expect(stderr).not.toMatch(/ZodError|at .*\.js|undefined/u);
  });
});
