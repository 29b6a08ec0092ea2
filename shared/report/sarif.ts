import type { Language } from "../i18n/message.ts";
import type { Rule } from "../rules/rule.ts";
import type { Registry } from "../templates/registry.ts";
import type { FileEvidence, RuleOutcomes, ToolName } from "./evidence.ts";
import { placeOf, templateOf } from "./place.ts";
import type {
  FileReport,
  KnownFinding,
  Range,
  ReportEnd,
  ReportedFinding,
  Reporter,
  SuppressedFinding,
} from "./report.ts";
import { SARIF_LEVELS, sarifRule } from "./sarifRules.ts";
import { visible, visibleJson } from "./visible.ts";
import { hiddenWords } from "./words.ts";

export interface SarifOptions {
  readonly language: Language;
  readonly registry: Registry;
  readonly tool: ToolName;
  readonly rules: readonly Rule[];
}

/** The published schema: OASIS, Static Analysis Results Interchange Format 2.1.0. */
const SCHEMA = "https://docs.oasis-open.org/sarif/sarif/v2.1.0/errata01/os/schemas/sarif-schema-2.1.0.json";
const FINGERPRINT = "esrKuvaus/v1";

/** A path as a URI reference: relative ones stay so, a drive becomes a file URI. */
export function uriOf(path: string): string {
  // A half surrogate is no character, and no URI can hold it.
  const encode = (part: string): string =>
    encodeURIComponent(part.replace(/\p{Cs}/gu, "\uFFFD")).replaceAll("%3A", ":");
  const uri = path.split("/").map(encode).join("/");
  if (/^[A-Za-z]:\//u.test(path)) return `file:///${uri}`;
  if (path.startsWith("/")) return `file://${uri}`;
  // The first part of a relative reference must not look like a scheme (RFC 3986, 4.2).
  return uri.split("/", 1)[0]?.includes(":") === true ? `./${uri}` : uri;
}

/** Lines and columns from 1, the end exclusive, as SARIF counts them. */
const regionOf = ({ start, end }: Range) => ({
  startLine: start.line + 1,
  startColumn: start.character + 1,
  endLine: end.line + 1,
  endColumn: end.character + 1,
});

const text = (words: string) => ({ text: visible(words) || "–" });

/** How a result stands: found now, found before as well, or set aside. */
interface Standing {
  readonly baselineState?: "new" | "unchanged";
  readonly suppression?: SuppressedFinding["suppression"];
}

/**
 * One SARIF 2.1.0 log with one run: every rule with its help, a result a finding, written as files are done. Of each
 * file some hundred bytes are kept until the end: its hash and what each rule came to, by the rule's index.
 */
export function sarifReporter({ language, registry, tool, rules }: SarifOptions): Reporter {
  const indexOf = new Map(rules.map(({ id }, i) => [id, i]));
  const artifacts: string[] = [];
  let isFirst = true;

  const ruleOf = (id: string): object => {
    const ruleIndex = indexOf.get(id);
    return ruleIndex === undefined ? { ruleId: id } : { ruleId: id, ruleIndex };
  };

  const write = (results: readonly object[]): string => {
    const lines = results.map((result) => {
      const separator = isFirst ? "\n" : ",\n";
      isFirst = false;
      return separator + visibleJson(JSON.stringify(result));
    });
    return lines.join("");
  };

  const resultOf = (
    finding: ReportedFinding,
    artifact: { readonly uri: string; readonly index?: number },
    template: string | null,
    { baselineState, suppression }: Standing,
  ): object => {
    const { severity, path, range, related, fix, fingerprint } = finding;
    const place = placeOf(templateOf(registry, template), path);
    const physicalLocation = (of: Range, file: object = artifact) => ({
      artifactLocation: file,
      region: regionOf(of),
    });
    return {
      ...ruleOf(finding.rule),
      kind: "fail",
      level: SARIF_LEVELS[severity],
      message: text(finding.message),
      locations: [
        {
          physicalLocation: physicalLocation(range),
          ...(path !== null && {
            logicalLocations: [{ fullyQualifiedName: path, name: place.field ?? place.section ?? path }],
          }),
        },
      ],
      ...(related.length > 0 && {
        relatedLocations: related.map((one, id) => ({
          id,
          physicalLocation: physicalLocation(
            one.range,
            one.path === undefined ? artifact : { uri: uriOf(one.path) },
          ),
          message: text(one.message),
        })),
      }),
      ...(fingerprint !== undefined && { partialFingerprints: { [FINGERPRINT]: fingerprint } }),
      ...(baselineState !== undefined && { baselineState }),
      suppressions:
        suppression === undefined
          ? []
          : [
              {
                kind: "external",
                status: "accepted",
                justification: visible(suppression.reason),
                properties: { author: visible(suppression.author), date: suppression.date },
              },
            ],
      ...(fix !== null &&
        fix.edits.length > 0 && {
          fixes: [
            {
              description: text(fix.title),
              artifactChanges: [
                {
                  artifactLocation: artifact,
                  replacements: fix.edits.map((edit) => ({
                    deletedRegion: regionOf(edit.range),
                    insertedContent: { text: edit.newText },
                  })),
                },
              ],
              properties: { kind: fix.kind },
            },
          ],
        }),
      properties: { severity },
    };
  };

  /** A finding that is gone. It has no place any more, only the file. */
  const absent = (artifact: object, { rule, severity, message, fingerprint }: KnownFinding): object => ({
    ...ruleOf(rule),
    kind: "fail",
    level: SARIF_LEVELS[severity],
    message: text(message),
    locations: [{ physicalLocation: { artifactLocation: artifact } }],
    partialFingerprints: { [FINGERPRINT]: fingerprint },
    baselineState: "absent",
    suppressions: [],
    properties: { severity },
  });

  const indices = (outcomes: RuleOutcomes): object => {
    const of = (ids: readonly string[]): number[] => ids.flatMap((id) => indexOf.get(id) ?? []);
    return {
      failed: of(outcomes.failed.map(({ rule }) => rule)),
      passed: of(outcomes.passed),
      review: of(outcomes.review.map(({ rule }) => rule)),
      notApplicable: of(outcomes.notApplicable.map(({ rule }) => rule)),
    };
  };

  const evidenceProperties = ({
    template,
    profile,
    asOf,
    configuration,
    file,
    rules: own,
  }: FileEvidence) => ({
    template: template?.id ?? null,
    templateRevision: template?.revision ?? null,
    templateBy: template?.by ?? null,
    templateLines: template?.lines.map(visible) ?? [],
    profile: profile.id,
    profileBy: profile.by,
    asOf,
    configuration,
    complete: file.complete,
    ruleIndices: indices(own),
  });

  const artifactOf = ({ path, sha256, verdict, code, name, evidence }: FileReport): object => ({
    location: { uri: uriOf(path) },
    roles: ["analysisTarget"],
    mimeType: "text/plain",
    ...(evidence?.file.encoding && { encoding: evidence.file.encoding }),
    ...(sha256 !== null && { hashes: { "sha-256": sha256 } }),
    properties: {
      verdict,
      code,
      name: name === null ? null : visible(name),
      ...(evidence && evidenceProperties(evidence)),
    },
  });

  const unreadable: { readonly path: string; readonly message: string }[] = [];
  const hidden: { readonly path: string; readonly message: string }[] = [];

  return {
    begin() {
      const driver = {
        name: tool.name,
        version: tool.version,
        semanticVersion: tool.version,
        language,
        rules: rules.map((rule) => sarifRule(rule, tool.name, language)),
      };
      const head = JSON.stringify({ $schema: SCHEMA, version: "2.1.0" }).slice(0, -1);
      return `${head},"runs":[{"tool":${visibleJson(JSON.stringify({ driver }))},"results":[`;
    },
    file(report) {
      const { path, template, findings, suppressed = [], known, fixed = [] } = report;
      const artifact = { uri: uriOf(path), index: artifacts.length };
      artifacts.push(visibleJson(JSON.stringify(artifactOf(report))));
      if (report.verdict === "unreadable")
        unreadable.push({ path, message: report.notRecognisedReason ?? "" });
      const limited = hiddenWords(report, language);
      if (limited !== undefined) hidden.push({ path, message: limited });
      const state = known === undefined ? {} : ({ baselineState: "new" } as const);
      return write([
        ...findings.map((finding) => resultOf(finding, artifact, template, state)),
        ...suppressed.map((finding) =>
          resultOf(finding, artifact, template, { ...state, suppression: finding.suppression }),
        ),
        ...(known ?? []).map((finding) =>
          resultOf(finding, artifact, template, { baselineState: "unchanged" }),
        ),
        ...fixed.map((finding) => absent(artifact, finding)),
      ]);
    },
    end({ notRecognised, problems, summary, incomplete = false }: ReportEnd) {
      const notification = (level: string, path: string | null, message: string): object => ({
        level,
        message: text(message),
        ...(path !== null && {
          locations: [{ physicalLocation: { artifactLocation: { uri: uriOf(path) } } }],
        }),
      });
      const invocation = {
        executionSuccessful: !incomplete && unreadable.length === 0,
        toolExecutionNotifications: [
          ...unreadable.map(({ path, message }) => notification("error", path, message)),
          ...problems.map(({ path, message }) => notification("warning", path, message)),
          ...hidden.map(({ path, message }) => notification("note", path, message)),
          ...notRecognised.map(({ path, reason }) => notification("note", path, reason)),
        ],
        properties: { summary },
      };
      return [
        `\n],"artifacts":[\n${artifacts.join(",\n")}\n]`,
        `,"invocations":[${visibleJson(JSON.stringify(invocation))}]`,
        ',"columnKind":"utf16CodeUnits"}]}\n',
      ].join("");
    },
  };
}
