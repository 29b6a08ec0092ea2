import * as vscode from "vscode";
import { findHighlights } from "../../../shared/features/highlight.ts";
import { inlayHints } from "../../../shared/features/inlayHints.ts";
import { findLinks } from "../../../shared/features/links.ts";
import { TOKEN_KINDS } from "../../../shared/features/tokenKinds.ts";
import { span } from "../../../shared/text/span.ts";
import * as assert from "./assert.ts";
import { behind, checked, closeAll, eventually, openSeed, replace, seedNames, set } from "./support.ts";

const SEED = "S20283-tyollisyyspalvelut.txt";

/** What a provider answers as soon as it has found something; `command` takes the document's address first. */
const ask = <T>(document: vscode.TextDocument, command: string, ...more: readonly unknown[]): Promise<T[]> =>
  eventually(
    async () => (await vscode.commands.executeCommand<T[] | undefined>(command, document.uri, ...more)) ?? [],
    (found) => found.length > 0,
  );

const textsAt = (document: vscode.TextDocument, ranges: readonly vscode.Range[]): string[] =>
  ranges.map((range) => document.getText(range));

describe("reading", () => {
  afterEach(async () => {
    await set("inlayHints", undefined);
    await closeAll();
  });

  it("leads from addresses and codes to where they point, in every seed", async () => {
    const kinds = new Set<string>();
    for (const name of await seedNames()) {
      const document = await openSeed(name);
      const expected = findLinks(checked(document));
      const links = await ask<vscode.DocumentLink>(document, "vscode.executeLinkProvider", 100);
      // The editor has a provider of its own for web addresses, so there may be more.
      const found = links.map(
        ({ range, target }) => `${document.offsetAt(range.start)} ${target?.toString(true)}`,
      );
      for (const { span: at, target, kind } of expected) {
        assert.ok(
          found.includes(`${at.start} ${vscode.Uri.parse(target).toString(true)}`),
          `${name}: ${target}`,
        );
        kinds.add(kind);
      }
    }
    assert.equal([...kinds].sort(), ["mail", "register", "web"]);
  });

  it("shows where else a sum, a code or a word stands", async () => {
    const document = await openSeed(SEED);
    for (const text of ["S20283", "1 865 436", "Oulun kaupunki"]) {
      const position = document.positionAt(document.getText().indexOf(text) + 1);
      const found = await ask<vscode.DocumentHighlight>(
        document,
        "vscode.executeDocumentHighlights",
        position,
      );
      const expected = findHighlights(checked(document), document.offsetAt(position));
      assert.equal(
        found.map(({ range }) => document.offsetAt(range.start)),
        expected.map(({ span: at }) => at.start),
        text,
      );
    }
  });

  it("finds a project of the folder by its code, its name and its applicant", async () => {
    await openSeed(SEED);
    const find = (query: string): Promise<vscode.SymbolInformation[]> =>
      eventually(
        async () =>
          (await vscode.commands.executeCommand<vscode.SymbolInformation[] | undefined>(
            "vscode.executeWorkspaceSymbolProvider",
            query,
          )) ?? [],
        (found) => found.length > 0,
      );
    for (const query of ["S20271", "Polku-hanke"]) {
      const [first] = await find(query);
      assert.match(first?.location.uri.path ?? "", /S20271-polku\.txt$/u, query);
    }
    const applicants = await find("Oulun kaupunki");
    assert.ok(applicants.some(({ location }) => location.uri.path.endsWith(SEED)));
  });

  it("leads from a code in the prose to the description of that project, and back", async () => {
    const document = await openSeed(SEED);
    await replace(document, "Hankkeen taustaa", "Hankkeen taustaa: S20271");
    const position = behind(document, "Hankkeen taustaa: S20");
    const [definition] = await ask<vscode.Location | vscode.LocationLink>(
      document,
      "vscode.executeDefinitionProvider",
      position,
    );
    const target = definition && ("uri" in definition ? definition.uri : definition.targetUri);
    assert.match(target?.path ?? "", /S20271-polku\.txt$/u);
    const references = await ask<vscode.Location>(document, "vscode.executeReferenceProvider", position);
    assert.ok(
      references.some(
        ({ uri, range }) => uri.toString() === document.uri.toString() && range.contains(position),
      ),
    );
  });

  it("widens a selection by steps from the word to the whole text", async () => {
    const document = await openSeed(SEED);
    const [chain] = await ask<vscode.SelectionRange>(document, "vscode.executeSelectionRangeProvider", [
      behind(document, "Hakijan virallinen nimi: Oul"),
    ]);
    const ranges: vscode.Range[] = [];
    for (let step = chain; step !== undefined; step = step.parent) ranges.push(step.range);
    const texts = textsAt(document, ranges);
    assert.equal(texts.slice(0, 3), ["Oulun", "Oulun kaupunki", "Hakijan virallinen nimi: Oulun kaupunki"]);
    assert.equal(texts.at(-1), document.getText());
  });

  it("colours labels apart from prose that looks like them", async () => {
    const document = await openSeed(SEED);
    const legend = await vscode.commands.executeCommand<vscode.SemanticTokensLegend>(
      "vscode.provideDocumentSemanticTokensLegend",
      document.uri,
    );
    assert.equal([...legend.tokenTypes].sort(), [...TOKEN_KINDS].sort());
    const tokens = await vscode.commands.executeCommand<vscode.SemanticTokens>(
      "vscode.provideDocumentSemanticTokens",
      document.uri,
    );
    const kindsOf = new Map<number, string>();
    let line = 0;
    for (let i = 0; i < tokens.data.length; i += 5) {
      line += tokens.data[i] ?? 0;
      if (!kindsOf.has(line)) kindsOf.set(line, legend.tokenTypes[tokens.data[i + 3] ?? -1] ?? "");
    }
    const lineOf = (text: string): number => document.positionAt(document.getText().indexOf(text)).line;
    assert.equal(kindsOf.get(lineOf("Hankekoodi:")), "label");
    assert.equal(kindsOf.get(lineOf("2 Hakijan perustiedot")), "heading");
  });

  it("adds remarks behind values, and leaves out the kinds that are switched off", async () => {
    const document = await openSeed(SEED);
    const form = checked(document).form;
    assert.ok(form !== undefined);
    const all = new vscode.Range(0, 0, document.lineCount, 0);
    const shown = async (): Promise<(string | undefined)[][]> =>
      (await ask<vscode.InlayHint>(document, "vscode.executeInlayHintProvider", all)).map(
        ({ position, label }) => [
          String(document.offsetAt(position)),
          typeof label === "string" ? label : label.map(({ value }) => value).join(""),
        ],
      );
    const expected = (kinds: Readonly<Record<string, boolean>>): string[][] =>
      form === undefined
        ? []
        : inlayHints(form, span(0, form.text.length), {
            language: "fi",
            settings: {
              inlayHints: { period: true, share: true, counts: true, town: true, sums: true, ...kinds },
            },
          })
            .map(({ offset, text }) => [String(offset), text])
            .sort();
    assert.equal((await shown()).sort(), expected({}));
    await set("inlayHints", { counts: false, share: false });
    const left = expected({ counts: false, share: false });
    assert.ok(left.length > 0 && left.length < expected({}).length);
    const now = await eventually(shown, (found) => found.length === left.length);
    assert.equal(now.sort(), left);
  });
});
