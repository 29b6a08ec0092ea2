import { type Compared, compareForms, type FormDiff } from "../../features/diff/compare.ts";
import type { Language } from "../../i18n/message.ts";
import type { Finding } from "../../rules/engine.ts";
import type { Form } from "../../templates/form.ts";
import type { Template } from "../../templates/schema.ts";
import type { LineIndex } from "../../text/lines.ts";
import { toReportedFinding } from "../fileReport.ts";
import { NO_REDACTION } from "../redact.ts";
import type { ReportedFinding } from "../report.ts";

/** One of the two descriptions, as the comparison names it. */
export interface DiffSide {
  readonly path: string;
  readonly sha256: string;
  readonly template: Template;
  readonly code: string | undefined;
  readonly name: string | undefined;
}

/** A comparison as reporters show it: findings with their places, in one language. */
export interface DiffReport {
  readonly old: DiffSide;
  readonly new: DiffSide;
  readonly diff: Omit<FormDiff, "findings">;
  readonly findings: {
    readonly new: readonly ReportedFinding[];
    /** With their places in the old description. */
    readonly fixed: readonly ReportedFinding[];
    readonly unchanged: readonly ReportedFinding[];
  };
}

/** A description that was read, and what is to be said of it besides. */
export interface DiffInput {
  readonly path: string;
  readonly sha256: string;
  readonly form: Form;
  readonly lines: LineIndex;
  /** The findings that stand: without those that a person has set aside. */
  readonly findings: readonly Finding[];
}

const sideOf = ({ path, sha256, form }: DiffInput): DiffSide => ({
  path,
  sha256,
  template: form.template,
  code: form.find("project.code")?.value.text,
  name: form.find("project.name")?.value,
});

const comparedOf = ({ form, findings }: DiffInput): Compared => ({ text: form.text, form, findings });

/** Compares two descriptions. */
export function toDiffReport(old: DiffInput, now: DiffInput, language: Language): DiffReport {
  const { findings, ...diff } = compareForms(comparedOf(old), comparedOf(now));
  const reported = (some: readonly Finding[], lines: LineIndex): ReportedFinding[] =>
    some.map((finding) => toReportedFinding(finding, lines, { language, redactor: NO_REDACTION }));
  return {
    old: sideOf(old),
    new: sideOf(now),
    diff,
    findings: {
      new: reported(findings.added, now.lines),
      fixed: reported(findings.fixed, old.lines),
      unchanged: reported(findings.unchanged, now.lines),
    },
  };
}
