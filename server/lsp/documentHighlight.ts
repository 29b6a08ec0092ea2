import { type DocumentHighlight, DocumentHighlightKind } from "vscode-languageserver";
import { findHighlights } from "../../shared/features/highlight.ts";
import { toOffset, toRange } from "./convert.ts";
import { answering, type Feature, snapshotOf } from "./session.ts";

const KIND = { value: DocumentHighlightKind.Write, text: DocumentHighlightKind.Read } as const;

/** textDocument/documentHighlight: the same word, code or sum elsewhere in the description. */
export const documentHighlight: Feature = (session) => {
  session.connection.onDocumentHighlight(
    answering(
      session,
      "textDocument/documentHighlight",
      async ({ textDocument, position }): Promise<DocumentHighlight[]> => {
        const checked = (await snapshotOf(session, textDocument.uri))?.checked;
        if (checked?.form === undefined) return [];
        return findHighlights(checked, toOffset(checked.lines, position)).map(({ span, kind }) => ({
          range: toRange(checked.lines, span),
          kind: KIND[kind],
        }));
      },
    ),
  );
};
