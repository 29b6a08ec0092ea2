import * as vscode from "vscode";
import { builtInRegistry } from "../../../shared/check.ts";
import { WORDS } from "../../../shared/i18n/client.ts";
import { documentText } from "../../../shared/templates/scaffold.ts";
import { titleOf } from "../../../shared/templates/title.ts";
import { encode } from "../../../shared/text/encode.ts";
import * as assert from "./assert.ts";
import { hasPage } from "./page.ts";
import { answer, choose, offered, takeChosen } from "./quickInput.ts";
import {
  closeAll,
  eventually,
  folder,
  openSeed,
  placeOf,
  problems,
  replace,
  set,
  shownProblems,
} from "./support.ts";

const SEED = "S20283-tyollisyyspalvelut.txt";

const untitled = (): vscode.TextEditor | undefined => {
  const editor = vscode.window.activeTextEditor;
  const isNew = editor?.document.isUntitled === true && editor.document.lineCount > 5;
  return isNew ? editor : undefined;
};

/** The lines that say something: where a value is to come, the editor has spaces or an empty line more. */
const saying = (text: string): string[] =>
  text
    .split("\n")
    .map((line) => line.trimEnd())
    .filter((line) => line !== "");

/** Opens `vanha.txt` as an editor does that takes it for UTF-8, and again by what the finding offers. */
async function openAgain(text: string): Promise<void> {
  const document = await openSeed("vanha.txt");
  const rules = (): string[] => shownProblems(document).map(({ rule }) => rule);
  assert.equal(await eventually(rules, ([first]) => first !== undefined), ["file/encoding"]);
  const actions = await vscode.commands.executeCommand<vscode.CodeAction[]>(
    "vscode.executeCodeActionProvider",
    document.uri,
    new vscode.Range(0, 0, 0, 0),
    "quickfix",
  );
  const command = actions.find(({ isPreferred }) => isPreferred)?.command;
  assert.ok(command !== undefined, "nothing is offered");
  if (command === undefined) return;
  void vscode.commands.executeCommand(command.command);
  await choose("Reopen with Encoding");
  await choose("Windows 1252");
  await eventually(
    () => document.getText(),
    (now) => now === text,
  );
  assert.equal(document.getText(), text);
  const again = await eventually(rules, (now) => now.includes("date/long-duration"));
  assert.ok(again.includes("date/long-duration") && !again.includes("file/encoding"), again.join(", "));
}

describe("the commands", () => {
  afterEach(async () => {
    await set("language", undefined);
    await vscode.commands.executeCommand("workbench.action.closeQuickOpen");
    await closeAll();
  });

  it("open a new description of the chosen form, with the cursor in its first value", async () => {
    void vscode.commands.executeCommand("esr.newDescription");
    const editor = await takeChosen(untitled);
    const [first] = builtInRegistry.templates;
    assert.ok(first !== undefined && editor !== undefined);
    if (first === undefined || editor === undefined) return;
    assert.equal(editor.document.languageId, "esr");
    assert.equal(saying(editor.document.getText()), saying(documentText(first)));
    const { shown, expected } = await problems(editor.document);
    assert.equal(shown, expected);
    // What is typed now stands in the first field that has a value.
    await vscode.commands.executeCommand("type", { text: "Kokeilu" });
    assert.match(editor.document.lineAt(editor.selection.active.line).text, /^[^:]+: Kokeilu$/u);
    const line = editor.selection.active.line;
    await vscode.commands.executeCommand("jumpToNextSnippetPlaceholder");
    assert.ok(editor.selection.active.line > line, "the next value is on a later line");
  });

  if (hasPage) {
    it("offer every form by its name, in the user's language", async () => {
      for (const language of ["sv", "en", "fi"] as const) {
        await set("language", language);
        void vscode.commands.executeCommand("esr.newDescription");
        const titles = builtInRegistry.templates.map((template) => titleOf(template)[language]);
        const rows = await eventually(offered, (now) => titles.every((title) => now.join().includes(title)));
        for (const title of titles) assert.ok(rows.join("\n").includes(title), `${title} in ${rows}`);
        await vscode.commands.executeCommand("workbench.action.closeQuickOpen");
      }
    });

    it("set a finding aside for a reason, beside the description, until the note is gone", async () => {
      const document = await openSeed(SEED);
      await problems(document);
      const range = placeOf(document, "date/long-duration");
      assert.ok(range !== undefined, "there is no such finding");
      const actions = await vscode.commands.executeCommand<vscode.CodeAction[]>(
        "vscode.executeCodeActionProvider",
        document.uri,
        range,
        "quickfix",
      );
      const command = actions.find((action) => action.command?.command === "esr.suppress")?.command;
      assert.ok(command !== undefined);
      if (command === undefined) return;
      const set = vscode.commands.executeCommand(command.command, ...(command.arguments ?? []));
      await answer(WORDS.whyAside.fi, "Rahoittaja on hyväksynyt pidemmän keston.");
      await answer(WORDS.whoAside.fi, "Virve Virkailija");
      await set;
      const notes = vscode.Uri.joinPath(folder(), `${SEED}.esr-notes.json`);
      const written = new TextDecoder().decode(await vscode.workspace.fs.readFile(notes));
      assert.match(written, /date\/long-duration/u);
      assert.match(written, /Rahoittaja on hyväksynyt pidemmän keston\./u);
      assert.match(written, /Virve Virkailija/u);
      const isShown = (): boolean =>
        shownProblems(document).some(({ rule }) => rule === "date/long-duration");
      assert.ok(!(await eventually(isShown, (shown) => !shown)), "is still shown");
      await vscode.workspace.fs.delete(notes);
      assert.ok(await eventually(isShown, (shown) => shown), "does not return");
    });

    it("open a file again whose letters were lost, in the encoding that it has", async () => {
      const file = vscode.Uri.joinPath(folder(), "vanha.txt");
      const seed = await vscode.workspace.fs.readFile(vscode.Uri.joinPath(folder(), SEED));
      // A project of its own: the editor keeps the text open a while after the test, also for a server started anew.
      const text = new TextDecoder().decode(seed).replaceAll("S20283", "S20998");
      const encoded = encode(text, { encoding: "windows-1252", mark: false });
      if (!("bytes" in encoded)) throw new Error(`the seed has ${encoded.missing}`);
      await vscode.workspace.fs.writeFile(file, encoded.bytes);
      try {
        await openAgain(text);
      } finally {
        await vscode.workspace.fs.delete(file);
      }
    });

    it("copy a field as clean text, and the letter", async () => {
      const document = await openSeed(SEED);
      const editor = await vscode.window.showTextDocument(document);
      const at = document.positionAt(document.getText().indexOf("Oulun kaupunki"));
      editor.selection = new vscode.Selection(at, at);
      const copied = (command: string): Promise<string> =>
        eventually(
          async () => {
            void vscode.commands.executeCommand(command);
            await new Promise((resolve) => setTimeout(resolve, 300));
            return vscode.env.clipboard.readText();
          },
          (text) => text !== "" && text !== "—",
          10_000,
        );
      await vscode.env.clipboard.writeText("—");
      assert.equal(await copied("esr.copyForEura"), "Oulun kaupunki");
      await replace(document, "Y-tunnus: 0187690-1", "Y-tunnus: 0187690-2");
      await problems(document);
      await vscode.env.clipboard.writeText("—");
      assert.match(await copied("esr.copyLetter"), /Y-tunnu/u);
      await vscode.commands.executeCommand("notifications.clearAll");
    });
  }
});
