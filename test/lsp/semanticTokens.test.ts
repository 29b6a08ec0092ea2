import { afterEach, describe, expect, it } from "vitest";
import type { Range, SemanticTokens } from "vscode-languageserver/node";
import { SEEDS, seed } from "../support/seeds.ts";
import { type Client, startClient } from "./support/client.ts";

const URI = "file:///hanke.txt";
let client: Client;
afterEach(() => client.dispose());

/** Each token as `kind: text`, read with the legend the server gave. */
function decode(text: string, { data }: SemanticTokens): { line: number; start: number; shown: string }[] {
  const legend = client.capabilities.semanticTokensProvider?.legend.tokenTypes ?? [];
  const lines = text.split(/\r\n|\n|\r/u);
  let line = 0;
  let start = 0;
  const tokens = [];
  for (let i = 0; i < data.length; i += 5) {
    const [down = 0, right = 0, length = 0, type = 0] = data.slice(i, i + 4);
    start = down === 0 ? start + right : right;
    line += down;
    tokens.push({ line, start, shown: `${legend[type]}: ${lines[line]?.slice(start, start + length)}` });
  }
  return tokens;
}

async function tokens(text: string, range?: Range) {
  client = await startClient({ core: { rules: [] } });
  await client.open(URI, text);
  const found =
    range === undefined
      ? await client.about<SemanticTokens>("semanticTokens/full", URI)
      : await client.about<SemanticTokens>("semanticTokens/range", URI, { range });
  return decode(text, found);
}

/** The tokens of the first line that begins so. */
async function check(text: string, beginning: string, expected: readonly string[]): Promise<void> {
  const line = text.split("\n").findIndex((one) => one.startsWith(beginning));
  expect(line).toBeGreaterThanOrEqual(0);
  const found = await tokens(text);
  expect(found.filter((token) => token.line === line).map(({ shown }) => shown)).toEqual(expected);
}

describe("textDocument/semanticTokens", () => {
  it.each([
    ["1 Hanke", ["heading: 1 Hanke"]],
    ["Hankekoodi", ["label: Hankekoodi", "code: S20271"]],
    [
      "Suunnitelman mukainen toteutusaika",
      ["label: Suunnitelman mukainen toteutusaika", "date: 1.4.2015", "date: 31.12.2018"],
    ],
    ["Toiminnan tila", ["label: Toiminnan tila", "choice: Toiminta päättynyt"]],
    ["Y-tunnus", ["label: Y-tunnus", "identifier: 2296962-1"]],
    ["Myönnetty EU", ["label: Myönnetty EU- ja valtion rahoitus", "amount: 445 300"]],
    ["Hankkeen nimi", ["label: Hankkeen nimi"]],
    ["Luonnonvarojen", ["label: Luonnonvarojen käytön kestävyys", "amount: 2", "amount: 3"]],
    ["Ekologinen", ["heading: Ekologinen kestävyys"]],
    ["1) Pitkäaikais", []],
  ])("S20271, the line %s", (line, expected) => check(seed("S20271"), line, expected));

  it.each([
    ["Tp 1: koulutus 1.1.2016", []],
    ["Hankekoodi: S2027", ["label: Hankekoodi"]],
  ])("what only looks so has none: %s", (line, expected) =>
    check(
      line.startsWith("Tp")
        ? seed("S20271").replace("Hankkeen tavoitteet ovat:", line)
        : seed("S20271").replace("Hankekoodi: S20271", line),
      line,
      expected,
    ),
  );

  it.each(SEEDS)("in order and apart in %s; a range gives what it holds of them", async (file) => {
    const text = seed(file);
    const all = await tokens(text);
    all.forEach((token, i) => {
      const before = all[i - 1];
      if (before?.line === token.line) expect(token.start).toBeGreaterThan(before.start);
    });
    expect(all.length).toBeGreaterThan(20);
    client.dispose();
    const range = { start: { line: 10, character: 0 }, end: { line: 40, character: 0 } };
    expect(await tokens(text, range)).toEqual(all.filter(({ line }) => line >= 10 && line < 40));
  });

  it("none for a text that is no description, one that is closed, or a senseless range", async () => {
    expect(await tokens("Tp 1: hei")).toEqual([]);
    const { close, about, open, logged } = client;
    await close(URI);
    expect(await about("semanticTokens/full", URI)).toEqual({ data: [] });
    await open(URI, seed("S20271"));
    for (const range of [{}, null, { start: { line: 9, character: 0 }, end: { line: 1, character: 0 } }])
      expect(await about("semanticTokens/range", URI, { range })).toEqual({ data: [] });
    expect(logged.all.filter(({ type }) => type === 1)).toEqual([]);
  });
});
