import type { Location } from "vscode-languageserver";
import { codeAt } from "../../shared/features/navigation/codes.ts";
import { linkAt } from "../../shared/features/navigation/links.ts";
import { toOffset, toRange } from "./convert.ts";
import { allProjects, codeDefinitions } from "./projectIndex.ts";
import { answering, type Feature, snapshotOf } from "./session.ts";

/** textDocument/definition: where the form, or another description, states what the text speaks of. */
export const definition: Feature = (session) => {
  session.connection.onDefinition(
    answering(session, "textDocument/definition", async ({ textDocument, position }) => {
      const { uri } = textDocument;
      const snapshot = await snapshotOf(session, uri);
      if (snapshot?.checked.form === undefined) return null;
      const { lines, form, text } = snapshot.checked;
      const offset = toOffset(lines, position);
      const code = codeAt(text, offset);
      const found: Location[] =
        code === undefined
          ? (linkAt(form, offset)?.definitions ?? []).map((span) => ({ uri, range: toRange(lines, span) }))
          : codeDefinitions(await allProjects(session), code.code);
      return found.length === 0 ? null : found;
    }),
  );
};
