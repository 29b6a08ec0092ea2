import type { Connection } from "vscode-languageserver";
import * as z from "zod";
import {
  LIST_FILES,
  type ListFilesParams,
  READ_FILE,
  type ReadFileParams,
  type ReadFileResult,
} from "../../shared/protocol.ts";
import type { ClientFeatures } from "./client.ts";
import type { FileBytes, HostFiles } from "./host.ts";
import { logError } from "./messages.ts";

const listed = z.array(z.string());
const read: z.ZodType<ReadFileResult> = z
  .object({ bytes: z.string(), size: z.number().int().nonnegative() })
  .nullable();

/** Asks the client for something; undefined, with an entry in the log, where it gives nothing of that form. */
async function ask<T>(
  connection: Connection,
  method: string,
  params: object,
  schema: z.ZodType<T>,
): Promise<T | undefined> {
  try {
    return schema.parse(await connection.sendRequest(method, params));
  } catch (error) {
    logError(connection, method, error);
    return undefined;
  }
}

/** The first `most` bytes of a file as the client reads it; undefined where it cannot. */
export async function readFromClient(
  connection: Connection,
  uri: string,
  most: number,
): Promise<FileBytes | undefined> {
  const params: ReadFileParams = { uri, most };
  const found = await ask(connection, READ_FILE, params, read);
  if (found === undefined || found === null) return undefined;
  return { bytes: Uint8Array.from(found.bytes, (unit) => unit.charCodeAt(0)), size: found.size };
}

/** The workspace's files as the client reads them; undefined for a client that does not. */
export function clientFiles(connection: Connection, client: ClientFeatures): HostFiles | undefined {
  if (!client.listsFiles || !client.readsFiles) return undefined;
  return {
    async list(_, most) {
      const params: ListFilesParams = { most };
      const uris = (await ask(connection, LIST_FILES, params, listed)) ?? [];
      return [...new Set(uris)].sort().slice(0, most);
    },
    read: (uri, most) => readFromClient(connection, uri, most),
  };
}
