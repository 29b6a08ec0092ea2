import { EventEmitter, type ExtensionContext, Uri, window, workspace } from "vscode";
import {
  EFFECTIVE_CONFIGURATION,
  type EffectiveConfigurationParams,
  type EffectiveConfigurationResult,
  SUPPRESS_COMMAND,
} from "../shared/protocol.ts";
import type { Server } from "./server.ts";
import { say, WORDS } from "./words.ts";

/** How VS Code hands over a setting that has no value: as nothing, as empty text, as an empty table. */
function isUnset(value: unknown): boolean {
  if (value === null || value === undefined || value === "") return true;
  return typeof value === "object" && Object.keys(value).length === 0;
}

/**
 * The section `esr` as the server understands it: settings without a value are left out, and so is `trace`, which
 * concerns the client alone.
 */
export function serverSettings(section: unknown): Record<string, unknown> {
  if (typeof section !== "object" || section === null) return {};
  // A section of VS Code's configuration carries methods beside its values; only values survive JSON.
  const values: Record<string, unknown> = JSON.parse(JSON.stringify(section));
  return Object.fromEntries(
    Object.entries(values).filter(([key, value]) => key !== "trace" && !isUnset(value)),
  );
}

/**
 * What the server is told at its start: only the language, in which it speaks before it has asked. It asks for the rest,
 * and a setting that were told here would outlive its removal by the user.
 */
export const startSettings = (): Record<string, unknown> => ({
  language: workspace.getConfiguration("esr").get<string>("language"),
  readsFiles: true,
  commands: [SUPPRESS_COMMAND],
});

/** What the user has set everywhere, and what the folder or workspace of the file. */
function origins(uri: Uri | undefined): { user: object; folder: object } {
  const section = workspace.getConfiguration("esr", uri);
  const keys = Object.keys(serverSettings(section));
  const found = keys.map((key) => ({ key, ...section.inspect<unknown>(key) }));
  return {
    user: Object.fromEntries(found.map(({ key, globalValue }) => [key, globalValue])),
    folder: Object.fromEntries(
      found.map(({ key, workspaceFolderValue, workspaceValue }) => [
        key,
        workspaceFolderValue ?? workspaceValue,
      ]),
    ),
  };
}

/** The command that shows the settings in force for the file at hand, in a document that nobody needs to save. */
export function showSettings({ subscriptions }: ExtensionContext, server: Server): () => Promise<void> {
  const changed = new EventEmitter<Uri>();
  const provideTextDocumentContent = async ({ query }: Uri): Promise<string | undefined> => {
    const uri = query === "" ? undefined : Uri.parse(query);
    const params = { ...(uri && { uri: server.address(uri) }), ...origins(uri) };
    const ask = server.ask<EffectiveConfigurationParams, EffectiveConfigurationResult>;
    return (await ask(EFFECTIVE_CONFIGURATION, params))?.markdown;
  };
  subscriptions.push(
    changed,
    workspace.registerTextDocumentContentProvider("esr-settings", {
      onDidChange: changed.event,
      provideTextDocumentContent,
    }),
  );
  return async () => {
    const query = window.activeTextEditor?.document.uri.toString() ?? "";
    const uri = Uri.from({ scheme: "esr-settings", path: `${say(WORDS.settingsName)}.md`, query });
    changed.fire(uri);
    await window.showTextDocument(uri, { preview: true });
  };
}
