/** The page that shows the editor, where there is one: what has no API can be looked at only there. */

const bridge = typeof process === "undefined" ? undefined : process.env.ESR_BRIDGE;

/** True in hosts that are shown in a page. */
export const hasPage = bridge !== undefined;

async function act(name: string, parameters: Readonly<Record<string, string>>): Promise<{ text?: string[] }> {
  if (bridge === undefined) return {};
  const response = await fetch(`${bridge}/${name}`, { method: "POST", body: JSON.stringify(parameters) });
  const answer = (await response.json()) as { text?: string[]; error?: string };
  if (answer.error !== undefined) throw new Error(answer.error);
  return answer;
}

/** Keeps a picture of the editor, where somebody asked for pictures. */
export async function picture(name: string): Promise<void> {
  if (!hasPage) return;
  // What has just changed must have been drawn.
  await new Promise((resolve) => setTimeout(resolve, 700));
  await act("shot", { name });
}

export const hover = async (selector: string): Promise<void> => void (await act("hover", { selector }));

/** The texts of everything on the page that the CSS selector selects. */
export const textsOf = async (selector: string): Promise<string[]> =>
  (await act("text", { selector })).text ?? [];

/** The same of the panels that the editor shows. */
export const textsInPanels = async (selector: string): Promise<string[]> =>
  (await act("textInPanels", { selector })).text ?? [];

export const clickInPanel = async (selector: string): Promise<void> =>
  void (await act("clickInPanel", { selector }));
