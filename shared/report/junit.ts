import { XMLBuilder } from "fast-xml-parser";
import type { Language, LocalText } from "../i18n/message.ts";
import { compareSeverity, type FindingSeverity } from "../rules/engine.ts";
import type { ToolName } from "./evidence.ts";
import { REVIEW_WORDS } from "./evidenceWords.ts";
import type { FileReport, ReportEnd, ReportedFinding, Reporter } from "./report.ts";
import { visible } from "./visible.ts";
import { SEVERITY_WORDS } from "./words.ts";

export interface JunitOptions {
  readonly language: Language;
  readonly tool: ToolName;
  /** The least severity that is a failure, so that a test view is red exactly when the command fails. */
  readonly failOn: FindingSeverity | "never";
}

const TEXTS = {
  wholeFile: { fi: "tiedosto", sv: "fil", en: "file" },
  notRecognised: {
    fi: "Tekstitiedosto ei ole hankekuvaus",
    sv: "Textfilen är ingen projektbeskrivning",
    en: "The text file is no project description",
  },
  problem: { fi: "Huomaa", sv: "Obs", en: "Note" },
  suppressed: { fi: "Ohitettu", sv: "Åsidosatt", en: "Set aside" },
  known: { fi: "Tunnettu", sv: "Känd", en: "Known" },
  hidden: {
    fi: "Havainnot jätettiin näyttämättä (--max-findings)",
    sv: "Anmärkningarna visas inte (--max-findings)",
    en: "The findings are not shown (--max-findings)",
  },
} as const satisfies Record<string, LocalText>;

/** The two characters above the control characters that XML 1.0 has no place for (section 2.2). */
const NO_XML = /[\uFFFE\uFFFF]/gu;
const clean = (text: string): string => visible(text).replace(NO_XML, "\uFFFD");

const builder = new XMLBuilder({
  ignoreAttributes: false,
  attributeNamePrefix: "@",
  textNodeName: "#",
  format: true,
  indentBy: "  ",
  suppressEmptyNode: true,
});

/** An element as the builder takes it: attributes begin with `@`, `#` is the text. */
interface Element {
  readonly [name: string]: string | number | Element | readonly Element[];
}

const indent = (xml: string): string => xml.replace(/^(?=.)/gmu, "  ");

/** `14:1  Viesti`, a finding a line, lines and columns from 1. */
const findingLine = ({ range: { start }, message }: ReportedFinding): string =>
  `${start.line + 1}:${start.character + 1}  ${clean(message)}`;

/** The findings of each rule, rules in the order in which they are first met. */
function byRule(findings: readonly ReportedFinding[]): ReadonlyMap<string, readonly ReportedFinding[]> {
  const rules = new Map<string, ReportedFinding[]>();
  for (const finding of findings) rules.set(finding.rule, [...(rules.get(finding.rule) ?? []), finding]);
  return rules;
}

/**
 * A test suite a file, a test case a rule: passed, failed with its findings, or skipped where a person must look. What
 * is milder than a failure is the case's output. Suites are written as they are done, so the root has no totals.
 */
export function junitReporter({ language, tool, failOn }: JunitOptions): Reporter {
  const say = (text: LocalText): string => text[language];
  const fails = ({ severity }: ReportedFinding): boolean =>
    failOn !== "never" && compareSeverity(severity, failOn) <= 0;
  const testCase = (path: string, name: string, rest: Element = {}): Element => ({
    "@name": clean(name),
    "@classname": clean(path),
    ...rest,
  });

  const ruleCase = (path: string, rule: string, findings: readonly ReportedFinding[]): Element => {
    const failing = findings.filter(fails);
    const milder = findings.filter((finding) => !fails(finding));
    const [first] = failing;
    const failure =
      first === undefined
        ? {}
        : {
            failure: {
              "@message": clean(first.message),
              "@type": say(SEVERITY_WORDS[first.severity]),
              "#": failing.map(findingLine).join("\n"),
            },
          };
    const output = milder.length === 0 ? {} : { "system-out": milder.map(findingLine).join("\n") };
    return testCase(path, rule, { ...failure, ...output });
  };

  const casesOf = (report: FileReport): Element[] => {
    const { path, findings, suppressed = [], known = [], evidence } = report;
    const found = byRule(findings);
    const without = [
      ...suppressed.map((finding) => ({ finding, word: TEXTS.suppressed, why: finding.suppression.reason })),
      ...known.map((finding) => ({ finding, word: TEXTS.known, why: finding.message })),
    ].filter(({ finding }) => !found.has(finding.rule));
    const skipped = new Map(
      without.map(({ finding, word, why }) => [finding.rule, `${say(word)}: ${clean(why)}`]),
    );
    for (const { rule, reason } of evidence?.rules.review ?? [])
      if (!found.has(rule) && !skipped.has(rule)) skipped.set(rule, say(REVIEW_WORDS[reason]));
    for (const { rule } of evidence?.rules.failed ?? [])
      if (!found.has(rule) && !skipped.has(rule)) skipped.set(rule, say(TEXTS.hidden));
    return [
      ...[...found].map(([rule, own]) => ruleCase(path, rule, own)),
      ...[...skipped].map(([rule, why]) => testCase(path, rule, { skipped: { "@message": why } })),
      ...(evidence?.rules.passed ?? []).map((rule) => testCase(path, rule)),
    ];
  };

  const propertiesOf = ({ evidence, sha256 }: FileReport): Element => {
    if (evidence === undefined) return {};
    const values = {
      template: evidence.template === null ? "" : `${evidence.template.id} ${evidence.template.revision}`,
      templateBy: evidence.template?.by ?? "",
      profile: evidence.profile.id,
      profileBy: evidence.profile.by,
      asOf: evidence.asOf ?? "",
      configuration: evidence.configuration,
      sha256: sha256 ?? "",
      encoding: evidence.file.encoding ?? "",
      tool: `${evidence.tool.name} ${evidence.tool.version}`,
    };
    const property = Object.entries(values).map(([name, value]) => ({
      "@name": name,
      "@value": clean(value),
    }));
    return { properties: { property } };
  };

  const suite = (name: string, cases: readonly Element[], rest: Element = {}): string => {
    const count = (key: string): number => cases.filter((one) => key in one).length;
    const element: Element = {
      testsuite: {
        "@name": clean(name),
        "@tests": cases.length,
        "@failures": count("failure"),
        "@errors": count("error"),
        "@skipped": count("skipped"),
        ...rest,
        ...(cases.length > 0 && { testcase: cases }),
      },
    };
    return indent(builder.build(element));
  };

  const fileSuite = (report: FileReport): string => {
    const { path, verdict, notRecognisedReason } = report;
    if (verdict !== "unreadable") return suite(path, casesOf(report), propertiesOf(report));
    const error = { error: { "@message": clean(notRecognisedReason ?? ""), "@type": "unreadable" } };
    return suite(path, [testCase(path, say(TEXTS.wholeFile), error)]);
  };

  return {
    begin: () =>
      `<?xml version="1.0" encoding="UTF-8"?>\n<testsuites name="${clean(`${tool.name} ${tool.version}`)}">\n`,
    file: fileSuite,
    end({ notRecognised, problems }: ReportEnd) {
      const rest = [
        ...notRecognised.map(({ path, reason }) =>
          testCase(path, say(TEXTS.notRecognised), { skipped: { "@message": clean(reason) } }),
        ),
        ...problems.map(({ path, message }) =>
          testCase(path ?? "", say(TEXTS.problem), { skipped: { "@message": clean(message) } }),
        ),
      ];
      return `${rest.length === 0 ? "" : suite(tool.name, rest)}</testsuites>\n`;
    },
  };
}
