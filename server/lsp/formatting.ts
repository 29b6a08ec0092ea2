import type { TextEdit } from "vscode-languageserver";
import { formatEdits, formatRange } from "../../shared/features/format.ts";
import { span } from "../../shared/text/span.ts";
import { toOffset, toTextEdit } from "./convert.ts";
import { answering, type Feature, snapshotOf } from "./session.ts";

/** textDocument/formatting and textDocument/rangeFormatting: the form's own layout, whatever the editor's indentation. */
export const formatting: Feature = (session) => {
  const { connection } = session;
  connection.onDocumentFormatting(
    answering(session, "textDocument/formatting", async ({ textDocument }): Promise<TextEdit[]> => {
      const checked = (await snapshotOf(session, textDocument.uri))?.checked;
      if (checked?.form === undefined) return [];
      return formatEdits(checked.form).map((edit) => toTextEdit(checked.lines, edit));
    }),
  );
  connection.onDocumentRangeFormatting(
    answering(
      session,
      "textDocument/rangeFormatting",
      async ({ textDocument, range }): Promise<TextEdit[]> => {
        const checked = (await snapshotOf(session, textDocument.uri))?.checked;
        if (checked?.form === undefined) return [];
        const { lines, form } = checked;
        const wanted = span(toOffset(lines, range?.start), toOffset(lines, range?.end));
        return formatRange(form, wanted).map((edit) => toTextEdit(lines, edit));
      },
    ),
  );
};
