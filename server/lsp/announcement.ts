import { CodeActionKind, type ServerCapabilities, TextDocumentSyncKind } from "vscode-languageserver";
import { TOKEN_KINDS } from "../../shared/features/tokenKinds.ts";
import type { ClientFeatures } from "./client.ts";

/** The kind of the action that makes every safe fix of a document. */
export const FIX_ALL = `${CodeActionKind.SourceFixAll}.esr`;

/** What depends on what the client can do with it. */
function forThisClient(client: ClientFeatures): ServerCapabilities {
  return {
    ...(client.pullsDiagnostics && {
      diagnosticProvider: { identifier: "esr", interFileDependencies: true, workspaceDiagnostics: false },
    }),
    ...(client.takesCodeActions && {
      codeActionProvider: {
        codeActionKinds: [CodeActionKind.QuickFix, FIX_ALL],
        resolveProvider: client.resolvesEdits,
      },
    }),
    ...(client.tellsOfFolders && {
      workspace: { workspaceFolders: { supported: true, changeNotifications: true } },
    }),
    renameProvider: client.preparesRename ? { prepareProvider: true } : true,
  };
}

/** What the server tells a client that it can: what the features in serve.ts have handlers for, and nothing else. */
export const announcement = (client: ClientFeatures): ServerCapabilities => ({
  positionEncoding: "utf-16",
  textDocumentSync: { openClose: true, change: TextDocumentSyncKind.Incremental, save: true },
  documentSymbolProvider: true,
  foldingRangeProvider: true,
  hoverProvider: true,
  completionProvider: { triggerCharacters: [":", " ", ","], resolveProvider: true },
  inlayHintProvider: true,
  documentFormattingProvider: true,
  documentRangeFormattingProvider: true,
  documentLinkProvider: { resolveProvider: false },
  documentHighlightProvider: true,
  selectionRangeProvider: true,
  definitionProvider: true,
  referencesProvider: true,
  workspaceSymbolProvider: true,
  semanticTokensProvider: {
    legend: { tokenTypes: [...TOKEN_KINDS], tokenModifiers: [] },
    full: true,
    range: true,
  },
  ...forThisClient(client),
});
