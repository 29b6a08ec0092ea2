import { MessageType, type TextEdit, type WorkspaceEdit } from "vscode-languageserver";
import { withSuppression } from "../../shared/features/notesFile.ts";
import { type Message, render } from "../../shared/i18n/message.ts";
import { SERVER } from "../../shared/i18n/server.ts";
import { SUPPRESS } from "../../shared/protocol.ts";
import { indexLines } from "../../shared/text/lines.ts";
import { minimalEdits } from "../../shared/text/minimalEdits.ts";
import { languageOf } from "./configuration.ts";
import { toTextEdit } from "./convert.ts";
import { notesUriOf } from "./fileKind.ts";
import { fileNameOf } from "./fileName.ts";
import { showMessage } from "./messages.ts";
import { onOwnRequest } from "./ownRequest.ts";
import { suppressParams } from "./requestParams.ts";
import type { Feature } from "./session.ts";

/** The change of a file from one text to another; a file that is not there is created. */
function changeOf(
  uri: string,
  version: number | null,
  before: string | undefined,
  after: string,
): WorkspaceEdit {
  const lines = indexLines(before ?? "");
  const edits: TextEdit[] = minimalEdits(before ?? "", after).map((edit) => toTextEdit(lines, edit));
  const change = { textDocument: { uri, version }, edits };
  const create = { kind: "create", uri, options: { overwrite: false, ignoreIfExists: true } } as const;
  return { documentChanges: before === undefined ? [create, change] : [change] };
}

/** esr/suppress: the edit that notes beside a document why a finding may stand. */
export const suppress: Feature = (session) => {
  const { connection, configuration, documents, files } = session;
  onOwnRequest(session, SUPPRESS, suppressParams, async ({ uri, ...note }): Promise<WorkspaceEdit | null> => {
    const language = languageOf(await configuration.settingsFor(uri));
    const refuse = (message: Message): null => {
      showMessage(connection, MessageType.Warning, render(message, language));
      return null;
    };
    const notesUri = notesUriOf(uri);
    if (notesUri === undefined) return refuse({ text: SERVER.noFile, values: {} });
    // What is being typed into the notes must not be lost.
    const open = documents.get(notesUri);
    const before = open?.getText() ?? (await files.read(notesUri));
    const after = withSuppression(before, note);
    if (after === undefined)
      return refuse({ text: SERVER.notesUnreadable, values: { name: fileNameOf(notesUri) ?? notesUri } });
    return changeOf(notesUri, open?.version ?? null, before, after);
  });
};
