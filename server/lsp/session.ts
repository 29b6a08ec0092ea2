import {
  type CancellationToken,
  type Connection,
  ErrorCodes,
  type FileEvent,
  LSPErrorCodes,
  ResponseError,
  type TextDocuments,
} from "vscode-languageserver";
import type { TextDocument } from "vscode-languageserver-textdocument";
import type { Checked } from "../../shared/check.ts";
import type { KnownNames } from "../../shared/config/readSettings.ts";
import type { LocalText } from "../../shared/i18n/message.ts";
import { SERVER } from "../../shared/i18n/server.ts";
import type { Rule } from "../../shared/rules/rule.ts";
import type { Registry } from "../../shared/templates/registry.ts";
import type { ClientFeatures } from "./client.ts";
import type { Configuration } from "./configuration.ts";
import { fileKindOf } from "./fileKind.ts";
import type { Files } from "./files.ts";
import type { HostFiles } from "./host.ts";
import { logError } from "./messages.ts";
import type { Notes } from "./notes.ts";
import type { OpenProjects } from "./openProjects.ts";
import { pause } from "./pause.ts";
import type { Registers } from "./registers.ts";
import type { Snapshot, Snapshots, Surroundings } from "./snapshot.ts";
import type { TemplateFiles } from "./templateFiles.ts";
import type { Workspace } from "./workspace.ts";

/** One client, from initialize to exit: what it can, what it has open, how it is configured. */
export interface Session {
  readonly connection: Connection;
  readonly client: ClientFeatures;
  readonly documents: TextDocuments<TextDocument>;
  readonly configuration: Configuration;
  readonly snapshots: Snapshots;
  readonly files: Files;
  readonly notes: Notes;
  readonly registers: Registers;
  readonly openProjects: OpenProjects;
  readonly rules: readonly Rule[];
  /** What settings may name. */
  readonly names: KnownNames;
  /** The built-in forms, or those that the server's owner gave. */
  readonly registry: Registry;
  /** Those and what the settings add. */
  readonly templateFiles: TemplateFiles;
  /** URI of the folder with the rules' pages, ending in a slash; undefined where there is none. */
  readonly rulePages: string | undefined;
  /** The workspace's files; undefined where neither the server nor the client can read them. */
  readonly workspaceFiles: HostFiles | undefined;
  /** URIs of the folders that the client has open: one list for all who ask, which changes with the workspace. */
  readonly folders: string[];
  workspace: Workspace;
  /** What is asked of the client once it is ready; for features that register something with it. */
  readonly whenInitialized: (() => Promise<unknown>)[];
  /** What is to be told of changed files, in the order of registration. */
  readonly whenFilesChange: ((changes: readonly FileEvent[]) => void)[];
  isShutDown: boolean;
}

/** A method of the protocol, or several that belong together: registers its handlers. announcement.ts tells the client. */
export type Feature = (session: Session) => void;

/** Longest stretch of work before others are let in, in milliseconds. */
const STRETCH = 15;

/** @throws ResponseError with the answer that the protocol has for cancelled requests */
export function stopIfCancelled(token: CancellationToken | undefined): void {
  if (token?.isCancellationRequested === true)
    throw new ResponseError(LSPErrorCodes.RequestCancelled, "cancelled");
}

/** What a document is checked with, besides its text. */
export async function surroundingsOf(session: Session, uri: string): Promise<Surroundings> {
  const [settings, suppressions, register] = await Promise.all([
    session.configuration.settingsFor(uri),
    session.notes.of(uri),
    session.registers.of(uri),
  ]);
  const registry = await session.templateFiles.registryFor(settings);
  return { settings, suppressions, register, registry, openProjects: session.openProjects };
}

/** The description as it is now under its configuration and notes; undefined for what is not open or is none. */
export async function snapshotOf(session: Session, uri: string): Promise<Snapshot | undefined> {
  if (session.documents.get(uri) === undefined || fileKindOf(uri) !== "description") return undefined;
  const surroundings = await surroundingsOf(session, uri);
  const document = session.documents.get(uri);
  if (document === undefined) return undefined;
  const snapshot = session.snapshots.of(document, surroundings);
  session.openProjects.open(uri, snapshot.checked);
  return snapshot;
}

/**
 * Runs the rules that have not run yet, letting others in between: edits, cancellations, other requests.
 * @param goesOn asked after every pause
 * @returns false when it was told to stop
 */
export async function runRules(
  { advance }: Pick<Checked, "advance">,
  goesOn: () => boolean,
): Promise<boolean> {
  let rest = performance.now() + STRETCH;
  while (!advance()) {
    if (performance.now() < rest) continue;
    await pause();
    if (!goesOn()) return false;
    rest = performance.now() + STRETCH;
  }
  return true;
}

/**
 * Runs the rules of a snapshot that have not run yet.
 * @returns false when the document has changed or been closed meanwhile, so that its findings are of no use
 */
export const finishChecking = (
  session: Session,
  { uri, version, document, checked }: Snapshot,
  token?: CancellationToken,
): Promise<boolean> =>
  runRules(checked, () => {
    stopIfCancelled(token);
    const now = session.documents.get(uri);
    return now === document && now.version === version && now.getText() === checked.text;
  });

/** The document as it is when all its findings are there; undefined for one that is not open. */
export async function checkedSnapshotOf(
  session: Session,
  uri: string,
  token: CancellationToken,
): Promise<Snapshot | undefined> {
  for (;;) {
    const snapshot = await snapshotOf(session, uri);
    if (snapshot === undefined || (await finishChecking(session, snapshot, token))) return snapshot;
  }
}

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
