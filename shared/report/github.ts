import type { Language, LocalText } from "../i18n/message.ts";
import type { FindingSeverity } from "../rules/engine.ts";
import { checkSettings, evidenceLine, outcomeCounts } from "./evidenceWords.ts";
import type { FileReport, Range, ReportEnd, ReportedFinding, Reporter } from "./report.ts";
import { visible } from "./visible.ts";
import { hiddenWords, SEVERITY_WORDS, summaryWords } from "./words.ts";

/** The commands by which a GitHub workflow marks a line; there is none milder than a notice. */
const COMMANDS: Readonly<Record<FindingSeverity, "error" | "warning" | "notice">> = {
  error: "error",
  warning: "warning",
  info: "notice",
  hint: "notice",
};

/** Escapes what a command says, as GitHub's own toolkit does (actions/toolkit, packages/core, command.ts). */
const escapeData = (text: string): string =>
  text.replaceAll("%", "%25").replaceAll("\r", "%0D").replaceAll("\n", "%0A");

/** A property of a command: what separates properties is escaped as well. */
const escapeProperty = (text: string): string =>
  escapeData(text).replaceAll(":", "%3A").replaceAll(",", "%2C");

const command = (
  name: string,
  properties: readonly (readonly [string, string | number])[],
  message: string,
): string => {
  const written = properties.map(([key, value]) => `${key}=${escapeProperty(visible(String(value)))}`);
  return `::${name}${written.length === 0 ? "" : ` ${written.join(",")}`}::${escapeData(visible(message))}\n`;
};

/** Lines and columns from 1; columns only where the place is within one line, as GitHub demands. */
function rangeProperties({ start, end }: Range): (readonly [string, number])[] {
  const lines = [["line", start.line + 1] as const, ["endLine", end.line + 1] as const];
  if (start.line !== end.line) return lines;
  return [
    ...lines,
    ["col", start.character + 1],
    ["endColumn", Math.max(end.character, start.character + 1)],
  ];
}

const CHECKED: LocalText = { fi: "Tarkistettu", sv: "Kontrollerat", en: "Checked" };

/** Workflow commands by which GitHub shows findings at their lines; a summary in words at the end. */
export function githubReporter({ language }: { readonly language: Language }): Reporter {
  const findingCommand = (path: string, { severity, rule, range, message }: ReportedFinding): string =>
    command(
      COMMANDS[severity],
      [
        ["file", path],
        ...rangeProperties(range),
        ["title", `${SEVERITY_WORDS[severity][language]}: ${rule}`],
      ],
      message,
    );
  // A line of the log; as its first words are the tool's own, no path can make a command of it.
  const checkedLine = ({ path, evidence }: FileReport): string =>
    evidence === undefined
      ? ""
      : `${CHECKED[language]}: ${visible(path)}: ${evidenceLine(evidence, language)}; ${outcomeCounts(evidence.rules, language)}\n`;
  const ways = new Set<string>();
  return {
    begin: () => "",
    file(report: FileReport) {
      const { path, verdict, findings, notRecognisedReason, evidence } = report;
      if (evidence !== undefined) ways.add(checkSettings(evidence, language));
      if (verdict === "unreadable") return command("error", [["file", path]], notRecognisedReason ?? "");
      const commands = findings.map((finding) => findingCommand(path, finding));
      const hidden = hiddenWords(report, language);
      if (hidden !== undefined) commands.push(command("notice", [["file", path]], hidden));
      return commands.join("") + checkedLine(report);
    },
    end({ notRecognised, problems, summary }: ReportEnd) {
      return [
        ...notRecognised.map(({ path, reason }) => command("notice", [["file", path]], reason)),
        ...problems.map(({ path, message }) =>
          command("warning", path === null ? [] : [["file", path]], message),
        ),
        `${summaryWords(summary, language)}\n`,
        ...[...ways].map((way) => `${CHECKED[language]}: ${visible(way)}\n`),
      ].join("");
    },
  };
}
