import { type Diagnostic, DiagnosticSeverity } from "vscode-languageserver";
import { placeConfigProblems } from "../../shared/config/configFile.ts";
import { findNotesProblems } from "../../shared/features/notesProblems.ts";
import { type Message, render } from "../../shared/i18n/message.ts";
import { indexLines } from "../../shared/text/lines.ts";
import type { Span } from "../../shared/text/span.ts";
import { languageOf } from "./configuration.ts";
import { toRange } from "./convert.ts";
import { documentUriOf, fileKindOf } from "./fileKind.ts";
import { finishChecking, type Session, snapshotOf } from "./session.ts";

interface Problem {
  readonly span: Span;
  readonly message: Message;
  readonly kind: "unknown" | "invalid" | "unused";
}

const SEVERITY: Readonly<Record<Problem["kind"], DiagnosticSeverity>> = {
  invalid: DiagnosticSeverity.Error,
  unknown: DiagnosticSeverity.Warning,
  unused: DiagnosticSeverity.Warning,
};

/** Notes are called unused only where the document they belong to is open, and so is known to the last word. */
async function notesProblems(session: Session, uri: string, json: string): Promise<readonly Problem[]> {
  const snapshot = await snapshotOf(session, documentUriOf(uri));
  const isKnown = snapshot !== undefined && (await finishChecking(session, snapshot));
  return findNotesProblems(json, isKnown ? snapshot.checked.findings : undefined);
}

/** What is wrong with an open esr.config.json or with open notes; nothing for any other document. */
export async function fileDiagnostics(session: Session, uri: string): Promise<Diagnostic[]> {
  const json = session.documents.get(uri)?.getText();
  const kind = fileKindOf(uri);
  if (json === undefined || kind === "description") return [];
  const problems =
    kind === "config" ? placeConfigProblems(json, session.names) : await notesProblems(session, uri, json);
  if (problems.length === 0) return [];
  const language = languageOf(await session.configuration.settingsFor(uri));
  const lines = indexLines(json);
  return problems.map((problem) => ({
    source: "esr",
    severity: SEVERITY[problem.kind],
    range: toRange(lines, problem.span),
    message: render(problem.message, language),
  }));
}
