import { ErrorCodes, LSPErrorCodes, ResponseError, type WorkspaceEdit } from "vscode-languageserver";
import { readNewName, renameableAt, renameEdits } from "../../shared/features/rename.ts";
import { RENAME } from "../../shared/i18n/rename.ts";
import { toOffset, toRange, toTextEdit } from "./convert.ts";
import { answering, type Feature, snapshotOf } from "./session.ts";

/**
 * textDocument/rename and prepareRename: the project's short name within its description. Elsewhere an error in the
 * user's language says what can be renamed; editors show it, where null would only show words of their own.
 */
export const rename: Feature = (session) => {
  const { connection, client } = session;
  connection.onPrepareRename(
    answering(session, "textDocument/prepareRename", async ({ textDocument, position }) => {
      const snapshot = await snapshotOf(session, textDocument.uri);
      if (snapshot?.checked.form === undefined) return null;
      const { lines, form } = snapshot.checked;
      const found = renameableAt(form, toOffset(lines, position));
      if (found === undefined)
        throw new ResponseError(LSPErrorCodes.RequestFailed, RENAME.notHere[snapshot.language]);
      return { range: toRange(lines, found.span), placeholder: found.name };
    }),
  );
  connection.onRenameRequest(
    answering(session, "textDocument/rename", async ({ textDocument, position, newName }) => {
      const { uri } = textDocument;
      const snapshot = await snapshotOf(session, uri);
      if (snapshot?.checked.form === undefined) return null;
      const { lines, form } = snapshot.checked;
      const found = renameableAt(form, toOffset(lines, position));
      if (found === undefined)
        throw new ResponseError(LSPErrorCodes.RequestFailed, RENAME.notHere[snapshot.language]);
      const name = typeof newName === "string" ? readNewName(newName) : undefined;
      if (name === undefined)
        throw new ResponseError(ErrorCodes.InvalidParams, RENAME.badName[snapshot.language]);
      const edits = renameEdits(found.occurrences, name).map((edit) => toTextEdit(lines, edit));
      const result: WorkspaceEdit = client.takesVersionedEdits
        ? { documentChanges: [{ textDocument: { uri, version: snapshot.version }, edits }] }
        : { changes: { [uri]: edits } };
      return result;
    }),
  );
};
