import { existsSync } from "node:fs";
import path from "node:path";
import { fileURLToPath, pathToFileURL } from "node:url";
import { createConnection } from "vscode-languageserver/node";
import { decode } from "../../shared/text/decode.ts";
import { readFileSource } from "../cli/readSource.ts";
import { logError } from "./messages.ts";
import { nodeFiles } from "./nodeFiles.ts";
import { startServer } from "./startServer.ts";

const TRANSPORTS = ["--stdio", "--node-ipc", "--socket", "--pipe"];

/** The rules' pages beside the bundle, where they have been installed with it. */
function rulePagesBeside(bundle: string): string | undefined {
  const folder = path.join(path.dirname(bundle), "..", "docs", "rules");
  return existsSync(folder) ? pathToFileURL(folder).href : undefined;
}

/** Text of a `file:` URI in whatever encoding; undefined for any other, and for a file that is not there or cannot be read. */
async function readFileUri(uri: string): Promise<string | undefined> {
  try {
    return decode((await readFileSource(fileURLToPath(uri))).bytes).text;
  } catch {
    // Most documents have no notes and no configuration: that there is no file is the ordinary case.
    return undefined;
  }
}

/** The server as a process: over standard input and output unless the arguments name another transport. */
export function startNodeServer(): void {
  const hasTransport = process.argv.some((argument) => TRANSPORTS.some((name) => argument.startsWith(name)));
  // The library reads the transport from the arguments, and keeps the console off standard output only for --stdio.
  if (!hasTransport) process.argv.push("--stdio");
  const connection = createConnection();
  for (const event of ["unhandledRejection", "uncaughtException"])
    process.on(event, (error: unknown) => logError(connection, event, error));
  startServer(connection, {
    rulePages: rulePagesBeside(process.argv[1] ?? ""),
    readFile: readFileUri,
    files: nodeFiles,
  });
}
