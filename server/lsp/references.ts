import type { Location } from "vscode-languageserver";
import { codeAt } from "../../shared/features/navigation/codes.ts";
import { linkAt } from "../../shared/features/navigation/links.ts";
import { toOffset, toRange } from "./convert.ts";
import { allProjects, codeDefinitions, codeReferences } from "./projectIndex.ts";
import { answering, type Feature, snapshotOf } from "./session.ts";

const keyOf = ({ uri, range: { start } }: Location): string => `${start.line}:${start.character} ${uri}`;

/** textDocument/references: where prose speaks of an area or a count of the form, and descriptions of a project. */
export const references: Feature = (session) => {
  session.connection.onReferences(
    answering(session, "textDocument/references", async ({ textDocument, position, context }) => {
      const { uri } = textDocument;
      const snapshot = await snapshotOf(session, uri);
      if (snapshot?.checked.form === undefined) return null;
      const { lines, form, text } = snapshot.checked;
      const offset = toOffset(lines, position);
      const withDefinitions = context?.includeDeclaration === true;
      const code = codeAt(text, offset);
      if (code !== undefined) {
        const projects = await allProjects(session);
        const stated = new Set(codeDefinitions(projects, code.code).map(keyOf));
        return codeReferences(projects, code.code).filter(
          (place) => withDefinitions || !stated.has(keyOf(place)),
        );
      }
      const link = linkAt(form, offset);
      if (link === undefined) return null;
      const spans = withDefinitions ? [...link.definitions, ...link.mentions] : [...link.mentions];
      return spans
        .sort((a, b) => a.start - b.start)
        .map((span): Location => ({ uri, range: toRange(lines, span) }));
    }),
  );
};
