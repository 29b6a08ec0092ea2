import { afterEach, describe, expect, it } from "vitest";
import type { DocumentSymbol, FoldingRange, Hover, SymbolInformation } from "vscode-languageserver/node";
import { builtInRegistry } from "../../shared/check.ts";
import {
  EXPLAIN,
  type ExplainResult,
  RECOGNISE,
  type RecogniseResult,
  SCAFFOLD,
  type ScaffoldResult,
  STATUS,
} from "../../shared/protocol.ts";
import { SEEDS, seed } from "../support/seeds.ts";
import { CAPABLE, type Client, type ClientOptions, startClient } from "./support/client.ts";

const URI = "file:///S20271-polku.txt";
let client: Client;
const start = async (options: ClientOptions = {}): Promise<Client> => {
  client = await startClient(options);
  return client;
};
afterEach(() => client.dispose());

describe("textDocument/documentSymbol", () => {
  const check = async (text: string, path: readonly string[], expected: object): Promise<void> => {
    const { open, about } = await start();
    await open(URI, text);
    let here = await about<DocumentSymbol[]>("documentSymbol", URI);
    let found: DocumentSymbol | undefined;
    for (const name of path) {
      found = here.find((symbol) => symbol.name === name);
      here = found?.children ?? [];
    }
    expect(found).toMatchObject(expected);
  };

  it("a section, a subsection, a field with its value", async () => {
    await check(seed("S20271"), ["5 Projektin julkinen rahoitus, euroa"], {
      kind: 2,
      range: { start: { line: 81, character: 0 }, end: { line: 89, character: 46 } },
      selectionRange: { start: { line: 81, character: 0 }, end: { line: 81, character: 36 } },
    });
    client.dispose();
    await check(seed("S20271"), ["8 Horisontaaliset periaatteet", "8.1 Sukupuolten tasa-arvo"], { kind: 3 });
    client.dispose();
    await check(seed("S20252"), ["Tietoja hankkeesta", "EURA-tunnus"], {
      kind: 8,
      detail: "S20252",
      selectionRange: { start: { line: 24, character: 0 }, end: { line: 24, character: 11 } },
    });
  });

  it("one list for clients without a hierarchy", async () => {
    const { open, about } = await start({ capabilities: {} });
    await open(URI, seed("S20271"));
    const symbols = await about<SymbolInformation[]>("documentSymbol", URI);
    expect(symbols.slice(0, 2)).toMatchObject([
      { name: "1 Hanke", location: { uri: URI, range: { start: { line: 4, character: 0 } } } },
      { name: "Hankekoodi", containerName: "1 Hanke" },
    ]);
    expect(symbols.filter(({ containerName }) => containerName === undefined)).toHaveLength(9);
    expect(symbols[0]).not.toHaveProperty("children");
  });
});

describe("textDocument/foldingRange", () => {
  const fold = async (foldingRange: object, text = seed("S21698")): Promise<FoldingRange[]> => {
    const { open, about } = await start({ capabilities: { textDocument: { foldingRange } } });
    await open(URI, text);
    return about<FoldingRange[]>("foldingRange", URI);
  };

  it("whole lines, parts of the form as regions", async () => {
    const ranges = await fold({ lineFoldingOnly: true });
    expect(ranges[0]).toEqual({ startLine: 4, endLine: 18, kind: "region" });
    expect(ranges).toContainEqual({ startLine: 119, endLine: 120 });
    expect(ranges).toHaveLength(23);
  });

  it("from the end of the first line for clients that fold within lines", async () => {
    const ranges = await fold({});
    expect(ranges[0]).toEqual({
      startLine: 4,
      startCharacter: 7,
      endLine: 18,
      endCharacter: "Vastuuviranomainen: Etelä-Savon elinkeino-, liikenne- ja ympäristökeskus".length,
      kind: "region",
    });
  });

  it("the outermost where the client takes few", async () => {
    const ranges = await fold({ lineFoldingOnly: true, rangeLimit: 9 });
    expect(ranges.map(({ startLine }) => startLine + 1)).toEqual([5, 21, 49, 67, 78, 88, 104, 116, 155]);
    client.dispose();
    expect(await fold({ rangeLimit: 16 })).toHaveLength(16);
  });

  it.each(SEEDS)("no two on the same lines in %s", async (file) => {
    const ranges = await fold({ lineFoldingOnly: true }, seed(file));
    expect(new Set(ranges.map(({ startLine, endLine }) => `${startLine}-${endLine}`)).size).toBe(
      ranges.length,
    );
    for (const { startLine, endLine } of ranges) expect(endLine).toBeGreaterThan(startLine);
  });
});

describe("textDocument/hover", () => {
  const check = async (
    position: object,
    expected: object | null,
    options: ClientOptions = {},
  ): Promise<void> => {
    const { open, about } = await start({ core: { rules: [] }, ...options });
    await open(URI, seed("S20271"));
    const found = await about<Hover | null>("hover", URI, { position });
    if (expected === null) expect(found).toBeNull();
    else expect(found).toMatchObject(expected);
  };

  it("Markdown, with the place it is about", () =>
    check(
      { line: 14, character: 40 },
      {
        contents: {
          kind: "markdown",
          value: "Toteutusaika 1.4.2015–31.12.2018: 45 kuukautta",
        },
        range: { start: { line: 14, character: 36 }, end: { line: 14, character: 72 } },
      },
    ));

  it("plain text for clients that show no Markdown, in the user's language", () =>
    check(
      { line: 4, character: 1 },
      { contents: { kind: "plaintext", value: expect.stringMatching(/^1 Hanke\n• Ifyllda fält: 7\/7/u) } },
      { capabilities: {}, initializationOptions: { language: "sv" } },
    ));

  it("nothing on a blank line", () => check({ line: 1, character: 0 }, null));
});

describe("our own requests", () => {
  it.each([
    ["S20271", "esr-2014-2020", "Euroopan sosiaalirahaston (ESR) rahoittaman hankkeen kuvaus"],
    ["S10246", "esr-2007-2013", "Euroopan sosiaalirahaston (ESR) rahoittaman projektin kuvaus"],
    ["S20252", "hankekortti", "Tutustu hankkeeseen"],
  ])("recognise %s as %s", async (code, template, evidence) => {
    const { request } = await start();
    const found = await request<RecogniseResult>(RECOGNISE, { text: seed(code) });
    expect(found).toMatchObject({ isDescription: true, template: { id: template, revision: 1 } });
    expect(found.evidence).toContain(evidence);
    expect(found.evidence.length).toBeLessThanOrEqual(5);
  });

  it("say why a text is no description", async () => {
    const { request } = await start({ initializationOptions: { language: "en" } });
    expect(await request(RECOGNISE, { text: "Dear Sir,\n\nhello" })).toEqual({
      isDescription: false,
      template: null,
      reason: expect.stringMatching(/^The text has too few of the headings and fields/u),
      evidence: [],
    });
    // The same words as on the command line: what the text is, and how to get on.
    expect(await request(RECOGNISE, { text: "%PDF-1.7\n1 0 obj" })).toMatchObject({
      reason: expect.stringContaining("PDF"),
    });
    expect(await request(RECOGNISE, { text: "Hankekoodi: S20271" })).toMatchObject({ isDescription: false });
  });

  it("explain a rule, or know none of that name", async () => {
    const { request } = await start();
    const page = await request<ExplainResult>(EXPLAIN, { rule: "structure/missing-section", language: "sv" });
    expect(page?.title).toBe("Avsnitt saknas");
    expect(page?.markdown).toMatch(/^# Avsnitt saknas\n/u);
    expect(page?.markdown).toContain("## Varför\n\nAlla avsnitt på blanketten");
    expect(await request(EXPLAIN, { rule: "no/such" })).toBeNull();
  });

  it("tell how a document stands, null once it is closed", async () => {
    const { open, change, close, request } = await start();
    await open(URI, seed("S20271").replace("394 314", "994 314"));
    expect(await request(STATUS, { uri: URI })).toMatchObject({
      version: 1,
      template: { id: "esr-2014-2020", title: "ESR-hankkeen kuvaus 2014–2020", revision: 1 },
      profile: { id: "review", title: "käynnissä oleva tai päättynyt hanke" },
      counts: { warning: expect.any(Number) },
    });
    await change(URI, { text: "Hei" });
    expect(await request(STATUS, { uri: URI })).toMatchObject({ version: 2, template: null, profile: null });
    await close(URI);
    expect(await request(STATUS, { uri: URI })).toBeNull();
  });

  it("give an empty description of every form, or of the one that is asked for", async () => {
    const { request } = await start({ initializationOptions: { language: "sv" } });
    const all = await request<ScaffoldResult>(SCAFFOLD, {});
    expect(all.map(({ id }) => id)).toEqual(builtInRegistry.templates.map(({ id }) => id));
    const [card] = await request<ScaffoldResult>(SCAFFOLD, { template: "hankekortti" });
    expect(card).toMatchObject({ title: "Projektkort", text: expect.stringContaining("EURA-tunnus:\n") });
    expect(card?.snippet).toContain("EURA-tunnus: $2\n");
    expect(await request(SCAFFOLD, { template: "no-such" })).toEqual([]);
    await expect(request(SCAFFOLD, { template: 1 })).rejects.toMatchObject({ code: -32602 });
  });

  it.each([RECOGNISE, EXPLAIN, STATUS])("%s refuses parameters of another form, in words", async (method) => {
    const { request } = await start({ capabilities: CAPABLE });
    await expect(request(method, { text: 1, rule: null })).rejects.toMatchObject({
      code: -32602,
      message: "Pyyntöä ei voitu tulkita. Päivitä laajennus ja käynnistä ohjelma uudelleen.",
    });
  });
});
