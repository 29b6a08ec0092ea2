import type { Connection } from "vscode-languageserver";
import { READ_FILE, type ReadFileParams } from "../../shared/protocol.ts";
import type { ClientFeatures } from "./client.ts";
import type { Host } from "./host.ts";
import { logError } from "./messages.ts";

/** Reads the small files that steer the checks. What is on disk holds, not what is being typed. */
export interface Files {
  /** Text of a file without its byte-order mark; undefined for one that is not there or cannot be read. */
  read(uri: string): Promise<string | undefined>;
}

const withoutMark = (text: unknown): string | undefined =>
  typeof text === "string" ? text.replace(/^\uFEFF/u, "") : undefined;

/** Files as the host reads them; where it cannot, as the client does, if it has said that it can. */
export const createFiles = (connection: Connection, host: Host, client: ClientFeatures): Files => ({
  async read(uri) {
    try {
      const here = withoutMark(await host.readFile?.(uri));
      if (here !== undefined || !client.readsFiles) return here;
      const params: ReadFileParams = { uri };
      return withoutMark(await connection.sendRequest<unknown>(READ_FILE, params));
    } catch (error) {
      logError(connection, READ_FILE, error);
      return undefined;
    }
  },
});
