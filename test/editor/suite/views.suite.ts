import * as vscode from "vscode";
import type { TreeView } from "../../../shared/protocol.ts";
import * as assert from "./assert.ts";
import { clickInPanel, hasPage, picture, textsInPanels, textsOf } from "./page.ts";
import { closeAll, eventually, expectedProblems, folder, openSeed, problems, replace } from "./support.ts";

const SEED = "S20283-tyollisyyspalvelut.txt";

/** What the tree views that are to be seen say, one text a line. */
const lines = async (): Promise<string[]> =>
  (await textsOf(".customview-tree .monaco-list-row")).map((text) => text.replace(/\s+/gu, " ").trim());

const tabs = (): readonly unknown[] =>
  vscode.window.tabGroups.all.flatMap((group) => group.tabs.map(({ input }) => input));

describe("the views", () => {
  afterEach(closeAll);

  it("hold every description of the folder with the findings of the core, in a browser too", async () => {
    const found = await vscode.commands.executeCommand<TreeView>("esr.checkFolder");
    const files = found.nodes.flatMap(({ children = [] }) => children);
    assert.equal(files.length, 5);
    for (const { label, place, children = [] } of files) {
      const document = await vscode.workspace.openTextDocument(vscode.Uri.parse(place?.[0] ?? ""));
      const expected = expectedProblems(document).map(({ message }) => message);
      assert.equal(children.map((finding) => finding.label).sort(), expected.sort(), label);
    }
  });

  if (hasPage) {
    it("show every description of the folder with its verdict", async () => {
      await vscode.commands.executeCommand("esr.checkFolder");
      const shown = await eventually(lines, (now) => now.some((line) => line.includes("S21698")));
      const all = shown.join("\n");
      for (const code of ["S10246", "S20252", "S20271", "S20283", "S21698"])
        assert.match(all, new RegExp(`${code} .*(?:kunnossa|huomautettavaa)`, "u"));
      await picture("check-folder");
    });

    it("show what the open draft lacks, also while it is being written", async () => {
      const document = await openSeed(SEED);
      await vscode.commands.executeCommand("esr.missing.focus");
      await vscode.window.showTextDocument(document);
      await replace(document, "Y-tunnus: 0187690-1", "Y-tunnus:");
      const shown = await eventually(lines, (now) => now.some((line) => line.includes("Y-tunnus")));
      assert.match(shown.join("\n"), /2 Hakijan perustiedot\n.*Y-tunnus/u);
      await picture("missing");
    });

    it("show nothing as missing once the description has been closed", async () => {
      const seed = await vscode.workspace.fs.readFile(vscode.Uri.joinPath(folder(), SEED));
      const draft = vscode.Uri.joinPath(folder(), "luonnos.esr");
      const text = new TextDecoder().decode(seed).replace("Y-tunnus: 0187690-1", "Y-tunnus:");
      await vscode.workspace.fs.writeFile(draft, new TextEncoder().encode(text));
      await vscode.commands.executeCommand("esr.missing.focus");
      // As a user opens it: a document that an extension has opened is kept a while after its editor has been closed.
      await vscode.commands.executeCommand("vscode.open", draft);
      const lacks = (shown: readonly string[]): boolean => shown.some((line) => line.includes("Y-tunnus"));
      assert.ok(lacks(await eventually(lines, lacks)), "nothing is missing");
      await closeAll();
      assert.ok(!lacks(await eventually(lines, (now) => !lacks(now))), "it is still shown");
      await vscode.workspace.fs.delete(draft);
    });
  }

  it("lead to a place of a document", async () => {
    const document = await openSeed(SEED);
    const line = document.positionAt(document.getText().indexOf("Y-tunnus:")).line;
    await closeAll();
    await vscode.commands.executeCommand("esr.reveal", document.uri.toString(), line, 0, line, 8);
    const editor = vscode.window.activeTextEditor;
    assert.equal(editor?.document.uri.toString(), document.uri.toString());
    assert.equal(editor?.document.getText(editor.selection), "Y-tunnus");
  });

  it("include a summary beside the text, which does not take the focus", async () => {
    const document = await openSeed(SEED);
    await problems(document);
    await vscode.commands.executeCommand("esr.showSummary");
    const found = await eventually(
      () =>
        tabs().some(
          (input) => input instanceof vscode.TabInputWebview && input.viewType.includes("esr.summary"),
        ),
      (now) => now,
    );
    assert.ok(found);
    assert.equal(vscode.window.activeTextEditor?.document.uri.toString(), document.uri.toString());
    await vscode.commands.executeCommand("esr.showSummary");
    assert.equal(tabs().filter((input) => input instanceof vscode.TabInputWebview).length, 1);
  });

  if (hasPage)
    it("include in the summary what the text says now, and links that lead into it", async () => {
      const document = await openSeed(SEED);
      await problems(document);
      await vscode.commands.executeCommand("esr.showSummary");
      const title = async (): Promise<string> => (await textsInPanels("h1")).join("\n");
      assert.match(await eventually(title, (now) => now !== ""), /\p{L}/u);
      await replace(
        document,
        "Toteutunut EU- ja valtion rahoitus: 1 791 050",
        "Toteutunut EU- ja valtion rahoitus: 2 791 050",
      );
      const body = async (): Promise<string> => (await textsInPanels("main, body")).join("\n");
      const exceeding = /2\s791\s050\s€ ylittää myönnetyn/u;
      assert.match(await eventually(body, (now) => exceeding.test(now)), exceeding);
      await picture("summary");
      const before = vscode.window.activeTextEditor?.selection.active;
      await clickInPanel('a[href*="esr.reveal"]');
      const moved = await eventually(
        () => vscode.window.activeTextEditor?.selection.active,
        (now) => now !== undefined && !(before !== undefined && now.isEqual(before)),
      );
      assert.ok(moved !== undefined && !(before !== undefined && moved.isEqual(before)));
      assert.equal(vscode.window.activeTextEditor?.document.uri.toString(), document.uri.toString());
      assert.equal(vscode.window.activeTextEditor?.viewColumn, vscode.ViewColumn.One);
    });
});

describe("the walkthrough and the commands", () => {
  it("are all there", async () => {
    const commands = await vscode.commands.getCommands(true);
    const wanted = ["checkFolder", "filterFindings", "showSummary", "copyForEura", "copyLetter"];
    for (const name of wanted) assert.ok(commands.includes(`esr.${name}`), name);
  });
});
