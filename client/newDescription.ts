import { SnippetString, window, workspace } from "vscode";
import { SCAFFOLD, type ScaffoldParams, type ScaffoldResult } from "../shared/protocol.ts";
import type { Server } from "./server.ts";
import { say, WORDS } from "./words.ts";

/** Asks for a form and opens an empty description of it, with the cursor in its first value. */
export async function newDescription(server: Server): Promise<void> {
  const forms = await server.ask<ScaffoldParams, ScaffoldResult>(SCAFFOLD, {});
  const picks = forms?.map(({ id, title, snippet }) => ({ label: title, description: id, snippet }));
  const picked = picks && (await window.showQuickPick(picks, { placeHolder: say(WORDS.chooseForm) }));
  if (picked === undefined) return;
  const editor = await window.showTextDocument(await workspace.openTextDocument({ language: "esr" }));
  await editor.insertSnippet(new SnippetString(picked.snippet));
}
