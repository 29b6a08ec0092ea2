import { type ExtensionContext, languages, type TextDocument, window, workspace } from "vscode";
import { type Active as ActiveOf, createActive } from "../shared/client/active.ts";
import { createRecognition, type Recognition as RecognitionOf } from "../shared/client/recognition.ts";
import { RECOGNISE, STATUS } from "../shared/protocol.ts";
import type { Server } from "./server.ts";

export type Recognition = RecognitionOf<TextDocument>;
export type Active = ActiveOf<TextDocument>;

/** Where the files are kept that the user has turned back into plain text. */
const LEFT_ALONE = "leftAsPlainText";

/** Watches the open documents, turns plain texts that are descriptions into the language `esr`, and knows the active one. */
export function watchDocuments({ subscriptions, workspaceState }: ExtensionContext, server: () => Server) {
  const active: Active = createActive();
  const recognition: Recognition = createRecognition({
    leftAlone: workspaceState.get(LEFT_ALONE, []),
    keepLeftAlone: (uris) => void workspaceState.update(LEFT_ALONE, uris),
    recognise: (text) => server().ask(RECOGNISE, { text }),
    status: ({ uri }) => server().ask(STATUS, { uri: server().address(uri) }),
    takeOver: (document) => languages.setTextDocumentLanguage(document, "esr"),
    openDocuments: () => workspace.textDocuments,
    later(run, milliseconds) {
      const timer = setTimeout(run, milliseconds);
      return () => clearTimeout(timer);
    },
    onNews: active.news,
  });
  active.turnTo(window.activeTextEditor?.document);
  subscriptions.push(
    recognition,
    window.onDidChangeActiveTextEditor((editor) => active.turnTo(editor?.document)),
    workspace.onDidOpenTextDocument(recognition.opened),
    workspace.onDidCloseTextDocument((document) => {
      recognition.closed(document);
      active.news(document);
    }),
    workspace.onDidChangeTextDocument(({ document, contentChanges }) => {
      if (contentChanges.length > 0) recognition.changed(document);
    }),
  );
  return { recognition, active };
}
