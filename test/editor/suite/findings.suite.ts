import * as vscode from "vscode";
import * as assert from "./assert.ts";
import { picture } from "./page.ts";
import {
  closeAll,
  openSeed,
  problems,
  replace,
  seedNames,
  set,
  shownProblems,
  showPlace,
} from "./support.ts";

const SEED = "S20283-tyollisyyspalvelut.txt";
const rules = (list: readonly { rule: string }[]): string[] => list.map(({ rule }) => rule);

describe("findings", () => {
  afterEach(async () => {
    await set("language", undefined);
    await set("severity", undefined);
    await closeAll();
  });

  it("are exactly the core's in every seed", async () => {
    let all = 0;
    for (const name of await seedNames()) {
      const { shown, expected } = await problems(await openSeed(name));
      assert.equal(shown, expected, name);
      all += shown.length;
    }
    // A checker that finds nothing anywhere agrees with nobody.
    assert.ok(all > 0, "no seed has a finding");
  });

  it("come while a mistake is typed and go when it is undone", async () => {
    const document = await openSeed(SEED);
    const before = await problems(document);
    await replace(
      document,
      "Toteutunut EU- ja valtion rahoitus: 1 791 050",
      "Toteutunut EU- ja valtion rahoitus: 1 991 050",
    );
    const during = await problems(document);
    assert.equal(during.shown, during.expected);
    assert.ok(rules(during.shown).includes("money/realised-exceeds-granted"));
    await showPlace(document, "5 Projektin julkinen rahoitus");
    await vscode.commands.executeCommand("workbench.actions.view.problems");
    await picture("problems");
    await vscode.commands.executeCommand("workbench.action.closePanel");
    await vscode.commands.executeCommand("workbench.action.focusActiveEditorGroup");
    await vscode.commands.executeCommand("undo");
    const after = await problems(document);
    assert.equal(after.shown, before.expected);
  });

  it("come while a mistake is typed by hand, and go as it is undone by hand", async () => {
    const document = await openSeed(SEED);
    const before = await problems(document);
    const editor = await vscode.window.showTextDocument(document);
    const start = document.positionAt(document.getText().indexOf("31.12.2018"));
    editor.selection = new vscode.Selection(start, start.translate(0, "31.12.2018".length));
    for (const text of "31.2.2018") await vscode.commands.executeCommand("type", { text });
    const during = await problems(document);
    assert.equal(during.shown, during.expected);
    assert.ok(JSON.stringify(during.shown) !== JSON.stringify(before.shown), "the mistake changes nothing");
    for (let tries = 0; document.isDirty && tries < 20; tries++) await vscode.commands.executeCommand("undo");
    const after = await problems(document);
    assert.equal(after.shown, before.expected);
  });

  it("tell of a section that is removed", async () => {
    const document = await openSeed(SEED);
    await replace(document, "9 Loppuraportin tiivistelmä", "");
    const { shown, expected } = await problems(document);
    assert.equal(shown, expected);
    assert.ok(rules(shown).includes("structure/missing-section"));
    await vscode.commands.executeCommand("undo");
  });

  it("follow the settings at once: language and severity", async () => {
    const document = await openSeed(SEED);
    await replace(document, "9 Loppuraportin tiivistelmä", "");
    for (const language of ["sv", "en", "fi"] as const) {
      await set("language", language);
      const { shown, expected } = await problems(document, language);
      assert.equal(shown, expected);
    }
    const off = Object.fromEntries(rules(shownProblems(document)).map((rule) => [rule, "off"]));
    await set("severity", off);
    const end = Date.now() + 10_000;
    while (shownProblems(document).length > 0 && Date.now() < end)
      await new Promise((resolve) => setTimeout(resolve, 50));
    assert.equal(shownProblems(document), []);
    await vscode.commands.executeCommand("undo");
  });
});
