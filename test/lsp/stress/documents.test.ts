import { afterAll, afterEach, beforeAll, describe, expect, it } from "vitest";
import { STATUS } from "../../../shared/protocol.ts";
import { cleanExample } from "../../support/examples.ts";
import { tally } from "../../support/tally.ts";
import { launch, type Received, type ServerProcess } from "../support/process.ts";

/** Documents as a careless client opens, numbers and edits them. */

const { count } = tally("Language server, documents");
const URI = "file:///S29991.txt";
const clean = cleanExample("esr-2014-2020");
const broken = clean.replace("172 400", "999 000");
const RULE = "money/realised-exceeds-granted";

let server: ServerProcess;
beforeAll(async () => {
  server = launch();
  await server.hello();
});
afterEach(() => server.close(URI));
afterAll(() => server.end());

const codesOf = ({ result }: Received): unknown[] =>
  (result as { items: { code: unknown }[] }).items.map(({ code }) => code);

describe("documents", () => {
  it.each([
    ["stand still", [1, 1, 1]],
    ["go backwards", [9, 3, 1]],
    ["return to one that was", [1, 2, 1]],
    ["are negative, fractions and huge", [-5, 0.5, 2 ** 40]],
  ])("whose versions %s are checked as they are now", async (_, versions) => {
    const { open, change, about } = server;
    await open(URI, clean, versions[0]);
    for (const [i, text] of [broken, clean, broken].entries()) {
      await change(URI, versions[i] ?? 0, { text });
      count("edits");
      expect(codesOf(await about("diagnostic", URI)).includes(RULE)).toBe(text === broken);
    }
  });

  it("opened twice are what they were opened as last", async () => {
    const { open, about } = server;
    await open(URI, clean);
    await about("diagnostic", URI);
    await open(URI, broken);
    expect(codesOf(await about("diagnostic", URI))).toContain(RULE);
  });

  it("closed and opened again under the same version are read anew", async () => {
    const { open, close, about } = server;
    await open(URI, clean);
    await about("diagnostic", URI);
    await close(URI);
    await close(URI);
    await open(URI, broken);
    expect(codesOf(await about("diagnostic", URI))).toContain(RULE);
  });

  it("that were never opened may be edited, saved and closed without harm", async () => {
    const { change, close, notify, about, open } = server;
    await change("file:///none.txt", 2, { text: "a" });
    await notify("textDocument/didSave", { textDocument: { uri: "file:///none.txt" } });
    await close("file:///none.txt");
    expect((await about("diagnostic", "file:///none.txt")).result).toMatchObject({ items: [] });
    await open(URI, broken);
    expect(codesOf(await about("diagnostic", URI))).toContain(RULE);
  });

  it.each([
    ["past the end", { line: 1e9, character: 1e9 }, { line: 2e9, character: 0 }],
    ["before the beginning", { line: -1, character: -1 }, { line: -9, character: 3 }],
    ["with its end before its start", { line: 3, character: 2 }, { line: 1, character: 1 }],
    ["between the halves of a character", { line: 0, character: 1 }, { line: 0, character: 1 }],
    ["that is no number", { line: "x", character: null }, {}],
  ])("are edited at a place %s, and still answer", async (_, start, end) => {
    const { open, change, about, ask } = server;
    await open(URI, `😀\n${clean}`);
    await change(
      URI,
      2,
      { range: { start, end }, text: "\n\n" },
      { range: { start, end }, rangeLength: -7, text: "" },
    );
    count("edits", 2);
    expect((await about("documentSymbol", URI)).result).toBeInstanceOf(Array);
    // A whole text puts right whatever became of the one before.
    await change(URI, 3, { text: broken });
    expect(codesOf(await about("diagnostic", URI))).toContain(RULE);
    expect((await ask(STATUS, { uri: URI })).result).toMatchObject({ version: 3 });
  });

  it("get no edit where the list of changes is empty or no list", async () => {
    const { open, change, notify, about } = server;
    await open(URI, broken);
    await change(URI, 2);
    for (const contentChanges of [null, {}, [null], [{}], [7]])
      await notify("textDocument/didChange", { textDocument: { uri: URI, version: 3 }, contentChanges });
    await change(URI, 4, { text: broken });
    expect(codesOf(await about("diagnostic", URI))).toContain(RULE);
  });
});
