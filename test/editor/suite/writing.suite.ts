import * as vscode from "vscode";
import * as assert from "./assert.ts";
import { behind, closeAll, eventually, openSeed, openText, problems, replace } from "./support.ts";

const SEED = "S20283-tyollisyyspalvelut.txt";

describe("writing", () => {
  afterEach(closeAll);

  it("completes what belongs at the cursor", async () => {
    const document = await openSeed(SEED);
    await replace(document, "Toiminnan tila: Toiminta päättynyt", "Toiminnan tila: ");
    const labels = await eventually(
      async () => {
        const list = await vscode.commands.executeCommand<vscode.CompletionList>(
          "vscode.executeCompletionItemProvider",
          document.uri,
          behind(document, "Toiminnan tila: "),
        );
        return list.items.map(({ label }) => (typeof label === "string" ? label : label.label));
      },
      (found) => found.includes("Toiminta päättynyt"),
    );
    assert.ok(labels.includes("Toiminta päättynyt"), labels.join(", "));
  });

  it("mends what is certain, all at once", async () => {
    const document = await openSeed(SEED);
    await replace(document, "Y-tunnus: 0187690-1", "Y-tunnus: 01876901");
    await replace(document, "Alkaa 1.8.2015", "Alkaa 01.08.2015");
    await problems(document);
    const action = await eventually(
      async () => {
        const actions = await vscode.commands.executeCommand<vscode.CodeAction[]>(
          "vscode.executeCodeActionProvider",
          document.uri,
          new vscode.Range(0, 0, document.lineCount, 0),
          "source.fixAll.esr",
          1,
        );
        return actions.find(({ edit }) => edit !== undefined);
      },
      (found) => found !== undefined,
    );
    assert.ok(action?.edit !== undefined && (await vscode.workspace.applyEdit(action.edit)));
    assert.match(document.getText(), /Y-tunnus: 0187690-1\n[\s\S]*/u);
    assert.match(document.getText(), /Alkaa 1\.8\.2015 ja/u);
  });

  it("mends what is certain by the editor's command for it", async () => {
    const document = await openSeed(SEED);
    await replace(document, "Y-tunnus: 0187690-1", "Y-tunnus: 01876901");
    await replace(document, "Alkaa 1.8.2015", "Alkaa 01.08.2015");
    await problems(document);
    await vscode.commands.executeCommand("editor.action.fixAll");
    const text = await eventually(
      () => document.getText(),
      (now) => now.includes("Alkaa 1.8.2015"),
    );
    assert.match(text, /Y-tunnus: 0187690-1$/mu);
    assert.match(text, /Alkaa 1\.8\.2015 ja/u);
  });

  it("mends the finding at the cursor by the editor's command for it, and takes it back", async () => {
    const document = await openSeed(SEED);
    const before = document.getText();
    await replace(document, "Y-tunnus: 0187690-1", "Y-tunnus: 01876901");
    const { shown } = await problems(document);
    assert.ok(shown.some(({ rule }) => rule.startsWith("business-id/")));
    const editor = await vscode.window.showTextDocument(document);
    const at = behind(document, "Y-tunnus: 01");
    editor.selection = new vscode.Selection(at, at);
    // The command does nothing where the editor has not yet drawn the finding; once mended, there is nothing to mend.
    const mended = await eventually(
      async () => {
        await vscode.commands.executeCommand("editor.action.autoFix");
        return document.getText();
      },
      (now) => now === before,
    );
    assert.equal(mended, before);
    await vscode.commands.executeCommand("undo");
    assert.match(document.getText(), /Y-tunnus: 01876901$/mu);
  });

  it("lays the text out, and changes nothing in what is laid out", async () => {
    const document = await openSeed(SEED);
    const edits = async (): Promise<vscode.TextEdit[]> =>
      (await vscode.commands.executeCommand<vscode.TextEdit[] | undefined>(
        "vscode.executeFormatDocumentProvider",
        document.uri,
        { tabSize: 2, insertSpaces: true },
      )) ?? [];
    assert.equal(await edits(), []);
    await replace(document, "Y-tunnus: 0187690-1", "Y-tunnus :0187690-1");
    const found = await eventually(edits, (now) => now.length > 0);
    assert.ok(found.length > 0);
  });

  it("shows which settings hold and where they come from", async () => {
    await openSeed(SEED);
    await vscode.commands.executeCommand("esr.showEffectiveConfiguration");
    const text = await eventually(
      () => vscode.window.activeTextEditor?.document.getText() ?? "",
      (now) => now.includes("profile"),
    );
    assert.match(text, /language/u);
    assert.match(text, /profile/u);
  });

  it("finds its way from a place in the prose to the area lists", async () => {
    const document = await openSeed(SEED);
    const mention = document.positionAt(document.getText().indexOf("Hailuoto, Ii, Kempele") + 2);
    const places = await eventually(
      async () =>
        (await vscode.commands.executeCommand<(vscode.Location | vscode.LocationLink)[] | undefined>(
          "vscode.executeDefinitionProvider",
          document.uri,
          mention,
        )) ?? [],
      (found) => found.length > 0,
    );
    const [first] = places;
    const range = first === undefined ? undefined : "range" in first ? first.range : first.targetRange;
    assert.match(document.lineAt(range?.start.line ?? 0).text, /^Kunnat:/u);
  });

  it("leaves plain text without any of it", async () => {
    const document = await openText("Ostoslista: maito, leipä\n");
    const edits = await vscode.commands.executeCommand<vscode.TextEdit[] | undefined>(
      "vscode.executeFormatDocumentProvider",
      document.uri,
      { tabSize: 2, insertSpaces: true },
    );
    assert.equal(edits ?? [], []);
  });
});
