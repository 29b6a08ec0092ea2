import { type ExtensionContext, Uri } from "vscode";
import { LanguageClient } from "vscode-languageclient/browser";
import { activateWith } from "./extension.ts";
import type { Server } from "./server.ts";

let server: Server | undefined;

/** In a browser the server is a web worker. */
export async function activate(context: ExtensionContext): Promise<void> {
  const script = Uri.joinPath(context.extensionUri, "dist/server.web.js").toString(true);
  let worker: Worker | undefined;
  const start = (): Promise<Worker> => {
    // A worker outlives the connection to it; the one before must not go on beside the new one.
    worker?.terminate();
    worker = new Worker(script);
    worker.onerror = (e) => console.log("DBGW", e.message, e.filename, e.lineno);
    return Promise.resolve(worker);
  };
  context.subscriptions.push({ dispose: () => worker?.terminate() });
  server = await activateWith(
    context,
    (options) => new LanguageClient("esr", "ESR-hankekuvaukset", start, options),
  );
}

export const deactivate = (): Promise<void> | undefined => server?.stop();
