import * as vscode from "vscode";
import { click, hover, picture, textsInPanels, textsOf } from "./page.ts";
import { behind, closeAll, eventually, openSeed, problems, replace, showPlace } from "./support.ts";
import { paint, THEMES } from "./themes.ts";

const SEED = "S20283-tyollisyyspalvelut.txt";

const run = (...commands: readonly string[]): Promise<void> =>
  commands.reduce(async (before, command) => {
    await before;
    await vscode.commands.executeCommand(command);
  }, (async () => {})());

const isSeen = (selector: string): Promise<string[]> =>
  eventually(
    () => textsOf(selector),
    (texts) => texts.length > 0,
  );

/** A seed in which more has been realised than was granted. */
async function openFaulty(): Promise<vscode.TextDocument> {
  const document = await openSeed(SEED);
  await replace(document, "Saila Lehto", "Essi Esimerkki");
  await replace(
    document,
    "Toteutunut EU- ja valtion rahoitus: 1 791 050",
    "Toteutunut EU- ja valtion rahoitus: 1 991 050",
  );
  await problems(document);
  return document;
}

/** Puts the cursor behind a text that stands near the top of what is shown. */
async function cursorBehind(document: vscode.TextDocument, top: string, text: string): Promise<void> {
  await showPlace(document, top);
  const editor = await vscode.window.showTextDocument(document);
  const at = behind(document, text);
  editor.selection = new vscode.Selection(at, at);
}

describe("the pictures", () => {
  // Where the mouse rests no tip may appear.
  beforeEach(() => hover(".statusbar"));
  before(() => run("notifications.clearAll", "notifications.toggleDoNotDisturbMode"));
  afterEach(async () => {
    await paint(THEMES.light);
    await run("workbench.action.closePanel");
    await closeAll();
  });

  it("problems", async () => {
    const document = await openFaulty();
    await run("workbench.view.explorer");
    await showPlace(document, "5 Projektin julkinen rahoitus");
    await run("workbench.actions.view.problems", "workbench.action.focusActiveEditorGroup");
    await picture("problems");
  });

  it("outline", async () => {
    const document = await openFaulty();
    await run("workbench.view.explorer", "outline.focus");
    await click('.pane-header[aria-label^="Explorer Section"]');
    await hover(".statusbar");
    await showPlace(document, "5 Projektin julkinen rahoitus");
    await isSeen(".outline-pane .monaco-list-row");
    await picture("outline");
    await click('.pane-header[aria-label^="Explorer Section"]');
  });

  it("hover", async () => {
    const document = await openSeed(SEED);
    await run("workbench.action.closeSidebar");
    await cursorBehind(document, "Euroopan unioni", "Euroopan sosiaali");
    await run("editor.action.showHover");
    await isSeen(".monaco-hover-content");
    await picture("hover");
  });

  it("completion", async () => {
    const document = await openSeed(SEED);
    const before = "Erityistavoite: ";
    const line = document.lineAt(behind(document, before).line);
    await replace(document, line.text, before);
    await run("workbench.action.closeSidebar");
    await cursorBehind(document, "1 Hanke", before);
    await run("editor.action.triggerSuggest");
    await isSeen(".suggest-widget .monaco-list-row");
    await run("toggleSuggestionDetails");
    await picture("completion");
  });

  it("summary", async () => {
    await openFaulty();
    await run("workbench.action.closeSidebar", "esr.showSummary");
    await vscode.commands.executeCommand("vscode.setEditorLayout", {
      orientation: 0,
      groups: [{ size: 0.42 }, { size: 0.58 }],
    });
    await eventually(
      async () => (await textsInPanels("h1")).join(""),
      (text) => text !== "",
    );
    for (const name of ["light", "dark"] as const) {
      await paint(THEMES[name]);
      await picture(`summary-${name}`);
    }
  });

  it("projects", async () => {
    await openSeed("S20271-polku.txt");
    await run("esr.checkFolder");
    await isSeen(".customview-tree .monaco-list-row");
    // The view above, of what is still missing, is folded.
    await click(".split-view-view:first-child > .pane > .pane-header");
    await run("esr.projects.focus", "list.focusFirst");
    await run(...Array.from({ length: 2 }, () => "list.focusDown"), "list.expand");
    await hover(".statusbar");
    await run("workbench.action.focusActiveEditorGroup");
    await picture("projects");
  });
});
