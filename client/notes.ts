import { type ExtensionContext, Uri, window, workspace } from "vscode";
import type { LocalText } from "../shared/i18n/message.ts";
import { SUPPRESS, type SuppressTarget } from "../shared/protocol.ts";
import type { Server } from "./server.ts";
import { say, WORDS } from "./words.ts";

const askFor = (prompt: LocalText, value = ""): Thenable<string | undefined> =>
  window.showInputBox({
    prompt: say(prompt),
    value,
    ignoreFocusOut: true,
    validateInput: (text) => (text.trim() === "" ? say(WORDS.mustSay) : undefined),
  });

/** Today by this machine's clock and calendar, as `YYYY-MM-DD`, which is how Swedish writes days. */
const today = (): string => new Date().toLocaleDateString("sv-SE");

/** Asks why and who, and notes beside the document that the finding may stand. */
export async function suppress(
  target: SuppressTarget,
  context: ExtensionContext,
  server: Server,
): Promise<void> {
  const reason = await askFor(WORDS.whyAside);
  if (reason === undefined) return;
  const author = await askFor(WORDS.whoAside, context.globalState.get<string>("author"));
  if (author === undefined) return;
  await context.globalState.update("author", author);
  const params = { ...target, reason, author, date: today() };
  const edit = await server.ask(SUPPRESS, params);
  if (edit && (await server.apply(edit))) {
    const notes = Uri.parse(`${target.uri}.esr-notes.json`);
    await (await workspace.openTextDocument(notes)).save();
  }
}
