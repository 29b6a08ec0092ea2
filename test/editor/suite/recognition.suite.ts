import * as vscode from "vscode";
import * as assert from "./assert.ts";
import { closeAll, languageOf, openSeed, openText, seedNames } from "./support.ts";

const DESCRIPTION =
  "Euroopan sosiaalirahaston (ESR) rahoittaman hankkeen kuvaus\n\n1 Hanke\n\nHankekoodi: S20271\n";
const LETTER = "Hyvä vastaanottaja,\n\nkiitos viestistänne. Palaan asiaan maanantaina.\n";

/** Long enough for the server to have answered and the language to have been changed. */
const settled = (): Promise<void> => new Promise((resolve) => setTimeout(resolve, 1500));

describe("recognition", () => {
  afterEach(closeAll);

  it("takes every seed for a description, though it is a .txt file", async () => {
    const names = await seedNames();
    assert.equal(names.length, 5);
    for (const name of names) assert.equal((await openSeed(name)).languageId, "esr", name);
  });

  it("takes text for a description once it has become one", async () => {
    const document = await openText("");
    const edit = new vscode.WorkspaceEdit();
    edit.insert(document.uri, new vscode.Position(0, 0), DESCRIPTION);
    await vscode.workspace.applyEdit(edit);
    assert.equal(await languageOf(document, "esr"), "esr");
  });

  it("leaves other text alone, until it is told to treat it as a description", async () => {
    const document = await openText(LETTER);
    assert.equal(document.languageId, "plaintext", "when opened");
    await settled();
    assert.equal(document.languageId, "plaintext");
    await vscode.commands.executeCommand("esr.treatAsDescription");
    assert.equal(await languageOf(document, "esr"), "esr");
  });

  it("does not overrule a user who switches back to plain text", async () => {
    const document = await openText(DESCRIPTION);
    assert.equal(await languageOf(document, "esr"), "esr", "when opened");
    await vscode.languages.setTextDocumentLanguage(document, "plaintext");
    await settled();
    assert.equal(document.languageId, "plaintext");
    const edit = new vscode.WorkspaceEdit();
    edit.insert(document.uri, new vscode.Position(0, 0), "\n");
    await vscode.workspace.applyEdit(edit);
    await settled();
    assert.equal(document.languageId, "plaintext");
    await vscode.commands.executeCommand("esr.treatAsDescription");
    assert.equal(await languageOf(document, "esr"), "esr", "when told so");
  });
});
