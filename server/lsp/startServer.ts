import {
  type Connection,
  type ConnectionOptions,
  ErrorCodes,
  type InitializeResult,
  ResponseError,
} from "vscode-languageserver";
import { name, version } from "../../package.json";
import { announcement } from "./announcement.ts";
import { clientFeatures } from "./client.ts";
import { createGate } from "./gate.ts";
import type { Host } from "./host.ts";
import { pause } from "./pause.ts";
import type { CoreOptions } from "./snapshot.ts";

/**
 * Serves one client until it exits. The first answer, what the server can, is given before the rules and the forms are
 * loaded, so that the client goes on meanwhile; what it asks until then waits.
 * @param connect opens the connection
 * @param core rules and templates other than the built-in ones
 */
export function startServer(
  connect: (options: ConnectionOptions) => Connection,
  host: Host,
  core: CoreOptions = {},
): Connection {
  const gate = createGate();
  const connection = connect({ messageStrategy: gate.strategy });
  let isInitialized = false;
  const notInitialized = (): never => {
    throw new ResponseError(ErrorCodes.ServerNotInitialized, "initialize must come first");
  };
  connection.onShutdown(notInitialized);
  // Whatever no feature answers: before initialize that is everything.
  connection.onRequest((method) => {
    if (!isInitialized) notInitialized();
    throw new ResponseError(ErrorCodes.MethodNotFound, `Unhandled method ${method}`);
  });
  connection.onInitialize((params): InitializeResult => {
    if (isInitialized) throw new ResponseError(ErrorCodes.InvalidRequest, "initialize must come once");
    isInitialized = true;
    const load = async (): Promise<void> => {
      // The answer is on its way first: loading lets nothing else happen.
      await pause();
      const { serve } = await import("./serve.ts");
      serve(connection, host, core, params);
    };
    gate.closeUntil(load());
    return { capabilities: announcement(clientFeatures(params)), serverInfo: { name, version } };
  });
  connection.listen();
  return connection;
}
