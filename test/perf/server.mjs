// How fast the shipped server is, over standard input and output: start-up, and from a keystroke to its diagnostics.
// `node test/perf/server.mjs` after `npm run build`. Prints one JSON object; times are medians in milliseconds.
import { spawn } from "node:child_process";
import { readFileSync, statSync } from "node:fs";
import path from "node:path";
import { performance } from "node:perf_hooks";
import {
  createProtocolConnection,
  StreamMessageReader,
  StreamMessageWriter,
} from "vscode-languageserver/node";

const root = path.join(import.meta.dirname, "../..");
const bundle = path.join(root, "dist/server.js");
const median = (times) => times.sort((a, b) => a - b)[Math.floor(times.length / 2)];
const rounded = (ms) => Math.round(ms * 10) / 10;

async function start() {
  const began = performance.now();
  const server = spawn(process.execPath, [bundle, "--stdio"], { stdio: ["pipe", "pipe", "inherit"] });
  const connection = createProtocolConnection(
    new StreamMessageReader(server.stdout),
    new StreamMessageWriter(server.stdin),
  );
  connection.listen();
  const capabilities = { textDocument: { diagnostic: {}, hover: { contentFormat: ["markdown"] } } };
  await connection.sendRequest("initialize", { processId: null, rootUri: null, capabilities });
  const startUp = performance.now() - began;
  await connection.sendNotification("initialized", {});
  return { server, connection, startUp };
}

async function stop({ server, connection }) {
  await connection.sendRequest("shutdown");
  await connection.sendNotification("exit");
  await new Promise((resolve) => server.once("exit", resolve));
}

/** Types `times` letters into the first paragraph of prose, each followed by a pull. */
async function typing(connection, uri, text, times) {
  const textDocument = { uri, languageId: "esr", version: 1, text };
  await connection.sendNotification("textDocument/didOpen", { textDocument });
  await connection.sendRequest("textDocument/diagnostic", { textDocument: { uri } });
  const line = text.slice(0, text.indexOf("\n3 ")).split("\n").length + 2;
  const taken = [];
  for (let version = 2; version < times + 2; version++) {
    const at = { line, character: 0 };
    const began = performance.now();
    connection.sendNotification("textDocument/didChange", {
      textDocument: { uri, version },
      contentChanges: [{ range: { start: at, end: at }, text: "a" }],
    });
    await connection.sendRequest("textDocument/diagnostic", { textDocument: { uri } });
    taken.push(performance.now() - began);
  }
  return rounded(median(taken));
}

const seed = readFileSync(path.join(root, "seeds/S20283-tyollisyyspalvelut.txt"), "utf8");
const [before, after] = [seed.slice(0, seed.indexOf("\n4 ")), seed.slice(seed.indexOf("\n4 "))];
const prose = before.slice(before.indexOf("\n3 ")).split("\n\n").slice(1).join("\n\n");
const large = `${before}\n${`${prose}\n\n`.repeat(Math.ceil(2_000_000 / prose.length))}${after}`;

const starts = [];
for (let i = 0; i < 7; i++) {
  const session = await start();
  starts.push(session.startUp);
  await stop(session);
}
const session = await start();
const result = {
  bundleKilobytes: Math.round(statSync(bundle).size / 1000),
  startUp: rounded(median(starts)),
  keystrokeSeed: await typing(session.connection, "file:///S20283.txt", seed, 50),
  keystrokeTwoMegabytes: await typing(session.connection, "file:///large.txt", large, 11),
};
await stop(session);
console.log(JSON.stringify(result));
