import * as vscode from "vscode";
import { type Checked, type CheckOptions, check } from "../../../shared/check.ts";
import { type Language, render } from "../../../shared/i18n/message.ts";

/** Asks again until the answer is right; then, or when the time is over, the last answer. */
export async function eventually<T>(
  ask: () => T | Promise<T>,
  isRight: (answer: T) => boolean,
  milliseconds = 20_000,
): Promise<T> {
  const end = Date.now() + milliseconds;
  for (;;) {
    const answer = await ask();
    if (isRight(answer) || Date.now() > end) return answer;
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
}

/** The folder that is open: the seeds. */
export function folder(): vscode.Uri {
  const first = vscode.workspace.workspaceFolders?.[0];
  if (first === undefined) throw new Error("no folder is open");
  return first.uri;
}

export async function seedNames(): Promise<string[]> {
  const entries = await vscode.workspace.fs.readDirectory(folder());
  return entries.map(([name]) => name).filter((name) => name.endsWith(".txt"));
}

/** Opens a seed in an editor and waits until it has been recognised. */
export async function openSeed(name: string): Promise<vscode.TextDocument> {
  const document = await vscode.workspace.openTextDocument(vscode.Uri.joinPath(folder(), name));
  await vscode.window.showTextDocument(document);
  await languageOf(document, "esr");
  return document;
}

/** Opens a text that has no file. */
export async function openText(content: string, language = "plaintext"): Promise<vscode.TextDocument> {
  const document = await vscode.workspace.openTextDocument({ language, content });
  await vscode.window.showTextDocument(document);
  return document;
}

/** The language of the document as soon as it is the expected one, else what it is after the wait. */
export const languageOf = (document: vscode.TextDocument, expected: string): Promise<string> =>
  eventually(
    () => document.languageId,
    (id) => id === expected,
  );

/** A problem in the form in which the editor and the core are compared. */
interface Problem {
  readonly rule: string;
  readonly severity: string;
  readonly message: string;
  readonly at: string;
}

const SEVERITIES = ["error", "warning", "info", "hint"];
const place = (start: vscode.Position, end: vscode.Position): string =>
  `${start.line}:${start.character}-${end.line}:${end.character}`;
const order = (a: Problem, b: Problem): number => (JSON.stringify(a) < JSON.stringify(b) ? -1 : 1);

const ourProblems = ({ uri }: vscode.TextDocument): vscode.Diagnostic[] =>
  vscode.languages.getDiagnostics(uri).filter(({ source }) => source === "esr");

/** The id of the rule: with a link to its page, or without where there are no pages. */
const ruleOf = ({ code }: vscode.Diagnostic): string => String(typeof code === "object" ? code.value : code);

/** Where the editor shows the first problem of a rule. */
export const placeOf = (document: vscode.TextDocument, rule: string): vscode.Range | undefined =>
  ourProblems(document).find((problem) => ruleOf(problem) === rule)?.range;

/** The problems that the editor shows of a document. */
export function shownProblems(document: vscode.TextDocument): Problem[] {
  return ourProblems(document)
    .map((problem) => ({
      rule: ruleOf(problem),
      severity: SEVERITIES[problem.severity] ?? "",
      message: problem.message,
      at: place(problem.range.start, problem.range.end),
    }))
    .sort(order);
}

/** What the core says of the text of a document. */
export const checked = (document: vscode.TextDocument, options: CheckOptions = {}): Checked =>
  check(document.getText(), { fileName: document.uri.path.split("/").at(-1), ...options });

/** The problems that ought to be shown: what the core finds in the text as it is. */
export function expectedProblems(
  document: vscode.TextDocument,
  language: Language = "fi",
  options: CheckOptions = {},
): Problem[] {
  return checked(document, options)
    .findings.map(({ rule, severity, message, span }) => ({
      rule,
      severity,
      message: render(message, language),
      at: place(document.positionAt(span.start), document.positionAt(span.end)),
    }))
    .sort(order);
}

/** Waits until the editor shows what the core finds; gives both for the comparison. */
export async function problems(
  document: vscode.TextDocument,
  language: Language = "fi",
  options: CheckOptions = {},
): Promise<{ shown: Problem[]; expected: Problem[] }> {
  const expected = expectedProblems(document, language, options);
  const shown = await eventually(
    () => shownProblems(document),
    (now) => JSON.stringify(now) === JSON.stringify(expected),
  );
  return { shown, expected };
}

/** Scrolls to a text, for a picture of the place. */
export async function showPlace(document: vscode.TextDocument, text: string): Promise<void> {
  const editor = await vscode.window.showTextDocument(document);
  const at = document.positionAt(document.getText().indexOf(text));
  editor.selection = new vscode.Selection(at, at);
  editor.revealRange(new vscode.Range(at, at), vscode.TextEditorRevealType.AtTop);
}

/** The place behind a text that stands in the document. */
export const behind = (document: vscode.TextDocument, text: string): vscode.Position =>
  document.positionAt(document.getText().indexOf(text) + text.length);

/** Replaces a text that stands once in the document. */
export async function replace(document: vscode.TextDocument, from: string, to: string): Promise<void> {
  const at = document.getText().indexOf(from);
  if (at < 0) throw new Error(`the document has no "${from}"`);
  const edit = new vscode.WorkspaceEdit();
  edit.replace(
    document.uri,
    new vscode.Range(document.positionAt(at), document.positionAt(at + from.length)),
    to,
  );
  await vscode.workspace.applyEdit(edit);
}

/** Sets a setting of the user; undefined takes it back. */
export const set = (key: string, value: unknown): Thenable<void> =>
  vscode.workspace.getConfiguration("esr").update(key, value, vscode.ConfigurationTarget.Global);

/** Closes every editor; what was typed is thrown away, so that nobody is asked about it. */
export async function closeAll(): Promise<void> {
  while (
    vscode.window.activeTextEditor !== undefined &&
    vscode.window.tabGroups.all.some(({ tabs }) => tabs.length > 0)
  )
    await vscode.commands.executeCommand("workbench.action.revertAndCloseActiveEditor");
  await vscode.commands.executeCommand("workbench.action.closeAllEditors");
  // A text without a file lingers for a moment, and a new one of the same name would take over its language.
  await eventually(
    () => vscode.workspace.textDocuments.filter(({ isUntitled }) => isUntitled).length,
    (left) => left === 0,
    3_000,
  );
}
