import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { pathToFileURL } from "node:url";
import { afterEach, describe, expect, it } from "vitest";
import {
  CancellationTokenSource,
  type Location,
  type SymbolInformation,
  type WorkspaceEdit,
} from "vscode-languageserver/node";
import { nodeFiles } from "../../server/lsp/nodeFiles.ts";
import { indexLines } from "../../shared/text/lines.ts";
import { cleanExample } from "../support/examples.ts";
import { seed } from "../support/seeds.ts";
import { readCaret, showRange } from "./support/carets.ts";
import { CAPABLE, type Client, type ClientOptions, startClient } from "./support/client.ts";

const URI = "file:///hanke.txt";
let client: Client;
const start = async (options: ClientOptions = {}): Promise<Client> => {
  client = await startClient({ core: { rules: [] }, ...options });
  return client;
};
afterEach(() => client.dispose());

/** The invented description of 2014–2020 with a summary of one's own. */
const described = (summary: string, final = "Raportti."): string =>
  cleanExample("esr-2014-2020")
    .replace(
      /(3 Suunnitelman mukainen tiivistelmä toteutuksesta\n\n)[\s\S]*?(?=\n\n4 Hankkeen)/u,
      `$1${summary}`,
    )
    .replace(/(9 Loppuraportin tiivistelmä\n\n)[\s\S]*$/u, `$1${final}\n`);

/** Asks at the caret and shows what the places say. */
async function ask(method: string, marked: string, more: object = {}): Promise<string[] | null> {
  const { text, position } = readCaret(marked);
  const { open, about } = await start();
  await open(URI, text);
  const found = await about<Location[] | null>(method, URI, { position, ...more });
  return found?.map(({ range }) => showRange(text, range)) ?? null;
}

describe("textDocument/definition", () => {
  const check = async (marked: string, expected: readonly string[] | null): Promise<void> =>
    expect(await ask("definition", marked)).toEqual(expected);

  it.each([
    ["Työ tehdään Äänekoske‸lla.", ["Kunnat: Jyväskylä, Laukaa, «Äänekoski»"]],
    ["‸Laukaassa ja muualla", ["Kunnat: Jyväskylä, «Laukaa», Äänekoski"]],
    ["Jyväskylän‸ kaupunki", ["Kunnat: «Jyväskylä», Laukaa, Äänekoski"]],
    ["Jyväsk‸ylän seutukunnassa", ["Seutukunnat: «Jyväskylän», Äänekosken"]],
    ["koko Keski-‸Suomessa", ["Maakunnat: «Keski-Suomi»"]],
    ["Etelä- ja Keski-Suom‸en", ["Maakunnat: «Keski-Suomi»"]],
  ])("a place in prose: %s", (summary, expected) => check(described(summary), expected));

  it.each(["Por‸issa", "laukaa‸n palo", "Laukaanlah‸ti", "muualla‸", "Uusi-Lauka‸a"])(
    "nothing for %s, which is no listed place",
    (summary) => check(described(summary), null),
  );

  it.each([
    ["Mukana on 12‸0 henkilöä.", ["Suunniteltu: «120»"]],
    ["Mukana on ‸25 yritystä.", ["Suunniteltu: «25»"]],
    ["Toteutui: 31‸:lle.", ["unut seurantatietojen mukaan: «31»"]],
  ])("a number of the form in prose: %s", (summary, expected) => check(described(summary), expected));

  it("thousands separators are ignored", () =>
    check(described("Tavoite on 1 2‸00 ihmistä.").replace("Suunniteltu: 120", "Suunniteltu: 1200"), [
      "Suunniteltu: «1200»",
    ]));

  it.each(["12‸0 euroa", "25‸ %", "2‸5.3.2016", "25‸-vuotiaat", "1‸20,5", "S1‸20", "0,2‸5", "125‸"])(
    "nothing for %s, which is another number",
    (summary) => check(described(summary), null),
  );

  it("a project code leads to the open description that has it", async () => {
    const { text, position } = readCaret(described("Rinnakkaishanke on S2‸0271."));
    const { open, about } = await start();
    await open(URI, text);
    expect(await about("definition", URI, { position })).toBeNull();
    await open("file:///S20271.txt", seed("S20271"));
    expect(await about("definition", URI, { position })).toEqual([
      {
        uri: "file:///S20271.txt",
        range: { start: { line: 6, character: 12 }, end: { line: 6, character: 18 } },
      },
    ]);
    await client.close("file:///S20271.txt");
    expect(await about("definition", URI, { position })).toBeNull();
  });
});

describe("textDocument/references", () => {
  const check = async (marked: string, includeDeclaration: boolean, expected: readonly string[] | null) =>
    expect(await ask("references", marked, { context: { includeDeclaration } })).toEqual(expected);

  it("of a listed municipality", () =>
    check(
      described("Laukaassa, Laukaan kunnassa ja Jyväskylässä", "Laukaalle.").replace(
        "lä, Laukaa",
        "lä, Lau‸kaa",
      ),
      true,
      [
        "«Laukaassa», Laukaan kunnassa ja Jyväskyl",
        "Laukaassa, «Laukaan» kunnassa ja Jyväskylässä",
        "Kunnat: Jyväskylä, «Laukaa», Äänekoski",
        "«Laukaalle».",
      ],
    ));

  it("of a planned number, without itself", () =>
    check(
      described("Mukana 120 eli 1 120.", "Tuli 120.").replace("Suunniteltu: 120", "Suunniteltu: 1‸20"),
      false,
      ["Mukana «120» eli 1 120.", "Tuli «120»."],
    ));

  it("of nothing", () => check(described("Ei ‸mitään."), true, null));

  it("of a project code in every open description", async () => {
    const { text, position } = readCaret(described("Pohjana S20271.").replace("S29991", "S29‸991"));
    const { open, about } = await start();
    await open(URI, text);
    await open(
      "file:///b.txt",
      described("Jatkaa hanketta S29991.").replace("koodi: S29991", "koodi: S29992"),
    );
    const places = await about<Location[]>("references", URI, {
      position,
      context: { includeDeclaration: false },
    });
    expect(places.map(({ uri, range: { start: at } }) => [uri, at.character])).toEqual([
      ["file:///b.txt", 16],
    ]);
  });
});

describe("workspace/symbol", () => {
  const check = async (query: string, expected: readonly (readonly string[])[]): Promise<void> => {
    const { open, request } = await start();
    await open("file:///a.txt", seed("S20271"));
    await open("file:///b.txt", seed("S20283"));
    await open("file:///c.txt", "Hei vaan.");
    const found = await request<SymbolInformation[]>("workspace/symbol", { query });
    expect(
      found.map(({ name, containerName = "", location }) => [name, containerName, location.uri]),
    ).toEqual(expected);
  };
  const POLKU = "S20271 Polku-hanke (Työelämälähtöiset palvelupolut työllistymisen tukena)";
  const OULU = "S20283 Työllisyyspalveluiden kehittämishanke";
  const KEHA = "ELY-keskusten sekä TE-toimistojen KEHA-keskus";

  it("by code", () => check("s20283", [[OULU, "Oulun kaupunki", "file:///b.txt"]]));
  it("by words of the name", () => check("tukena POLKU", [[POLKU, KEHA, "file:///a.txt"]]));
  it("by applicant", () => check("oulun", [["Oulun kaupunki", OULU, "file:///b.txt"]]));
  it("all", () =>
    check("", [
      [POLKU, KEHA, "file:///a.txt"],
      [OULU, "Oulun kaupunki", "file:///b.txt"],
    ]));
  it("none", () => check("xyzzy", []));
});

describe("files of the workspace", () => {
  const folder = mkdtempSync(path.join(tmpdir(), "esr-index-"));
  const uri = (name: string): string => pathToFileURL(path.join(folder, name)).href;
  const options = (watches: boolean): ClientOptions => ({
    host: { rulePages: undefined, files: nodeFiles },
    rootUri: pathToFileURL(folder).href,
    capabilities: {
      ...CAPABLE,
      workspace: { didChangeWatchedFiles: { dynamicRegistration: watches } },
    },
  });
  const names = async (query: string): Promise<string[]> =>
    (await client.request<SymbolInformation[]>("workspace/symbol", { query })).map(
      ({ location }) => location.uri,
    );

  it("are found when closed, and followed as they change", async () => {
    writeFileSync(path.join(folder, "a.txt"), seed("S20271"));
    writeFileSync(path.join(folder, "muistio.txt"), "Ostoslista: maito");
    const { open, about, connection, registered } = await start(options(true));
    await registered.next(({ method }) => method === "workspace/didChangeWatchedFiles");
    expect(await names("")).toEqual([uri("a.txt")]);
    const { text, position } = readCaret(described("Ks. S2‸0271."));
    await open(URI, text);
    expect(await about("definition", URI, { position })).toMatchObject([{ uri: uri("a.txt") }]);
    const tell = (name: string, type: number) =>
      connection.sendNotification("workspace/didChangeWatchedFiles", { changes: [{ uri: uri(name), type }] });
    writeFileSync(path.join(folder, "b.esr"), seed("S20283"));
    await tell("b.esr", 1);
    expect(await names("s20283")).toEqual([uri("b.esr")]);
    writeFileSync(path.join(folder, "b.esr"), seed("S21698"));
    await tell("b.esr", 2);
    expect(await names("s20283")).toEqual([]);
    expect(await names("s21698")).toEqual([uri("b.esr")]);
    // What is open counts as it is in the editor, whichever way its URI is spelled.
    await open(uri("b.esr"), seed("S20283"));
    expect(await names("s21698")).toEqual([]);
    await tell("a.txt", 3);
    expect(await names("polku-hanke")).toEqual([]);
    rmSync(folder, { recursive: true });
  });

  it("are left alone for a client that does not tell of changes", async () => {
    await start(options(false));
    expect(await names("")).toEqual([]);
  });
});

describe("textDocument/rename", () => {
  const apply = async (marked: string, newName: string): Promise<string> => {
    const { text, position } = readCaret(marked);
    const { open, about } = await start();
    await open(URI, text);
    const edit = await about<WorkspaceEdit>("rename", URI, { position, newName });
    const lines = text.split("\n");
    for (const { range, newText } of [...(edit.changes?.[URI] ?? [])].reverse()) {
      const line = lines[range.start.line] ?? "";
      lines[range.start.line] =
        line.slice(0, range.start.character) + newText + line.slice(range.end.character);
    }
    return lines.join("\n");
  };
  const check = async (marked: string, newName: string, expected: string): Promise<void> =>
    expect(await apply(marked, newName)).toBe(expected);
  const named = (name: string, prose: string): string =>
    described(prose).replace("Esimerkkipolku (keksitty hanke)", name);

  it("the name and its whole words, inflected forms left to the writer", () =>
    check(
      named(
        "Esimerkki‸polku (keksitty)",
        "Esimerkkipolku alkaa. Esimerkkipolun väki, Esimerkkipolku-hanke, Uusi-Esimerkkipolku, esimerkkipolku.",
      ),
      " Uusi tie ",
      named(
        "Uusi tie (keksitty)",
        "Uusi tie alkaa. Esimerkkipolun väki, Uusi tie-hanke, Uusi-Esimerkkipolku, esimerkkipolku.",
      ),
    ));

  it("from an occurrence in prose; addresses and the form's own words stay", () =>
    check(
      named("Hanke/sisar", "Han‸ke on www.Hanke.fi ja Hankkeen."),
      "Silta",
      named("Silta/sisar", "Silta on www.Hanke.fi ja Hankkeen."),
    ));

  it("a name that is broken over two lines as a whole, and never its first word", async () => {
    const { text, position } = readCaret(
      named("Oulun‸\nseudun [polku]. (x)", "Oulun kaupunki, Oulun  seudun\n [polku]."),
    );
    const { open, about } = await start();
    await open(URI, text);
    expect(await about("prepareRename", URI, { position })).toMatchObject({
      placeholder: "Oulun seudun [polku].",
    });
    const edit = await about<WorkspaceEdit>("rename", URI, { position, newName: "Tie" });
    const lines = indexLines(text);
    const written = edit.changes?.[URI]?.map(({ range }) =>
      text.slice(lines.offset(range.start), lines.offset(range.end)),
    );
    expect(written).toEqual(["Oulun\nseudun [polku].", "Oulun  seudun\n [polku]."]);
  });

  it("is prepared on the name alone, and says so elsewhere", async () => {
    const { text, position } = readCaret(named("Polku‸ (x)", "Muuta."));
    const { open, about } = await start({ initializationOptions: { language: "en" } });
    await open(URI, text);
    expect(await about("prepareRename", URI, { position })).toMatchObject({ placeholder: "Polku" });
    const elsewhere = { position: { line: 0, character: 0 } };
    const message = /Only the short name of the project can be renamed/u;
    await expect(about("prepareRename", URI, elsewhere)).rejects.toThrow(message);
    await expect(about("rename", URI, { ...elsewhere, newName: "X" })).rejects.toThrow(message);
    for (const newName of ["", "  ", "a\nb", "a (b)", null])
      await expect(about("rename", URI, { position, newName })).rejects.toThrow(/cannot be the short name/u);
    expect(client.logged.all.filter(({ type }) => type === 1)).toEqual([]);
  });

  it("edits the version it has seen, for clients that take versions", async () => {
    const { text, position } = readCaret(named("Polku‸", "Muuta."));
    const { open, about } = await start({
      capabilities: { workspace: { workspaceEdit: { documentChanges: true } } },
    });
    await open(URI, text, 7);
    expect(await about("rename", URI, { position, newName: "Tie" })).toMatchObject({
      documentChanges: [{ textDocument: { uri: URI, version: 7 }, edits: [{ newText: "Tie" }] }],
    });
  });
});

describe("what cannot be answered", () => {
  const METHODS = ["definition", "references", "prepareRename", "rename"];
  const context = { includeDeclaration: true };

  it.each(METHODS)("%s about a document that is not open, or no description", async (method) => {
    const { open, close, about } = await start();
    const more = { position: { line: 0, character: 0 }, newName: "X", context };
    expect(await about(method, "file:///ei.txt", more)).toBeNull();
    await open(URI, "Hyvä asiakas,\n\nhei.");
    expect(await about(method, URI, more)).toBeNull();
    await close(URI);
    expect(await about(method, URI, more)).toBeNull();
  });

  it.each([{ line: 1e9, character: 1e9 }, { line: -5, character: -5 }, { line: null }, {}])(
    "the position %j is clamped",
    async (position) => {
      const { open, about } = await start();
      await open(URI, described("Laukaa"));
      expect(await about("definition", URI, { position })).toBeNull();
      expect(await about("references", URI, { position, context })).toBeNull();
      expect(client.logged.all.filter(({ type }) => type === 1)).toEqual([]);
    },
  );

  it("a cancelled request", async () => {
    const { open, connection } = await start();
    await open(URI, described("Laukaa"));
    const source = new CancellationTokenSource();
    const asked = connection.sendRequest("workspace/symbol", { query: "" }, source.token);
    source.cancel();
    await expect(asked).rejects.toMatchObject({ code: -32800 });
  });
});
