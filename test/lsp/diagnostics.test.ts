import { afterEach, describe, expect, it } from "vitest";
import type { Diagnostic } from "vscode-languageserver/node";
import realisedExceedsGranted from "../../shared/rules/money/realised-exceeds-granted.ts";
import { defineRule } from "../../shared/rules/rule.ts";
import missingSection from "../../shared/rules/structure/missing-section.ts";
import { cleanExample } from "../support/examples.ts";
import { SEEDS, seed } from "../support/seeds.ts";
import { CAPABLE, type Client, type ClientOptions, PUSHED, startClient } from "./support/client.ts";

const text = { fi: "a", sv: "b", en: "c" };

/** A rule of the tests' own: marks every project name, faded, with a safe fix. */
const marksName = defineRule({
  id: "test/marks-name",
  severity: "hint",
  roles: ["project.name"],
  title: text,
  source: text,
  messages: { is: { fi: "Nimi on {name}", sv: "Namnet är {name}", en: "The name is {name}" } },
  fix: "safe",
  fixTitle: { fi: "Poista {name}", sv: "Ta bort {name}", en: "Remove {name}" },
  docs: { why: text, fix: text },
  examples: { invalid: [], valid: [] },
  tags: ["unnecessary"],
  *check(form) {
    const name = form.find("project.name");
    if (name === undefined) return;
    const fix = { kind: "safe", edits: [{ span: name.span, newText: "" }] } as const;
    yield { message: "is", values: { name: name.value }, span: name.span, fix };
  },
});

const URI = "file:///c%3A/Hankkeet/S29991.txt";
const rules = [realisedExceedsGranted, missingSection, marksName];
const example = cleanExample("esr-2014-2020");
const overspent = example.replace("rahoitus: 172 400", "rahoitus: 999 000");

let client: Client;
const start = async (options: ClientOptions = {}): Promise<Client> => {
  client = await startClient({ core: { rules }, ...options });
  return client;
};
afterEach(() => client.dispose());

const codes = (diagnostics: readonly Diagnostic[]): unknown[] => diagnostics.map(({ code }) => code);

/** The range of a piece of text that stands on one line. */
function rangeOf(whole: string, piece: string): Diagnostic["range"] {
  const before = whole.slice(0, whole.indexOf(piece)).split("\n");
  const line = before.length - 1;
  const character = before[line]?.length ?? 0;
  return { start: { line, character }, end: { line, character: character + piece.length } };
}

describe("a diagnostic", () => {
  it("has source, code, the rule's page, the place, and the places that it contradicts", async () => {
    const { open, pull } = await start({ host: { rulePages: "file:///ohjelma/docs/rules" } });
    await open(URI, overspent);
    const found = (await pull(URI)).find(({ code }) => code === "money/realised-exceeds-granted");
    expect(found).toMatchObject({
      source: "esr",
      severity: 2,
      message: expect.stringMatching(
        /^Toteutunut 999\u00A0000\u00A0€ ylittää myönnetyn 180\u00A0000\u00A0€/u,
      ),
      range: rangeOf(overspent, "999 000"),
      codeDescription: { href: "file:///ohjelma/docs/rules/money/realised-exceeds-granted.fi.md" },
      relatedInformation: [
        {
          location: { uri: URI, range: rangeOf(overspent, "180 000") },
          message: "Myönnetty 180\u00A0000\u00A0€",
        },
      ],
      data: { version: 1, path: "5/realised", fix: null },
    });
  });

  it("carries its fix and its tags, in the user's language", async () => {
    const { open, pull } = await start({ initializationOptions: { language: "sv" } });
    await open(URI, example, 7);
    const name = "Esimerkkipolku (keksitty hanke)";
    expect(await pull(URI)).toMatchObject([
      {
        code: "test/marks-name",
        severity: 4,
        message: `Namnet är ${name}`,
        tags: [1],
        data: {
          version: 7,
          fix: {
            kind: "safe",
            title: `Ta bort ${name}`,
            edits: [{ range: rangeOf(example, name), newText: "" }],
          },
        },
      },
    ]);
  });

  it("has the client's own address of the rules' pages, and none where there are no pages", async () => {
    const withPages = await start({
      initializationOptions: { rulePages: "https://esimerkki.fi/saannot/", language: "en" },
    });
    await withPages.open(URI, overspent);
    expect((await withPages.pull(URI)).map(({ codeDescription }) => codeDescription?.href)).toContain(
      "https://esimerkki.fi/saannot/money/realised-exceeds-granted.en.md",
    );
    withPages.dispose();
    const without = await start();
    await without.open(URI, overspent);
    expect((await without.pull(URI)).every(({ codeDescription }) => codeDescription === undefined)).toBe(
      true,
    );
  });

  it("leaves out what the client says it does not take", async () => {
    const publishDiagnostics = {
      relatedInformation: false,
      dataSupport: false,
      tagSupport: { valueSet: [] },
    };
    const { open, pull } = await start({
      capabilities: { textDocument: { publishDiagnostics, diagnostic: {} } },
    });
    await open(URI, overspent);
    for (const diagnostic of await pull(URI)) {
      expect(diagnostic).not.toHaveProperty("relatedInformation");
      expect(diagnostic).not.toHaveProperty("data");
      expect(diagnostic).not.toHaveProperty("tags");
    }
  });
});

describe("a client that pulls", () => {
  it("is never told, and pulls what the text says now", async () => {
    const { open, change, pull, close, published, capabilities } = await start();
    expect(capabilities.diagnosticProvider).toEqual({
      identifier: "esr",
      interFileDependencies: true,
      workspaceDiagnostics: false,
    });
    await open(URI, example);
    expect(codes(await pull(URI))).toEqual(["test/marks-name"]);
    await change(URI, { range: rangeOf(example, "172 400"), text: "999 000" });
    expect(codes(await pull(URI))).toEqual(["test/marks-name", "money/realised-exceeds-granted"]);
    await change(URI, { range: rangeOf(overspent, "999 000"), text: "100 000" });
    expect(codes(await pull(URI))).toEqual(["test/marks-name"]);
    await close(URI);
    expect(await pull(URI)).toEqual([]);
    await new Promise((resolve) => setTimeout(resolve, 300));
    expect(published.all).toEqual([]);
  });

  it("learns that nothing has changed, but only while nothing has", async () => {
    const { open, change, close, report } = await start();
    await open(URI, example);
    const first = await report(URI);
    expect(first).toMatchObject({ kind: "full" });
    expect(await report(URI, first.resultId)).toEqual({ kind: "unchanged", resultId: first.resultId });
    await change(URI, { range: rangeOf(example, "172 400"), text: "999 000" });
    const second = await report(URI, first.resultId);
    expect(second).toMatchObject({ kind: "full" });
    await close(URI);
    await open(URI, example);
    expect(await report(URI, first.resultId)).toMatchObject({ kind: "full" });
    expect(await report(URI, second.resultId)).toMatchObject({ kind: "full" });
  });

  it("gets an empty report for a document that is not open", async () => {
    const { report } = await start();
    expect(await report("file:///ei/ole.txt")).toEqual({ kind: "full", items: [] });
  });

  it("gets the fix of every section that is removed, and the finding goes when the section is back", async () => {
    const { open, change, pull } = await start();
    const heading = "5 Projektin julkinen rahoitus, euroa";
    const [start_, end] = [example.indexOf(heading), example.indexOf("6 Maantieteellinen kohdealue")];
    await open(URI, example.slice(0, start_) + example.slice(end));
    const [, missing] = await pull(URI);
    expect(missing).toMatchObject({ code: "structure/missing-section", severity: 1 });
    await change(URI, { text: example });
    expect(codes(await pull(URI))).toEqual(["test/marks-name"]);
  });
});

describe("a client that cannot pull", () => {
  const pushed = (options: ClientOptions = {}) => start({ capabilities: PUSHED, ...options });

  it("is told on opening, after an edit, and on closing", async () => {
    const { open, change, close, published, capabilities } = await pushed();
    expect(capabilities.diagnosticProvider).toBeUndefined();
    await open(URI, example);
    expect(await published.next()).toMatchObject({ uri: URI, version: 1 });
    await change(URI, { range: rangeOf(example, "172 400"), text: "999 000" });
    const second = await published.next(({ version }) => version === 2);
    expect(codes(second.diagnostics)).toEqual(["test/marks-name", "money/realised-exceeds-granted"]);
    await close(URI);
    expect(await published.next(({ diagnostics }) => diagnostics.length === 0)).toEqual({
      uri: URI,
      diagnostics: [],
    });
    await expect(client.report(URI)).rejects.toThrow();
  });

  it("is told once for a burst of edits, each document on its own clock", async () => {
    const { open, change, published } = await pushed();
    const other = "file:///toinen.txt";
    // Of another project: documents of one are checked when either changes.
    const ofOther = (text: string): string => text.replace("S29991", "S29992");
    await open(URI, example);
    await open(other, ofOther(example));
    await published.next(({ uri }) => uri === other);
    const before = published.all.length;
    for (let i = 0; i < 5; i++)
      await change(URI, { range: rangeOf(example, "Esimerkkipolku"), text: "Esimerkkipolku" });
    await change(other, { text: ofOther(overspent) });
    await published.next(({ uri, version }) => uri === URI && version === 6);
    await published.next(({ uri, version }) => uri === other && version === 2);
    expect(published.all.length).toBe(before + 2);
  });

  it("is not told of a document that was closed while its edits came to rest", async () => {
    const { open, change, close, published } = await pushed();
    await open(URI, example);
    await published.next();
    await change(URI, { text: overspent });
    await close(URI);
    await new Promise((resolve) => setTimeout(resolve, 300));
    expect(published.all.map(({ diagnostics }) => diagnostics.length)).toEqual([1, 0]);
  });
});

it.each(SEEDS)("the findings of %s are those of the core, by pull and by push", async (file) => {
  const { check } = await import("../../shared/check.ts");
  const expected = check(seed(file), { rules, fileName: file }).findings.map(({ rule }) => rule);
  const uri = `file:///${file}`;
  const puller = await start();
  await puller.open(uri, seed(file));
  expect(codes(await puller.pull(uri))).toEqual(expected);
  puller.dispose();
  const told = await start({ capabilities: PUSHED });
  await told.open(uri, seed(file));
  expect(codes((await told.published.next()).diagnostics)).toEqual(expected);
});

it("announces only what it has", async () => {
  const { capabilities, serverInfo } = await start({ capabilities: CAPABLE });
  expect(Object.keys(capabilities).sort()).toEqual([
    "completionProvider",
    "definitionProvider",
    "diagnosticProvider",
    "documentFormattingProvider",
    "documentHighlightProvider",
    "documentLinkProvider",
    "documentRangeFormattingProvider",
    "documentSymbolProvider",
    "foldingRangeProvider",
    "hoverProvider",
    "inlayHintProvider",
    "positionEncoding",
    "referencesProvider",
    "renameProvider",
    "selectionRangeProvider",
    "semanticTokensProvider",
    "textDocumentSync",
    "workspaceSymbolProvider",
  ]);
  expect(serverInfo).toMatchObject({ name: "esr-kuvaus" });
});
