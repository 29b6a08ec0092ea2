import { readFileSync } from "node:fs";
import path from "node:path";
import Ajv from "ajv";
import addFormats from "ajv-formats";
import fc from "fast-check";
import { XMLParser, XMLValidator } from "fast-xml-parser";
import Papa from "papaparse";
import { describe, expect, it } from "vitest";
import { builtInRegistry, check } from "../../shared/check.ts";
import { csvReporter } from "../../shared/report/csv.ts";
import { csvCell } from "../../shared/report/csvCells.ts";
import { toFileReport } from "../../shared/report/fileReport.ts";
import { githubReporter } from "../../shared/report/github.ts";
import { jsonlReporter } from "../../shared/report/jsonl.ts";
import { junitReporter } from "../../shared/report/junit.ts";
import { letterReporter } from "../../shared/report/letter.ts";
import type { CrossDocument, FileReport, ReportEnd, Reporter } from "../../shared/report/report.ts";
import { sarifReporter, uriOf } from "../../shared/report/sarif.ts";
import { RULES } from "../../shared/rules/index.gen.ts";
import { SEEDS, seed } from "../support/seeds.ts";
import { root } from "../support/sources.ts";
import { clean, hint, rest, unreadable, warning, withFindings, write } from "./support.ts";

const tool = { name: "esr-kuvaus", version: "1.2.3" };
const language = "fi";
const registry = builtInRegistry;

const ofSeed = (name: string): FileReport =>
  toFileReport(check(seed(name.slice(0, 6)), { decodedAs: { encoding: "utf-8", valid: true } }), {
    path: `seeds/${name}`,
    sha256: "ab".repeat(32),
    language,
    notRecognisedReason: null,
    hash: (text) => Buffer.from(text).toString("hex").slice(-16),
    evidence: { tool, configuration: "cd".repeat(32) },
  });
const seeds = SEEDS.map(ofSeed);

const fingerprint = "0a";
const suppressed: FileReport = {
  ...clean,
  path: "ohitettu.txt",
  suppressed: [
    { ...warning, suppression: { reason: "Sovittu", author: "E. Esimerkki", date: "2024-01-31" } },
  ],
};
const withBaseline: FileReport = {
  ...withFindings,
  path: "tunnettu.txt",
  findings: [{ ...hint, fingerprint: "0b" }],
  known: [{ ...warning, fingerprint }],
  fixed: [
    {
      rule: "money/zero-granted",
      severity: "warning",
      path: "5/granted",
      message: "Nolla.",
      fingerprint: "0c",
    },
  ],
};

const evil = "=cmd|' /C calc'!A0\u001b[31m\u009b2J\u202e,:%\r\n::error::x;\"'<&>]]>\ufffe\ud800\u0000";
const hostile: FileReport = {
  ...withFindings,
  path: evil,
  code: evil,
  name: evil,
  findings: [{ ...warning, message: evil, related: [{ range: warning.range, message: evil }] }],
  suppressed: [{ ...hint, message: evil, suppression: { reason: evil, author: evil, date: "2024-01-31" } }],
};
const hostileEnd: ReportEnd = {
  ...rest,
  notRecognised: [{ path: evil, reason: evil }],
  problems: [{ path: evil, message: evil }],
};
const hostileAcross: readonly CrossDocument[] = [{ path: evil, findings: [{ ...warning, message: evil }] }];

const everything = [...seeds, withFindings, clean, unreadable, suppressed, withBaseline];

const REPORTERS: Readonly<Record<string, () => Reporter>> = {
  csv: () => csvReporter({ language, registry }),
  github: () => githubReporter({ language }),
  jsonl: () => jsonlReporter(tool),
  junit: () => junitReporter({ language, tool, failOn: "error" }),
  letter: () => letterReporter({ language, registry }),
  sarif: () => sarifReporter({ language, registry, tool, rules: RULES }),
};
const writeAs = (
  format: string,
  files: readonly FileReport[],
  end?: ReportEnd,
  across?: readonly CrossDocument[],
): string =>
  write((REPORTERS[format] ?? REPORTERS.jsonl ?? (() => jsonlReporter(tool)))(), files, end, across);

describe.each(Object.keys(REPORTERS))("%s", (format) => {
  it("lets no control character of a hostile file through", () => {
    const text = writeAs(format, [hostile], hostileEnd, hostileAcross).replace(/^\uFEFF/u, "");
    expect(text).not.toMatch(/[^\n\r\P{Cc}]|\p{Cf}|\p{Cs}|[\u2028\u2029]/u);
    expect(text).toMatch(/U\+001B|\\u001b/u);
  });

  it("is the same each time, and holds with no file at all", () => {
    expect(writeAs(format, everything)).toBe(writeAs(format, everything));
    expect(writeAs(format, [])).not.toContain("undefined");
    expect(writeAs(format, everything)).not.toMatch(/undefined|\[object/u);
  });
});

describe("sarif", () => {
  const schema = JSON.parse(
    readFileSync(path.join(root, "test/fixtures/sarif/sarif-2.1.0-rtm.5.json"), "utf8"),
  ) as Record<string, unknown>;
  const { $schema: _, id: __, ...draft7 } = schema;
  // One pattern of the schema has a bracket that the flag u forbids.
  const ajv = new Ajv({ strict: false, allErrors: true, unicodeRegExp: false });
  addFormats(ajv);
  const validate = ajv.compile(draft7);

  interface Log {
    readonly runs: readonly {
      readonly tool: { readonly driver: { readonly rules: readonly Record<string, unknown>[] } };
      readonly results: readonly (Record<string, unknown> & {
        readonly partialFingerprints?: Record<string, string>;
      })[];
      readonly artifacts: readonly Record<string, unknown>[];
      readonly invocations: readonly Record<string, unknown>[];
    }[];
  }
  const read = (text: string) => {
    const log = JSON.parse(text) as Log;
    const [run] = log.runs;
    if (run === undefined) throw new Error("no run");
    return run;
  };

  it.each<[string, readonly FileReport[], ReportEnd]>([
    ["no file", [], rest],
    ["every kind of file", everything, rest],
    ["a hostile file", [hostile, ...everything], hostileEnd],
  ])("validates against the published schema: %s", (_, files, end) => {
    const log: unknown = JSON.parse(writeAs("sarif", files, end));
    validate(log);
    expect(validate.errors ?? []).toEqual([]);
  });

  it("would not validate with a member that the schema does not know", () => {
    expect(validate({ version: "2.1.0", runs: [{ tool: { driver: { name: "a", colour: "b" } } }] })).toBe(
      false,
    );
  });

  it("tells of every rule what it is for and what to do", () => {
    const { rules } = read(writeAs("sarif", [])).tool.driver;
    expect(rules).toHaveLength(RULES.length);
    for (const [i, rule] of RULES.entries()) {
      expect(rules[i]).toMatchObject({ id: rule.id, helpUri: expect.stringContaining(rule.id) });
      expect(JSON.stringify(rules[i])).toContain(JSON.stringify(rule.docs.fix.fi).slice(1, -1));
    }
  });

  it("places findings by lines and columns from 1, with level, fix and fingerprint", () => {
    const { results } = read(writeAs("sarif", [withBaseline]));
    expect(results[0]).toMatchObject({
      ruleId: hint.rule,
      ruleIndex: RULES.findIndex(({ id }) => id === hint.rule),
      level: "note",
      baselineState: "new",
      suppressions: [],
      locations: [
        { physicalLocation: { region: { startLine: 5, startColumn: 1, endLine: 5, endColumn: 9 } } },
      ],
      fixes: [{ artifactChanges: [{ replacements: [{ insertedContent: { text: " " } }] }] }],
      partialFingerprints: { "esrKuvaus/v1": "0b" },
    });
    expect(results.map(({ baselineState }) => baselineState)).toEqual(["new", "unchanged", "absent"]);
  });

  it("says nothing of a baseline where there is none, and shows what was set aside", () => {
    const { results } = read(writeAs("sarif", [suppressed]));
    expect(results[0]).not.toHaveProperty("baselineState");
    expect(results[0]).toMatchObject({
      suppressions: [{ kind: "external", status: "accepted", justification: "Sovittu" }],
    });
  });

  it("keeps of each file its hash and what each rule came to", () => {
    const { artifacts, invocations } = read(writeAs("sarif", everything));
    expect(artifacts).toHaveLength(everything.length);
    const { rules } = seeds[0]?.evidence ?? {};
    expect(artifacts[0]).toMatchObject({
      encoding: "utf-8",
      hashes: { "sha-256": "ab".repeat(32) },
      properties: {
        ruleIndices: { passed: expect.toSatisfy((ids: number[]) => ids.length === rules?.passed.length) },
      },
    });
    expect(invocations[0]).toMatchObject({ executionSuccessful: false });
  });

  it.each([
    ["a b/ä.txt", "a%20b/%C3%A4.txt"],
    ["../x.txt", "../x.txt"],
    ["C:/kuvaukset/a.txt", "file:///C:/kuvaukset/a.txt"],
    ["/kuvaukset/a.txt", "file:///kuvaukset/a.txt"],
    ["a:b.txt", "./a:b.txt"],
    ["\ud800", "%EF%BF%BD"],
  ])("%j is %s", (given, uri) => {
    expect(uriOf(given)).toBe(uri);
  });
});

describe("junit", () => {
  const parser = new XMLParser({
    ignoreAttributes: false,
    attributeNamePrefix: "@",
    parseAttributeValue: true,
  });
  interface Suite {
    readonly "@name": string;
    readonly "@tests": number;
    readonly "@failures": number;
    readonly "@errors": number;
    readonly "@skipped": number;
    readonly testcase: readonly Record<string, unknown>[] | Record<string, unknown>;
  }
  const read = (text: string): readonly Suite[] => {
    expect(XMLValidator.validate(text)).toBe(true);
    const { testsuites } = parser.parse(text) as { testsuites: { testsuite?: Suite | readonly Suite[] } };
    return [testsuites.testsuite ?? []].flat() as readonly Suite[];
  };

  it("is well-formed XML, also of hostile files", () => {
    const text = writeAs("junit", [hostile, ...everything], hostileEnd);
    expect(read(text)).toHaveLength(everything.length + 2);
    expect(text).not.toMatch(/[\ufffe\uffff]/u);
  });

  it("counts in each suite what its cases say", () => {
    for (const suite of read(writeAs("junit", everything))) {
      const cases = [suite.testcase ?? []].flat();
      expect(suite["@tests"]).toBe(cases.length);
      expect(suite["@skipped"]).toBe(cases.filter((one) => "skipped" in one).length);
      expect(suite["@failures"]).toBe(cases.filter((one) => "failure" in one).length);
    }
  });

  it.each([
    ["error", 0],
    ["warning", 1],
    ["hint", 2],
    ["never", 0],
  ] as const)("is red exactly where the command fails: %s", (failOn, failures) => {
    const text = write(junitReporter({ language, tool, failOn }), [withFindings]);
    expect(read(text)[0]?.["@failures"]).toBe(failures);
    expect(text).toContain(warning.message);
  });

  it("shows the checks made, and those that a person must look at as skipped", () => {
    const [suite] = read(write(junitReporter({ language, tool, failOn: "error" }), [ofSeed(SEEDS[0] ?? "")]));
    const { passed, review, failed } = ofSeed(SEEDS[0] ?? "").evidence?.rules ?? {
      passed: [],
      review: [],
      failed: [],
    };
    const asked = review.filter(({ count }) => count === 0).length;
    expect(suite).toMatchObject({
      "@tests": passed.length + review.length + failed.length,
      "@skipped": asked,
    });
  });
});

describe("findings that a limit left out", () => {
  const whole = ofSeed(SEEDS[0] ?? "");
  const left = whole.findings.length - 1;
  const limited = { ...whole, findings: whole.findings.slice(0, 1) };

  it("are a skipped case of their rule in JUnit, never a passed one", () => {
    const cases = (report: FileReport) =>
      [
        ...write(junitReporter({ language, tool, failOn: "error" }), [report]).matchAll(
          /testcase name="(.*?)"/gu,
        ),
      ]
        .map(([, name]) => name)
        .sort();
    expect(left).toBeGreaterThan(0);
    expect(cases(limited)).toEqual(cases(whole));
    expect(writeAs("junit", [limited])).toContain("Havainnot jätettiin näyttämättä (--max-findings)");
    expect(writeAs("junit", [whole])).not.toContain("--max-findings");
  });

  it.each(["github", "sarif"] as const)("are told by their number in %s", (format) => {
    expect(writeAs(format, [limited])).toMatch(new RegExp(`${left} lievemp.*--max-findings`, "u"));
    expect(writeAs(format, [whole])).not.toContain("--max-findings");
  });
});

describe("github", () => {
  it("marks lines by commands in which nothing breaks out", () => {
    const text = writeAs("github", [hostile], hostileEnd);
    const lines = text.split("\n").filter((line) => !/^(?:Yhteenveto: .*|)$/u.test(line));
    for (const line of lines)
      expect(line).toMatch(/^::(?:error|warning|notice)(?: [a-zA-Z]+=[^,:]*(?:,[a-zA-Z]+=[^,:]*)*)?::/u);
    expect(text).not.toMatch(/^::error::x/mu);
  });

  it("gives places from 1, columns within one line only", () => {
    expect(githubReporter({ language }).file(withFindings)).toBe(
      [
        "::notice file=hankkeet/a.txt,line=5,endLine=5,col=1,endColumn=8,title=Vihje%3A text/glued-number::Välilyönti puuttuu luvun edestä.",
        "::warning file=hankkeet/a.txt,line=91,endLine=91,col=37,endColumn=43,title=Varoitus%3A money/realised-exceeds-granted::Toteutunut 120 000 € ylittää myönnetyn 100 000 €.",
        "",
      ].join("\n"),
    );
    const long = { ...warning, range: { start: warning.range.start, end: { line: 95, character: 0 } } };
    expect(githubReporter({ language }).file({ ...withFindings, findings: [long] })).not.toContain("col=");
  });
});

describe("csv", () => {
  const read = (text: string): string[][] =>
    Papa.parse<string[]>(text.replace(/^\uFEFF/u, ""), { delimiter: ";", skipEmptyLines: true }).data;

  it("begins with the mark of UTF-8 and ends its lines as spreadsheets do", () => {
    const text = writeAs("csv", everything);
    expect(text.charCodeAt(0)).toBe(0xfeff);
    expect(text.replaceAll("\r\n", "")).not.toMatch(/[\r\n]/u);
    expect(text.endsWith("\r\n")).toBe(true);
  });

  it("reads back to the same cells, a row a finding and a row a file without any", () => {
    const rows = read(writeAs("csv", [withFindings, clean, unreadable]));
    expect(rows).toHaveLength(1 + 2 + 1 + 1 + 2);
    for (const row of rows) expect(row).toHaveLength(rows[0]?.length ?? 0);
    expect(rows[2]).toEqual([
      "hankkeet/a.txt",
      "S20271",
      "Polku",
      "ESR-hankkeen kuvaus 2014–2020",
      "huomautettavaa",
      "avoin",
      "Varoitus",
      "5 Projektin julkinen rahoitus, euroa",
      "Toteutunut EU- ja valtion rahoitus",
      warning.message,
      "91",
      "37",
      warning.rule,
      "",
      ...Array<string>(13).fill(""),
    ]);
  });

  it("tells in each row how the file was checked", () => {
    const [header, row] = read(writeAs("csv", seeds));
    const cell = (name: string) => row?.[header?.indexOf(name) ?? -1];
    expect(cell("Ohjelma")).toBe("esr-kuvaus 1.2.3");
    expect(cell("Tiedoston tiiviste (SHA-256)")).toBe("ab".repeat(32));
    expect(cell("Asetusten tiiviste")).toBe("cd".repeat(32));
    expect(cell("Kunnossa")).toBe(String(seeds[0]?.evidence?.rules.passed.length));
  });

  it.each([";", '"', '";"', "a\nb", "'", "ä€\u00a0", " x "])("reads %j back to one cell", (name) => {
    const [, row] = read(writeAs("csv", [{ ...clean, name }]));
    expect(row?.[2]).toBe(name.replace("\n", " "));
  });

  it.each(["=1+1", "+358", "-5", "@SUM(A1)", "\t=1", "\r=1", "\n=1"])("defuses %j", (value) => {
    expect(String(csvCell(value))).toMatch(/^'/u);
    const [, row] = read(writeAs("csv", [{ ...clean, name: value }]));
    expect(row?.[2]).toBe(csvCell(value));
  });

  it("reads every text back to the cell that was written, and to no formula", () => {
    fc.assert(
      fc.property(fc.string({ unit: "binary" }), (name) => {
        const [, row] = read(writeAs("csv", [{ ...clean, name }]));
        expect(row?.[2]).toBe(csvCell(name));
        expect(row?.[2]).not.toMatch(/^\s*[=+\-@]/u);
      }),
    );
  });

  it("leaves other cells as they are", () => {
    for (const value of ["a=b", "1-2", "", 12, "'"]) expect(csvCell(value)).toBe(value);
  });

  it("tells what was set aside, what is known and what is fixed", () => {
    const states = read(writeAs("csv", [suppressed, withBaseline])).map((row) => row[5]);
    expect(states.slice(1, 5)).toEqual(["ohitettu", "avoin", "tunnettu", "korjattu"]);
  });
});

describe("jsonl", () => {
  it("has a line a file, then what is across documents, then the summary", () => {
    const crossDocument = [{ path: "a.txt", findings: [warning] }];
    const lines = writeAs("jsonl", everything, rest, crossDocument).trimEnd().split("\n");
    const objects = lines.map((line) => JSON.parse(line) as unknown);
    expect(objects.slice(0, everything.length)).toEqual(everything);
    expect(objects[everything.length]).toEqual(crossDocument[0]);
    expect(objects.at(-1)).toEqual({ version: 1, tool, ...rest, incomplete: false });
  });
});
