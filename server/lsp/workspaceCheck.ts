import { type Checked, check } from "../../shared/check.ts";
import { sortFindings } from "../../shared/features/suppression.ts";
import type { Language } from "../../shared/i18n/message.ts";
import { PROJECTS_VIEW } from "../../shared/i18n/views.ts";
import { MAX_FILE_BYTES, uncheckedOfFile } from "../../shared/limits.ts";
import { toFileReport, unreadableReport } from "../../shared/report/fileReport.ts";
import type { FileReport } from "../../shared/report/report.ts";
import { RULE_FAILED } from "../../shared/rules/engine.ts";
import { recognitionReason } from "../../shared/templates/recognitionReason.ts";
import { decodeDescription } from "../../shared/text/decodeDescription.ts";
import { finishChecking, runRules, type Session, snapshotOf, surroundingsOf } from "./session.ts";
import { checkOptions } from "./snapshot.ts";

/** What one file of the workspace came to: a report, or the reason why it is no description. */
export type FileOutcome =
  | { readonly report: FileReport }
  | { readonly notRecognised: string }
  /** The check was told to stop. */
  | undefined;

export interface WorkspaceCheck {
  readonly language: Language;
  /** Most findings to list of the file. */
  readonly maxFindings: number;
  /** Asked while the check is under way. */
  goesOn(): boolean;
}

/** True for files that say by their name that they are descriptions: reported even when they are none. */
const isDeclared = (uri: string): boolean => /\.esr$/iu.test(uri);

/** The document as it is being written, for one that is open; all its rules have run. */
async function checkOpen(session: Session, uri: string, goesOn: () => boolean): Promise<Checked | undefined> {
  while (goesOn()) {
    const snapshot = await snapshotOf(session, uri);
    if (snapshot === undefined || (await finishChecking(session, snapshot))) return snapshot?.checked;
  }
  return undefined;
}

/** The file as it lies on the disk, read as the command line reads it; undefined where it cannot be read. */
async function readChecked(session: Session, uri: string): Promise<Checked | undefined> {
  const found = await session.workspaceFiles?.read(uri, MAX_FILE_BYTES);
  if (found === undefined) return undefined;
  const bytes = found.bytes.subarray(0, MAX_FILE_BYTES);
  const { text, decodedAs } = decodeDescription(bytes, { cut: found.size > bytes.length });
  const unread = uncheckedOfFile(found.size);
  const surroundings = await surroundingsOf(session, uri);
  const options = checkOptions(uri, surroundings, { rules: session.rules, registry: surroundings.registry });
  return check(text, { ...options, decodedAs, unchecked: unread === undefined ? [] : [unread] });
}

/** Checks one file of the workspace: as it is being written where it is open, else as it lies on the disk. */
export async function checkWorkspaceFile(
  session: Session,
  uri: string,
  { language, maxFindings, goesOn }: WorkspaceCheck,
): Promise<FileOutcome> {
  const open = await checkOpen(session, uri, goesOn);
  const checked = open ?? (await readChecked(session, uri));
  if (checked === undefined) return { report: unreadableReport(uri, PROJECTS_VIEW.unreadable[language]) };
  if (!(await runRules(checked, goesOn)) || !goesOn()) return undefined;
  const { templates } = checked.options.registry ?? session.registry;
  const reason = recognitionReason(checked.text, checked.recognition, templates)?.[language] ?? null;
  const hasFailed = checked.findings.some(({ rule }) => rule === RULE_FAILED);
  if (reason !== null && !isDeclared(uri) && !hasFailed) return { notRecognised: reason };
  const sorted = sortFindings(checked.findings, await session.notes.of(uri));
  return {
    report: toFileReport(checked, {
      path: uri,
      sha256: "",
      language,
      maxFindings,
      notRecognisedReason: reason,
      sorted,
    }),
  };
}
