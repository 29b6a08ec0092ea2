import { readFileSync } from "node:fs";
import path from "node:path";
import { createContext, runInContext } from "node:vm";
import { expect, it } from "vitest";
import {
  AbstractMessageReader,
  AbstractMessageWriter,
  type DataCallback,
  type Disposable,
  type Message,
  type MessageReader,
  type MessageWriter,
} from "vscode-languageserver/node";
import { SUMMARY, type SummaryResult } from "../../shared/protocol.ts";
import { seed } from "../support/seeds.ts";
import { startClient } from "./support/client.ts";

interface Worker {
  onmessage?: (event: { data: unknown }) => void;
}

/** The bundle for browsers in a global scope that has only what a web worker has, and the wire to it. */
function startWorker(): { reader: MessageReader; writer: MessageWriter } {
  let receive: DataCallback | undefined;
  class Reader extends AbstractMessageReader {
    listen(callback: DataCallback): Disposable {
      receive = callback;
      return { dispose() {} };
    }
  }
  const worker: Worker & Record<string, unknown> = {
    postMessage: (message: Message) => queueMicrotask(() => receive?.(structuredClone(message))),
    addEventListener() {},
    setTimeout,
    clearTimeout,
    performance,
    queueMicrotask,
    TextDecoder,
    TextEncoder,
    MessageChannel,
  };
  worker.self = worker;
  class Writer extends AbstractMessageWriter {
    async write(message: Message): Promise<void> {
      worker.onmessage?.({ data: structuredClone(message) });
    }
    end(): void {}
  }
  const bundle = readFileSync(path.join(import.meta.dirname, "../../dist/server.web.js"), "utf8");
  runInContext(bundle, createContext(worker));
  return { reader: new Reader(), writer: new Writer() };
}

it("serves in a web worker", async () => {
  const client = await startClient({ streams: startWorker() });
  await client.open("vscode-vfs://github/a/S20283.txt", seed("S20283"));
  const found = await client.pull("vscode-vfs://github/a/S20283.txt");
  expect(found).toEqual(expect.any(Array));
  expect(await client.about<unknown[]>("documentSymbol", "vscode-vfs://github/a/S20283.txt")).toHaveLength(9);
  client.dispose();
});

it("draws charts in a web worker, with the library read only then", async () => {
  const client = await startClient({ streams: startWorker() });
  const uri = "vscode-vfs://github/a/S20283.txt";
  await client.open(uri, seed("S20283"));
  const summary = await client.request<SummaryResult>(SUMMARY, { uri });
  expect(summary?.html.match(/<svg/gu)).toHaveLength(2);
  expect(client.logged.all).toEqual([]);
  client.dispose();
});
