import type { Language, LocalText } from "../i18n/message.ts";
import type { Registry } from "../templates/registry.ts";
import { type Cell, CSV_MARK, csvRows } from "./csvCells.ts";
import type { FileEvidence } from "./evidence.ts";
import { PROFILE_BY_WORDS, TEMPLATE_BY_WORDS } from "./evidenceWords.ts";
import { fieldWords, placeOf, templateOf } from "./place.ts";
import type { FileReport, ReportEnd, ReportedFinding, Reporter, Verdict } from "./report.ts";
import { PROFILE_WORDS, SEVERITY_WORDS, VERDICT_WORDS } from "./words.ts";

const HEADER = [
  { fi: "Tiedosto", sv: "Fil", en: "File" },
  { fi: "Hankekoodi", sv: "Projektkod", en: "Project code" },
  { fi: "Hankkeen nimi", sv: "Projektets namn", en: "Project name" },
  { fi: "Lomake", sv: "Blankett", en: "Form" },
  { fi: "Tulos", sv: "Resultat", en: "Verdict" },
  { fi: "Tila", sv: "Läge", en: "State" },
  { fi: "Vakavuus", sv: "Allvarlighetsgrad", en: "Severity" },
  { fi: "Osio", sv: "Avsnitt", en: "Section" },
  { fi: "Kenttä", sv: "Fält", en: "Field" },
  { fi: "Havainto", sv: "Anmärkning", en: "Finding" },
  { fi: "Rivi", sv: "Rad", en: "Line" },
  { fi: "Sarake", sv: "Kolumn", en: "Column" },
  { fi: "Tarkistus", sv: "Kontroll", en: "Check" },
  { fi: "Ohituksen peruste", sv: "Grund för åsidosättande", en: "Reason for setting aside" },
  { fi: "Lomakkeen versio", sv: "Blankettens version", en: "Revision of the form" },
  { fi: "Lomake valittiin", sv: "Blanketten valdes", en: "Form chosen" },
  { fi: "Mitä varten tarkistettu", sv: "Vad kontrollen gällde", en: "Checked for" },
  { fi: "Tämä pääteltiin", sv: "Detta avgjordes", en: "As judged by" },
  { fi: "Vertailupäivä", sv: "Jämförelsedag", en: "Compared with the day" },
  { fi: "Kunnossa", sv: "I ordning", en: "In order" },
  { fi: "Huomautettavaa", sv: "Att anmärka på", en: "With findings" },
  { fi: "Ihmisen arvioitavaksi", sv: "Bedöms av en människa", en: "For a person to judge" },
  { fi: "Ei koske", sv: "Gäller inte", en: "Not applicable" },
  { fi: "Ohjelma", sv: "Program", en: "Program" },
  { fi: "Asetusten tiiviste", sv: "Inställningarnas kontrollsumma", en: "Hash of the settings" },
  {
    fi: "Tiedoston tiiviste (SHA-256)",
    sv: "Filens kontrollsumma (SHA-256)",
    en: "Hash of the file (SHA-256)",
  },
  { fi: "Merkistö", sv: "Teckenkodning", en: "Encoding" },
] as const satisfies readonly LocalText[];

/** Cells at the end of a row that tell of the check. */
const EVIDENCE_CELLS = 13;

const STATES = {
  none: { fi: "ei havaintoja", sv: "inga anmärkningar", en: "no findings" },
  stands: { fi: "avoin", sv: "öppen", en: "open" },
  suppressed: { fi: "ohitettu", sv: "åsidosatt", en: "set aside" },
  known: { fi: "tunnettu", sv: "känd", en: "known" },
  fixed: { fi: "korjattu", sv: "rättad", en: "fixed" },
  problem: { fi: "huomaa", sv: "obs", en: "note" },
} as const satisfies Record<string, LocalText>;

type State = keyof typeof STATES;
export interface CsvOptions {
  readonly language: Language;
  readonly registry: Registry;
}

/** What a row says of a finding, or of a file without any. */
interface RowFacts
  extends Partial<Pick<ReportedFinding, "severity" | "path" | "message" | "rule" | "range">> {
  readonly state: State;
  readonly reason?: string;
}

/**
 * A table for spreadsheets: a row a finding, and one for each file without findings, so that every file is there. Reads
 * back to the same cells; a cell that would be a formula begins with an apostrophe.
 */
export function csvReporter({ language, registry }: CsvOptions): Reporter {
  const say = (text: LocalText): string => text[language];

  /** How the file was checked, and what the checks came to; empty where it was not. */
  const evidenceCells = (evidence: FileEvidence | undefined): Cell[] => {
    if (evidence === undefined) return Array<Cell>(EVIDENCE_CELLS).fill("");
    const { template, profile, asOf, rules, tool, configuration, file } = evidence;
    return [
      template?.revision ?? "",
      template === null ? "" : say(TEMPLATE_BY_WORDS[template.by]),
      say(PROFILE_WORDS[profile.id]),
      say(PROFILE_BY_WORDS[profile.by]),
      asOf ?? "",
      rules.passed.length,
      rules.failed.length,
      rules.review.length,
      rules.notApplicable.length,
      `${tool.name} ${tool.version}`,
      configuration,
      file.sha256,
      file.encoding ?? "",
    ];
  };

  const row = (
    file: Pick<FileReport, "path" | "code" | "name" | "template" | "evidence"> & {
      readonly verdict: Verdict | undefined;
    },
    { state, severity, path, message, rule, range, reason }: RowFacts,
  ): Cell[] => {
    const template = templateOf(registry, file.template);
    const place = placeOf(template, path ?? null);
    return [
      file.path,
      file.code ?? "",
      file.name ?? "",
      template === undefined ? (file.template ?? "") : say(template.title),
      file.verdict === undefined ? "" : say(VERDICT_WORDS[file.verdict]),
      say(STATES[state]),
      severity === undefined ? "" : say(SEVERITY_WORDS[severity]),
      place.section ?? "",
      fieldWords(place, language) ?? "",
      message ?? "",
      range === undefined ? "" : range.start.line + 1,
      range === undefined ? "" : range.start.character + 1,
      rule ?? "",
      reason ?? "",
      ...evidenceCells(file.evidence),
    ];
  };

  const rowsOf = (report: FileReport): RowFacts[] => {
    const { findings, suppressed = [], known = [], fixed = [], notRecognisedReason } = report;
    const rows: RowFacts[] = [
      ...findings.map((finding) => ({ ...finding, state: "stands" as const })),
      ...suppressed.map((finding) => {
        const { reason, author, date } = finding.suppression;
        return { ...finding, state: "suppressed" as const, reason: `${reason} (${author}, ${date})` };
      }),
      ...known.map((finding) => ({ ...finding, state: "known" as const })),
      ...fixed.map((finding) => ({ ...finding, state: "fixed" as const })),
    ];
    if (rows.length > 0) return rows;
    return notRecognisedReason === null
      ? [{ state: "none" }]
      : [{ state: "problem", message: notRecognisedReason }];
  };

  const stranger = (path: string | null) => ({
    path: path ?? "",
    code: null,
    name: null,
    template: null,
    verdict: undefined,
  });

  return {
    begin: () => CSV_MARK + csvRows([HEADER.map(say)]),
    file: (report) => csvRows(rowsOf(report).map((facts) => row(report, facts))),
    end({ notRecognised, problems }: ReportEnd) {
      return csvRows([
        ...notRecognised.map(({ path, reason }) =>
          row({ ...stranger(path), verdict: "unrecognised" }, { state: "problem", message: reason }),
        ),
        ...problems.map(({ path, message }) => row(stranger(path), { state: "problem", message })),
      ]);
    },
  };
}
