import * as vscode from "vscode";
import * as assert from "./assert.ts";
import { behind, closeAll, eventually, folder, problems, shownProblems } from "./support.ts";

const MEGABYTE = 1_000_000;
/** What a person takes for an answer, on a slow and busy machine. */
const PATIENCE = { hover: 3_000, problems: 8_000 };

const milliseconds = async <T>(run: () => Promise<T>): Promise<{ took: number; result: T }> => {
  const start = Date.now();
  const result = await run();
  return { took: Date.now() - start, result };
};

/** A seed whose summary has grown to five megabytes. */
async function writeLarge(): Promise<vscode.Uri> {
  const seed = vscode.Uri.joinPath(folder(), "S20283-tyollisyyspalvelut.txt");
  const text = new TextDecoder().decode(await vscode.workspace.fs.readFile(seed));
  const paragraphs: string[] = [];
  for (let size = 0, n = 1; size < 5 * MEGABYTE; n++) {
    const paragraph = `Kappale ${n}. Hankkeessa kehitettiin ${n} uutta palvelua kuntien työnhakijoille, ja niitä kokeiltiin Oulun seudulla yhdessä yritysten, oppilaitosten ja järjestöjen kanssa.\n\n`;
    paragraphs.push(paragraph);
    size += paragraph.length;
  }
  const heading = "9 Loppuraportin tiivistelmä\n\n";
  // Of another code: two files of one code are a finding of their own.
  const large = text.replace("S20283", "S20999").replace(heading, () => heading + paragraphs.join(""));
  const uri = vscode.Uri.joinPath(folder(), "suuri.esr");
  await vscode.workspace.fs.writeFile(uri, new TextEncoder().encode(large));
  return uri;
}

describe("a description of five megabytes", () => {
  afterEach(closeAll);

  it("is checked while it is written, and answers meanwhile", async () => {
    const uri = await writeLarge();
    try {
      const document = await vscode.workspace.openTextDocument(uri);
      await vscode.window.showTextDocument(document);
      assert.ok(document.getText().length > 5 * MEGABYTE);
      const { shown, expected } = await problems(document);
      assert.equal(shown, expected);

      const edit = new vscode.WorkspaceEdit();
      edit.insert(uri, behind(document, "Y-tunnus: 0187690-"), "9");
      const shownRules = (): string[] => shownProblems(document).map(({ rule }) => rule);
      const written = milliseconds(async () => {
        await vscode.workspace.applyEdit(edit);
        return eventually(shownRules, (now) => now.some((rule) => rule.startsWith("business-id/")));
      });
      const hovered = milliseconds(async () =>
        vscode.commands.executeCommand<vscode.Hover[]>(
          "vscode.executeHoverProvider",
          uri,
          behind(document, "Hankekoodi: S20"),
        ),
      );
      const problem = await written;
      const hover = await hovered;
      console.log(`    an edit's problem after ${problem.took} ms, a hover beside it after ${hover.took} ms`);
      assert.ok(
        problem.result.some((rule) => rule.startsWith("business-id/")),
        "the mistake is not told",
      );
      assert.ok(hover.result.length > 0, "there is no hover");
      assert.ok(problem.took < PATIENCE.problems, `the problem came after ${problem.took} ms`);
      assert.ok(hover.took < PATIENCE.hover, `the hover came after ${hover.took} ms`);
      await vscode.commands.executeCommand("undo");
    } finally {
      await vscode.workspace.fs.delete(uri);
    }
  });
});
