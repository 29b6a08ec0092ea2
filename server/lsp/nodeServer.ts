import { Console } from "node:console";
import { existsSync } from "node:fs";
import path from "node:path";
import { pathToFileURL } from "node:url";
import {
  type Connection,
  type ConnectionOptions,
  createConnection,
  ErrorCodes,
  IPCMessageReader,
  IPCMessageWriter,
  StreamMessageReader,
  StreamMessageWriter,
} from "vscode-languageserver/node";
import { SERVER } from "../../shared/i18n/server.ts";
import { readBeside } from "../cli/readBeside.ts";
import { codeOfError } from "../cli/refusal.ts";
import { logError } from "./messages.ts";
import { nodeFiles, pathOf } from "./nodeFiles.ts";
import { startServer } from "./startServer.ts";

/** The rules' pages beside the bundle, where they have been installed with it. */
function rulePagesBeside(bundle: string): string | undefined {
  const folder = path.join(path.dirname(bundle), "..", "docs", "rules");
  return existsSync(folder) ? pathToFileURL(folder).href : undefined;
}

/** That there is no file, or none that could be: the ordinary case, for most documents have no notes and no settings. */
const ABSENT = ["ENOENT", "ENOTDIR", "ENAMETOOLONG"];

/** Text of a `file:` URI; undefined for any other, and for a file that is not there or cannot be read, which is logged. */
async function readFileUri(connection: Connection, uri: string): Promise<string | undefined> {
  const file = pathOf(uri);
  if (file === undefined) return undefined;
  try {
    return await readBeside(file);
  } catch (error) {
    const code = codeOfError(error);
    if (!ABSENT.includes(code)) connection.console.warn(`${uri}: ${code}`);
    return undefined;
  }
}

/** Transports of other servers, which this one does not have: it opens no connections. */
const ABSENT_TRANSPORTS = /^--(?:socket|pipe)(?:=|$)/u;

/** True where the error is about what a message says, not about where it ends: the next one can be read. */
const isReadable = (error: Error): boolean => error instanceof SyntaxError;

/**
 * Standard input and output as a connection. A message that is no JSON gets the protocol's answer for that; where the
 * stream itself cannot be followed any more the server says so and ends, for it would stay silent for ever.
 */
function connectStdio(options: ConnectionOptions): Connection {
  const [reader, writer] = [new StreamMessageReader(process.stdin), new StreamMessageWriter(process.stdout)];
  const connection = createConnection(reader, writer, options);
  // Nothing but messages may stand on standard output, whatever a library writes.
  globalThis.console = new Console(process.stderr);
  reader.onError((error) => {
    connection.console.error(`stdin: ${error.name}`);
    if (!isReadable(error)) return void setImmediate(() => process.exit(1));
    const answer = {
      jsonrpc: "2.0",
      id: null,
      error: { code: ErrorCodes.ParseError, message: "Parse error" },
    };
    void writer.write(answer);
  });
  // A client that has gone without a farewell.
  reader.onClose(() => process.exit(1));
  return connection;
}

/** The server as a process: over standard input and output unless its parent is to speak to it directly. */
export function startNodeServer(): void {
  if (process.argv.some((argument) => ABSENT_TRANSPORTS.test(argument))) {
    process.stderr.write(`${SERVER.onlyStdio.fi}\n`);
    process.exit(2);
  }
  const connect = (options: ConnectionOptions): Connection =>
    process.argv.includes("--node-ipc")
      ? createConnection(new IPCMessageReader(process), new IPCMessageWriter(process), options)
      : connectStdio(options);
  const connection = startServer(connect, {
    rulePages: rulePagesBeside(process.argv[1] ?? ""),
    readFile: (uri) => readFileUri(connection, uri),
    files: nodeFiles,
  });
  for (const event of ["unhandledRejection", "uncaughtException"])
    process.on(event, (error: unknown) => logError(connection, event, error));
}
