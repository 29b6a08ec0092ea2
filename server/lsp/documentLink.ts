import type { DocumentLink } from "vscode-languageserver";
import { findLinks } from "../../shared/features/links.ts";
import { LINKS } from "../../shared/i18n/links.ts";
import { toRange } from "./convert.ts";
import { answering, type Feature, snapshotOf } from "./session.ts";

/** textDocument/documentLink: of descriptions alone; what was not recognised is none of ours. */
export const documentLink: Feature = (session) => {
  session.connection.onDocumentLinks(
    answering(session, "textDocument/documentLink", async ({ textDocument }): Promise<DocumentLink[]> => {
      const snapshot = await snapshotOf(session, textDocument.uri);
      if (snapshot?.checked.form === undefined) return [];
      const { checked, language } = snapshot;
      return findLinks(checked).map(({ span, target, kind }) => ({
        range: toRange(checked.lines, span),
        target,
        tooltip: LINKS[kind][language],
      }));
    }),
  );
};
