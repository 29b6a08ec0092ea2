import { afterEach, describe, expect, it } from "vitest";
import type { DocumentSymbol } from "vscode-languageserver/node";
import { builtInRegistry } from "../../shared/check.ts";
import { RECOGNISE, STATUS } from "../../shared/protocol.ts";
import realisedExceedsGranted from "../../shared/rules/money/realised-exceeds-granted.ts";
import ruleFailed from "../../shared/rules/tool/rule-failed.ts";
import { brokenRule } from "../support/brokenRule.ts";
import { cleanExample } from "../support/examples.ts";
import { seed } from "../support/seeds.ts";
import { type Client, type ClientOptions, PUSHED, startClient } from "./support/client.ts";

const URI = "file:///S20271.txt";
let client: Client;
const start = async (options: ClientOptions = {}): Promise<Client> => {
  client = await startClient(options);
  return client;
};
afterEach(() => client.dispose());

/** A registry that breaks the next check, and only that. */
const brokenOnce = (): typeof builtInRegistry => {
  let isBroken = true;
  return {
    ...builtInRegistry,
    find(id) {
      if (isBroken) {
        isBroken = false;
        throw new Error("rikki");
      }
      return builtInRegistry.find(id);
    },
  };
};

describe("what a client should not send", () => {
  it.each([
    ["before", { line: -3, character: -9 }, 2],
    ["after", { line: 99_999, character: 9 }, 0],
    ["between two lines of", { line: 0.5, character: 0.5 }, 2],
  ])("an edit %s the text is clamped into it", async (_, place, moved) => {
    const { open, change, about } = await start();
    await open(URI, seed("S20271"));
    const before = await about<DocumentSymbol[]>("documentSymbol", URI);
    await change(URI, { range: { start: place, end: place }, text: "\n\n" });
    const after = await about<DocumentSymbol[]>("documentSymbol", URI);
    expect(after.map(({ name, selectionRange: { start } }) => [name, start.line - moved])).toEqual(
      before.map(({ name, selectionRange: { start } }) => [name, start.line]),
    );
  });

  it("a malformed notification leaves the server alive", async () => {
    const { open, connection, request } = await start();
    await open(URI, seed("S20271"));
    await connection.sendNotification("textDocument/didChange", { textDocument: { uri: URI, version: 2 } });
    await connection.sendNotification("esr/no-such", {});
    expect(await request(STATUS, { uri: URI })).toMatchObject({ version: 1 });
    await expect(request("esr/no-such", {})).rejects.toMatchObject({ code: -32601 });
  });
});

describe("a request that cannot be answered", () => {
  it("because of a fault is answered in the user's language, logged with details, and the next one works", async () => {
    const { open, about, pull, logged } = await start({
      core: { registry: brokenOnce() },
      initializationOptions: { language: "sv" },
    });
    await open(URI, seed("S20271"));
    await expect(about("documentSymbol", URI)).rejects.toMatchObject({
      code: -32803,
      message: expect.stringMatching(/^Funktionen avbröts av ett oväntat fel\. Dokumentet är oförändrat/u),
    });
    expect((await logged.next()).message).toMatch(
      /^textDocument\/documentSymbol: Error: rikki\n.*robustness/su,
    );
    await expect(pull(URI)).resolves.toBeDefined();
    expect(await about<unknown[]>("documentSymbol", URI)).toHaveLength(9);
  });

  it("after shutdown", async () => {
    const { open, request } = await start();
    await open(URI, seed("S20271"));
    await request("shutdown", undefined);
    await expect(request(STATUS, { uri: URI })).rejects.toMatchObject({
      code: -32600,
      message: "Tarkistuspalvelu on suljettu. Käynnistä se uudelleen.",
    });
  });
});

it("a check that breaks is said to clients that are told their diagnostics, and the next edit is checked", async () => {
  const { open, change, published, shown } = await start({
    core: { registry: brokenOnce() },
    capabilities: PUSHED,
  });
  await open(URI, seed("S20271"));
  expect(await shown.next()).toMatchObject({
    type: 1,
    message: expect.stringMatching(/^Asiakirjan tarkistus keskeytyi/u),
  });
  await change(URI, { text: seed("S20283") });
  expect(await published.next()).toMatchObject({ version: 2 });
});

it("a rule that breaks is a finding, and the other rules' findings stand", async () => {
  const { open, pull } = await start({ core: { rules: [brokenRule, realisedExceedsGranted, ruleFailed] } });
  await open(URI, cleanExample("esr-2014-2020").replace("rahoitus: 172 400", "rahoitus: 999 000"));
  const found = await pull(URI);
  expect(found.map(({ code }) => code)).toEqual(["tool/rule-failed", "money/realised-exceeds-granted"]);
  expect(found[0]?.message).toContain("test/broken");
});

it.each([
  "",
  "\uFEFF",
  "\0\0\u0001\uD800",
  "%PDF-1.7\n%âãÏÓ",
  "\r\r\n\n\r",
  ":".repeat(2000),
  "1 1 1\n".repeat(2000),
])("anything may be opened (%#)", async (text) => {
  const { open, pull, about, request } = await start();
  await open(URI, text);
  await expect(pull(URI)).resolves.toBeInstanceOf(Array);
  await expect(about("hover", URI, { position: { line: 0, character: 0 } })).resolves.not.toBeUndefined();
  await expect(about("documentSymbol", URI)).resolves.toEqual([]);
  await expect(about("foldingRange", URI)).resolves.toEqual([]);
  expect(await request(RECOGNISE, { text })).toMatchObject({ isDescription: false });
});

it.each(["\n", "\r\n", "\r"])("positions are UTF-16 whatever ends the lines (%j)", async (end) => {
  const { open, pull } = await start({ core: { rules: [realisedExceedsGranted] } });
  const text = cleanExample("esr-2014-2020")
    .replace("Esimerkkipolku", "Polku 😀")
    .replace(
      "Toteutunut EU- ja valtion rahoitus: 172 400",
      "Toteutunut EU- ja valtion rahoitus: \u00A0999 000",
    );
  await open(URI, text.replaceAll("\n", end));
  expect((await pull(URI))[0]?.range).toEqual({
    start: { line: 71, character: 37 },
    end: { line: 71, character: 44 },
  });
});
