import * as vscode from "vscode";
import * as assert from "./assert.ts";
import { barriersInPanel, hasPage, picture, textsInPanels } from "./page.ts";
import { closeAll, eventually, openSeed, problems, set } from "./support.ts";
import { paint, THEMES } from "./themes.ts";

const SEED = "S20283-tyollisyyspalvelut.txt";

const headings = async (): Promise<string> => (await textsInPanels("main h1, body h1, h2")).join("\n");

// How a panel looks can be seen only where the editor is shown in a page.
if (hasPage)
  describe("the summary", () => {
    afterEach(async () => {
      await set("language", undefined);
      await paint(undefined);
      await closeAll();
    });

    it("is read without a barrier in light, dark and high-contrast themes", async () => {
      const document = await openSeed(SEED);
      await problems(document);
      await vscode.commands.executeCommand("esr.showSummary");
      await eventually(headings, (now) => now !== "");
      for (const [name, theme] of Object.entries(THEMES)) {
        await paint(theme);
        await picture(`summary-${name}`);
        assert.equal(await barriersInPanel("body h1"), [], name);
      }
    });

    it("speaks the user's language, also when that changes", async () => {
      const document = await openSeed(SEED);
      const said = new Set<string>();
      for (const language of ["fi", "sv", "en"] as const) {
        await set("language", language);
        await problems(document, language);
        await vscode.commands.executeCommand("esr.showSummary");
        const text = await eventually(
          async () => (await textsInPanels(`html[lang="${language}"] h2`)).join("\n"),
          (now) => now !== "",
        );
        assert.match(text, /\p{L}/u, language);
        said.add(text);
      }
      assert.equal(said.size, 3);
    });
  });
