import { type ExtensionContext, ViewColumn, type WebviewPanel, window } from "vscode";
import { withPolicy } from "../shared/client/policy.ts";
import { LETTER_COMMAND, REVEAL_COMMAND, SUMMARY } from "../shared/protocol.ts";
import type { Active } from "./recognition.ts";
import type { Server } from "./server.ts";
import { say, tell, WORDS } from "./words.ts";

/** The command that shows the summary of the active description beside it, and keeps it up to date. */
export function showSummary(
  { subscriptions }: ExtensionContext,
  server: Server,
  active: Active,
): () => Promise<void> {
  let panel: WebviewPanel | undefined;

  async function refresh(): Promise<void> {
    const document = active.description();
    const summary = panel && document && (await server.ask(SUMMARY, { uri: server.address(document.uri) }));
    if (!panel || !summary || document !== active.description()) return;
    panel.title = summary.title;
    panel.webview.html = withPolicy(summary.html);
  }

  active.onChange(refresh);
  subscriptions.push({ dispose: () => panel?.dispose() });
  return async () => {
    if (active.description() === undefined) return tell(WORDS.noDescription);
    if (panel === undefined) {
      const column = { viewColumn: ViewColumn.Beside, preserveFocus: true };
      const enableCommandUris = [REVEAL_COMMAND, LETTER_COMMAND];
      const rights = { enableScripts: false, enableForms: false, enableCommandUris, localResourceRoots: [] };
      panel = window.createWebviewPanel("esr.summary", say(WORDS.summary), column, rights);
      panel.onDidDispose(() => {
        panel = undefined;
      });
    } else panel.reveal(undefined, true);
    await refresh();
  };
}
