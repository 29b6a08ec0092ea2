import { EventEmitter, type ExtensionContext, Uri, window, workspace } from "vscode";
import { originsOf } from "../shared/client/origins.ts";
import { EFFECTIVE_CONFIGURATION, REOPEN_COMMAND, SUPPRESS_COMMAND } from "../shared/protocol.ts";
import type { Server } from "./server.ts";
import { say, WORDS } from "./words.ts";

/**
 * What the server is told at its start: the language, in which it speaks before it has asked, and what we can do for it. It
 * asks for the rest, and a setting that were told here would outlive its removal by the user.
 */
export const startSettings = (): Record<string, unknown> => ({
  language: workspace.getConfiguration("esr").get<string>("language"),
  readsFiles: true,
  listsFiles: true,
  commands: [SUPPRESS_COMMAND, REOPEN_COMMAND],
});

/** The command that shows the settings in force for the file at hand, in a document that nobody needs to save. */
export function showSettings({ subscriptions }: ExtensionContext, server: Server): () => Promise<void> {
  const changed = new EventEmitter<Uri>();
  const provideTextDocumentContent = async ({ query }: Uri): Promise<string | undefined> => {
    const uri = query === "" ? undefined : Uri.parse(query);
    const section = workspace.getConfiguration("esr", uri);
    const origins = originsOf(Object.keys(section), (key) => section.inspect(key));
    const params = { ...(uri && { uri: server.address(uri) }), ...origins };
    return (await server.ask(EFFECTIVE_CONFIGURATION, params))?.markdown;
  };
  const provider = { onDidChange: changed.event, provideTextDocumentContent };
  subscriptions.push(changed, workspace.registerTextDocumentContentProvider("esr-settings", provider));
  return async () => {
    const query = window.activeTextEditor?.document.uri.toString() ?? "";
    const uri = Uri.from({ scheme: "esr-settings", path: `${say(WORDS.settingsName)}.md`, query });
    changed.fire(uri);
    await window.showTextDocument(uri, { preview: true });
  };
}
