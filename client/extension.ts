import { commands, type ExtensionContext, window } from "vscode";
import type { SuppressTarget } from "../shared/protocol.ts";
import { newDescription } from "./newDescription.ts";
import { suppress } from "./notes.ts";
import { watchDocuments } from "./recognition.ts";
import { type CreateClient, createServer, type Server } from "./server.ts";
import { showSettings } from "./settings.ts";
import { showStatus } from "./status.ts";
import { say, WORDS } from "./words.ts";

/**
 * Starts the extension with a client made for this host.
 * @returns the server, for the host's main to stop
 */
export async function activateWith(context: ExtensionContext, createClient: CreateClient): Promise<Server> {
  const output = window.createOutputChannel("ESR-hankekuvaukset", { log: true });
  const recognition = watchDocuments(context, () => server);
  const server = createServer(createClient, output, context.subscriptions, () => recognition.refresh());
  const register = (command: string, run: (argument?: SuppressTarget) => unknown): void => {
    context.subscriptions.push(commands.registerCommand(command, run));
  };

  context.subscriptions.push(output);
  register("esr.showOutput", () => output.show());
  register("esr.restartServer", () => server.restart());
  register("esr.newDescription", () => newDescription(server));
  register("esr.treatAsDescription", async () => {
    const document = window.activeTextEditor?.document;
    if (document === undefined) await window.showInformationMessage(say(WORDS.noDocument));
    else await recognition.treatAsDescription(document);
  });
  register("esr.suppress", (target?: SuppressTarget) => target && suppress(target, context, server));
  register("esr.showEffectiveConfiguration", showSettings(context, server));
  showStatus(context, recognition);
  // A server that does not start has been reported; the commands must work all the same, to start it again.
  await server.start().catch((error: unknown) => output.error(String(error)));
  return server;
}
