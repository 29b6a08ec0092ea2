import { DidChangeConfigurationNotification, DidChangeWatchedFilesNotification } from "vscode-languageserver";
import { fileKindOf } from "./fileKind.ts";
import { logError } from "./messages.ts";
import { createPush } from "./pushDiagnostics.ts";
import type { Feature, Session } from "./session.ts";

/** The files that steer the checks: settings, notes and forms, all of them JSON. Which of them do is asked later. */
const WATCHED = [{ globPattern: "**/*.json" }];

/** Asks the client to pull anew, where it can be asked. */
function refresh(session: Session): void {
  if (!session.client.refreshesDiagnostics) return;
  session.connection.languages.diagnostics
    .refresh()
    .catch((error) => logError(session.connection, "workspace/diagnostic/refresh", error));
}

/** Asks the client to ask for inlay hints anew, where it can be asked. */
function refreshHints(session: Session): void {
  if (!session.client.refreshesInlayHints) return;
  session.connection.languages.inlayHint
    .refresh()
    .catch((error) => logError(session.connection, "workspace/inlayHint/refresh", error));
}

/** Documents and settings as they come and go, and the diagnostics that follow for clients that do not ask. */
export const synchronisation: Feature = (session) => {
  const { client, connection, documents, configuration, notes, snapshots } = session;
  const { templateFiles, registers, openProjects } = session;
  const push = client.pullsDiagnostics ? undefined : createPush(session);
  const seen = new Set<string>();
  if (client.registersConfiguration)
    session.whenInitialized.push(() =>
      connection.client.register(DidChangeConfigurationNotification.type, { section: "esr" }),
    );
  if (client.registersWatching)
    session.whenInitialized.push(() =>
      connection.client.register(DidChangeWatchedFilesNotification.type, { watchers: WATCHED }),
    );
  documents.onDidChangeContent(({ document: { uri } }) => {
    // A document that has just been opened is checked at once; the library reports that as a change too.
    if (seen.has(uri)) push?.schedule(uri);
    else push?.now(uri);
    seen.add(uri);
  });
  documents.onDidClose(({ document: { uri } }) => {
    seen.delete(uri);
    snapshots.forget(uri);
    configuration.forget(uri);
    notes.forget(uri);
    openProjects.close(uri);
    push?.clear(uri);
  });
  const checkAnew = (): void => {
    refreshHints(session);
    if (push === undefined) refresh(session);
    else for (const { uri } of documents.all()) push.now(uri);
  };
  /** A file that steers the checks has changed: everything that was read of such files is read anew. */
  const readAnew = (uris: readonly string[]): void => {
    const isRegister = registers.forget(uris);
    const steers = (uri: string): boolean =>
      fileKindOf(uri) !== "description" || templateFiles.isTemplate(uri);
    if (!isRegister && !uris.some(steers)) return;
    configuration.forget();
    notes.forget();
    templateFiles.forget();
    checkAnew();
  };
  openProjects.onChange((uris) => {
    if (push === undefined) refresh(session);
    else for (const uri of uris) push.schedule(uri);
  });
  documents.onDidSave(({ document: { uri } }) => readAnew([uri]));
  session.whenFilesChange.push((changes) => readAnew(changes.map(({ uri }) => uri)));
  // The library knows one handler only; what others wish to hear is passed on here.
  connection.onDidChangeWatchedFiles(({ changes }) => {
    for (const tell of session.whenFilesChange) tell(changes);
  });
  connection.onDidChangeConfiguration(({ settings }) => {
    configuration.change(settings);
    registers.forgetAll();
    checkAnew();
  });
  connection.onInitialized(() => {
    // The library knows one handler only, so that what others wish to register is done here too.
    for (const register of session.whenInitialized)
      register().catch((error) => logError(connection, "client/registerCapability", error));
  });
  connection.onShutdown(() => {
    session.isShutDown = true;
    push?.stop();
  });
  documents.listen(connection);
};
