import { afterEach, describe, expect, it } from "vitest";
import { EFFECTIVE_CONFIGURATION, READ_FILE } from "../../shared/protocol.ts";
import { cleanExample } from "../support/examples.ts";
import { type Client, PUSHED, startClient } from "./support/client.ts";
import { hostWith } from "./support/folder.ts";

const URI = "file:///a/b/Esimerkki.txt";
const exceeding = cleanExample("esr-2014-2020").replace("172 400", "999 000");
const RULE = "money/realised-exceeds-granted";
const off = (severity: string): string => JSON.stringify({ severity: { [RULE]: severity } });
let client: Client;
afterEach(() => client.dispose());

describe("esr.config.json", () => {
  const check = async (files: Record<string, string>, expected: number | undefined): Promise<void> => {
    client = await startClient({
      host: hostWith(new Map(Object.entries(files))),
      configuration: () => ({ severity: { [RULE]: "error" } }),
    });
    await client.open(URI, exceeding);
    expect((await client.pull(URI)).find(({ code }) => code === RULE)?.severity).toBe(expected);
  };

  it("nobody's: the settings of the editor hold", () => check({}, 1));
  it("is stronger than the settings of the editor", () =>
    check({ "file:///a/b/esr.config.json": off("hint") }, 4));
  it("is the nearest above the document", () =>
    check(
      {
        "file:///a/esr.config.json": off("off"),
        "file:///esr.config.json": off("hint"),
        "file:///a/c/esr.config.json": off("hint"),
      },
      undefined,
    ));
  it("that cannot be read sets nothing", () => check({ "file:///a/b/esr.config.json": "{ rikki" }, 1));

  it("holds anew once it is saved", async () => {
    const files = new Map([["file:///a/esr.config.json", off("off")]]);
    client = await startClient({ host: hostWith(files), capabilities: PUSHED });
    await client.open(URI, exceeding);
    const has = ({ diagnostics }: { diagnostics: readonly { code?: unknown }[] }): boolean =>
      diagnostics.some(({ code }) => code === RULE);
    expect(has(await client.published.next())).toBe(false);
    await client.open("file:///a/esr.config.json", "{}");
    files.set("file:///a/esr.config.json", "{}");
    await client.connection.sendNotification("textDocument/didSave", {
      textDocument: { uri: "file:///a/esr.config.json" },
    });
    expect(has(await client.published.next(has))).toBe(true);
  });

  it("tells its problems at their keys", async () => {
    const text = '{\n  "profle": "draft",\n  "severity": { "money/zero-grantd": "off" },\n  "asOf": 3\n}';
    client = await startClient();
    await client.open("file:///a/esr.config.json", text);
    const found = (await client.pull("file:///a/esr.config.json")).map(({ range, message, severity }) => [
      range.start.line,
      severity,
      message,
    ]);
    expect(found.sort()).toEqual([
      [1, 2, 'Tuntematon asetus "profle". Tarkoititko "profile"?'],
      [2, 2, 'Tarkistusta "money/zero-grantd" ei ole. Tarkoititko "money/zero-granted"?'],
      [3, 1, expect.stringContaining('Asetuksen "asOf" arvo ei kelpaa')],
    ]);
    await client.change("file:///a/esr.config.json", { text: "{ rikki" });
    expect(await client.pull("file:///a/esr.config.json")).toMatchObject([
      { severity: 1, range: { start: { line: 0, character: 2 } } },
    ]);
    await client.change("file:///a/esr.config.json", { text: "{}" });
    expect(await client.pull("file:///a/esr.config.json")).toEqual([]);
  });

  it("is read through the client where the server cannot", async () => {
    client = await startClient({ initializationOptions: { readsFiles: true } });
    const asked: string[] = [];
    client.connection.onRequest(READ_FILE, ({ uri }: { uri: string }) => {
      asked.push(uri);
      if (uri !== "vscode-vfs://github/a/esr.config.json") return null;
      return { bytes: off("off"), size: off("off").length };
    });
    const uri = "vscode-vfs://github/a/b/Esimerkki.txt";
    await client.open(uri, exceeding);
    expect((await client.pull(uri)).map(({ code }) => code)).not.toContain(RULE);
    expect(asked.filter((one) => one.endsWith("esr.config.json"))).toEqual([
      "vscode-vfs://github/a/b/esr.config.json",
      "vscode-vfs://github/a/esr.config.json",
    ]);
  });
});

describe("esr/effectiveConfiguration", () => {
  it("each value with its origin", async () => {
    const files = new Map([["file:///a/esr.config.json", '{ "profile": "draft" }']]);
    client = await startClient({ host: hostWith(files) });
    const sent = {
      user: { language: "fi", asOf: "2018-12-31", profile: "review" },
      folder: { asOf: "2019-12-31" },
    };
    const { markdown } = await client.request<{ markdown: string }>(EFFECTIVE_CONFIGURATION, {
      uri: URI,
      ...sent,
    });
    const lines = markdown.replaceAll("\\", "").split("\n");
    expect(lines).toContain('- **asOf** = "2019-12-31" — kansion tai työtilan asetukset');
    expect(lines).toContain('- **language** = "fi" — omat asetukset');
    expect(lines).toContain('- **profile** = "draft" — asetustiedosto: file:///a/esr.config.json');
  });

  it("without a document, and in the user's language", async () => {
    client = await startClient({ initializationOptions: { language: "en" } });
    const { markdown } = await client.request<{ markdown: string }>(EFFECTIVE_CONFIGURATION, {});
    expect(markdown).toContain("**Settings in force**");
    await expect(client.request(EFFECTIVE_CONFIGURATION, { uri: 3 })).rejects.toThrow();
  });
});
