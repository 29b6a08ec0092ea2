// Lets a suite in the extension host act on the page that shows the editor: it has an API for everything but looks.
import { mkdir } from "node:fs/promises";
import http from "node:http";
import path from "node:path";

/** What a suite may ask for, each a POST of JSON to the name below the bridge's address. */
const actions = (page, pictures) => ({
  async shot({ name }) {
    if (pictures === undefined) return {};
    await mkdir(pictures, { recursive: true });
    await page.screenshot({ path: path.join(pictures, `${name}.png`) });
    return {};
  },
  async hover({ selector }) {
    await page.locator(selector).first().hover({ timeout: 10_000 });
    return {};
  },
  async text({ selector }) {
    return { text: await page.locator(selector).allInnerTexts() };
  },
  // Panels are frames within frames, and which of them shows what is the editor's business.
  async textInPanels({ selector }) {
    const texts = page.frames().map((frame) =>
      frame
        .locator(selector)
        .allInnerTexts()
        .catch(() => []),
    );
    return { text: (await Promise.all(texts)).flat() };
  },
  async clickInPanel({ selector }) {
    for (const frame of page.frames()) {
      const found = frame.locator(selector).first();
      if ((await found.count().catch(() => 0)) === 0) continue;
      await found.click({ timeout: 10_000 });
      return {};
    }
    throw new Error(`no panel has ${selector}`);
  },
});

const bodyOf = async (request) => {
  let body = "";
  for await (const chunk of request) body += chunk;
  return JSON.parse(body || "{}");
};

/**
 * Opens a bridge to the page that `page()` gives.
 * @param pictures folder for screenshots; without it none are taken
 */
export async function openBridge(page, pictures) {
  const server = http.createServer(async (request, response) => {
    try {
      const act = actions(page(), pictures)[request.url.slice(1)];
      response.end(JSON.stringify(await act(await bodyOf(request))));
    } catch (error) {
      response.statusCode = 500;
      response.end(JSON.stringify({ error: String(error) }));
    }
  });
  await new Promise((resolve) => server.listen(0, "127.0.0.1", resolve));
  return { url: `http://127.0.0.1:${server.address().port}`, close: () => server.close() };
}
