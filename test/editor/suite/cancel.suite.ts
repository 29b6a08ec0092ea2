import * as vscode from "vscode";
import { PROJECTS_VIEW } from "../../../shared/i18n/views.ts";
import type { TreeView } from "../../../shared/protocol.ts";
import * as assert from "./assert.ts";
import { click, hasPage, textsOf } from "./page.ts";
import { eventually, folder } from "./support.ts";

const SEED = "S20283-tyollisyyspalvelut.txt";
const MANY = 200;

/** A folder with many copies of a seed. */
async function writeMany(): Promise<vscode.Uri> {
  const { fs } = vscode.workspace;
  const many = vscode.Uri.joinPath(folder(), "monta");
  const bytes = await fs.readFile(vscode.Uri.joinPath(folder(), SEED));
  for (let n = 0; n < MANY; n++) await fs.writeFile(vscode.Uri.joinPath(many, `${n}.txt`), bytes);
  return many;
}

// The button to cancel has no API; it can be pressed only where the editor is shown in a page.
if (hasPage)
  describe("the check of a folder", () => {
    it("shows what has been checked when somebody cancels", async () => {
      const many = await writeMany();
      try {
        const checking = vscode.commands.executeCommand<TreeView>("esr.checkFolder");
        // It goes on in the status bar; who points there finds the button.
        await eventually(
          async () => (await textsOf("#status\\.progress")).join("\n"),
          (now) => now.includes(PROJECTS_VIEW.checking.fi),
        );
        await click("#status\\.progress");
        await click(".notifications-center .monaco-text-button");
        const { message, nodes } = await checking;
        const stopped = /keskeytettiin: (\d+)\/(\d+) tiedostoa/u.exec(message);
        assert.ok(stopped !== null, message);
        assert.ok(Number(stopped?.[1]) < Number(stopped?.[2]), message);
        assert.equal(Number(stopped?.[2]), MANY + 5);
        const files = nodes.flatMap(({ children = [] }) => children);
        assert.equal(files.length, Number(stopped?.[1]));
      } finally {
        await vscode.workspace.fs.delete(many, { recursive: true });
      }
      await vscode.commands.executeCommand("esr.checkFolder");
    });
  });
