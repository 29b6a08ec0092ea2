import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { afterAll, beforeAll, expect, it } from "vitest";
import { cleanExample } from "../../support/examples.ts";
import { tally } from "../../support/tally.ts";
import { launch, type ServerProcess } from "../support/process.ts";

/** A server that an editor keeps open for weeks. */

const ROUNDS = 10_000;
/** Growth of the heap that is allowed, in bytes. */
const MOST = 5_000_000;
const { count } = tally("Language server, memory");

/** Loaded into the server's process before the server: tells the size of its heap after a collection. */
const PROBE = `process.on("message", () => {
  for (let i = 0; i < 4; i++) gc();
  setImmediate(() => { gc(); process.send(process.memoryUsage().heapUsed); });
});`;

let folder: string;
let server: ServerProcess;
beforeAll(async () => {
  folder = mkdtempSync(path.join(tmpdir(), "esr-kuvaus-"));
  const probe = path.join(folder, "probe.cjs");
  writeFileSync(probe, PROBE);
  server = launch(["--expose-gc", "--require", probe]);
  await server.hello();
});
afterAll(() => {
  server.end();
  rmSync(folder, { recursive: true, force: true });
});

const heap = (): Promise<number> =>
  new Promise((resolve) => {
    server.child.once("message", (bytes) => resolve(Number(bytes)));
    server.child.send("heap");
  });

const clean = cleanExample("hankekortti");

/** Documents that are open at the same time. */
const TOGETHER = 20;

async function round(i: number): Promise<void> {
  const uri = `file:///kansio/kuvaus-${i}.txt`;
  const start = { line: 3, character: 0 };
  await server.open(uri, `${clean}\n${i}`);
  await server.change(uri, 2, { range: { start, end: start }, text: `Rivi ${i}\n` });
  const answers =
    i % 20 === 0
      ? [server.about("diagnostic", uri), server.about("hover", uri, { position: start })]
      : [server.about("documentSymbol", uri)];
  // Every other one is closed while its request is under way.
  if (i % 2 === 0) await Promise.all(answers);
  await server.close(uri);
  await Promise.all(answers);
  count("rounds");
}

async function rounds(from: number, to: number): Promise<void> {
  for (let i = from; i < to; i += TOGETHER) {
    await Promise.all(Array.from({ length: TOGETHER }, (_, k) => round(i + k)));
    // The answers are the test's to forget.
    server.received.length = 0;
  }
}

it(`${ROUNDS} times opening, editing and closing leave the heap as it was`, async () => {
  await rounds(0, ROUNDS / 10);
  const before = await heap();
  await rounds(ROUNDS / 10, ROUNDS + ROUNDS / 10);
  const grown = (await heap()) - before;
  console.log(
    `Heap after ${ROUNDS} rounds: ${(grown / 1e6).toFixed(2)} MB more than ${(before / 1e6).toFixed(1)} MB`,
  );
  expect(grown).toBeLessThan(MOST);
  expect(server.stderr()).toBe("");
});
