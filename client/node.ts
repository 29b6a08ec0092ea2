import type { ExtensionContext } from "vscode";
import { LanguageClient, TransportKind } from "vscode-languageclient/node";
import { activateWith } from "./extension.ts";
import type { Server } from "./server.ts";

let server: Server | undefined;

/** In desktop VS Code and in remote hosts the server is a Node process. */
export async function activate(context: ExtensionContext): Promise<void> {
  const module = context.asAbsolutePath("dist/server.js");
  const run = { module, transport: TransportKind.ipc };
  server = await activateWith(
    context,
    (options) => new LanguageClient("esr", "ESR-hankekuvaukset", { run, debug: run }, options),
  );
}

export const deactivate = (): Promise<void> | undefined => server?.stop();
