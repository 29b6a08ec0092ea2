import * as vscode from "vscode";
import * as assert from "./assert.ts";
import { closeAll, openSeed, problems, replace } from "./support.ts";

const SEED = "S20283-tyollisyyspalvelut.txt";

describe("the server", () => {
  afterEach(closeAll);

  it("restarts on command, and the problems return", async () => {
    const document = await openSeed(SEED);
    const before = await problems(document);
    assert.equal(before.shown, before.expected);
    await vscode.commands.executeCommand("esr.restartServer");
    await replace(document, "9 Loppuraportin tiivistelmä", "");
    const { shown, expected } = await problems(document);
    assert.equal(shown, expected);
    assert.ok(JSON.stringify(shown) !== JSON.stringify(before.shown));
    await vscode.commands.executeCommand("undo");
  });

  it("has commands that are all there", async () => {
    const commands = await vscode.commands.getCommands(true);
    for (const command of ["esr.restartServer", "esr.showOutput", "esr.treatAsDescription"])
      assert.ok(commands.includes(command), command);
    await vscode.commands.executeCommand("esr.showOutput");
    await vscode.commands.executeCommand("workbench.action.closePanel");
  });
});
