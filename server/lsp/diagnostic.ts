import type { Diagnostic } from "vscode-languageserver";
import { render } from "../../shared/i18n/message.ts";
import type { Finding } from "../../shared/rules/engine.ts";
import type { LineIndex } from "../../shared/text/lines.ts";
import { toRange, toSeverity, toTag, toTextEdit } from "./convert.ts";
import type { Session } from "./session.ts";
import type { Snapshot } from "./snapshot.ts";

/** What a diagnostic carries for its fix: enough to offer it without checking the document again. */
export interface DiagnosticData {
  /** Version of the document for which the edits are. */
  readonly version: number;
  readonly path: string | null;
  readonly fix: {
    readonly kind: "safe" | "suggest";
    readonly title: string;
    readonly edits: readonly ReturnType<typeof toTextEdit>[];
  } | null;
}

function dataOf({ path, fix }: Finding, lines: LineIndex, { version, language }: Snapshot): DiagnosticData {
  return {
    version,
    path: path ?? null,
    fix:
      fix === undefined
        ? null
        : {
            kind: fix.kind,
            title: render(fix.title, language),
            edits: fix.edits.map((edit) => toTextEdit(lines, edit)),
          },
  };
}

/** One finding as the client takes it. */
export function toDiagnostic(session: Session, snapshot: Snapshot, finding: Finding): Diagnostic {
  const { uri, language, checked } = snapshot;
  const { lines } = checked;
  const accepts = session.client.diagnostics;
  const tags = finding.tags.map(toTag).filter((tag) => accepts.tags?.includes(tag) ?? true);
  const diagnostic: Diagnostic = {
    source: "esr",
    code: finding.rule,
    severity: toSeverity(finding.severity),
    range: toRange(lines, finding.span),
    message: render(finding.message, language),
  };
  if (accepts.codeDescription && session.rulePages !== undefined)
    diagnostic.codeDescription = { href: `${session.rulePages}${finding.rule}.${language}.md` };
  if (accepts.relatedInformation && finding.related.length > 0)
    diagnostic.relatedInformation = finding.related.map(({ span, elsewhere, message }) => ({
      location:
        elsewhere === undefined
          ? { uri, range: toRange(lines, span) }
          : { uri: elsewhere.document, range: elsewhere.place },
      message: render(message, language),
    }));
  if (tags.length > 0) diagnostic.tags = tags;
  if (accepts.data) diagnostic.data = dataOf(finding, lines, snapshot);
  return diagnostic;
}

/** The findings of a snapshot that stand, as the client takes them, in document order. */
export const toDiagnostics = (session: Session, snapshot: Snapshot): Diagnostic[] =>
  snapshot.sorted().active.map((finding) => toDiagnostic(session, snapshot, finding));
