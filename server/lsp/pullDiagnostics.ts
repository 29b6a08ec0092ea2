import { type DocumentDiagnosticReport, DocumentDiagnosticReportKind } from "vscode-languageserver";
import { toDiagnostics } from "./diagnostic.ts";
import { fileDiagnostics } from "./fileDiagnostics.ts";
import { fileKindOf } from "./fileKind.ts";
import { answering, checkedSnapshotOf, type Feature } from "./session.ts";

/** textDocument/diagnostic: for clients that ask. Others are told: see pushDiagnostics.ts. */
export const pullDiagnostics: Feature = (session) => {
  if (!session.client.pullsDiagnostics) return;
  session.connection.languages.diagnostics.on(
    answering(
      session,
      "textDocument/diagnostic",
      async (params, token): Promise<DocumentDiagnosticReport> => {
        const { uri } = params.textDocument;
        if (fileKindOf(uri) !== "description")
          return { kind: DocumentDiagnosticReportKind.Full, items: await fileDiagnostics(session, uri) };
        const snapshot = await checkedSnapshotOf(session, uri, token);
        if (snapshot === undefined) return { kind: DocumentDiagnosticReportKind.Full, items: [] };
        if (params.previousResultId === snapshot.id)
          return { kind: DocumentDiagnosticReportKind.Unchanged, resultId: snapshot.id };
        return {
          kind: DocumentDiagnosticReportKind.Full,
          resultId: snapshot.id,
          items: toDiagnostics(session, snapshot),
        };
      },
    ),
  );
};
