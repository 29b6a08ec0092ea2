import { type Compared, compareForms, type FormDiff } from "../../features/diff/compare.ts";
import type { Language } from "../../i18n/message.ts";
import type { Finding } from "../../rules/engine.ts";
import type { Form } from "../../templates/form.ts";
import type { Template } from "../../templates/schema.ts";
import type { LineIndex } from "../../text/lines.ts";
import { toReportedFinding } from "../fileReport.ts";
import { createRedactor, NO_REDACTION, type Redactor } from "../redact.ts";
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

const sideOf = ({ path, sha256, form }: DiffInput, redactor: Redactor): DiffSide => {
  const name = form.find("project.name")?.value;
  return {
    path,
    sha256,
    template: form.template,
    code: form.find("project.code")?.value.text,
    name: name === undefined ? undefined : redactor.title(name),
  };
};

const comparedOf = ({ form, findings }: DiffInput): Compared => ({ text: form.text, form, findings });

/** What takes the contact persons of both descriptions out of either, so that the same text stays the same. */
function redactorOf(old: DiffInput, now: DiffInput, language: Language): Redactor {
  const [first, second] = [old, now].map(({ form }) => createRedactor(form, language));
  if (first === undefined || second === undefined) return NO_REDACTION;
  return {
    text: (quoted) => second.text(first.text(quoted)),
    title: (quoted) => second.title(first.title(quoted)),
  };
}

/** How a comparison is wanted. */
export interface DiffOptions {
  readonly language: Language;
  /** True where contact persons, and so their changes, are to be kept out. */
  readonly redact: boolean;
}

/** Compares two descriptions. */
export function toDiffReport(old: DiffInput, now: DiffInput, { language, redact }: DiffOptions): DiffReport {
  const redactor = redact ? redactorOf(old, now, language) : NO_REDACTION;
  const { findings, ...diff } = compareForms(comparedOf(old), comparedOf(now), redactor.text);
  const reported = (some: readonly Finding[], lines: LineIndex): ReportedFinding[] =>
    some.map((finding) => toReportedFinding(finding, lines, { language, redactor }));
  return {
    old: sideOf(old, redactor),
    new: sideOf(now, redactor),
    diff,
    findings: {
      new: reported(findings.added, now.lines),
      fixed: reported(findings.fixed, old.lines),
      unchanged: reported(findings.unchanged, now.lines),
    },
  };
}
