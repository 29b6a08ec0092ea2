import { commands, type ExtensionContext, window } from "vscode";
import { atLeast, FILTERS, type LeastSeverity } from "../shared/client/filter.ts";
import { MISSING, PROJECTS, type TreeView } from "../shared/protocol.ts";
import type { Active } from "./recognition.ts";
import type { Server } from "./server.ts";
import { createTree } from "./tree.ts";
import { say, WORDS } from "./words.ts";

/** The view of what the active draft still lacks. */
export function showMissing(context: ExtensionContext, server: Server, active: Active): void {
  const { view, show } = createTree("esr.missing", context);
  async function refresh(): Promise<void> {
    if (!view.visible) return;
    const document = active.description();
    const found = document && (await server.ask(MISSING, { uri: server.address(document.uri) }));
    if (document === active.description()) show(found);
  }
  active.onChange(refresh);
  context.subscriptions.push(view.onDidChangeVisibility(refresh));
}

/** The view of the workspace's descriptions, and the two commands that fill and filter it. */
export function projectsView(context: ExtensionContext, server: Server) {
  const { view, show } = createTree("esr.projects", context);
  let found: TreeView | undefined;
  let least: LeastSeverity = "hint";
  const refresh = (): void => show(found && { ...found, nodes: atLeast(found.nodes, least) });
  return {
    /** Checks every description of the workspace. Progress and its cancelling come from the server. */
    async check(): Promise<TreeView | undefined> {
      await commands.executeCommand("esr.projects.focus");
      found = (await server.ask(PROJECTS, {})) ?? found;
      refresh();
      return found;
    },
    /** Asks which findings to show. */
    async filter(): Promise<void> {
      const picks = FILTERS.map(({ title, severity }) => ({ label: say(title), severity }));
      const picked = await window.showQuickPick(picks, { placeHolder: say(WORDS.whichFindings) });
      if (picked === undefined) return;
      least = picked.severity;
      view.description = least === "hint" ? "" : picked.label;
      refresh();
    },
  };
}
