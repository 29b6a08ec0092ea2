import { type ChildProcessWithoutNullStreams, spawn } from "node:child_process";
import { once } from "node:events";
import path from "node:path";
import { afterEach, expect, it } from "vitest";
import { StreamMessageReader, StreamMessageWriter } from "vscode-languageserver/node";
import { seed } from "../support/seeds.ts";
import { type Client, startClient } from "./support/client.ts";

/** The server as it is shipped, in a process of its own. */
const bundle = path.join(import.meta.dirname, "../../dist/server.js");
const URI = "file:///S20271.txt";

let server: ChildProcessWithoutNullStreams;
let said = { out: "", err: "" };
const launch = async (...args: string[]): Promise<Client> => {
  server = spawn(process.execPath, [bundle, ...args]);
  said = { out: "", err: "" };
  server.stdout.on("data", (chunk) => {
    said.out += chunk;
  });
  server.stderr.on("data", (chunk) => {
    said.err += chunk;
  });
  const streams = {
    reader: new StreamMessageReader(server.stdout),
    writer: new StreamMessageWriter(server.stdin),
  };
  return startClient({ streams });
};
afterEach(() => {
  server.kill();
});

const exitCode = async (): Promise<unknown> =>
  server.exitCode === null ? (await once(server, "exit"))[0] : server.exitCode;

it.each([[["--stdio"]], [[]]])("serves over standard input and output with arguments %j", async (args) => {
  const { open, pull, about, request, connection } = await launch(...args);
  await open(URI, seed("S20271"));
  await expect(pull(URI)).resolves.toBeInstanceOf(Array);
  expect(await about<unknown[]>("documentSymbol", URI)).toHaveLength(9);
  await request("shutdown", undefined);
  await connection.sendNotification("exit");
  expect(await exitCode()).toBe(0);
  expect(said.err).toBe("");
});

it("writes nothing but messages to standard output", async () => {
  const { open, pull, request, connection } = await launch("--stdio");
  await open(URI, seed("S20271"));
  await pull(URI);
  await request("shutdown", undefined);
  await connection.sendNotification("exit");
  await exitCode();
  let rest = Buffer.from(said.out);
  while (rest.length > 0) {
    const header = /^Content-Length: (\d+)\r\n\r\n/u.exec(rest.toString("latin1", 0, 60));
    expect(header, rest.toString("utf8", 0, 80)).not.toBeNull();
    const length = (header?.[0].length ?? 0) + Number(header?.[1]);
    JSON.parse(rest.toString("utf8", header?.[0].length, length));
    rest = rest.subarray(length);
  }
});

it("exits with 1 when the client leaves without shutdown", async () => {
  const { connection } = await launch("--stdio");
  await connection.sendNotification("exit");
  expect(await exitCode()).toBe(1);
});

it("exits when the client is gone", async () => {
  await launch("--stdio");
  server.stdin.end();
  expect(await exitCode()).toBe(1);
});
