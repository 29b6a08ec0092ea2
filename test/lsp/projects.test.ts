import { cpSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { pathToFileURL } from "node:url";
import { afterEach, describe, expect, it } from "vitest";
import { CancellationTokenSource, type ProgressType } from "vscode-languageserver/node";
import { nodeFiles } from "../../server/lsp/nodeFiles.ts";
import { check } from "../../shared/check.ts";
import { sortFindings } from "../../shared/features/suppression.ts";
import { render } from "../../shared/i18n/message.ts";
import { LIST_FILES, PROJECTS, READ_FILE, type TreeNode, type TreeView } from "../../shared/protocol.ts";
import { defineRule } from "../../shared/rules/rule.ts";
import { decode } from "../../shared/text/decode.ts";
import { cleanExample } from "../support/examples.ts";
import { SEEDS, seed } from "../support/seeds.ts";
import { root } from "../support/sources.ts";
import { CAPABLE, type Client, type ClientOptions, startClient } from "./support/client.ts";

const example = cleanExample("esr-2014-2020");
const overspent = example.replace("rahoitus: 172 400", "rahoitus: 999 000");
const folders: string[] = [];
let client: Client;
afterEach(() => {
  client.dispose();
  for (const folder of folders.splice(0)) rmSync(folder, { recursive: true, force: true });
});

type Contents = Readonly<Record<string, string | Uint8Array>>;

/** A folder "hankkeet" with these files, by their paths in it. */
function folderWith(files: Contents): string {
  const parent = mkdtempSync(path.join(tmpdir(), "esr-kuvaus-"));
  folders.push(parent);
  const folder = path.join(parent, "hankkeet");
  mkdirSync(folder);
  for (const [name, content] of Object.entries(files)) {
    mkdirSync(path.dirname(path.join(folder, name)), { recursive: true });
    writeFileSync(path.join(folder, name), content);
  }
  return folder;
}

const uriOf = (folder: string, name: string): string => pathToFileURL(path.join(folder, name)).href;

async function start(folder: string, options: ClientOptions = {}): Promise<Client> {
  const host = { rulePages: undefined, files: nodeFiles };
  client = await startClient({ host, rootUri: pathToFileURL(folder).href, ...options });
  return client;
}

/** A tree as lines, indented, each with its description. */
const drawn = (nodes: readonly TreeNode[], indent = ""): string[] =>
  nodes.flatMap(({ label, description, children = [] }) => [
    `${indent}${[label, description].filter((part) => part !== undefined).join(" | ")}`,
    ...drawn(children, `${indent}  `),
  ]);

const ask = (): Promise<TreeView> => client.request<TreeView>(PROJECTS, {});

/** A rule that takes its time with every description. */
const slow = defineRule({
  id: "test/slow",
  severity: "hint",
  title: { fi: "a", sv: "a", en: "a" },
  source: { fi: "a", sv: "a", en: "a" },
  messages: { is: { fi: "a", sv: "a", en: "a" } },
  fix: "none",
  docs: { why: { fi: "a", sv: "a", en: "a" }, fix: { fi: "a", sv: "a", en: "a" } },
  examples: { invalid: [], valid: [] },
  *check(form) {
    const until = performance.now() + 20;
    while (performance.now() < until);
    yield { message: "is", span: form.head.span };
  },
});

describe("esr/projects", () => {
  it("shows folders, in them descriptions with their verdicts, in them findings; other texts apart", async () => {
    const folder = folderWith({
      "a.txt": example,
      "2016/hakemus.esr": overspent,
      "2016/luettelo.txt": "Kauppalista: maito",
      "2016/tyhja.esr": "",
    });
    await start(folder);
    const { message, nodes } = await ask();
    expect(drawn(nodes)).toEqual([
      "hankkeet/2016 | 2 hankekuvausta",
      "  S29991 Esimerkkipolku (keksitty hanke) | huomautettavaa · 1 varoitus",
      expect.stringMatching(/^ {4}Toteutunut 999\u00A0000\u00A0€ ylittää myönnetyn .* \| rivi 72$/u),
      "  tyhja.esr | ei tunnistettu · 1 varoitus",
      expect.stringMatching(/^ {4}.* \| rivi 1$/u),
      "hankkeet | 1 hankekuvaus",
      "  S29991 Esimerkkipolku (keksitty hanke) | kunnossa",
      "Ei hankekuvauksia | 1",
      "  luettelo.txt | hankkeet/2016",
    ]);
    expect(message).toBe("3 hankekuvausta: 2 varoitusta");
    const [found] = nodes[0]?.children?.[0]?.children ?? [];
    expect(found).toMatchObject({
      severity: "warning",
      icon: "warning",
      place: [uriOf(folder, "2016/hakemus.esr"), 71, 36, 71, 43],
    });
  });

  it.each(SEEDS)("has exactly the findings that the core has of %s", async (name) => {
    const folder = folderWith({});
    const file = path.join(root, "seeds", name);
    cpSync(file, path.join(folder, name));
    await start(folder);
    const [children = []] = (await ask()).nodes.map((node) => node.children?.[0]?.children);
    const { findings, lines } = check(seed(name), { fileName: name });
    expect(children.map(({ label, severity, place }) => [label, severity, place?.slice(1)])).toEqual(
      findings.map(({ message, severity, span }) => {
        const [start_, end] = [lines.at(span.start), lines.at(span.end)];
        return [render(message, "fi"), severity, [start_.line, start_.character, end.line, end.character]];
      }),
    );
  });

  it("reads files as the command line does: other encodings, notes, settings of their folder", async () => {
    const windows = Uint8Array.from(overspent, (unit) => unit.charCodeAt(0));
    const { decodedAs } = decode(windows);
    const [granted] = check(overspent).findings;
    const note = { reason: "Sovittu", author: "V. V.", date: "2026-01-01" };
    const suppressions = [{ rule: granted?.rule ?? "", path: granted?.path ?? "", ...note }];
    const folder = folderWith({
      "b.txt": windows,
      "b.txt.esr-notes.json": JSON.stringify({ version: 1, suppressions }),
      "esr.config.json": JSON.stringify({ severity: { "money/realised-exceeds-planned": "error" } }),
    });
    const readFile = async (uri: string) => {
      const found = await nodeFiles.read(uri, 1e6);
      return found && decode(found.bytes).text;
    };
    await start(folder, { host: { rulePages: undefined, files: nodeFiles, readFile } });
    const { findings } = check(overspent, {
      fileName: "b.txt",
      decodedAs,
      severity: { "money/realised-exceeds-planned": "error" },
    });
    const expected = sortFindings(findings, suppressions).active;
    expect(expected.length).toBe(findings.length - 1);
    expect(expected.map(({ rule }) => rule)).toContain("file/encoding");
    const [file] = (await ask()).nodes[0]?.children ?? [];
    expect(file?.children?.map(({ label }) => label)).toEqual(
      expected.map(({ message }) => render(message, "fi")),
    );
  });

  it("shows open documents as they are being written", async () => {
    const folder = folderWith({ "c d.txt": example });
    await start(folder);
    // Editors escape characters of addresses that others leave as they are.
    const uri = uriOf(folder, "c d.txt").replace("hankkeet", "%68ankkeet");
    await client.open(uri, overspent);
    const [file] = (await ask()).nodes[0]?.children ?? [];
    expect(file?.children?.[0]).toMatchObject({ severity: "warning", place: [uri, 71, 36, 71, 43] });
    await client.close(uri);
    expect((await ask()).nodes[0]?.children?.[0]?.children).toEqual([]);
  });

  it("goes on where a file cannot be read, and says so", async () => {
    const files = {
      list: async () => ["file:///h/a.txt", "file:///h/b.txt"],
      read: async (uri: string) =>
        uri.endsWith("a.txt")
          ? undefined
          : { bytes: new TextEncoder().encode(example), size: example.length },
    };
    client = await startClient({ host: { rulePages: undefined, files }, rootUri: "file:///h" });
    const { nodes } = await ask();
    expect(drawn(nodes)).toEqual([
      "h | 2 hankekuvausta",
      "  a.txt | ei voitu lukea",
      "  S29991 Esimerkkipolku (keksitty hanke) | kunnossa",
    ]);
    expect(nodes[0]?.children?.[0]?.tooltip).toContain("Tiedostoa ei voitu lukea.");
  });

  it("lists of a file with very many findings the gravest, and says that there are more", async () => {
    const many = `${overspent}\n${"yli1600 ihmistä ja yli1700 muuta.\n\n".repeat(200)}`;
    const folder = folderWith({ "m.txt": many });
    await start(folder, { initializationOptions: { language: "en" } });
    const [file] = (await ask()).nodes[0]?.children ?? [];
    expect(file?.children).toHaveLength(101);
    expect(file?.children?.some(({ severity }) => severity === "warning")).toBe(true);
    expect(file?.children?.at(-1)?.label).toMatch(/^… and \d+ findings that are no graver/u);
  });

  it("without a folder, or without a file in it, says what to do", async () => {
    client = await startClient({ host: { rulePages: undefined, files: nodeFiles } });
    expect(await ask()).toEqual({ message: "Avaa ensin kansio, jossa hankekuvaukset ovat.", nodes: [] });
    client.dispose();
    await start(folderWith({}));
    expect(await ask()).toEqual({
      message: expect.stringMatching(/^Kansiosta ei löytynyt hankekuvauksia/u),
      nodes: [],
    });
  });
});

describe("esr/projects through a client that reads the files, as in a browser", () => {
  it("finds what it finds on a disk", async () => {
    client = await startClient({
      rootUri: "vscode-vfs://github/omistaja/hankkeet",
      initializationOptions: { readsFiles: true, listsFiles: true },
    });
    const files: Contents = { "b.txt": "Hei", "a/S29991.txt": overspent };
    const at = (name: string): string => `vscode-vfs://github/omistaja/hankkeet/${name}`;
    client.connection.onRequest(LIST_FILES, ({ most }: { most: number }) =>
      Object.keys(files).map(at).slice(0, most),
    );
    client.connection.onRequest(READ_FILE, ({ uri, most }: { uri: string; most: number }) => {
      const content = Object.entries(files).find(([name]) => at(name) === uri)?.[1];
      if (content === undefined) return null;
      const bytes = Buffer.from(content);
      return { bytes: bytes.subarray(0, most).toString("latin1"), size: bytes.length };
    });
    expect(drawn((await ask()).nodes).slice(0, 2)).toEqual([
      "hankkeet/a | 1 hankekuvaus",
      "  S29991 Esimerkkipolku (keksitty hanke) | huomautettavaa · 1 varoitus",
    ]);
    expect(client.logged.all).toEqual([]);
  });

  it("survives answers that are no answers", async () => {
    client = await startClient({
      rootUri: "vscode-vfs://x/y",
      initializationOptions: { readsFiles: true, listsFiles: true },
    });
    client.connection.onRequest(LIST_FILES, () => ["vscode-vfs://x/y/a.txt"]);
    client.connection.onRequest(READ_FILE, () => "teksti");
    expect(drawn((await ask()).nodes)).toEqual(["y | 1 hankekuvaus", "  a.txt | ei voitu lukea"]);
  });
});

describe("a check of a folder that takes long", () => {
  const twenty = Object.fromEntries(Array.from({ length: 20 }, (_, i) => [`${i + 10}.txt`, example]));
  const withProgress: ClientOptions["capabilities"] = { ...CAPABLE, window: { workDoneProgress: true } };
  const slowly = { core: { rules: [slow] }, capabilities: withProgress };
  const progressType = {} as ProgressType<{ kind: string; percentage?: number; message?: string }>;

  it("tells how far it has come, and lets others in", async () => {
    await start(folderWith(twenty), slowly);
    const reports: { kind: string; percentage?: number; cancellable?: boolean; title?: string }[] = [];
    client.connection.onRequest("window/workDoneProgress/create", ({ token }: { token: string }) => {
      client.connection.onProgress(progressType, token, (report) => void reports.push(report));
    });
    const asked = ask();
    await client.open("file:///muu.txt", example);
    let isDone = false;
    void asked.then(() => {
      isDone = true;
    });
    expect(await client.about<unknown[]>("documentSymbol", "file:///muu.txt")).toHaveLength(9);
    expect(isDone).toBe(false);
    await asked;
    expect(reports[0]).toMatchObject({
      kind: "begin",
      title: "Tarkistetaan hankekuvauksia",
      cancellable: true,
    });
    expect(reports.filter(({ kind }) => kind === "report")).toHaveLength(20);
    expect(reports.at(-1)).toMatchObject({ kind: "end" });
  });

  it("lets others in between files, however fast these are read", async () => {
    const bytes = new TextEncoder().encode(example);
    const files = {
      list: async () => Array.from({ length: 60 }, (_, i) => `file:///h/${i}.txt`),
      read: async () => ({ bytes, size: bytes.length }),
    };
    client = await startClient({ host: { rulePages: undefined, files }, rootUri: "file:///h" });
    await client.open("file:///muu.txt", "Hei");
    let isDone = false;
    const asked = ask().then(() => {
      isDone = true;
    });
    await client.about("foldingRange", "file:///muu.txt");
    expect(isDone).toBe(false);
    await asked;
  });

  it("stopped at the progress shows what has been checked", async () => {
    await start(folderWith(twenty), slowly);
    client.connection.onRequest("window/workDoneProgress/create", ({ token }: { token: string }) => {
      client.connection.onProgress(progressType, token, ({ percentage }) => {
        if (percentage === 25)
          void client.connection.sendNotification("window/workDoneProgress/cancel", { token });
      });
    });
    const { message, nodes } = await ask();
    const checked = nodes[0]?.children?.length ?? 0;
    expect(checked).toBeGreaterThanOrEqual(5);
    expect(checked).toBeLessThan(20);
    expect(message).toContain(`Tarkistus keskeytettiin: ${checked}/20 tiedostoa tarkistettiin.`);
  });

  it("that is cancelled as a request is answered as the protocol says, and logs nothing", async () => {
    await start(folderWith(twenty), { core: { rules: [slow] } });
    const cancel = new CancellationTokenSource();
    const answer = expect(client.connection.sendRequest(PROJECTS, {}, cancel.token)).rejects.toMatchObject({
      code: -32800,
    });
    await new Promise((resolve) => setTimeout(resolve, 60));
    cancel.cancel();
    await answer;
    expect(client.logged.all).toEqual([]);
  });
});
