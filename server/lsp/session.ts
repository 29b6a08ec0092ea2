import {
  type CancellationToken,
  type Connection,
  ErrorCodes,
  LSPErrorCodes,
  ResponseError,
  type ServerCapabilities,
  type TextDocuments,
} from "vscode-languageserver";
import type { TextDocument } from "vscode-languageserver-textdocument";
import type { LocalText } from "../../shared/i18n/message.ts";
import { SERVER } from "../../shared/i18n/server.ts";
import type { Rule } from "../../shared/rules/rule.ts";
import type { Registry } from "../../shared/templates/registry.ts";
import type { ClientFeatures } from "./client.ts";
import type { Configuration } from "./configuration.ts";
import { logError } from "./messages.ts";
import type { Snapshot, Snapshots } from "./snapshot.ts";

/** One client, from initialize to exit: what it can, what it has open, how it is configured. */
export interface Session {
  readonly connection: Connection;
  readonly client: ClientFeatures;
  readonly documents: TextDocuments<TextDocument>;
  readonly configuration: Configuration;
  readonly snapshots: Snapshots;
  readonly rules: readonly Rule[];
  readonly registry: Registry;
  /** URI of the folder with the rules' pages, ending in a slash; undefined where there is none. */
  readonly rulePages: string | undefined;
  isShutDown: boolean;
}

/** A method of the protocol: registers its handlers and returns the capabilities that are thereby true. */
export type Feature = (session: Session) => ServerCapabilities;

/** The document as it is now under its configuration; undefined for one that is not open. */
export async function snapshotOf(session: Session, uri: string): Promise<Snapshot | undefined> {
  if (session.documents.get(uri) === undefined) return undefined;
  const settings = await session.configuration.settingsFor(uri);
  const document = session.documents.get(uri);
  return document && session.snapshots.of(document, settings);
}

/** Lets what has already arrived be read first: a cancellation, or the next edit. */
const pause = (): Promise<void> => new Promise((resolve) => setTimeout(resolve, 0));

type Handler<Params, Result> = (params: Params, token: CancellationToken) => Result | Promise<Result>;

/**
 * A request handler that always answers: a cancelled request with the protocol's answer for that, a failed one with an
 * error in the user's language and the details in the log. The server lives on.
 */
export function answering<Params, Result>(
  session: Session,
  method: string,
  handler: Handler<Params, Result>,
): (params: Params, token: CancellationToken) => Promise<Result> {
  const stopIfCancelled = (token: CancellationToken): void => {
    if (token.isCancellationRequested) throw new ResponseError(LSPErrorCodes.RequestCancelled, method);
  };
  return async (params, token) => {
    const say = (text: LocalText): string => text[session.configuration.language()];
    if (session.isShutDown) throw new ResponseError(ErrorCodes.InvalidRequest, say(SERVER.shutDown));
    try {
      await pause();
      stopIfCancelled(token);
      const result = await handler(params, token);
      stopIfCancelled(token);
      return result;
    } catch (error) {
      if (error instanceof ResponseError) throw error;
      logError(session.connection, method, error);
      throw new ResponseError(LSPErrorCodes.RequestFailed, say(SERVER.requestFailed));
    }
  };
}
