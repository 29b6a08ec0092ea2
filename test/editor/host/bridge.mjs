// Lets a suite in the extension host act on the page that shows the editor: it has an API for everything but looks.
import { mkdir } from "node:fs/promises";
import http from "node:http";
import path from "node:path";
import { setTimeout as sleep } from "node:timers/promises";
import axe from "axe-core";

/**
 * The first frame that has the selector: panels are frames within frames, and which shows what is the editor's business.
 * Waits for it, since a panel that is drawn anew is a new frame.
 */
async function frameWith(page, selector) {
  for (let tries = 0; tries < 100; tries++) {
    for (const frame of page.frames()) {
      const found = await frame
        .locator(selector)
        .count()
        .catch(() => 0);
      if (found > 0) return frame;
    }
    await sleep(100);
  }
  throw new Error(`no panel has ${selector}`);
}

/** What axe-core finds of serious or critical impact in a frame or page, a text each. */
export async function barriersIn(frame) {
  await frame.evaluate(axe.source);
  const { violations } = await frame.evaluate('axe.run({ resultTypes: ["violations"] })');
  return violations
    .filter(({ impact }) => ["serious", "critical"].includes(impact))
    .flatMap(({ id, nodes }) => nodes.map(({ html }) => `${id}: ${html}`));
}

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
  async click({ selector }) {
    await page.locator(selector).first().click({ timeout: 10_000 });
    return {};
  },
  async fill({ selector, text }) {
    await page.locator(selector).first().fill(text, { timeout: 10_000 });
    return {};
  },
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
    const frame = await frameWith(page, selector);
    await frame.locator(selector).first().click({ timeout: 10_000 });
    return {};
  },
  async axeInPanel({ selector }) {
    // The panel runs no scripts, so what it shows, with the editor's colours in it, is looked at in a page of its own.
    const html = await (await frameWith(page, selector)).content();
    const copy = await page.context().newPage();
    try {
      await copy.setContent(html);
      return { text: await barriersIn(copy) };
    } finally {
      await copy.close();
    }
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
    // The web worker host asks from a page of another origin.
    response.setHeader("Access-Control-Allow-Origin", "*");
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
