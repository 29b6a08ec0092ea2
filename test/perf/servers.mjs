// From a keystroke to what the server says of it, beside other servers on documents of the same size and shape.
import { mkdtempSync, rmSync } from "node:fs";
import os from "node:os";
import path from "node:path";
import { performance } from "node:perf_hooks";
import { setTimeout as sleep } from "node:timers/promises";
import { diagnosticsUntil, openDocument, peakMegabytes, startServer, stopServer } from "./client.mjs";
import { SERVERS } from "./peers.mjs";
import { growth, median } from "./statistics.mjs";

const SIZES = [20_000, 200_000, 2_000_000];
const ROUNDS = 3;
/** Edits in a round, by size: large documents take some servers seconds. */
const EDITS = { 20000: 30, 200000: 10, 2000000: 4 };
/** Milliseconds of typing after which the runtimes have compiled what they run again and again: a person types for hours. */
const WARM_UP = 5000;

function positionOf(text, offset) {
  const before = text.slice(0, offset);
  return { line: before.split("\n").length - 1, character: offset - before.lastIndexOf("\n") - 1 };
}

/** Where the mistake goes: the first place for it, so that it is the hardest to find again from the end. */
function mistakeIn(peer, text) {
  const { find, after, insert } = peer.mistake;
  const at = text.indexOf(find);
  if (at < 0) throw new Error(`${peer.name}: "${find}" is not in its document`);
  return { ...positionOf(text, after ? at + find.length : at), insert };
}

/** Places in the prose at the start, in the middle and at the end. */
function prosePlaces(text) {
  const found = [...text.matchAll(/Vaihe \d+\. /gu)].map((match) => match.index + match[0].length);
  return [found[0], found[found.length >> 1], found.at(-1)].map((offset) => positionOf(text, offset));
}

async function timed(run) {
  const began = performance.now();
  await run();
  return performance.now() - began;
}

/** Sets the mistake and takes it back; the time of each until the diagnostics are right. */
async function mistakes(session, document, { line, character, insert }, base, times) {
  const taken = [];
  for (let i = 0; i < times; i++) {
    taken.push(
      await timed(async () => {
        document.edit(line, character, 0, insert);
        await diagnosticsUntil(session, document.uri, (count) => count !== base);
      }),
    );
    taken.push(
      await timed(async () => {
        document.edit(line, character, insert.length, "");
        await diagnosticsUntil(session, document.uri, (count) => count === base);
      }),
    );
  }
  return taken;
}

/** The same once a server has worked for a while. */
async function warmMistakes(session, document, mistake, base, times) {
  const rest = performance.now() + WARM_UP;
  while (performance.now() < rest) await mistakes(session, document, mistake, base, 1);
  return mistakes(session, document, mistake, base, times);
}

/** 30 edits, one each 5 ms, the last of which is the mistake; the time from it to the right diagnostics. */
async function burst(session, document, places, { line, character, insert }, base) {
  for (let i = 0; i < 29; i++) {
    const place = places[i % places.length];
    document.edit(place.line, place.character, 0, "a");
    await sleep(5);
  }
  const taken = await timed(async () => {
    document.edit(line, character, 0, insert);
    await diagnosticsUntil(session, document.uri, (count) => count !== base);
  });
  document.edit(line, character, insert.length, "");
  await diagnosticsUntil(session, document.uri, (count) => count === base);
  return taken;
}

/**
 * A letter at the start, in the middle and at the end of the prose, and a new line at the end; in Markdown, where that would
 * be a mistake of its own, a second letter.
 */
function typedIn(text, { languageId }) {
  const letters = prosePlaces(text).map((place) => ({ ...place, typed: "a" }));
  const newLine = { ...positionOf(text, text.length), typed: "\n" };
  return [...letters, languageId === "markdown" ? letters[1] : newLine];
}

/** The times from what is typed to the answer of a request that the server offers; none where it does not. */
async function answers(session, document, text, method, offered, parameters = {}) {
  if (!session.server[offered]) return [];
  const taken = [];
  for (const { line, character, typed } of typedIn(text, session.peer))
    taken.push(
      await timed(async () => {
        document.edit(line, character, 0, typed);
        await session.connection.sendRequest(method, { textDocument: { uri: document.uri }, ...parameters });
      }),
    );
  return taken;
}

const FIRST = "start → first diagnostics 20 KB";

/** From the start of a server's process to its first word about a document. */
async function untilFirstDiagnostics(session) {
  const { peer, began } = session;
  const document = openDocument(session, `file:///tmp/perf/first.${peer.extension}`, peer.document(SIZES[0]));
  await diagnosticsUntil(session, document.uri, () => true);
  return performance.now() - began;
}

async function measureSize(sessions, size, measures) {
  const open = [];
  for (const session of sessions) {
    const { peer } = session;
    const text = peer.document(size);
    const document = openDocument(session, `file:///tmp/perf/${size}.${peer.extension}`, text);
    const base = await diagnosticsUntil(session, document.uri, () => true);
    await sleep(size / 2000);
    const settled = await diagnosticsUntil(session, document.uri, () => true);
    open.push({ session, document, base: settled, text, first: base });
  }
  const note = (name, measure, taken) => {
    const key = `${measure} ${size / 1000} KB`;
    measures[key] ??= {};
    measures[key][name] ??= [];
    measures[key][name].push(...taken);
  };
  for (let round = 0; round < ROUNDS; round++)
    for (const { session, document, base, text } of open) {
      const { name } = session.peer;
      const mistake = mistakeIn(session.peer, text);
      const places = prosePlaces(text);
      note(name, "edit → diagnostics", await mistakes(session, document, mistake, base, EDITS[size]));
      if (size > 200_000)
        note(name, "burst → diagnostics", [await burst(session, document, places, mistake, base)]);
      const ask = (...rest) => answers(session, document, text, ...rest);
      note(name, "edit → outline", await ask("textDocument/documentSymbol", "documentSymbolProvider"));
      note(name, "edit → folding", await ask("textDocument/foldingRange", "foldingRangeProvider"));
      note(name, "edit → hover", await ask("textDocument/hover", "hoverProvider", { position: places[0] }));
      await diagnosticsUntil(session, document.uri, () => true);
    }
  if (size === SIZES[0])
    for (const { session, document, base, text } of open) {
      const mistake = mistakeIn(session.peer, text);
      const taken = await warmMistakes(session, document, mistake, base, EDITS[size]);
      note(session.peer.name, `edit → diagnostics after ${WARM_UP / 1000} s of typing`, taken);
    }
  for (const { session, document } of open) {
    note(session.peer.name, "peak memory, MB, at", [peakMegabytes(session)]);
    document.close();
  }
}

/** @returns medians: measure → server → milliseconds (or megabytes), and how the time grows with the size */
export async function measureServers(log, sizes = SIZES) {
  const folder = mkdtempSync(path.join(os.tmpdir(), "esr-perf-"));
  const measures = { initialize: {}, [FIRST]: {} };
  try {
    for (let round = 0; round < 5; round++)
      for (const peer of SERVERS) {
        const session = await startServer(peer, folder);
        measures.initialize[peer.name] ??= [];
        measures.initialize[peer.name].push(session.startUp);
        measures[FIRST][peer.name] ??= [];
        measures[FIRST][peer.name].push(await untilFirstDiagnostics(session));
        await stopServer(session);
      }
    const sessions = [];
    for (const peer of SERVERS) sessions.push(await startServer(peer, folder));
    for (const size of sizes) {
      log(`documents of ${size / 1000} KB`);
      await measureSize(sessions, size, measures);
    }
    for (const session of sessions) await stopServer(session);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
  const medians = Object.fromEntries(
    Object.entries(measures).map(([measure, byName]) => [
      measure,
      Object.fromEntries(
        Object.entries(byName).map(([name, taken]) => [name, median(taken.filter((n) => !Number.isNaN(n)))]),
      ),
    ]),
  );
  const exponents = Object.fromEntries(
    SERVERS.map(({ name }) => [
      name,
      growth(sizes.map((size) => [size, medians[`edit → diagnostics ${size / 1000} KB`][name]])),
    ]),
  );
  return { medians, exponents };
}
