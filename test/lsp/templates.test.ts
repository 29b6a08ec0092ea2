import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { pathToFileURL } from "node:url";
import { afterEach, describe, expect, it, onTestFinished } from "vitest";
import type { CompletionList, DocumentSymbol } from "vscode-languageserver/node";
import { RECOGNISE, type RecogniseResult, SCAFFOLD, type ScaffoldResult } from "../../shared/protocol.ts";
import { root } from "../support/sources.ts";
import { CAPABLE, type Client, startClient } from "./support/client.ts";

const FORM = readFileSync(path.join(root, "test/fixtures/templates/kylahanke.json"), "utf8");
const TEXT = "Kylähankkeen kuvaus\n\n1. Kylä ja hanke\n\nHankkeen nimi: Laituri\n\nHankkeen laji: \n";

let client: Client | undefined;
afterEach(() => client?.dispose());

/** What the server has asked for. */
const asked: string[] = [];
const readFile = async (uri: string): Promise<string | undefined> => {
  asked.push(uri);
  try {
    return readFileSync(new URL(uri), "utf8");
  } catch {
    return undefined;
  }
};

/** A folder with these files and a server that has it open. */
async function open(
  files: Readonly<Record<string, string>>,
  settings: unknown,
): Promise<{ client: Client; uri: (name: string) => string }> {
  const folder = mkdtempSync(path.join(tmpdir(), "esr-templates-"));
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }));
  for (const [name, text] of Object.entries(files)) {
    mkdirSync(path.dirname(path.join(folder, name)), { recursive: true });
    writeFileSync(path.join(folder, name), text);
  }
  const started = await startClient({
    capabilities: CAPABLE,
    host: { rulePages: undefined, readFile },
    rootUri: pathToFileURL(folder).href,
    initializationOptions: settings,
  });
  client = started;
  const uri = (name: string): string => pathToFileURL(path.join(folder, name)).href;
  await started.open(uri("laituri.txt"), TEXT);
  return { client: started, uri };
}

const symbolNames = (symbols: readonly DocumentSymbol[]): string[] =>
  symbols.flatMap(({ name, children = [] }) => [name, ...symbolNames(children)]);

describe("a form that only esr.templates names", () => {
  it.each([
    ["by the folder of the workspace", { "mallit/kylä.json": FORM }, { templates: ["mallit/kylä.json"] }],
    [
      "by the settings beside the description",
      { "mallit/kyla.json": FORM, "esr.config.json": JSON.stringify({ templates: ["mallit/kyla.json"] }) },
      {},
    ],
  ])("%s: recognition, outline, completion, findings", async (_, files, settings) => {
    const { client: server, uri } = await open(files, settings);
    const symbols = await server.about<DocumentSymbol[]>("documentSymbol", uri("laituri.txt"));
    expect(symbolNames(symbols)).toEqual(["1. Kylä ja hanke", "Hankkeen nimi", "Hankkeen laji"]);
    const list = await server.about<CompletionList>("completion", uri("laituri.txt"), {
      position: { line: 6, character: 15 },
    });
    expect(list.items.map(({ label }) => label)).toEqual(["Talkoot", "Rakentaminen"]);
    const found = (await server.pull(uri("laituri.txt"))).map(({ code }) => code);
    expect(found).toContain("structure/missing-section");
    expect(found).toContain("structure/missing-field");
    expect(found).not.toContain("structure/unrecognised");
  });

  it.each(["//palvelin/jako/malli.json", "\\\\palvelin\\jako\\malli.json", "https://palvelin/malli.json"])(
    "is not looked for on another machine that settings beside the description name: %s",
    async (elsewhere) => {
      const templates = [elsewhere, "kyla.json"];
      const files = { "kyla.json": FORM, "esr.config.json": JSON.stringify({ templates }) };
      const { client: server, uri } = await open(files, {});
      expect((await server.pull(uri("laituri.txt"))).map(({ code }) => code)).toContain(
        "structure/missing-field",
      );
      expect(asked.filter((one) => one.includes("palvelin"))).toEqual([]);
    },
  );

  it("is offered for new descriptions, and known to the question whether a text is a description", async () => {
    const { client: server } = await open({ "kyla.json": FORM }, { templates: ["kyla.json"] });
    const scaffolds = await server.request<ScaffoldResult>(SCAFFOLD, { template: "kylahanke" });
    expect(scaffolds.map(({ text }) => text.split("\n")[0])).toEqual(["Kylähankkeen kuvaus"]);
    const answer = await server.request<RecogniseResult>(RECOGNISE, { text: TEXT });
    expect(answer).toMatchObject({ isDescription: true, template: { id: "kylahanke" } });
  });

  it("is read anew when its file changes", async () => {
    const { client: server, uri } = await open({ "kyla.json": FORM }, { templates: ["kyla.json"] });
    expect((await server.pull(uri("laituri.txt"))).map(({ code }) => code)).not.toContain(
      "structure/unknown-field",
    );
    writeFileSync(new URL(uri("kyla.json")), FORM.replace('"Hankkeen laji"', '"Hankkeen tapa"'));
    await server.connection.sendNotification("workspace/didChangeWatchedFiles", {
      changes: [{ uri: uri("kyla.json"), type: 2 }],
    });
    const symbols = await server.about<DocumentSymbol[]>("documentSymbol", uri("laituri.txt"));
    expect(symbolNames(symbols)).not.toContain("Hankkeen laji");
  });

  it("that cannot be used is named once, in words; the built-in forms stand", async () => {
    const { client: server, uri } = await open(
      { "kyla.json": FORM.replace('"type": "choice"', '"type": "valinta"') },
      { templates: ["kyla.json", "eiole.json"] },
    );
    await server.pull(uri("laituri.txt"));
    const { message } = await server.shown.next(({ message: text }) => text.includes("kyla.json"));
    expect(message).toContain("sections › 1 › fields › kind › type");
    await server.shown.next(({ message: text }) => text.includes("eiole.json"));
    await server.open(uri("muu.txt"), "Euroopan sosiaalirahaston (ESR) rahoittaman hankkeen kuvaus\n");
    expect((await server.pull(uri("muu.txt"))).map(({ code }) => code)).toContain(
      "structure/missing-section",
    );
    expect(server.shown.all.filter(({ message: text }) => text.includes("kyla.json"))).toHaveLength(1);
  });
});
