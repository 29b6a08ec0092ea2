import { afterEach, describe, expect, it } from "vitest";
import { cleanExample } from "../support/examples.ts";
import { CAPABLE, type Client, type ClientOptions, startClient } from "./support/client.ts";

/** By what is announced, the requests that a client may then make. */
const REQUESTS: Readonly<Record<string, readonly string[]>> = {
  codeActionProvider: ["codeAction"],
  completionProvider: ["completion"],
  definitionProvider: ["definition"],
  diagnosticProvider: ["diagnostic"],
  documentFormattingProvider: ["formatting"],
  documentHighlightProvider: ["documentHighlight"],
  documentLinkProvider: ["documentLink"],
  documentRangeFormattingProvider: ["rangeFormatting"],
  documentSymbolProvider: ["documentSymbol"],
  foldingRangeProvider: ["foldingRange"],
  hoverProvider: ["hover"],
  inlayHintProvider: ["inlayHint"],
  referencesProvider: ["references"],
  renameProvider: ["rename"],
  selectionRangeProvider: ["selectionRange"],
  semanticTokensProvider: ["semanticTokens/full", "semanticTokens/range"],
};

const METHOD_NOT_FOUND = -32601;
const URI = "file:///S29991.txt";
const ACTING: ClientOptions["capabilities"] = {
  ...CAPABLE,
  textDocument: {
    ...CAPABLE.textDocument,
    codeAction: { codeActionLiteralSupport: { codeActionKind: { valueSet: [] } } },
    rename: { prepareSupport: true },
  },
};

let client: Client | undefined;
afterEach(() => client?.dispose());

/** The methods about documents that are answered, whatever the answer. */
async function answered({ about }: Client): Promise<readonly string[]> {
  const place = { line: 0, character: 0 };
  const more = {
    position: place,
    positions: [place],
    range: { start: place, end: place },
    context: { diagnostics: [], includeDeclaration: true },
    options: { tabSize: 2, insertSpaces: true },
    newName: "S29992",
  };
  const found = await Promise.all(
    Object.values(REQUESTS)
      .flat()
      .map((method) =>
        about(method, URI, more).then(
          () => [method],
          ({ code }: { code: number }) => (code === METHOD_NOT_FOUND ? [] : [method]),
        ),
      ),
  );
  return found.flat();
}

describe("the server announces what it answers, and nothing else", () => {
  it.each([
    ["a client that takes everything", ACTING, []],
    ["one that takes no code actions", CAPABLE, ["codeActionProvider"]],
    ["one that says nothing of itself", {}, ["codeActionProvider", "diagnosticProvider"]],
  ])("to %s", async (_, capabilities, without) => {
    client = await startClient({ capabilities });
    await client.open(URI, cleanExample("esr-2014-2020"));
    const expected = Object.keys(REQUESTS).filter((name) => !without.includes(name));
    const announced = Object.entries(client.capabilities)
      .filter(([, value]) => Boolean(value))
      .map(([name]) => name)
      .filter((name) => name in REQUESTS);
    expect(announced.sort()).toEqual(expected);
    expect(await answered(client)).toEqual(expected.flatMap((name) => REQUESTS[name] ?? []));
  });
});
