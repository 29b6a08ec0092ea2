import { commands, type ExtensionContext, window } from "vscode";
import type { SuppressTarget } from "../shared/protocol.ts";
import { copyForEura, copyLetter, newDescription, reveal } from "./actions.ts";
import { suppress } from "./notes.ts";
import { watchDocuments } from "./recognition.ts";
import { type CreateClient, createServer, type Server } from "./server.ts";
import { showSettings } from "./settings.ts";
import { showStatus } from "./status.ts";
import { showSummary } from "./summary.ts";
import { projectsView, showMissing } from "./views.ts";
import { tell, WORDS } from "./words.ts";

/**
 * Starts the extension with a client made for this host.
 * @returns the server, for the host's main to stop
 */
export async function activateWith(context: ExtensionContext, createClient: CreateClient): Promise<Server> {
  const { recognition, active } = watchDocuments(context, () => server);
  const server = createServer(context, createClient, () => recognition.refresh());
  const projects = projectsView(context, server);
  const register = (command: string, run: Parameters<typeof commands.registerCommand>[1]): void =>
    void context.subscriptions.push(commands.registerCommand(command, run));

  register("esr.showOutput", () => server.output.show());
  register("esr.restartServer", () => server.restart());
  register("esr.newDescription", () => newDescription(server));
  register("esr.treatAsDescription", () => {
    const document = window.activeTextEditor?.document;
    return document === undefined ? tell(WORDS.noDocument) : recognition.treatAsDescription(document);
  });
  register("esr.suppress", (target?: SuppressTarget) => target && suppress(target, context, server));
  register("esr.showEffectiveConfiguration", showSettings(context, server));
  register("esr.checkFolder", projects.check);
  register("esr.filterFindings", projects.filter);
  register("esr.showSummary", showSummary(context, server, active));
  register("esr.copyForEura", () => copyForEura(server));
  register("esr.copyLetter", (address?: unknown) => copyLetter(server, active, address));
  register("esr.reveal", reveal);
  showMissing(context, server, active);
  showStatus(context, recognition, active);
  // A server that does not start has been reported; the commands must work all the same, to start it again.
  await server.start().catch((error: unknown) => server.output.error(String(error)));
  return server;
}
