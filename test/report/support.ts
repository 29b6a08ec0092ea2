import type {
  CrossDocument,
  FileReport,
  ReportEnd,
  ReportedFinding,
  Reporter,
} from "../../shared/report/report.ts";

const at = (line: number, character: number) => ({ line, character });

export const warning: ReportedFinding = {
  rule: "money/realised-exceeds-granted",
  severity: "warning",
  message: "Toteutunut 120 000 € ylittää myönnetyn 100 000 €.",
  range: { start: at(90, 36), end: at(90, 43) },
  path: "5/realised",
  related: [{ range: { start: at(88, 35), end: at(88, 42) }, message: "Myönnetty 100 000 €" }],
  fix: null,
};

export const hint: ReportedFinding = {
  rule: "text/glued-number",
  severity: "hint",
  message: "Välilyönti puuttuu luvun edestä.",
  range: { start: at(4, 0), end: at(4, 8) },
  path: null,
  related: [],
  fix: {
    kind: "safe",
    title: "Lisää välilyönti",
    edits: [{ range: { start: at(4, 3), end: at(4, 3) }, newText: " " }],
  },
};

export const withFindings: FileReport = {
  path: "hankkeet/a.txt",
  sha256: "ab".repeat(32),
  template: "esr-2014-2020",
  templateRevision: 1,
  profile: "review",
  code: "S20271",
  name: "Polku",
  verdict: "findings",
  findings: [hint, warning],
  counts: { error: 0, warning: 1, info: 0, hint: 1 },
  notRecognisedReason: null,
};

export const clean: FileReport = {
  ...withFindings,
  path: "b.txt",
  verdict: "clean",
  findings: [],
  counts: { error: 0, warning: 0, info: 0, hint: 0 },
};

export const unreadable: FileReport = {
  ...clean,
  path: "c.txt",
  sha256: null,
  template: null,
  templateRevision: null,
  profile: null,
  code: null,
  name: null,
  verdict: "unreadable",
  notRecognisedReason: "Tiedostoa ei ole.",
};

export const rest: ReportEnd = {
  notRecognised: [{ path: "muistio.txt", reason: "Tiedosto on tyhjä." }],
  problems: [{ path: "lista", message: "Luetteloa ei voitu lukea." }],
  summary: { files: 3, counts: { error: 0, warning: 1, info: 0, hint: 1 } },
};

/** All that a reporter writes about these files. */
export const write = (
  reporter: Reporter,
  files: readonly FileReport[],
  end: ReportEnd = rest,
  across: readonly CrossDocument[] = [],
): string =>
  [
    reporter.begin(),
    ...files.map((file) => reporter.file(file)),
    ...across.map((findings) => reporter.across?.(findings) ?? ""),
    reporter.end(end),
  ].join("");
