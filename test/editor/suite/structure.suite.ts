import * as vscode from "vscode";
import type { Section } from "../../../shared/templates/form.ts";
import * as assert from "./assert.ts";
import { picture } from "./page.ts";
import { checked, closeAll, eventually, openSeed, seedNames, showPlace } from "./support.ts";

interface Outline {
  readonly number: string;
  readonly sections: readonly Outline[];
}

const startsWithNumber = /^\d{1,2}(?:\.\d{1,2})?(?=\.? )/u;

/** The numbered part of the editor's outline: sections and subsections, fields left out. */
const outlineOf = (symbols: readonly vscode.DocumentSymbol[]): Outline[] =>
  symbols.flatMap(({ name, children }) => {
    const number = startsWithNumber.exec(name)?.[0];
    return number === undefined ? [] : [{ number, sections: outlineOf(children) }];
  });

const outlineOfForm = (sections: readonly Section[]): Outline[] =>
  sections
    .filter(({ def }) => def.numbered)
    .map((section) => ({
      number: section.heading?.number ?? section.def.id,
      sections: outlineOfForm(section.sections),
    }));

const symbolsOf = (document: vscode.TextDocument): Promise<vscode.DocumentSymbol[]> =>
  eventually(
    async () =>
      (await vscode.commands.executeCommand<vscode.DocumentSymbol[] | undefined>(
        "vscode.executeDocumentSymbolProvider",
        document.uri,
      )) ?? [],
    (symbols) => symbols.length > 0,
  );

describe("structure", () => {
  afterEach(closeAll);

  it("the outline has the sections of every seed, in order", async () => {
    for (const name of await seedNames()) {
      const document = await openSeed(name);
      const symbols = await symbolsOf(document);
      assert.ok(symbols.length > 3, name);
      assert.equal(outlineOf(symbols), outlineOfForm(checked(document).form?.sections ?? []), name);
    }
  });

  it("every section can be folded", async () => {
    for (const name of await seedNames()) {
      const document = await openSeed(name);
      const ranges = await eventually(
        async () =>
          (await vscode.commands.executeCommand<vscode.FoldingRange[] | undefined>(
            "vscode.executeFoldingRangeProvider",
            document.uri,
          )) ?? [],
        (found) => found.length > 3,
      );
      const starts = new Set(ranges.map(({ start }) => start));
      const sections = (checked(document).form?.allSections ?? []).filter(
        ({ heading, span }) =>
          heading !== undefined && document.positionAt(span.end).line > heading.line.index + 1,
      );
      for (const { heading } of sections)
        assert.ok(starts.has(heading?.line.index ?? -1), `${name}: line ${heading?.line.index}`);
    }
  });

  it("hovering over the title tells of the whole project", async () => {
    const document = await openSeed("S20283-tyollisyyspalvelut.txt");
    const title = document.getText().indexOf("Euroopan sosiaalirahaston");
    const hovers = await eventually(
      async () =>
        (await vscode.commands.executeCommand<vscode.Hover[] | undefined>(
          "vscode.executeHoverProvider",
          document.uri,
          document.positionAt(title + 3),
        )) ?? [],
      (found) => found.length > 0,
    );
    const text = hovers.flatMap(({ contents }) =>
      contents.map((one) => (typeof one === "string" ? one : one.value)),
    );
    assert.match(text.join("\n"), /S20283/u);
    await vscode.commands.executeCommand("outline.focus");
    await showPlace(document, "5 Projektin julkinen rahoitus");
    await picture("outline");
  });
});
