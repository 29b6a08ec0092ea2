import { afterEach, describe, expect, it } from "vitest";
import { resolveUri } from "../../server/lsp/resolveUri.ts";
import registerDiffers from "../../shared/rules/register/differs.ts";
import { misread, REGISTER_TEXT } from "../support/register.ts";
import { seeds } from "../support/sources.ts";
import { CAPABLE, type Client, type ClientOptions, startClient } from "./support/client.ts";
import { hostWith } from "./support/folder.ts";

const URI = "file:///hankkeet/2015/S20271.txt";
const REGISTER = "file:///hankkeet/rekisteri.csv";
const text = seeds.get("S20271-polku.txt") ?? "";

let client: Client;
const start = async (options: ClientOptions): Promise<Client> => {
  client = await startClient({ core: { rules: [registerDiffers] }, ...options });
  return client;
};
afterEach(() => client?.dispose());

const lines = async (): Promise<number[]> =>
  (await client.pull(URI)).map(({ range }) => range.start.line + 1);
const ALL = [9, 15, 84, 86, 90];

describe("the setting register", () => {
  it("names a file in the workspace", async () => {
    const files = new Map([[REGISTER, REGISTER_TEXT]]);
    const { open } = await start({
      host: hostWith(files),
      rootUri: "file:///hankkeet",
      initializationOptions: { register: "rekisteri.csv" },
    });
    await open(URI, text);
    expect(await lines()).toEqual(ALL);
    expect(client.shown.all).toEqual([]);
  });

  it("names a file by its whole path", async () => {
    const files = new Map([["file:///tiedot/esr%20rekisteri.csv", misread(REGISTER_TEXT)]]);
    const { open } = await start({
      host: hostWith(files),
      initializationOptions: { register: "/tiedot/esr rekisteri.csv" },
    });
    await open(URI, text);
    expect(await lines()).toEqual(ALL);
  });

  it("in esr.config.json is from the folder of that file, and stays on its machine", async () => {
    const files = new Map([
      ["file:///hankkeet/esr.config.json", JSON.stringify({ register: "rekisteri.csv" })],
      [REGISTER, REGISTER_TEXT],
      ["file://muualla/rekisteri.csv", REGISTER_TEXT],
    ]);
    const { open, close } = await start({ host: hostWith(files) });
    await open(URI, text);
    expect(await lines()).toEqual(ALL);
    await close(URI);
    files.set("file:///hankkeet/esr.config.json", JSON.stringify({ register: "//muualla/rekisteri.csv" }));
    await open(URI, text);
    expect(await lines()).toEqual([]);
  });

  it("is read through a client that reads files for the server", async () => {
    const { open, connection } = await start({
      rootUri: "vscode-vfs://github/oma",
      initializationOptions: { register: "rekisteri.csv", readsFiles: true },
    });
    connection.onRequest("esr/readFile", ({ uri }: { uri: string }) =>
      uri === "vscode-vfs://github/oma/rekisteri.csv"
        ? { bytes: misread(REGISTER_TEXT), size: REGISTER_TEXT.length }
        : null,
    );
    const uri = "vscode-vfs://github/oma/S20271.txt";
    await open(uri, text);
    expect(await client.pull(uri)).toHaveLength(ALL.length);
  });

  it("is followed: the file is watched and read anew when it changes", async () => {
    const files = new Map([[REGISTER, REGISTER_TEXT]]);
    const { open, registered, connection, refreshed, report } = await start({
      host: hostWith(files),
      rootUri: "file:///hankkeet",
      capabilities: {
        ...CAPABLE,
        workspace: {
          diagnostics: { refreshSupport: true },
          didChangeWatchedFiles: { dynamicRegistration: true, relativePatternSupport: true },
        },
      },
      initializationOptions: { register: "rekisteri.csv" },
    });
    await open(URI, text);
    expect(await lines()).toEqual(ALL);
    const { resultId } = await report(URI);
    expect(await report(URI, resultId)).toEqual({ kind: "unchanged", resultId });
    const watcher = { globPattern: { baseUri: "file:///hankkeet", pattern: "rekisteri.csv" } };
    await registered.next(({ registerOptions }) => JSON.stringify(registerOptions).includes("rekisteri.csv"));
    expect(registered.all.map(({ registerOptions }) => registerOptions)).toContainEqual({
      watchers: [watcher],
    });
    files.set(REGISTER, REGISTER_TEXT.replace("1.4.2015,31.3.2018", "1.4.2015,31.12.2018"));
    await connection.sendNotification("workspace/didChangeWatchedFiles", {
      changes: [{ uri: REGISTER, type: 2 }],
    });
    await refreshed.next();
    expect(await lines()).toEqual(ALL.filter((line) => line !== 15));
  });

  it("is told once when the file cannot be read, and the document is checked without it", async () => {
    const files = new Map<string, string>();
    const { open, shown, change } = await start({
      host: hostWith(files),
      rootUri: "file:///hankkeet",
      initializationOptions: { register: "rekisteri.csv", language: "en" },
    });
    await open(URI, text);
    expect(await lines()).toEqual([]);
    await change(URI, {
      range: { start: { line: 0, character: 0 }, end: { line: 0, character: 0 } },
      text: " ",
    });
    expect(await lines()).toEqual([]);
    expect(shown.all.map(({ message }) => message)).toEqual([
      expect.stringMatching(/^rekisteri\.csv: The register file could not be read/u),
    ]);
  });

  it("is told when the file is no register, and when some of its rows cannot be used", async () => {
    const files = new Map([[REGISTER, "Nimi;Osoite\nA;B"]]);
    const { open, shown, connection, logged } = await start({
      host: hostWith(files),
      rootUri: "file:///hankkeet",
      initializationOptions: { register: "rekisteri.csv" },
    });
    await open(URI, text);
    expect(await lines()).toEqual([]);
    expect(shown.all[0]?.message).toContain("puuttuvat sarakkeet Koodi");
    files.set(REGISTER, `${REGISTER_TEXT}S20999,ESR\n`);
    await connection.sendNotification("workspace/didChangeWatchedFiles", {
      changes: [{ uri: REGISTER, type: 2 }],
    });
    expect(await lines()).toEqual(ALL);
    expect(shown.all[1]?.message).toContain("puutteet on lueteltu lokissa");
    expect(logged.all.map(({ message }) => message).join()).toContain("Rivi 17: soluja on 2");
  });
});

describe("the address of a file that a user names", () => {
  it.each([
    ["a.csv", "file:///data", "file:///data/a.csv"],
    ["sub/ä ö#1.csv", "file:///data", "file:///data/sub/%C3%A4%20%C3%B6%231.csv"],
    ["..\\a.csv", "file:///c%3A/data/x", "file:///c%3A/data/a.csv"],
    ["/x/a.csv", "file:///data", "file:///x/a.csv"],
    ["C:\\x\\a b.csv", "file:///data", "file:///C:/x/a%20b.csv"],
    ["\\\\palvelin\\jako\\a.csv", "file:///data", "file://palvelin/jako/a.csv"],
    ["file:///x/a.csv", "file:///data", "file:///x/a.csv"],
    ["a.csv", "vscode-vfs://github/oma", "vscode-vfs://github/oma/a.csv"],
    ["a.csv", "untitled:Untitled-1", undefined],
  ])("%s in %s", (named, folder, uri) => expect(resolveUri(named, folder)).toBe(uri));
});
