import { type ExtensionContext, tasks } from "vscode";
import { LanguageClient, TransportKind } from "vscode-languageclient/node";
import { activateWith } from "./extension.ts";
import type { Server } from "./server.ts";
import { taskProvider } from "./tasks.ts";

let server: Server | undefined;

/** In desktop VS Code and in remote hosts the server is a Node process. */
export async function activate(context: ExtensionContext): Promise<void> {
  const module = context.asAbsolutePath("dist/server.js");
  const run = { module, transport: TransportKind.ipc };
  const provider = taskProvider(context.asAbsolutePath("dist/cli.js"));
  context.subscriptions.push(tasks.registerTaskProvider("esr-kuvaus", provider));
  server = await activateWith(
    context,
    (options) => new LanguageClient("esr", "ESR-hankekuvaukset", { run, debug: run }, options),
  );
}

export const deactivate = (): Promise<void> | undefined => server?.stop();
