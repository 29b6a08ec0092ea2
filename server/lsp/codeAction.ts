import { type CodeAction, CodeActionKind, type Diagnostic, type WorkspaceEdit } from "vscode-languageserver";
import { fixAll } from "../../shared/features/fixAll.ts";
import { CODE_ACTION } from "../../shared/i18n/codeAction.ts";
import { render } from "../../shared/i18n/message.ts";
import { REOPEN_COMMAND, SUPPRESS_COMMAND, type SuppressTarget } from "../../shared/protocol.ts";
import { type Finding, RULE_FAILED } from "../../shared/rules/engine.ts";
import type { TextEdit } from "../../shared/text/edits.ts";
import { type Span, span } from "../../shared/text/span.ts";
import { FIX_ALL } from "./announcement.ts";
import { toOffset, toTextEdit } from "./convert.ts";
import { toDiagnostic } from "./diagnostic.ts";
import { fileNameOf } from "./fileName.ts";
import { answering, checkedSnapshotOf, type Feature, type Session } from "./session.ts";
import type { Snapshot } from "./snapshot.ts";

/** True where the client wants actions of a kind: it names none, the kind itself, or one above it. */
const wants = (only: readonly string[] | undefined, kind: string): boolean =>
  only === undefined || only.some((one) => one === "" || kind === one || kind.startsWith(`${one}.`));

/** Edits of the document as it was when it was checked; a client that compares versions refuses them on any other. */
function toEdit(
  { client }: Session,
  { uri, version, checked }: Snapshot,
  edits: readonly TextEdit[],
): WorkspaceEdit {
  const changes = edits.map((edit) => toTextEdit(checked.lines, edit));
  return client.takesVersionedEdits
    ? { documentChanges: [{ textDocument: { uri, version }, edits: changes }] }
    : { changes: { [uri]: changes } };
}

function fixOf(session: Session, snapshot: Snapshot, finding: Finding): CodeAction[] {
  const { fix } = finding;
  // A fix without edits is about the file's bytes, which only the client can write.
  if (fix === undefined || fix.edits.length === 0) return [];
  return [
    {
      title: render(fix.title, snapshot.language),
      kind: CodeActionKind.QuickFix,
      diagnostics: [toDiagnostic(session, snapshot, finding)],
      edit: toEdit(session, snapshot, fix.edits),
      ...(fix.kind === "safe" ? { isPreferred: true } : {}),
    },
  ];
}

/** Where the letters of a text are lost, its bytes still have them: read in another encoding they come back. */
function reopening(session: Session, snapshot: Snapshot, finding: Finding): CodeAction[] {
  const isLost = finding.rule === "file/encoding" && snapshot.checked.illegible === "lost";
  if (!isLost || !session.client.commands.includes(REOPEN_COMMAND)) return [];
  const title = CODE_ACTION.reopen[snapshot.language];
  return [
    {
      title,
      kind: CodeActionKind.QuickFix,
      diagnostics: [toDiagnostic(session, snapshot, finding)],
      command: { title, command: REOPEN_COMMAND },
      isPreferred: true,
    },
  ];
}

type SetAside = CodeAction & { diagnostics: Diagnostic[] };

/** One for every rule and place: a note sets aside all findings of a rule at its place. */
function suppressions(session: Session, snapshot: Snapshot, findings: readonly Finding[]): CodeAction[] {
  const { uri, language } = snapshot;
  if (!session.client.commands.includes(SUPPRESS_COMMAND) || fileNameOf(uri) === undefined) return [];
  const actions = new Map<string, SetAside>();
  for (const finding of findings) {
    const rule = session.rules.find(({ id }) => id === finding.rule);
    if (rule === undefined || rule.id === RULE_FAILED) continue;
    const target: SuppressTarget = { uri, rule: rule.id, path: finding.path ?? "" };
    const key = `${target.rule} ${target.path}`;
    const title = render({ text: CODE_ACTION.suppress, values: { title: rule.title } }, language);
    const command = { title, command: SUPPRESS_COMMAND, arguments: [target] };
    const action: SetAside = actions.get(key) ?? {
      title,
      kind: CodeActionKind.QuickFix,
      diagnostics: [],
      command,
    };
    action.diagnostics.push(toDiagnostic(session, snapshot, finding));
    actions.set(key, action);
  }
  return [...actions.values()];
}

const fixAllEdit = (session: Session, snapshot: Snapshot): WorkspaceEdit =>
  toEdit(session, snapshot, fixAll(snapshot.checked.text, snapshot.options, snapshot.suppressions).edits);

/** Every safe fix in one step; the edit comes when the action is chosen, where the client asks for it then. */
function fixAllOf(session: Session, snapshot: Snapshot): CodeAction[] {
  const isFixable = ({ fix }: Finding): boolean => fix?.kind === "safe" && fix.edits.length > 0;
  if (!snapshot.sorted().active.some(isFixable)) return [];
  const action: CodeAction = { title: CODE_ACTION.fixAll[snapshot.language], kind: FIX_ALL };
  return session.client.resolvesEdits
    ? [{ ...action, data: { uri: snapshot.uri } }]
    : [{ ...action, edit: fixAllEdit(session, snapshot) }];
}

const touches = (a: Span, b: Span): boolean => a.start <= b.end && b.start <= a.end;

const uriIn = (data: unknown): string | undefined =>
  typeof data === "object" && data !== null && "uri" in data && typeof data.uri === "string"
    ? data.uri
    : undefined;

/** textDocument/codeAction and codeAction/resolve */
export const codeAction: Feature = (session) => {
  const { client, connection } = session;
  if (!client.takesCodeActions) return;
  connection.onCodeAction(
    answering(session, "textDocument/codeAction", async ({ textDocument, range, context }, token) => {
      const snapshot = await checkedSnapshotOf(session, textDocument.uri, token);
      if (snapshot === undefined) return [];
      const { lines } = snapshot.checked;
      const only = context?.only;
      const asked = span(toOffset(lines, range?.start), toOffset(lines, range?.end));
      const here = snapshot.sorted().active.filter((finding) => touches(finding.span, asked));
      return [
        ...(wants(only, CodeActionKind.QuickFix)
          ? [
              ...here.flatMap((finding) => fixOf(session, snapshot, finding)),
              ...here.flatMap((finding) => reopening(session, snapshot, finding)),
              ...suppressions(session, snapshot, here),
            ]
          : []),
        ...(wants(only, FIX_ALL) ? fixAllOf(session, snapshot) : []),
      ];
    }),
  );
  connection.onCodeActionResolve(
    answering(session, "codeAction/resolve", async (action, token) => {
      const uri = uriIn(action.data);
      const snapshot = uri === undefined ? undefined : await checkedSnapshotOf(session, uri, token);
      return snapshot === undefined ? action : { ...action, edit: fixAllEdit(session, snapshot) };
    }),
  );
};
