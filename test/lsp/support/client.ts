import { PassThrough } from "node:stream";
import {
  type ClientCapabilities,
  ConfigurationRequest,
  createConnection,
  createProtocolConnection,
  type Diagnostic,
  DiagnosticRefreshRequest,
  type DocumentDiagnosticReport,
  type InitializeResult,
  type MessageReader,
  type MessageWriter,
  type PublishDiagnosticsParams,
  RegistrationRequest,
  StreamMessageReader,
  StreamMessageWriter,
  type TextDocumentContentChangeEvent,
} from "vscode-languageserver/node";
import type { Host } from "../../../server/lsp/host.ts";
// What the server loads after its first answer is there already: no test waits for it.
import "../../../server/lsp/serve.ts";
import type { CoreOptions } from "../../../server/lsp/snapshot.ts";
import { startServer } from "../../../server/lsp/startServer.ts";

/** How a test's client presents itself, and where its server runs. */
export interface ClientOptions {
  readonly capabilities?: ClientCapabilities;
  readonly initializationOptions?: unknown;
  readonly host?: Host;
  readonly rootUri?: string;
  readonly core?: CoreOptions;
  /** Answers workspace/configuration for the section `esr`; sets the capability. */
  readonly configuration?: (scopeUri: string | undefined) => unknown;
  /** Streams of a server in another process; by default a server in this one. */
  readonly streams?: { readonly reader: MessageReader; readonly writer: MessageWriter };
}

/** What arrived without being asked for, and the means to wait for it. */
export interface Inbox<T> {
  readonly all: readonly T[];
  /** The first that fits, already here or still to come; rejects after two seconds. */
  next(fits?: (item: T) => boolean): Promise<T>;
}

function createInbox<T>(): Inbox<T> & { add(item: T): void } {
  const all: T[] = [];
  const waiting = new Set<() => void>();
  return {
    all,
    add(item) {
      all.push(item);
      for (const wake of [...waiting]) wake();
    },
    next(fits = () => true) {
      return new Promise((resolve, reject) => {
        const look = (): boolean => {
          const found = all.find(fits);
          if (found === undefined) return false;
          waiting.delete(look);
          clearTimeout(timer);
          resolve(found);
          return true;
        };
        const timer = setTimeout(() => {
          waiting.delete(look);
          reject(new Error(`nothing fitting among ${JSON.stringify(all).slice(0, 2000)}`));
        }, 4000);
        if (!look()) waiting.add(look);
      });
    },
  };
}

/** Two ends of a wire in memory: what one writes the other reads, through the real framing of the protocol. */
function wire(): { server: ClientOptions["streams"] & object; client: ClientOptions["streams"] & object } {
  const [up, down] = [new PassThrough(), new PassThrough()];
  return {
    server: { reader: new StreamMessageReader(up), writer: new StreamMessageWriter(down) },
    client: { reader: new StreamMessageReader(down), writer: new StreamMessageWriter(up) },
  };
}

function startHere(host: Host, core: CoreOptions): ClientOptions["streams"] & object {
  const { server, client } = wire();
  startServer((options) => createConnection(server.reader, server.writer, options), host, core);
  return client;
}

const TEXT_DOCUMENT: NonNullable<ClientCapabilities["textDocument"]> = {
  publishDiagnostics: {
    relatedInformation: true,
    codeDescriptionSupport: true,
    dataSupport: true,
    versionSupport: true,
  },
  documentSymbol: { hierarchicalDocumentSymbolSupport: true },
  hover: { contentFormat: ["markdown", "plaintext"] },
  foldingRange: { lineFoldingOnly: true },
};

/** Capabilities of a client that is told its diagnostics. */
export const PUSHED: ClientCapabilities = { textDocument: TEXT_DOCUMENT };

/** Capabilities of a client that can do everything this server makes use of. */
export const CAPABLE: ClientCapabilities = {
  textDocument: { ...TEXT_DOCUMENT, diagnostic: {} },
  workspace: { diagnostics: { refreshSupport: true } },
};

export type Client = Awaited<ReturnType<typeof startClient>>;

/** Starts a server and a client that has said hello to it. */
export async function startClient(options: ClientOptions = {}) {
  const { reader, writer } =
    options.streams ?? startHere(options.host ?? { rulePages: undefined }, options.core ?? {});
  const connection = createProtocolConnection(reader, writer);
  const published = createInbox<PublishDiagnosticsParams>();
  const shown = createInbox<{ type: number; message: string }>();
  const logged = createInbox<{ type: number; message: string }>();
  const registered = createInbox<{ method: string; registerOptions?: unknown }>();
  const refreshed = createInbox<true>();
  connection.onNotification("textDocument/publishDiagnostics", published.add);
  connection.onNotification("window/showMessage", shown.add);
  connection.onNotification("window/logMessage", logged.add);
  connection.onRequest("window/showMessageRequest", (params: { type: number; message: string }) => {
    shown.add(params);
    return null;
  });
  connection.onRequest(RegistrationRequest.type, ({ registrations }) =>
    registrations.forEach(registered.add),
  );
  connection.onRequest(DiagnosticRefreshRequest.type, () => refreshed.add(true));
  connection.onRequest(ConfigurationRequest.type, ({ items }) =>
    items.map(
      ({ scopeUri, section }) => (section === "esr" ? options.configuration?.(scopeUri) : null) ?? null,
    ),
  );
  connection.listen();
  const capabilities = options.capabilities ?? CAPABLE;
  const initialized: InitializeResult = await connection.sendRequest("initialize", {
    processId: null,
    rootUri: options.rootUri ?? null,
    capabilities:
      options.configuration === undefined
        ? capabilities
        : { ...capabilities, workspace: { ...capabilities.workspace, configuration: true } },
    initializationOptions: options.initializationOptions,
  });
  await connection.sendNotification("initialized", {});
  const versions = new Map<string, number>();
  return {
    connection,
    capabilities: initialized.capabilities,
    serverInfo: initialized.serverInfo,
    published,
    shown,
    logged,
    registered,
    refreshed,
    async open(uri: string, text: string, version = 1): Promise<void> {
      versions.set(uri, version);
      await connection.sendNotification("textDocument/didOpen", {
        textDocument: { uri, languageId: "esr", version, text },
      });
    },
    async change(uri: string, ...contentChanges: TextDocumentContentChangeEvent[]): Promise<void> {
      const version = (versions.get(uri) ?? 0) + 1;
      versions.set(uri, version);
      await connection.sendNotification("textDocument/didChange", {
        textDocument: { uri, version },
        contentChanges,
      });
    },
    async close(uri: string): Promise<void> {
      await connection.sendNotification("textDocument/didClose", { textDocument: { uri } });
    },
    request: <T>(method: string, params: unknown): Promise<T> => connection.sendRequest<T>(method, params),
    /** Requests about one document. */
    about: <T>(method: string, uri: string, more: object = {}): Promise<T> =>
      connection.sendRequest<T>(`textDocument/${method}`, { textDocument: { uri }, ...more }),
    report: (uri: string, previousResultId?: string): Promise<DocumentDiagnosticReport> =>
      connection.sendRequest("textDocument/diagnostic", { textDocument: { uri }, previousResultId }),
    async pull(uri: string): Promise<Diagnostic[]> {
      const report: DocumentDiagnosticReport = await connection.sendRequest("textDocument/diagnostic", {
        textDocument: { uri },
      });
      return report.kind === "full" ? report.items : [];
    },
    dispose: (): void => connection.dispose(),
  };
}
