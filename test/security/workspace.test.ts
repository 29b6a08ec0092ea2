import { existsSync, mkdirSync, readFileSync, symlinkSync, writeFileSync } from "node:fs";
import path from "node:path";
import { pathToFileURL } from "node:url";
import { describe, expect, it } from "vitest";
import { placeConfigProblems, readConfigFile } from "../../shared/config/configFile.ts";
import { mergeSettings } from "../../shared/config/effective.ts";
import { MAX_JSON_LENGTH, parseJson } from "../../shared/config/parseJson.ts";
import { readNotes, withSuppression } from "../../shared/features/notesFile.ts";
import { findNotesProblems } from "../../shared/features/notesProblems.ts";
import { RULES } from "../../shared/rules/index.gen.ts";
import { checkJson, copySeed, run, tempFolder } from "../cli/support/run.ts";
import { launch } from "../lsp/support/process.ts";
import { cleanExample } from "../support/examples.ts";
import { tally } from "../support/tally.ts";

/** A folder that somebody sends is read, never obeyed: nothing of it is run, and nothing beside it is read. */

const { count } = tally("Security, workspace");
const NAMES = { rules: RULES.map(({ id }) => id), lengths: () => ["1/name"] };
const note = { rule: "a/b", path: "", reason: "syy", author: "A", date: "2020-01-01" };

/** JSON, and what only claims to be, that has upset readers. */
const HOSTILE: Readonly<Record<string, string>> = {
  "brackets within brackets": `${"[".repeat(200_000)}${"]".repeat(200_000)}`,
  "braces within braces": `${'{"a":'.repeat(100_000)}1${"}".repeat(100_000)}`,
  "brackets hidden behind a quotation mark": `"\n${"[".repeat(200_000)}`,
  "brackets hidden behind a comment": `/* " */${"[".repeat(200_000)}`,
  "brackets hidden behind a line comment": `// "\n${"[".repeat(200_000)}`,
  "brackets behind too many closed ones": `${"]".repeat(200_000)}${"[".repeat(200_000)}`,
  "brackets that are never closed": "[".repeat(200_000),
  "a million keys": `{${Array.from({ length: 60_000 }, (_, i) => `"k${i}":1`).join(",")}}`,
  "a long key": `{"${"a".repeat(900_000)}":1}`,
  "more than is read": `{"a":"${"x".repeat(2_000_000)}"}`,
  "the prototype": '{"__proto__":{"language":"sv","profile":"draft"},"constructor":{"prototype":{"x":1}}}',
  "the prototype of a table": '{"severity":{"__proto__":"off","constructor":"off","toString":"error"}}',
  "a table that is a prototype":
    '{"severity":{"__proto__":{"date/style":"off"}},"maxLength":{"__proto__":5}}',
  "keys of objects": '{"toString":1,"hasOwnProperty":2,"valueOf":3,"__defineGetter__":4}',
  "a key twice": '{"language":"fi","language":"xx"}',
  "numbers without end": '{"maxLength":{"1/name":1e999},"sustainability":{"maxScore":-0}}',
  "a program": '{"register":"$(rm -rf /)","asOf":"`id`","$schema":"http://paha.fi/x.json"}',
  nothing: "",
  "a mark and nothing": "\uFEFF",
  NUL: "\0\0\0",
};

describe.each(Object.entries(HOSTILE).map(([name, json]) => ({ name, json })))("$name", ({ json }) => {
  it("as settings and as notes is told as a problem or read in part, in time and without a throw", () => {
    count("hostile files", 2);
    const start = performance.now();
    const { settings, problems } = readConfigFile(json, NAMES);
    placeConfigProblems(json, NAMES);
    readNotes(json);
    findNotesProblems(json, []);
    withSuppression(json, note);
    const merged = mergeSettings([{ origin: "file", settings }]);
    expect(merged).toMatchObject({ profile: "auto" });
    expect(Object.getPrototypeOf(merged.severity ?? {})).toBe(Object.prototype);
    // Named, or as if it were not there.
    const isEmpty = Object.values(settings).every((value) => Object.keys(Object(value)).length === 0);
    expect(problems.length > 0 || isEmpty).toBe(true);
    expect(performance.now() - start).toBeLessThan(10_000);
    expect(Object.keys(Object.prototype)).toEqual([]);
    expect(({} as Record<string, unknown>).language).toBeUndefined();
  });
});

it("JSON of the greatest length and depth is read, and one more is not", () => {
  const long = `{"a":"${"x".repeat(MAX_JSON_LENGTH - 8)}"}`;
  expect(parseJson(long)).toHaveProperty("data");
  expect(parseJson(`${long} `)).toHaveProperty("problem");
  expect(parseJson(`${"[".repeat(20)}${"]".repeat(20)}`)).toHaveProperty("data");
  expect(parseJson(`${"[".repeat(21)}${"]".repeat(21)}`)).toHaveProperty("problem");
  expect(parseJson(`["${"[".repeat(1000)}"]`)).toHaveProperty("data");
});

describe("the command line", () => {
  it("reads no settings and no notes through a link out of their folder, and says so", async () => {
    const outside = tempFolder();
    const secret = path.join(outside, "salaisuus.json");
    writeFileSync(secret, '{"SALAINEN_AVAIN":"x","language":"sv"}');
    for (const name of ["esr.config.json", "good.txt.esr-notes.json"]) {
      const folder = tempFolder();
      copySeed(folder, "good.txt");
      symlinkSync(secret, path.join(folder, name));
      count("links out");
      const { report, code, stdout, stderr } = await checkJson(["."], { cwd: folder });
      expect(report.problems).toMatchObject([
        { path: name, message: expect.stringContaining("ulkopuolelle") },
      ]);
      expect(stdout + stderr).not.toContain("SALAINEN");
      expect(code).toBe(3);
    }
  });

  it("reads settings through a link inside its folder, and those that are named", async () => {
    const folder = tempFolder();
    mkdirSync(path.join(folder, "x"));
    copySeed(folder, "good.txt");
    writeFileSync(path.join(folder, "x/a.json"), '{"profile":"draft"}');
    symlinkSync("x/a.json", path.join(folder, "esr.config.json"));
    const linked = await checkJson(["good.txt"], { cwd: folder });
    expect(linked.report.files).toMatchObject([{ profile: "draft" }]);
    const named = await checkJson(
      ["good.txt", "--config", path.join(folder, "esr.config.json")].map((one) =>
        one === "good.txt" ? path.join(folder, one) : one,
      ),
    );
    expect(named.report.files).toMatchObject([{ profile: "draft" }]);
  });

  it("runs nothing that lies in the folder: programs, modules, settings of other tools", async () => {
    const folder = tempFolder();
    const trace = path.join(folder, "RUN");
    const program = `require("node:fs").writeFileSync(${JSON.stringify(trace)}, "x")`;
    for (const name of [
      "index.js",
      "esr.config.js",
      "esr.config.cjs",
      "server.js",
      ".noderc.js",
      "esr-kuvaus.js",
    ])
      writeFileSync(path.join(folder, name), program);
    mkdirSync(path.join(folder, "node_modules/zod"), { recursive: true });
    writeFileSync(path.join(folder, "node_modules/zod/index.js"), program);
    writeFileSync(
      path.join(folder, "package.json"),
      '{"main":"index.js","type":"commonjs","scripts":{"prepare":"touch RUN"}}',
    );
    for (const name of ["esr-kuvaus-check", "esr-kuvaus"])
      writeFileSync(path.join(folder, name), "#!/bin/sh\ntouch RUN\n", { mode: 0o755 });
    copySeed(folder, "good.txt");
    writeFileSync(
      path.join(folder, "esr.config.json"),
      '{"extends":"./index.js","plugins":["./index.js"],"register":"./index.js"}',
    );
    for (const args of [["check", "."], ["fix", "--dry-run", "."], ["config", "."], ["rules"]]) {
      const { code } = await run(args, { cwd: folder, env: { PATH: `${folder}:${process.env.PATH ?? ""}` } });
      expect([0, 1, 2, 3]).toContain(code);
    }
    expect(existsSync(trace)).toBe(false);
    expect(readFileSync(path.join(folder, "good.txt"), "utf8")).toContain("S20271");
  });
});

describe("the language server", () => {
  it("reads no settings and no notes that are devices, pipes or links out of their folder, and checks on", async () => {
    const outside = tempFolder();
    writeFileSync(
      path.join(outside, "s.json"),
      '{"SALAINEN_AVAIN":1,"severity":{"money/realised-exceeds-granted":"off"}}',
    );
    const text = cleanExample("esr-2014-2020").replace("172 400", "999 000");
    const server = launch();
    await server.hello();
    for (const target of ["/dev/zero", path.join(outside, "s.json"), outside, "esr.config.json"]) {
      const folder = tempFolder();
      symlinkSync(target, path.join(folder, "esr.config.json"));
      symlinkSync(target, path.join(folder, "a.txt.esr-notes.json"));
      const uri = pathToFileURL(path.join(folder, "a.txt")).href;
      count("links out", 2);
      await server.open(uri, text);
      const { result } = await server.about("diagnostic", uri);
      expect((result as { items: { code: string }[] }).items.map(({ code }) => code)).toContain(
        "money/realised-exceeds-granted",
      );
      await server.close(uri);
    }
    expect(JSON.stringify(server.received)).not.toContain("SALAINEN");
    server.end();
  });
});
