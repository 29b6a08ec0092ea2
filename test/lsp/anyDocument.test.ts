import { afterEach, describe, expect, it } from "vitest";
import { CancellationTokenSource } from "vscode-languageserver/node";
import {
  COPY,
  EFFECTIVE_CONFIGURATION,
  EXPLAIN,
  LETTER,
  MISSING,
  PROJECTS,
  RECOGNISE,
  SCAFFOLD,
  STATUS,
  SUMMARY,
  SUPPRESS,
} from "../../shared/protocol.ts";
import { seed } from "../support/seeds.ts";
import { sourcesIn } from "../support/sources.ts";
import { CAPABLE, type Client, startClient } from "./support/client.ts";

const URI = "file:///S20271.txt";
const text = seed("S20271");
const START = { line: 0, character: 0 };
const WHOLE = { start: START, end: { line: 9999, character: 0 } };
const NO_TEXT = { text: null, message: expect.stringMatching(/\p{L}/u) };

/** What a method is asked about a document and a place in it, and its answer where there is no such document. */
interface Asked {
  readonly params: (uri: string, position: unknown) => object;
  readonly none: unknown;
}

const at =
  (more: object = {}) =>
  (uri: string, position: unknown): object => ({
    textDocument: { uri },
    position,
    range: { start: position, end: position },
    ...more,
  });
const action = { kind: "source.fixAll.esr", title: "Korjaa", data: { uri: URI, version: 1 } };
const suggestion = { label: "1 Hanke", data: { uri: URI, kind: "section", section: "1" } };
const note = { rule: "date/style", path: "", reason: "r", author: "a", date: "2026-01-01" };

/** Every request that the server answers. */
const METHODS: Readonly<Record<string, Asked>> = {
  "textDocument/hover": { params: at(), none: null },
  "textDocument/documentSymbol": { params: at(), none: [] },
  "textDocument/foldingRange": { params: at(), none: [] },
  "textDocument/selectionRange": {
    params: (uri, position) => ({ textDocument: { uri }, positions: [position] }),
    none: [],
  },
  "textDocument/completion": { params: at(), none: { isIncomplete: expect.any(Boolean), items: [] } },
  "completionItem/resolve": { params: () => suggestion, none: suggestion },
  "textDocument/inlayHint": { params: at(), none: [] },
  "textDocument/codeAction": { params: at({ context: { diagnostics: [] } }), none: [] },
  "codeAction/resolve": { params: () => action, none: action },
  "textDocument/formatting": { params: at({ options: { tabSize: 2, insertSpaces: true } }), none: [] },
  "textDocument/rangeFormatting": { params: at({ options: { tabSize: 2, insertSpaces: true } }), none: [] },
  "textDocument/documentLink": { params: at(), none: [] },
  "textDocument/documentHighlight": { params: at(), none: [] },
  "textDocument/definition": { params: at(), none: null },
  "textDocument/references": { params: at({ context: { includeDeclaration: true } }), none: null },
  "textDocument/prepareRename": { params: at(), none: null },
  "textDocument/rename": { params: at({ newName: "Uusi" }), none: null },
  "textDocument/semanticTokens/full": { params: at(), none: { data: [] } },
  "textDocument/semanticTokens/range": {
    params: (uri) => ({ textDocument: { uri }, range: WHOLE }),
    none: { data: [] },
  },
  "textDocument/diagnostic": { params: at(), none: { kind: "full", items: [] } },
  "workspace/symbol": { params: () => ({ query: "" }), none: [] },
  [RECOGNISE]: { params: () => ({ text: "" }), none: expect.objectContaining({ isDescription: false }) },
  [EXPLAIN]: { params: () => ({ rule: "no/such" }), none: null },
  [SCAFFOLD]: { params: () => ({ template: "no-such" }), none: [] },
  [STATUS]: { params: (uri) => ({ uri }), none: null },
  [EFFECTIVE_CONFIGURATION]: {
    params: (uri) => ({ uri }),
    none: { markdown: expect.stringContaining("language") },
  },
  [SUPPRESS]: {
    params: (uri) => ({ uri, ...note }),
    none: expect.objectContaining({ documentChanges: expect.any(Array) }),
  },
  [PROJECTS]: { params: () => ({}), none: { message: expect.any(String), nodes: [] } },
  [MISSING]: { params: (uri) => ({ uri }), none: null },
  [SUMMARY]: { params: (uri) => ({ uri }), none: null },
  [COPY]: { params: (uri, position) => ({ uri, position }), none: NO_TEXT },
  [LETTER]: { params: (uri) => ({ uri }), none: NO_TEXT },
};
const ALL = Object.entries(METHODS).map(([method, asked]) => ({ method, ...asked }));

const ABLE = {
  ...CAPABLE,
  textDocument: {
    ...CAPABLE.textDocument,
    codeAction: {
      codeActionLiteralSupport: { codeActionKind: { valueSet: [] } },
      dataSupport: true,
      resolveSupport: { properties: ["edit"] },
    },
    rename: { prepareSupport: true },
  },
};

let client: Client;
const start = async (): Promise<Client> => {
  client = await startClient({ capabilities: ABLE });
  return client;
};
afterEach(() => client.dispose());

/** The answer, or what the server says in words where it refuses: never a fault, which would be in the log. */
async function answer(method: string, params: object): Promise<unknown> {
  try {
    return await client.request<unknown>(method, params);
  } catch (refusal) {
    expect(refusal).toMatchObject({ code: -32803, message: expect.stringMatching(/^\p{Lu}.*\.$/u) });
    return null;
  }
}

describe("every request", () => {
  it.each(ALL)("$method about a document that nobody has opened", async ({ method, params, none }) => {
    const { request, logged } = await start();
    expect(await request(method, params("file:///ei/ole.txt", START))).toEqual(none);
    expect(await request(method, params("", START))).not.toBeUndefined();
    expect(logged.all).toEqual([]);
  });

  it.each(ALL)("$method about a document that has been closed", async ({ method, params, none }) => {
    const { open, close, request, logged } = await start();
    await open(URI, text);
    await close(URI);
    expect(await request(method, params(URI, START))).toEqual(none);
    expect(logged.all).toEqual([]);
  });

  it.each(ALL)("$method at positions that are nowhere", async ({ method, params }) => {
    const { open, logged } = await start();
    await open(URI, text);
    const positions = [
      { line: 1e9, character: 1e9 },
      { line: -5, character: -5 },
      { line: 0.7, character: 1.2 },
      { line: 20, character: 1e9 },
    ];
    for (const position of positions) expect(await answer(method, params(URI, position))).not.toBeUndefined();
    expect(logged.all).toEqual([]);
  });

  it.each(ALL)("$method of an empty document and of one that is none", async ({ method, params }) => {
    const { open, change, logged } = await start();
    await open(URI, "");
    expect(await answer(method, params(URI, START))).not.toBeUndefined();
    await change(URI, { text: "\uD800 Hei\r\0" });
    expect(await answer(method, params(URI, { line: 0, character: 3 }))).not.toBeUndefined();
    expect(logged.all).toEqual([]);
  });

  it.each(ALL)(
    "$method that is cancelled is answered so, and nothing is logged",
    async ({ method, params }) => {
      const { open, connection, pull, logged } = await start();
      await open(URI, text);
      const cancel = new CancellationTokenSource();
      const cancelled = connection.sendRequest(method, params(URI, START), cancel.token);
      cancel.cancel();
      await expect(cancelled).rejects.toMatchObject({ code: -32800 });
      await expect(pull(URI)).resolves.toBeDefined();
      expect(logged.all).toEqual([]);
    },
  );
});

it("no method that the server answers is left out above", () => {
  const named = sourcesIn("server/lsp").flatMap(({ text: source }) =>
    [...source.matchAll(/answering\(\s*session,\s*"([^"]+)"/gu)].map(([, method]) => method ?? ""),
  );
  const own = sourcesIn("server/lsp").flatMap(({ text: source }) =>
    [...source.matchAll(/onOwnRequest\(\s*session,\s*([A-Z_]+)/gu)].map(([, name]) => name ?? ""),
  );
  expect(named.length).toBeGreaterThan(15);
  expect(Object.keys(METHODS)).toEqual(expect.arrayContaining(named));
  const ours = Object.keys(METHODS).filter((method) => method.startsWith("esr/"));
  expect(ours).toHaveLength(new Set(own).size);
});
