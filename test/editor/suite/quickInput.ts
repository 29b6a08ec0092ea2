import * as vscode from "vscode";
import { fill, hasPage, textsOf } from "./page.ts";
import { eventually } from "./support.ts";

/** What the list that asks something offers, a text a line; waits until it is there. */
export const offered = (): Promise<string[]> =>
  eventually(
    () => textsOf(".quick-input-list .monaco-list-row"),
    (rows) => rows.length > 0,
  );

const accept = (): Thenable<unknown> =>
  vscode.commands.executeCommand("workbench.action.acceptSelectedQuickOpenItem");

/** Takes what is chosen in the list that asks, as Enter does, until the question has been answered. */
export async function takeChosen<T>(isAnswered: () => T | undefined): Promise<T | undefined> {
  if (hasPage) await offered();
  return eventually(
    async () => {
      await accept();
      return isAnswered();
    },
    (answer) => answer !== undefined,
  );
}

/** Writes the answer to the question that has these words, and takes it. Only where there is a page. */
export async function answer(question: string, text: string): Promise<void> {
  await eventually(
    async () => (await textsOf(".quick-input-widget")).join(" "),
    (shown) => shown.includes(question),
  );
  await fill(".quick-input-box input", text);
  await accept();
}

/** Takes the row of a list that has these words, once it is offered. Only where there is a page. */
export async function choose(words: string): Promise<void> {
  await eventually(offered, (rows) => rows.some((row) => row.includes(words)));
  await fill(".quick-input-box input", words);
  await eventually(offered, ([first]) => first?.includes(words) === true);
  await accept();
}
