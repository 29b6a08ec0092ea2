import * as vscode from "vscode";
import type { TreeView } from "../../../shared/protocol.ts";
import * as assert from "./assert.ts";
import { giveFolderSettings, takeFolderSettings } from "./folderSettings.ts";
import { closeAll, eventually, openSeed, problems, replace, seedNames } from "./support.ts";

const SEED = "S20283-tyollisyyspalvelut.txt";

describe("a folder that is not trusted", () => {
  afterEach(closeAll);

  it("is what this lane has", () => {
    assert.ok(!vscode.workspace.isTrusted);
  });

  it("is checked like any other", async () => {
    for (const name of await seedNames()) {
      const { shown, expected } = await problems(await openSeed(name));
      assert.equal(shown, expected, name);
    }
    const found = await vscode.commands.executeCommand<TreeView>("esr.checkFolder");
    assert.equal(found.nodes.flatMap(({ children = [] }) => children).length, 5);
  });

  it("can be written in: the outline, hovers and corrections are there", async () => {
    const document = await openSeed(SEED);
    await replace(document, "Alkaa 1.8.2015", "Alkaa 01.08.2015");
    await problems(document);
    await vscode.commands.executeCommand("editor.action.fixAll");
    const text = await eventually(
      () => document.getText(),
      (now) => now.includes("Alkaa 1.8.2015"),
    );
    assert.match(text, /Alkaa 1\.8\.2015 ja/u);
    const symbols = await vscode.commands.executeCommand<vscode.DocumentSymbol[]>(
      "vscode.executeDocumentSymbolProvider",
      document.uri,
    );
    assert.ok(symbols.length > 3);
    const hovers = await vscode.commands.executeCommand<vscode.Hover[]>(
      "vscode.executeHoverProvider",
      document.uri,
      document.positionAt(document.getText().indexOf("Euroopan sosiaalirahaston") + 3),
    );
    assert.ok(hovers.length > 0);
  });

  it("may choose the language by its settings, but names no file that is then read", async () => {
    await giveFolderSettings();
    try {
      const document = await openSeed(SEED);
      const { shown, expected } = await problems(document, "sv");
      assert.equal(shown, expected);
      assert.ok(!shown.some(({ rule }) => rule === "register/differs"));
      assert.equal(vscode.workspace.getConfiguration("esr").get("register"), "");
    } finally {
      await takeFolderSettings();
    }
  });
});
