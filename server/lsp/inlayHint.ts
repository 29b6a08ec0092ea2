import { inlayHints } from "../../shared/features/inlayHints.ts";
import { span } from "../../shared/text/span.ts";
import { toOffset, toPosition } from "./convert.ts";
import { answering, type Feature, snapshotOf } from "./session.ts";

/** textDocument/inlayHint */
export const inlayHint: Feature = (session) => {
  session.connection.languages.inlayHint.on(
    answering(session, "textDocument/inlayHint", async ({ textDocument: { uri }, range }) => {
      const snapshot = await snapshotOf(session, uri);
      if (snapshot?.checked.form === undefined) return [];
      const settings = await session.configuration.settingsFor(uri);
      const { lines, form } = snapshot.checked;
      const within = span(toOffset(lines, range?.start), toOffset(lines, range?.end));
      return inlayHints(form, within, { language: snapshot.language, settings }).map(
        ({ offset, text, tooltip }) => ({
          position: toPosition(lines, offset),
          label: text,
          paddingLeft: true,
          ...(tooltip === undefined ? {} : { tooltip }),
        }),
      );
    }),
  );
};
