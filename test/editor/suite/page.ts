import * as vscode from "vscode";

/** The page that shows the editor, where there is one: what has no API can be looked at only there. */

/** The runner says by a setting where the page is reached: settings come to every kind of host, an environment does not. */
const bridge = vscode.workspace.getConfiguration("esr-tests").get<string>("bridge");

/** True in hosts that are shown in a page. */
export const hasPage = bridge !== undefined;

async function act(name: string, parameters: Readonly<Record<string, string>>): Promise<{ text?: string[] }> {
  if (bridge === undefined) return {};
  const response = await fetch(`${bridge}/${name}`, { method: "POST", body: JSON.stringify(parameters) });
  const answer = (await response.json()) as { text?: string[]; error?: string };
  if (answer.error !== undefined) throw new Error(answer.error);
  return answer;
}

const textOf = async (name: string, selector: string): Promise<string[]> =>
  (await act(name, { selector })).text ?? [];

/** Keeps a picture of the editor, where somebody asked for pictures. */
export async function picture(name: string): Promise<void> {
  if (!hasPage) return;
  // What has just changed must have been drawn.
  await new Promise((resolve) => setTimeout(resolve, 700));
  await act("shot", { name });
}

export const hover = async (selector: string): Promise<void> => void (await act("hover", { selector }));
export const click = async (selector: string): Promise<void> => void (await act("click", { selector }));

/** Writes into a field of the page, in place of what stands there. */
export const fill = async (selector: string, text: string): Promise<void> =>
  void (await act("fill", { selector, text }));

/** The texts of everything on the page that the CSS selector selects. */
export const textsOf = (selector: string): Promise<string[]> => textOf("text", selector);

/** The same of the panels that the editor shows. */
export const textsInPanels = (selector: string): Promise<string[]> => textOf("textInPanels", selector);

export const clickInPanel = async (selector: string): Promise<void> =>
  void (await act("clickInPanel", { selector }));

/** What axe-core finds of serious or critical impact in the panel that has the selector; throws where none has it. */
export const barriersInPanel = (selector: string): Promise<string[]> => textOf("axeInPanel", selector);
