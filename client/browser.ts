import { type ExtensionContext, Uri } from "vscode";
import type { LanguageClientOptions } from "vscode-languageclient";
import {
  BrowserMessageReader,
  BrowserMessageWriter,
  LanguageClient,
  type MessageTransports,
} from "vscode-languageclient/browser";
import { activateWith } from "./extension.ts";
import type { Server } from "./server.ts";

let server: Server | undefined;

/** In a browser the server is a web worker. */
export async function activate(context: ExtensionContext): Promise<void> {
  const script = Uri.joinPath(context.extensionUri, "dist/server.web.js").toString(true);
  let worker: Worker | undefined;
  const start = async ({ outputChannel }: LanguageClientOptions): Promise<MessageTransports> => {
    // A worker outlives the connection to it; the one before must not go on beside the new one.
    worker?.terminate();
    worker = new Worker(script);
    worker.addEventListener("error", ({ message }) => outputChannel?.error(message));
    // Not the worker itself: VS Code has a Worker class of its own, which the language client takes for no worker.
    return { reader: new BrowserMessageReader(worker), writer: new BrowserMessageWriter(worker) };
  };
  context.subscriptions.push({ dispose: () => worker?.terminate() });
  server = await activateWith(
    context,
    (options) => new LanguageClient("esr", "ESR-hankekuvaukset", () => start(options), options),
  );
}

export const deactivate = (): Promise<void> | undefined => server?.stop();
