import {
  DidChangeWatchedFilesNotification,
  DidChangeWorkspaceFoldersNotification,
  FileChangeType,
  type InitializeParams,
  WatchKind,
} from "vscode-languageserver";
import { check } from "../../shared/check.ts";
import { decode } from "../../shared/text/decode.ts";
import { logError } from "./messages.ts";
import { digestUnder } from "./openProjects.ts";
import { type IndexedProject, indexed } from "./projectIndex.ts";
import type { Feature } from "./session.ts";
import { uriKey } from "./uriKey.ts";

/** The descriptions among the files of the workspace. */
export interface Workspace {
  /** Read when first asked for, and again where files have changed; empty where the server can read no files. */
  projects(): Promise<readonly IndexedProject[]>;
}

/** The workspace of a client that gives none, or of a server that cannot read files. */
export const NO_WORKSPACE: Workspace = { projects: async () => [] };

/** Most files of the workspace that are read. */
export const MOST_FILES = 2000;

/** Bytes above which a file is not read for the index: a description has 6–23 KB. */
const MOST_BYTES = 1_000_000;

/** Of a folder that is deleted some clients tell and not of the files in it, so every deletion is listened to. */
const WATCHERS = [{ globPattern: "**/*.{esr,txt}" }, { globPattern: "**", kind: WatchKind.Delete }];
const isCandidate = (uri: string): boolean => /\.(?:esr|txt)$/iu.test(uri);

/** URIs of the folders that the client has open. */
export const workspaceFolders = ({
  workspaceFolders: folders,
  rootUri,
}: InitializeParams): readonly string[] =>
  folders?.map(({ uri }) => uri) ?? (typeof rootUri === "string" ? [rootUri] : []);

/**
 * Keeps an index of the workspace's descriptions, for clients that tell of changed files: without that it would grow
 * stale unseen, and open documents alone are known.
 */
export const workspace: Feature = (session) => {
  const { connection, client, workspaceFiles: files, folders, openProjects } = session;
  let followFolders = (): void => {};
  if (client.tellsOfFolders)
    connection.onNotification(DidChangeWorkspaceFoldersNotification.type, ({ event: { added, removed } }) => {
      const gone = new Set(removed.map(({ uri }) => uriKey(uri)));
      const stay = folders.filter((uri) => !gone.has(uriKey(uri)));
      const known = new Set(stay.map(uriKey));
      folders.splice(
        0,
        folders.length,
        ...stay,
        ...added.map(({ uri }) => uri).filter((uri) => !known.has(uriKey(uri))),
      );
      followFolders();
    });
  const mayHaveFolders = folders.length > 0 || client.tellsOfFolders;
  if (files === undefined || !mayHaveFolders || !client.registersWatching) return;
  let entries: Promise<Map<string, IndexedProject>> | undefined;
  const read = async (uri: string, into: Map<string, IndexedProject>): Promise<void> => {
    const found = await files.read(uri, MOST_BYTES);
    const isText = found !== undefined && found.size <= MOST_BYTES;
    const registry = await session.templateFiles.registryFor(
      await session.configuration.settingsFor(undefined),
    );
    const checked = isText ? check(decode(found.bytes).text, { registry, rules: [] }) : undefined;
    openProjects.file(uri, checked && digestUnder(uri, folders, checked));
    const entry = checked && indexed(uri, checked);
    if (entry === undefined) into.delete(uriKey(uri));
    else into.set(uriKey(uri), entry);
  };
  /** Forgets a file, or all files below a folder. */
  const forget = (gone: string, from: Map<string, IndexedProject>): void => {
    const key = uriKey(gone);
    for (const [own, { uri }] of [...from])
      if (own === key || own.startsWith(`${key}/`)) {
        from.delete(own);
        openProjects.gone(uri);
      }
  };
  const build = async (): Promise<Map<string, IndexedProject>> => {
    const found = new Map<string, IndexedProject>();
    for (const uri of await files.list(folders, MOST_FILES)) await read(uri, found);
    openProjects.filesRead();
    return found;
  };
  const update = async (uri: string, isGone: boolean): Promise<void> => {
    if (entries === undefined) return;
    const now = await entries;
    if (isGone) forget(uri, now);
    else await read(uri, now);
    openProjects.filesRead();
  };
  session.workspace = {
    async projects() {
      entries ??= build();
      await pending;
      return [...(await entries).values()];
    },
  };
  let pending: Promise<void> = Promise.resolve();
  session.whenFilesChange.push((changes) => {
    for (const { uri, type } of changes) {
      const isGone = type === FileChangeType.Deleted;
      if (!isGone && !isCandidate(uri)) continue;
      // One after the other, so that of two changes of a file the later stands.
      pending = pending
        .then(() => update(uri, isGone))
        .catch((error) => logError(connection, "workspace/didChangeWatchedFiles", error));
    }
  });
  /** Reads all folders anew: of one within another, or of the names of files, not even those that stay are the same. */
  const rebuild = async (): Promise<void> => {
    if (entries === undefined) return;
    const before = await entries;
    entries = build();
    const now = await entries;
    for (const [key, { uri }] of before) if (!now.has(key)) openProjects.file(uri, undefined);
    openProjects.filesRead();
  };
  followFolders = () => {
    pending = pending
      .then(rebuild)
      .catch((error) => logError(connection, "workspace/didChangeWorkspaceFolders", error));
  };
  session.whenInitialized.push(
    () => connection.client.register(DidChangeWatchedFilesNotification.type, { watchers: WATCHERS }),
    // In the background: documents are checked meanwhile, and again once others of their projects are known.
    () => session.workspace.projects(),
  );
};
