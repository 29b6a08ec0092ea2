import { type Diagnostic, MessageType } from "vscode-languageserver";
import { SERVER } from "../../shared/i18n/server.ts";
import { toDiagnostics } from "./diagnostic.ts";
import { fileDiagnostics } from "./fileDiagnostics.ts";
import { fileKindOf } from "./fileKind.ts";
import { logError, showMessage } from "./messages.ts";
import { finishChecking, type Session, snapshotOf } from "./session.ts";

/** How long typing must rest before a document is checked, in milliseconds. Each document has its own clock. */
const REST = 120;

/** Tells a client that cannot ask. */
export interface Push {
  /** Checks a document soon, once its changes have come to rest. */
  schedule(uri: string): void;
  /** Checks a document now. */
  now(uri: string): void;
  /** Takes a closed document's diagnostics away. */
  clear(uri: string): void;
  stop(): void;
}

/** textDocument/publishDiagnostics. */
export function createPush(session: Session): Push {
  const timers = new Map<string, ReturnType<typeof setTimeout>>();
  const cancel = (uri: string): void => {
    clearTimeout(timers.get(uri));
    timers.delete(uri);
  };
  const send = (uri: string, version: number, diagnostics: Diagnostic[]): Promise<void> => {
    const told = session.client.diagnostics.version ? { version } : {};
    return session.connection.sendDiagnostics({ uri, ...told, diagnostics });
  };
  const publish = async (uri: string): Promise<void> => {
    cancel(uri);
    try {
      const open = session.documents.get(uri);
      if (open !== undefined && fileKindOf(uri) !== "description") {
        await send(uri, open.version, await fileDiagnostics(session, uri));
        return;
      }
      const snapshot = await snapshotOf(session, uri);
      // A document that changed meanwhile is checked when its edits have come to rest.
      if (snapshot === undefined || !(await finishChecking(session, snapshot))) return;
      const diagnostics = toDiagnostics(session, snapshot);
      await send(uri, snapshot.version, diagnostics);
    } catch (error) {
      logError(session.connection, `textDocument/publishDiagnostics ${uri}`, error);
      showMessage(
        session.connection,
        MessageType.Error,
        SERVER.checkFailed[session.configuration.language()],
      );
    }
  };
  return {
    schedule(uri) {
      cancel(uri);
      timers.set(
        uri,
        setTimeout(() => publish(uri), REST),
      );
    },
    now: (uri) => void publish(uri),
    clear(uri) {
      cancel(uri);
      session.connection
        .sendDiagnostics({ uri, diagnostics: [] })
        .catch((error) => logError(session.connection, "textDocument/publishDiagnostics", error));
    },
    stop() {
      for (const uri of [...timers.keys()]) cancel(uri);
    },
  };
}
