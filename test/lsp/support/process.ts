import { spawn } from "node:child_process";
import { once } from "node:events";
import path from "node:path";

const BUNDLE = path.join(import.meta.dirname, "../../../dist/server.js");

/** A message as it came over the wire. */
export interface Received {
  readonly id?: number | string | null;
  readonly method?: string;
  readonly params?: unknown;
  readonly result?: unknown;
  readonly error?: { readonly code: number; readonly message: string };
}

/** The bytes of one message, its header in front. */
export const framed = (message: object): Buffer => {
  const body = Buffer.from(JSON.stringify({ jsonrpc: "2.0", ...message }));
  return Buffer.concat([Buffer.from(`Content-Length: ${body.length}\r\n\r\n`), body]);
};

/** What `initialize` says of a client that asks for its diagnostics. */
export const HELLO = {
  processId: null,
  rootUri: null,
  capabilities: {
    textDocument: {
      diagnostic: {},
      codeAction: { codeActionLiteralSupport: { codeActionKind: { valueSet: [] } } },
      documentSymbol: { hierarchicalDocumentSymbolSupport: true },
      hover: { contentFormat: ["markdown"] },
    },
  },
};

/** Cuts a stream of bytes into messages; whatever is no message is an error of the test. */
function createParser(onMessage: (message: Received) => void): (chunk: Buffer) => void {
  let rest = Buffer.alloc(0);
  return (chunk) => {
    rest = Buffer.concat([rest, chunk]);
    for (;;) {
      const header = /^Content-Length: (\d+)\r\n\r\n/u.exec(rest.toString("latin1", 0, 60));
      if (header === null) {
        if (rest.length > 60) throw new Error(`no message: ${rest.toString("utf8", 0, 200)}`);
        return;
      }
      const end = header[0].length + Number(header[1]);
      if (rest.length < end) return;
      onMessage(JSON.parse(rest.toString("utf8", header[0].length, end)) as Received);
      rest = rest.subarray(end);
    }
  };
}

/**
 * The server as it is shipped, in a process of its own, spoken to byte by byte. Whoever starts it ends it.
 * @param nodeOptions options of Node itself, before the bundle
 */
export function launch(nodeOptions: readonly string[] = [], args: readonly string[] = ["--stdio"]) {
  const child = spawn(process.execPath, [...nodeOptions, BUNDLE, ...args], {
    stdio: ["pipe", "pipe", "pipe", "ipc"],
  });
  const { stdin, stdout, stderr: errors } = child;
  if (stdin === null || stdout === null || errors === null) throw new Error("the server has no streams");
  const received: Received[] = [];
  const waiting = new Set<() => void>();
  const wake = (): void => {
    for (const look of [...waiting]) look();
  };
  let stderr = "";
  const exited = once(child, "exit") as Promise<[number | null, string | null]>;
  stdout.on(
    "data",
    createParser((message) => {
      received.push(message);
      // A server that asks its client something must not wait for ever.
      if (message.method !== undefined && message.id !== undefined)
        stdin.write(framed({ id: message.id, result: null }));
      wake();
    }),
  );
  errors.setEncoding("utf8").on("data", (chunk: string) => {
    stderr += chunk;
  });
  stdin.on("error", () => {});
  let ids = 0;
  /** The first message that fits, already here or still to come; rejects after `patience` milliseconds. */
  const next = (fits: (message: Received) => boolean, patience = 60_000): Promise<Received> =>
    new Promise((resolve, reject) => {
      const look = (): void => {
        const found = received.find(fits);
        if (found === undefined) return;
        waiting.delete(look);
        clearTimeout(timer);
        resolve(found);
      };
      const timer = setTimeout(() => {
        waiting.delete(look);
        reject(new Error(`no answer in ${patience} ms; stderr: ${stderr.slice(0, 500)}`));
      }, patience);
      waiting.add(look);
      look();
    });
  const answerTo = (id: number | string): Promise<Received> =>
    next((message) => message.id === id && message.method === undefined);
  const write = (bytes: Uint8Array | string): Promise<void> =>
    new Promise((resolve) => stdin.write(bytes, () => resolve()));
  const notify = (method: string, params?: unknown): Promise<void> => write(framed({ method, params }));
  const ask = async (method: string, params?: unknown): Promise<Received> => {
    const id = ++ids;
    await write(framed({ id, method, params }));
    return answerTo(id);
  };
  return {
    child,
    received,
    stderr: () => stderr,
    write,
    next,
    notify,
    ask,
    answerTo,
    exited,
    end: (): boolean => child.kill("SIGKILL"),
    async hello(): Promise<void> {
      await ask("initialize", HELLO);
      await notify("initialized", {});
    },
    open: (uri: string, text: string, version = 1): Promise<void> =>
      notify("textDocument/didOpen", { textDocument: { uri, languageId: "esr", version, text } }),
    change: (uri: string, version: number, ...contentChanges: object[]): Promise<void> =>
      notify("textDocument/didChange", { textDocument: { uri, version }, contentChanges }),
    close: (uri: string): Promise<void> => notify("textDocument/didClose", { textDocument: { uri } }),
    about: (method: string, uri: string, more: object = {}): Promise<Received> =>
      ask(`textDocument/${method}`, { textDocument: { uri }, ...more }),
  };
}

export type ServerProcess = ReturnType<typeof launch>;
