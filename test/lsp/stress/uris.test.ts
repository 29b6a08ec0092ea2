import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { STATUS } from "../../../shared/protocol.ts";
import { cleanExample } from "../../support/examples.ts";
import { tally } from "../../support/tally.ts";
import { launch, type ServerProcess } from "../support/process.ts";

/** Documents by every name that an editor, or somebody hostile, may give them. */

const { count } = tally("Language server, addresses");
const clean = cleanExample("esr-2014-2020").replace("172 400", "999 000");
const START = { line: 0, character: 0 };
const ASKS = [
  "diagnostic",
  "documentSymbol",
  "hover",
  "completion",
  "codeAction",
  "foldingRange",
  "definition",
  "references",
  "documentLink",
  "semanticTokens/full",
  "formatting",
] as const;

const URIS: readonly string[] = [
  "untitled:Untitled-1",
  "untitled:/home/aino/S29991.txt",
  "vscode-vfs://github/kunta/hankkeet/S29991.txt",
  "vscode-remote://wsl%2Bubuntu/home/aino/S29991.txt",
  "git:/home/aino/S29991.txt?%7B%22path%22%3A%22S29991.txt%22%2C%22ref%22%3A%22HEAD%22%7D",
  "file:///ty%C3%B6/%C3%85bo%20%C3%A4lykk%C3%A4%C3%A4t%20%C3%B6.txt",
  "file:///työ/Åbo älykkäät ö.txt",
  "file:///a%CC%8A/o%CC%88.txt",
  "file:///c%3A/Users/Aino/S29991.txt",
  "file://palvelin/jako/S29991.txt",
  "file:///a/%E4%E4.txt",
  "file:///a/%",
  "file:///a/%00.txt",
  "file:///dev/zero",
  "file:///../../../../etc/S29991.txt",
  "file:///a/b%2F..%2F..%2Fc.txt",
  "https://esimerkki.fi/S29991.txt",
  "data:text/plain,S29991",
  "javascript:alert(1)",
  "command:workbench.action.quit",
  "C:\\Users\\Aino\\S29991.txt",
  "S29991.txt",
  "__proto__",
  "constructor",
  " ",
  "",
  ":",
  "//",
  "file:",
  `file:///${"a/".repeat(5000)}b.txt`,
  `file:///${"a".repeat(100_000)}`,
  "file:///\uD800.txt",
  "file:///rivi\nvaihto.txt",
  "file:///a.txt#L3",
  "file:///\u202Etxt.exe",
];

let server: ServerProcess;
beforeAll(async () => {
  server = launch();
  await server.hello();
});
afterAll(() => server.end());

describe("a document called", () => {
  it.each(URIS.map((uri) => [uri.length > 60 ? `${uri.slice(0, 60)}…` : uri, uri]))(
    "%j is opened, checked, edited and closed like any other",
    async (_, uri) => {
      const { open, change, close, about, ask } = server;
      await open(uri, clean);
      for (const method of ASKS) {
        count("requests");
        const answer = await about(method, uri, {
          position: START,
          range: { start: START, end: START },
          context: { diagnostics: [], includeDeclaration: true },
          options: { tabSize: 2, insertSpaces: true },
        });
        expect(answer.error, `${method} of ${uri.slice(0, 100)}`).toBeUndefined();
      }
      expect((await about("diagnostic", uri)).result).toMatchObject({
        items: expect.arrayContaining([expect.objectContaining({ code: "money/realised-exceeds-granted" })]),
      });
      await change(uri, 2, { text: "Hei!" });
      expect((await ask(STATUS, { uri })).result).toMatchObject({ version: 2, template: null });
      await close(uri);
      expect((await ask(STATUS, { uri })).result).toBeNull();
    },
  );
});

it("an address that is no text is an error of its own", async () => {
  for (const uri of [null, 7, {}, [], undefined]) {
    count("requests");
    const { error } = await server.ask(STATUS, { uri });
    expect(error?.code).toBe(-32602);
  }
  expect(server.stderr()).toBe("");
});
