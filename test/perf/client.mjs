// A small client of a language server, for measuring: opens one document, edits it, and waits for what it must say.
import { spawn } from "node:child_process";
import { readFileSync } from "node:fs";
import { performance } from "node:perf_hooks";
import { setTimeout as sleep } from "node:timers/promises";
import {
  createProtocolConnection,
  StreamMessageReader,
  StreamMessageWriter,
  TextDocumentSyncKind,
} from "vscode-languageserver/node";
import { TextDocument } from "vscode-languageserver-textdocument";

const LIMIT = 120_000;

const capabilities = {
  textDocument: {
    synchronization: {},
    publishDiagnostics: { versionSupport: true },
    diagnostic: { dynamicRegistration: false },
    documentSymbol: { hierarchicalDocumentSymbolSupport: true },
    foldingRange: {},
    hover: { contentFormat: ["markdown"] },
  },
  workspace: { configuration: true, diagnostics: { refreshSupport: false } },
};

/** The settings of a section such as `a.b`. */
const section = (settings, name = "") =>
  name.split(".").reduce((value, key) => (key === "" ? value : value?.[key]), settings ?? {}) ?? null;

/** Milliseconds in which a server that is alive answers its first request, and how often one that does not is tried. */
const PATIENCE = 10_000;
const TRIES = 3;

/**
 * Starts a server and initializes it; `startUp` is the time to its answer, in milliseconds. Now and then one never
 * answers: it is started anew, and that is said.
 */
export async function startServer(peer, folder) {
  for (let i = 0; i < TRIES; i++) {
    const session = begin(peer, folder);
    const isAlive = await Promise.race([session.then(() => true), sleep(PATIENCE, false, { ref: false })]);
    if (isAlive) return session;
    console.error(`${peer.name} does not answer and is started again`);
  }
  throw new Error(`${peer.name} does not start`);
}

async function begin(peer, folder) {
  const began = performance.now();
  const [program, ...args] = peer.command;
  const child = spawn(program, args, { stdio: ["pipe", "pipe", "ignore"] });
  const connection = createProtocolConnection(
    new StreamMessageReader(child.stdout),
    new StreamMessageWriter(child.stdin),
  );
  const published = new Map();
  const texts = new Map();
  const waiting = new Set();
  connection.onNotification("textDocument/publishDiagnostics", ({ uri, diagnostics }) => {
    published.set(uri, diagnostics);
    for (const wake of waiting) wake();
  });
  connection.onRequest("workspace/configuration", ({ items }) =>
    items.map((item) => section(peer.settings, item.section)),
  );
  for (const method of [
    "client/registerCapability",
    "client/unregisterCapability",
    "workspace/diagnostic/refresh",
  ])
    connection.onRequest(method, () => null);
  connection.onRequest("window/workDoneProgress/create", () => null);
  for (const [method, answer] of Object.entries(peer.requests?.(texts) ?? {}))
    connection.onRequest(method, answer);
  connection.listen();
  const { capabilities: server } = await connection.sendRequest("initialize", {
    processId: process.pid,
    rootUri: `file://${folder}`,
    workspaceFolders: [{ uri: `file://${folder}`, name: "perf" }],
    capabilities,
    initializationOptions: peer.initializationOptions,
  });
  const startUp = performance.now() - began;
  await connection.sendNotification("initialized", {});
  if (peer.settings !== undefined)
    await connection.sendNotification("workspace/didChangeConfiguration", { settings: peer.settings });
  return { peer, child, connection, server, published, texts, waiting, began, startUp };
}

export async function stopServer({ child, connection }) {
  const gone = new Promise((resolve) => child.once("exit", resolve));
  // Some answer nothing once they are told to end.
  const timer = setTimeout(() => child.kill("SIGKILL"), 2000);
  await Promise.race([gone, connection.sendRequest("shutdown").catch(() => undefined)]);
  await connection.sendNotification("exit").catch(() => undefined);
  await gone;
  clearTimeout(timer);
}

/** Largest memory that the server has had so far, in megabytes; NaN where the system does not tell. */
export function peakMegabytes({ child }) {
  try {
    const status = readFileSync(`/proc/${child.pid}/status`, "utf8");
    return Number(/VmHWM:\s+(\d+) kB/u.exec(status)?.[1] ?? Number.NaN) / 1024;
  } catch {
    return Number.NaN;
  }
}

/** Opens a document; edits go through what is returned. */
export function openDocument(session, uri, text) {
  const { connection, peer, server, texts } = session;
  let version = 1;
  const sync = server.textDocumentSync?.change ?? server.textDocumentSync;
  const takesWhole = sync === TextDocumentSyncKind.Full;
  // Our own copy is kept only where somebody asks for it: keeping it costs time.
  const copy = TextDocument.create(uri, peer.languageId, version, text);
  if (peer.requests !== undefined) texts.set(uri, copy);
  connection.sendNotification("textDocument/didOpen", {
    textDocument: { uri, languageId: peer.languageId, version, text },
  });
  return {
    uri,
    /** Replaces the `length` characters at a position by a text. */
    edit(line, character, length, newText) {
      version++;
      const range = { start: { line, character }, end: { line, character: character + length } };
      const change = { range, text: newText };
      if (takesWhole || texts.has(uri)) TextDocument.update(copy, [change], version);
      const contentChanges = [takesWhole ? { text: copy.getText() } : change];
      connection.sendNotification("textDocument/didChange", {
        textDocument: { uri, version },
        contentChanges,
      });
    },
    close: () => connection.sendNotification("textDocument/didClose", { textDocument: { uri } }),
  };
}

/**
 * Waits until the number of diagnostics is right: asks where the server is asked, listens where it tells.
 * @returns the number at last; throws when it does not become right in two minutes
 */
export async function diagnosticsUntil(session, uri, isRight) {
  const { connection, server, published, waiting } = session;
  const deadline = performance.now() + LIMIT;
  if (server.diagnosticProvider)
    for (;;) {
      const answer = await connection.sendRequest("textDocument/diagnostic", { textDocument: { uri } });
      const count = answer.items?.length ?? 0;
      if (isRight(count)) return count;
      if (performance.now() > deadline) throw new Error(`${session.peer.name}: ${count} diagnostics`);
    }
  for (;;) {
    const count = published.get(uri)?.length;
    if (count !== undefined && isRight(count)) return count;
    await new Promise((resolve, reject) => {
      const timer = setTimeout(() => reject(new Error(`${session.peer.name}: ${count} diagnostics`)), LIMIT);
      const wake = () => {
        clearTimeout(timer);
        waiting.delete(wake);
        resolve();
      };
      waiting.add(wake);
    });
  }
}
