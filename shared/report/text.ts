import { type CountedNoun, counted } from "../i18n/counted.ts";
import type { Language, LocalText } from "../i18n/message.ts";
import type { FindingSeverity } from "../rules/engine.ts";
import { SEVERITIES } from "../rules/engine.ts";
import type { Registry } from "../templates/registry.ts";
import { titleOf } from "../templates/title.ts";
import type { LineColumn } from "../text/lines.ts";
import { checkSettings, evidenceLine, outcomeCounts } from "./evidenceWords.ts";
import type {
  Counts,
  FileReport,
  ReportEnd,
  ReportedFinding,
  Reporter,
  SuppressedFinding,
  Verdict,
} from "./report.ts";
import { visible } from "./visible.ts";
import { countWords, hiddenWords, SEVERITY_WORDS, summaryWords, VERDICT_WORDS } from "./words.ts";

/** How text is made to stand out. Colour never says anything that the words do not. */
export interface Palette {
  severity(severity: FindingSeverity, text: string): string;
  verdict(verdict: Verdict, text: string): string;
  strong(text: string): string;
  faint(text: string): string;
}

const same = (text: string): string => text;

/** No colours at all. */
export const PLAIN: Palette = {
  severity: (_, text) => text,
  verdict: (_, text) => text,
  strong: same,
  faint: same,
};

export interface TextOptions {
  readonly language: Language;
  readonly registry: Registry;
  readonly palette: Palette;
  /** Only what needs attention: no files without findings, no summary. */
  readonly quiet: boolean;
}

const TEXT_FILES: CountedNoun = {
  one: {
    fi: "tekstitiedosto ei ole hankekuvaus",
    sv: "textfil är ingen projektbeskrivning",
    en: "text file is no project description",
  },
  many: {
    fi: "tekstitiedostoa ei ole hankekuvauksia",
    sv: "textfiler är inga projektbeskrivningar",
    en: "text files are no project descriptions",
  },
};
const WORDS = {
  nothing: {
    fi: "Yhtään hankekuvausta ei löytynyt. Kansioista haetaan tiedostoja, joiden pääte on .esr tai .txt.",
    sv: "Ingen projektbeskrivning hittades. I mapparna söks filer med filändelsen .esr eller .txt.",
    en: "No project description was found. Folders are searched for files ending in .esr or .txt.",
  },
  suppressed: { fi: "Ohitettu", sv: "Åsidosatt", en: "Set aside" },
  noNew: { fi: "ei uusia havaintoja", sv: "inga nya anmärkningar", en: "no new findings" },
  known: { fi: "Tunnettuja havaintoja", sv: "Kända anmärkningar", en: "Known findings" },
  fixed: { fi: "Korjattu", sv: "Rättat", en: "Fixed" },
  problem: { fi: "Huomaa", sv: "Obs", en: "Note" },
  checkedWith: { fi: "Tarkistettu", sv: "Kontrollerat", en: "Checked" },
} as const satisfies Record<string, LocalText>;

/** `14:1`: lines and columns as people and editors count them, from 1. */
const place = ({ line, character }: LineColumn): string => `${line + 1}:${character + 1}`;

const total = ({ error, warning, info, hint }: Counts): number => error + warning + info + hint;

/** What a person reads in a terminal: findings file by file, one line of verdict each, a summary at the end. */
export function textReporter({ language, registry, palette, quiet }: TextOptions): Reporter {
  const say = (text: LocalText): string => text[language];
  const wordWidth = Math.max(
    ...SEVERITIES.slice(0, 4).map((severity) => say(SEVERITY_WORDS[severity]).length),
  );

  const facts = ({ code, template }: FileReport): string => {
    const known = template === null ? undefined : registry.find(template)?.template;
    const title = known && titleOf(known);
    const told = [code, title === undefined ? template : say(title)].filter((fact) => fact !== null);
    return told.length === 0 ? "" : palette.faint(` (${told.map(visible).join(", ")})`);
  };

  const headline = (report: FileReport): string => {
    const verdict = palette.verdict(report.verdict, say(VERDICT_WORDS[report.verdict]));
    const path = palette.strong(visible(report.path));
    if (report.findings.length === 0 && report.notRecognisedReason !== null)
      return `${path}: ${verdict}. ${visible(report.notRecognisedReason ?? "")}`;
    const words =
      (report.known ?? []).length > 0 && total(report.counts) === 0
        ? say(WORDS.noNew)
        : countWords(report.counts, language, palette.severity);
    return `${path}: ${verdict} – ${words}${facts(report)}`;
  };

  const findingLines = (finding: ReportedFinding, placeWidth: number): string[] => {
    const word = palette.severity(finding.severity, say(SEVERITY_WORDS[finding.severity]).padEnd(wordWidth));
    const at = place(finding.range.start).padStart(placeWidth);
    const margin = " ".repeat(placeWidth + wordWidth + 6);
    return [
      `  ${at}  ${word}  ${visible(finding.message)}  ${palette.faint(finding.rule)}`,
      ...finding.related.map(
        ({ path, range, message }) =>
          `${margin}→ ${path === undefined ? "" : `${visible(path)}:`}${place(range.start)}  ${visible(message)}`,
      ),
    ];
  };

  const suppressedLines = (suppressed: readonly SuppressedFinding[], placeWidth: number): string[] => {
    if (suppressed.length === 0) return [];
    const margin = " ".repeat(placeWidth + wordWidth + 6);
    return [
      `  ${say(WORDS.suppressed)}:`,
      ...suppressed.flatMap((finding) => {
        const { reason, author, date } = finding.suppression;
        return [
          ...findingLines(finding, placeWidth),
          `${margin}${palette.faint(visible(`${reason} (${author}, ${date})`))}`,
        ];
      }),
    ];
  };

  /** Known findings are counted; those that are gone are named. */
  const baselineLines = ({ known = [], fixed = [] }: FileReport): string[] => [
    ...(known.length === 0 ? [] : [`  ${say(WORDS.known)}: ${known.length}`]),
    ...fixed.map(({ message, rule }) => `  ${say(WORDS.fixed)}: ${visible(message)}  ${palette.faint(rule)}`),
  ];

  /** How the files were checked, each way once; almost always there is one. */
  const ways = new Set<string>();
  const evidenceLines = ({ evidence }: FileReport): string[] => {
    if (evidence === undefined) return [];
    ways.add(checkSettings(evidence, language));
    const lines = [outcomeCounts(evidence.rules, language), evidenceLine(evidence, language)];
    return quiet ? [] : lines.map((line) => `  ${palette.faint(line)}`);
  };

  return {
    begin: () => "",
    file(report) {
      const { findings, counts, suppressed = [], fixed = [] } = report;
      const all = total(counts);
      if (quiet && all + suppressed.length + fixed.length === 0 && report.verdict !== "unreadable") return "";
      const placeWidth = Math.max(
        ...[...findings, ...suppressed].map(({ range }) => place(range.start).length),
        0,
      );
      const lines = [headline(report), ...findings.flatMap((finding) => findingLines(finding, placeWidth))];
      const hidden = hiddenWords(report, language);
      if (hidden !== undefined) lines.push(`  … ${hidden}`);
      lines.push(...suppressedLines(suppressed, placeWidth), ...baselineLines(report));
      lines.push(...evidenceLines(report));
      return `${lines.join("\n")}\n\n`;
    },
    end({ notRecognised, problems, summary }: ReportEnd) {
      const lines = problems.map(
        ({ path, message }) =>
          `${say(WORDS.problem)}: ${path === null ? "" : `${visible(path)}: `}${visible(message)}`,
      );
      if (quiet) return lines.map((line) => `${line}\n`).join("");
      if (notRecognised.length > 0) {
        lines.push(`${counted(notRecognised.length, TEXT_FILES, language)}:`);
        for (const { path, reason } of notRecognised)
          lines.push(`  ${palette.strong(visible(path))}: ${visible(reason)}`);
        lines.push("");
      }
      if (summary.files === 0) lines.push(say(WORDS.nothing));
      else lines.push(summaryWords(summary, language, palette.severity));
      for (const way of ways) lines.push(palette.faint(`${say(WORDS.checkedWith)}: ${visible(way)}`));
      return `${lines.join("\n")}\n`;
    },
  };
}
