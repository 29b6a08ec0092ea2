import type { Connection } from "vscode-languageserver";
import { MAX_FILE_BYTES } from "../../shared/limits.ts";
import { decode } from "../../shared/text/decode.ts";
import type { ClientFeatures } from "./client.ts";
import { clientFiles, readFromClient } from "./clientFiles.ts";
import type { Host, HostFiles } from "./host.ts";

/** Reads the small files that steer the checks. What is on disk holds, not what is being typed. */
export interface Files {
  /** Text of a file without its byte-order mark; undefined for one that is not there or cannot be read. */
  read(uri: string): Promise<string | undefined>;
  /** Text of a file that a user has named, however large it may be within the limits; undefined as above. */
  readNamed(uri: string): Promise<string | undefined>;
}

/** Most bytes that are read of a file that steers the checks. */
const MOST_BYTES = 1_000_000;

/** Files as the host reads them; where it cannot, as the client does, if it has said that it can. */
export const createFiles = (connection: Connection, host: Host, client: ClientFeatures): Files => ({
  async read(uri) {
    const here = await host.readFile?.(uri);
    if (here !== undefined) return here.replace(/^\uFEFF/u, "");
    if (!client.readsFiles) return undefined;
    const found = await readFromClient(connection, uri, MOST_BYTES);
    return found && decode(found.bytes).text;
  },
  async readNamed(uri) {
    const here = await host.files?.read(uri, MAX_FILE_BYTES);
    const found =
      here ?? (client.readsFiles ? await readFromClient(connection, uri, MAX_FILE_BYTES) : undefined);
    return found && decode(found.bytes).text;
  },
});

const isOnDisk = (uri: string): boolean => uri.startsWith("file:");

/**
 * The workspace's files as the host reads them where they lie on its disk; else, as in a browser or in a workspace
 * without a disk, as the client does. Undefined where neither can.
 */
export function workspaceFiles(
  connection: Connection,
  host: Host,
  client: ClientFeatures,
  folders: readonly string[],
): HostFiles | undefined {
  const ofClient = clientFiles(connection, client);
  return folders.every(isOnDisk) ? (host.files ?? ofClient) : (ofClient ?? host.files);
}
