import { commands, type ExtensionContext, type Uri, window, workspace } from "vscode";
import * as protocol from "vscode-languageclient";
import type { LocalText } from "../shared/i18n/message.ts";
import type { Method, ParamsOf, ResultOf } from "../shared/protocol.ts";
import { answerFiles } from "./files.ts";
import { traceChannel } from "./output.ts";
import { startSettings } from "./settings.ts";
import { say, WORDS } from "./words.ts";

/** Makes a language client of this host: with a process beside it, or with a web worker. */
export type CreateClient = (options: protocol.LanguageClientOptions) => protocol.BaseLanguageClient;

/** The language server, whichever process or worker it runs in at the moment. */
export type Server = ReturnType<typeof createServer>;

/** The files that steer the checks; the server finds faults in them too. */
const STEERING = ["**/esr.config.json", "**/*.esr-notes.json"];

async function offer(message: LocalText, button: LocalText, command: string): Promise<void> {
  const chosen = await window.showErrorMessage(say(message), say(button));
  if (chosen !== undefined) await commands.executeCommand(command);
}

/** Says in the user's language what the default handler decides of a server that has gone; the decision stays its own. */
function errorHandler(decide: () => protocol.ErrorHandler): protocol.ErrorHandler {
  return {
    // What is sent to a dying server fails several times over. To stop for that would keep its end from restarting it.
    error: () => ({ action: protocol.ErrorAction.Continue, handled: true }),
    async closed() {
      const { action } = await decide().closed();
      if (action === protocol.CloseAction.Restart) void window.showWarningMessage(say(WORDS.restarted));
      else void offer(WORDS.gaveUp, WORDS.startAgain, "esr.restartServer");
      return { action, handled: true };
    },
  };
}

/**
 * The server behind a client that `create` makes.
 * @param onReady called whenever it is ready to answer: after its start and after every restart
 */
export function createServer({ subscriptions }: ExtensionContext, create: CreateClient, onReady: () => void) {
  const output = window.createOutputChannel("ESR-hankekuvaukset", { log: true });
  const traceOutputChannel = traceChannel(output, subscriptions);
  subscriptions.push(output);

  function createClient(): protocol.BaseLanguageClient {
    let decide: protocol.ErrorHandler | undefined;
    const client: protocol.BaseLanguageClient = create({
      documentSelector: [{ language: "esr" }, ...STEERING.map((pattern) => ({ language: "json", pattern }))],
      initializationOptions: startSettings,
      outputChannel: output,
      traceOutputChannel,
      errorHandler: errorHandler(() => {
        decide ??= client.createDefaultErrorHandler();
        return decide;
      }),
      initializationFailedHandler: () => {
        void offer(WORDS.cannotStart, WORDS.showLog, "esr.showOutput");
        return false;
      },
    });
    answerFiles(client);
    client.onDidChangeState(({ newState }) => {
      if (newState === protocol.State.Running) onReady();
    });
    return client;
  }

  let client = createClient();
  const dispose = (): Promise<void> =>
    client.dispose().catch((error: unknown) => output.warn(`The server did not stop in time: ${error}`));
  return {
    output,
    start: () => client.start(),
    /** Stops it, however ill it is, and starts another. */
    async restart(): Promise<void> {
      await dispose();
      client = createClient();
      await client.start();
    },
    stop: dispose,
    /** The server's answer to a request of our own; undefined where it cannot answer now. */
    async ask<M extends Method>(method: M, params: ParamsOf<M>): Promise<ResultOf<M> | undefined> {
      try {
        return await client.sendRequest(method, params);
      } catch (error) {
        output.warn(`${method} was not answered: ${error}`);
        return undefined;
      }
    },
    /** Makes a change that the server has answered with. */
    apply: async (edit: protocol.WorkspaceEdit): Promise<boolean> =>
      workspace.applyEdit(await client.protocol2CodeConverter.asWorkspaceEdit(edit)),
    /** A document's address as the server knows it. */
    address: (uri: Uri): string => client.code2ProtocolConverter.asUri(uri),
  };
}
