import { type SymbolInformation, SymbolKind } from "vscode-languageserver";
import { projectSymbols } from "../../shared/features/projects.ts";
import { allProjects } from "./projectIndex.ts";
import { answering, type Feature } from "./session.ts";

/** Most symbols of one answer: what a list in an editor can hold. */
const MOST = 500;

const KIND = { project: SymbolKind.File, applicant: SymbolKind.Object } as const;

/** workspace/symbol: descriptions by project code, project name and applicant. */
export const workspaceSymbol: Feature = (session) => {
  session.connection.onWorkspaceSymbol(
    answering(session, "workspace/symbol", async ({ query }) => {
      const wanted = typeof query === "string" ? query : "";
      const projects = await allProjects(session);
      const found = projects.flatMap(({ uri, project, rangeOf }) =>
        projectSymbols(project, wanted).map(
          ({ kind, name, container, span }): SymbolInformation => ({
            name,
            kind: KIND[kind],
            location: { uri, range: rangeOf(span) },
            ...(container === undefined ? {} : { containerName: container }),
          }),
        ),
      );
      return found.slice(0, MOST);
    }),
  );
};
