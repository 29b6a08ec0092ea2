import { commands, type Disposable, type LogOutputChannel, type Uri, window, workspace } from "vscode";
import {
  type BaseLanguageClient,
  CloseAction,
  ErrorAction,
  type ErrorHandler,
  type LanguageClientOptions,
  State,
  type WorkspaceEdit,
} from "vscode-languageclient";
import type { LocalText } from "../shared/i18n/message.ts";
import { READ_FILE, type ReadFileParams } from "../shared/protocol.ts";
import { traceChannel } from "./output.ts";
import { startSettings } from "./settings.ts";
import { say, WORDS } from "./words.ts";

/** Makes a language client of this host: with a process beside it, or with a web worker. */
export type CreateClient = (options: LanguageClientOptions) => BaseLanguageClient;

/** The language server, whichever process or worker it runs in at the moment. */
export interface Server {
  start(): Promise<void>;
  /** Stops it, however ill it is, and starts another. */
  restart(): Promise<void>;
  stop(): Promise<void>;
  /** The server's answer to a request of our own; undefined where it cannot answer now. */
  ask<Params, Answer>(method: string, params: Params): Promise<Answer | undefined>;
  /** A document's address as the server knows it. */
  address(uri: Uri): string;
  /** Makes a change that the server has answered with. */
  apply(edit: WorkspaceEdit): Promise<boolean>;
}

/** The files that steer the checks; the server finds faults in them too. */
const STEERING = ["**/esr.config.json", "**/*.esr-notes.json"];

/** Text of a file that the server cannot reach; null where there is none, as beside most documents. */
const readText = (uri: Uri): Thenable<string | null> =>
  workspace.fs.readFile(uri).then(
    (bytes) => new TextDecoder().decode(bytes),
    () => null,
  );

async function offer(message: LocalText, button: LocalText, command: string): Promise<void> {
  const chosen = await window.showErrorMessage(say(message), say(button));
  if (chosen !== undefined) await commands.executeCommand(command);
}

/** Says in the user's language what the default handler decides; the decisions stay its own. */
function errorHandler(decide: () => ErrorHandler): ErrorHandler {
  return {
    async error(error, message, count) {
      const { action } = await decide().error(error, message, count);
      if (action === ErrorAction.Shutdown) void offer(WORDS.gaveUp, WORDS.startAgain, "esr.restartServer");
      return { action, handled: true };
    },
    async closed() {
      const { action } = await decide().closed();
      if (action === CloseAction.Restart) void window.showWarningMessage(say(WORDS.restarted));
      else void offer(WORDS.gaveUp, WORDS.startAgain, "esr.restartServer");
      return { action, handled: true };
    },
  };
}

/**
 * The server behind a client that `create` makes.
 * @param onRunning called whenever it is ready to answer: after its start and after every restart
 */
export function createServer(
  create: CreateClient,
  output: LogOutputChannel,
  owned: Disposable[],
  onRunning: () => void,
): Server {
  const traceOutputChannel = traceChannel(output, owned);

  function createClient(): BaseLanguageClient {
    let decide: ErrorHandler | undefined;
    const client: BaseLanguageClient = create({
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
    client.onRequest(READ_FILE, ({ uri }: ReadFileParams) =>
      readText(client.protocol2CodeConverter.asUri(uri)),
    );
    client.onDidChangeState(({ newState }) => {
      if (newState === State.Running) onRunning();
    });
    return client;
  }

  let client = createClient();
  const dispose = (): Promise<void> =>
    client.dispose().catch((error: unknown) => output.warn(`The server did not stop in time: ${error}`));
  return {
    start: () => client.start(),
    async restart() {
      await dispose();
      client = createClient();
      await client.start();
    },
    stop: dispose,
    async ask<Params, Answer>(method: string, params: Params) {
      try {
        return await client.sendRequest<Answer>(method, params);
      } catch (error) {
        output.warn(`${method} was not answered: ${error}`);
        return undefined;
      }
    },
    apply: async (edit) => workspace.applyEdit(await client.protocol2CodeConverter.asWorkspaceEdit(edit)),
    address: (uri) => client.code2ProtocolConverter.asUri(uri),
  };
}
