import { env, Range, SnippetString, Uri, ViewColumn, window, workspace } from "vscode";
import { COPY, type CopyResult, LETTER, SCAFFOLD } from "../shared/protocol.ts";
import type { Active } from "./recognition.ts";
import type { Server } from "./server.ts";
import { say, tell, WORDS } from "./words.ts";

/** Asks for a form and opens an empty description of it, with the cursor in its first value. */
export async function newDescription(server: Server): Promise<void> {
  const forms = await server.ask(SCAFFOLD, {});
  const picks = forms?.map(({ id, title, snippet }) => ({ label: title, description: id, snippet }));
  const picked = picks && (await window.showQuickPick(picks, { placeHolder: say(WORDS.chooseForm) }));
  if (picked === undefined) return;
  const editor = await window.showTextDocument(await workspace.openTextDocument({ language: "esr" }));
  await editor.insertSnippet(new SnippetString(picked.snippet));
}

/** Puts a text on the clipboard and says so, or says why there is none. */
async function put(answer: CopyResult | undefined): Promise<void> {
  if (typeof answer?.text === "string") await env.clipboard.writeText(answer.text);
  if (answer !== undefined) await window.showInformationMessage(answer.message);
}

/** Copies the field or section under the cursor as text for the form on the web. */
export async function copyForEura(server: Server): Promise<void> {
  const editor = window.activeTextEditor;
  if (editor === undefined) return tell(WORDS.noDescription);
  const { line, character } = editor.selection.active;
  await put(
    await server.ask(COPY, { uri: server.address(editor.document.uri), position: { line, character } }),
  );
}

/** Copies the request for completion of a description; by default of the one that is being worked on. */
export async function copyLetter(server: Server, active: Active, address?: unknown): Promise<void> {
  const uri = typeof address === "string" ? Uri.parse(address) : active.description()?.uri;
  if (uri === undefined) return tell(WORDS.noDescription);
  await put(await server.ask(LETTER, { uri: server.address(uri) }));
}

/** Shows a place of a document, in the column in which the document already is. */
export async function reveal(address: string, ...range: [number, number, number, number]): Promise<void> {
  const uri = Uri.parse(address);
  const isHere = ({ document }: { document: { uri: Uri } }) => document.uri.toString() === uri.toString();
  const viewColumn = window.visibleTextEditors.find(isHere)?.viewColumn ?? ViewColumn.One;
  await window.showTextDocument(uri, { selection: new Range(...range), viewColumn });
}
