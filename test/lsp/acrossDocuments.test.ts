import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { pathToFileURL } from "node:url";
import { afterEach, describe, expect, it } from "vitest";
import type { Diagnostic } from "vscode-languageserver";
import { nodeFiles } from "../../server/lsp/nodeFiles.ts";
import cardContradicts from "../../shared/rules/workspace/card-contradicts-description.ts";
import duplicateCode from "../../shared/rules/workspace/duplicate-code.ts";
import { cleanExample } from "../support/examples.ts";
import { CAPABLE, type Client, type ClientOptions, PUSHED, startClient } from "./support/client.ts";

const core = { rules: [duplicateCode, cardContradicts] };
const A = "file:///hankkeet/a.txt";
const B = "file:///hankkeet/b.txt";
const description = cleanExample("esr-2014-2020");
const card = cleanExample("hankekortti");

let client: Client;
const start = async (options: ClientOptions = {}): Promise<Client> => {
  client = await startClient({ core, ...options });
  return client;
};
afterEach(() => client?.dispose());

/** `message's first words → uri:line` */
const brief = (diagnostics: readonly Diagnostic[]): string[] =>
  diagnostics.map(({ code, relatedInformation = [] }) => {
    const others = relatedInformation.map(
      ({ location }) => `${location.uri}:${location.range.start.line + 1}`,
    );
    return `${code} → ${others.join(", ")}`;
  });

/** Replaces the first occurrence of a piece of text. */
const replacing = (text: string, from: string, to: string) => {
  const at = text.indexOf(from);
  const line = text.slice(0, at).split("\n").length - 1;
  const character = at - (text.lastIndexOf("\n", at - 1) + 1);
  return {
    range: { start: { line, character }, end: { line, character: character + from.length } },
    text: to,
  };
};

describe("open documents of one project", () => {
  it("are compared, and lead to each other", async () => {
    const { open, pull } = await start();
    await open(A, description);
    expect(await pull(A)).toEqual([]);
    await open(B, description);
    expect(brief(await pull(B))).toEqual([`workspace/duplicate-code → ${A}:7`]);
    expect(brief(await pull(A))).toEqual([`workspace/duplicate-code → ${B}:7`]);
  });

  it("follow each other's changes, and the client is asked to pull", async () => {
    const { open, change, close, pull, report, refreshed } = await start();
    await open(A, description);
    await open(B, description);
    await pull(B);
    await pull(A);
    const asked = refreshed.all.length;
    await change(B, replacing(description, "S29991", "S29992"));
    const before = await report(A);
    await pull(B);
    await refreshed.next(() => refreshed.all.length > asked);
    expect(await pull(A)).toEqual([]);
    expect((await report(A, before.resultId)).kind).toBe("full");
    await change(B, replacing(description.replace("S29991", "S29992"), "S29992", "S29991"));
    await pull(B);
    expect(brief(await pull(A))).toHaveLength(1);
    await close(B);
    expect(await pull(A)).toEqual([]);
  });

  it("are not checked anew when the other changes in what they do not share", async () => {
    const { open, change, pull, report, refreshed } = await start();
    await open(A, description);
    await open(B, description);
    await pull(B);
    const { resultId } = await report(A);
    const asked = refreshed.all.length;
    await change(B, replacing(description, "Esimerkkilän kaupunki", "Toisen kylän kaupunki"));
    await pull(B);
    expect(await report(A, resultId)).toEqual({ kind: "unchanged", resultId });
    expect(refreshed.all).toHaveLength(asked);
  });

  it("a card and a description are compared too", async () => {
    const { open, pull } = await start();
    await open(A, description);
    await open(B, card.replace("100000-500000 €", "500000-1000000 €"));
    expect(brief(await pull(B))).toEqual([]);
    await pull(A);
    expect(brief(await pull(B))).toEqual([`workspace/card-contradicts-description → ${A}:74`]);
    expect(brief(await pull(A))).toEqual([`workspace/card-contradicts-description → ${B}:26`]);
  });

  it("another state of one file is no other document", async () => {
    const { open, pull } = await start();
    await open(A, description);
    await pull(A);
    await open(`git:/hankkeet/a.txt?ref`, description);
    expect(await pull(`git:/hankkeet/a.txt?ref`)).toEqual([]);
    expect(await pull(A)).toEqual([]);
  });

  it("a client that is told is told of the other document as well", async () => {
    const { open, change, published } = await start({ capabilities: PUSHED });
    await open(A, description);
    await open(B, description);
    await published.next(({ uri, diagnostics }) => uri === A && diagnostics.length === 1);
    await published.next(({ uri, diagnostics }) => uri === B && diagnostics.length === 1);
    await change(B, replacing(description, "S29991", "S29992"));
    const told = published.all.length;
    await published.next(
      ({ uri, diagnostics }) => published.all.length > told && uri === B && diagnostics.length === 0,
    );
    await expect.poll(() => published.all.filter(({ uri }) => uri === A).at(-1)?.diagnostics).toEqual([]);
  });
});

describe("files of the workspace", () => {
  const watching: ClientOptions["capabilities"] = {
    ...CAPABLE,
    workspace: {
      didChangeWatchedFiles: { dynamicRegistration: true },
      diagnostics: { refreshSupport: true },
    },
  };

  it("count as they are on the disk, unless they are open, and are followed", async () => {
    const folder = mkdtempSync(path.join(tmpdir(), "esr-across-"));
    const uri = (name: string): string => pathToFileURL(path.join(folder, name)).href;
    const write = (name: string, text: string): void => writeFileSync(path.join(folder, name), text);
    write("b.txt", description);
    const { open, pull, connection, refreshed } = await start({
      host: { rulePages: undefined, files: nodeFiles },
      rootUri: pathToFileURL(folder).href,
      capabilities: watching,
    });
    const tell = (name: string, type: number) =>
      connection.sendNotification("workspace/didChangeWatchedFiles", { changes: [{ uri: uri(name), type }] });
    await open(uri("a.txt"), description);
    await expect
      .poll(async () => brief(await pull(uri("a.txt"))))
      .toEqual([`workspace/duplicate-code → ${uri("b.txt")}:7`]);
    expect((await pull(uri("a.txt")))[0]?.message).toContain("b.txt.");
    const asked = refreshed.all.length;
    write("b.txt", description.replace("S29991", "S29992"));
    await tell("b.txt", 2);
    await refreshed.next(() => refreshed.all.length > asked);
    expect(await pull(uri("a.txt"))).toEqual([]);
    await open(uri("b.txt"), description);
    await pull(uri("b.txt"));
    expect(await pull(uri("a.txt"))).toHaveLength(1);
    write("c.txt", description);
    await tell("b.txt", 3);
    await tell("c.txt", 1);
    expect(await pull(uri("a.txt"))).toHaveLength(1);
    rmSync(folder, { recursive: true });
  });

  it("are forgotten with the folder they were in, of which alone the client tells", async () => {
    const folder = mkdtempSync(path.join(tmpdir(), "esr-across-"));
    const uri = (name: string): string => pathToFileURL(path.join(folder, name)).href;
    mkdirSync(path.join(folder, "vanhat"));
    writeFileSync(path.join(folder, "vanhat/b.txt"), description);
    writeFileSync(path.join(folder, "vanhatkin.txt"), description);
    const { open, pull, connection, refreshed } = await start({
      host: { rulePages: undefined, files: nodeFiles },
      rootUri: pathToFileURL(folder).href,
      capabilities: watching,
    });
    await open(uri("a.txt"), description);
    const others = async (): Promise<(string | undefined)[]> =>
      (await pull(uri("a.txt"))).flatMap(({ relatedInformation = [] }) =>
        relatedInformation.map(({ location }) => location.uri.split("/").at(-1)),
      );
    await expect.poll(others).toEqual(["b.txt"]);
    const asked = refreshed.all.length;
    rmSync(path.join(folder, "vanhat"), { recursive: true });
    await connection.sendNotification("workspace/didChangeWatchedFiles", {
      changes: [{ uri: uri("vanhat"), type: 3 }],
    });
    await refreshed.next(() => refreshed.all.length > asked);
    expect(await others()).toEqual(["vanhatkin.txt"]);
    rmSync(folder, { recursive: true });
  });

  it("come and go with the folders of the workspace", async () => {
    const folder = mkdtempSync(path.join(tmpdir(), "esr-across-"));
    const uri = (name: string): string => pathToFileURL(path.join(folder, name)).href;
    for (const name of ["yksi", "kaksi"]) mkdirSync(path.join(folder, name));
    writeFileSync(path.join(folder, "kaksi/b.txt"), description);
    const { open, pull, connection, refreshed, capabilities } = await start({
      host: { rulePages: undefined, files: nodeFiles },
      rootUri: uri("yksi"),
      capabilities: { ...watching, workspace: { ...watching.workspace, workspaceFolders: true } },
    });
    expect(capabilities.workspace).toEqual({
      workspaceFolders: { supported: true, changeNotifications: true },
    });
    await open(uri("yksi/a.txt"), description);
    expect(await pull(uri("yksi/a.txt"))).toEqual([]);
    const second = [{ uri: uri("kaksi"), name: "kaksi" }];
    const change = async (event: { added: typeof second; removed: typeof second }): Promise<void> => {
      const asked = refreshed.all.length;
      await connection.sendNotification("workspace/didChangeWorkspaceFolders", { event });
      await refreshed.next(() => refreshed.all.length > asked);
    };
    await change({ added: second, removed: [] });
    expect(brief(await pull(uri("yksi/a.txt")))).toEqual([
      `workspace/duplicate-code → ${uri("kaksi/b.txt")}:7`,
    ]);
    await change({ added: [], removed: second });
    expect(await pull(uri("yksi/a.txt"))).toEqual([]);
    rmSync(folder, { recursive: true });
  });
});
