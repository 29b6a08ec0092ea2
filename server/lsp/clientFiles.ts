import type { Connection } from "vscode-languageserver";
import * as z from "zod";
import { LIST_FILES, type ListFilesParams, READ_BYTES, type ReadBytesParams } from "../../shared/protocol.ts";
import type { ClientFeatures } from "./client.ts";
import type { HostFiles } from "./host.ts";
import { logError } from "./messages.ts";

const listed = z.array(z.string());
const read = z.object({ bytes: z.string(), size: z.number().int().nonnegative() }).nullable();

/** The workspace's files as the client reads them, for servers that cannot; undefined for a client that does not. */
export function clientFiles(connection: Connection, client: ClientFeatures): HostFiles | undefined {
  if (!client.listsFiles) return undefined;
  const ask = async <T>(method: string, params: object, schema: z.ZodType<T>): Promise<T | undefined> => {
    try {
      return schema.parse(await connection.sendRequest(method, params));
    } catch (error) {
      logError(connection, method, error);
      return undefined;
    }
  };
  return {
    async list(_, most) {
      const params: ListFilesParams = { most };
      const uris = (await ask(LIST_FILES, params, listed)) ?? [];
      return [...new Set(uris)].sort().slice(0, most);
    },
    async read(uri, most) {
      const params: ReadBytesParams = { uri, most };
      const found = await ask(READ_BYTES, params, read);
      if (found === undefined || found === null) return undefined;
      return { bytes: Uint8Array.from(found.bytes, (unit) => unit.charCodeAt(0)), size: found.size };
    },
  };
}
