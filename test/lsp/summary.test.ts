import { describe, expect, it } from "vitest";
import { LETTER_COMMAND, REVEAL_COMMAND, SUMMARY, type SummaryResult } from "../../shared/protocol.ts";
import { attribute, find, parsePage, textIn } from "../report/html/support.ts";
import { seed } from "../support/seeds.ts";
import { type ClientOptions, startClient } from "./support/client.ts";

const URI = "file:///hankkeet/S20271%20%22polku%22.txt";

/** The summary of a text under its address; null where there is none. */
async function summaryOf(text: string | undefined, options: ClientOptions = {}): Promise<SummaryResult> {
  const client = await startClient(options);
  if (text !== undefined) await client.open(URI, text);
  const result = await client.request<SummaryResult>(SUMMARY, { uri: URI });
  client.dispose();
  return result;
}

async function pageOf(text: string, options: ClientOptions = {}) {
  const summary = await summaryOf(text, options);
  if (summary === null) throw new Error("no summary");
  return { ...summary, page: parsePage(summary.html) };
}

const linksTo = (page: ReturnType<typeof parsePage>, command: string): readonly unknown[] =>
  find(page, "a").flatMap((link) => {
    const [name, args = ""] = (attribute(link, "href") ?? "").split("?");
    return name === `command:${command}` ? [JSON.parse(decodeURIComponent(args)) as unknown] : [];
  });

describe("esr/summary", () => {
  it("is the section of the report about one project, as a page without scripts", async () => {
    const { title, page } = await pageOf(seed("S20271"));
    expect(title).toBe("S20271 Polku-hanke (Työelämälähtöiset palvelupolut työllistymisen tukena)");
    expect(textIn(find(page, "h1")[0] ?? page)).toBe(title);
    expect(find(page, "script")).toEqual([]);
    expect(find(page, "svg")).toHaveLength(2);
    for (const piece of ["Tulos: kunnossa", "5 tietoa, 1 vihje", "Mitä tarkistettiin", "467836f6f731"])
      expect(textIn(page)).toContain(piece);
  });

  it("links every finding to its place, and to the letter", async () => {
    const { page } = await pageOf(seed("S20271"));
    expect(linksTo(page, REVEAL_COMMAND)).toContainEqual([URI, 14, 0, 14, 72]);
    expect(linksTo(page, LETTER_COMMAND)).toEqual([[URI]]);
    for (const link of find(page, "a"))
      expect(attribute(link, "href")).toMatch(/^command:esr\.(?:reveal|copyLetter)\?[^"<>\s]+$/u);
  });

  it("speaks the user's language", async () => {
    const { page } = await pageOf(seed("S20271"), { initializationOptions: { language: "sv" } });
    expect(find(page, "html", { lang: "sv" })).toHaveLength(1);
    expect(textIn(page)).toContain("Vad som kontrollerades");
  });

  it("tells of a document that is no description why it was not recognised", async () => {
    const { page, title } = await pageOf("Ostoslista: maito, leipä");
    expect(title).toBe('S20271 "polku".txt');
    expect(textIn(page)).toContain("ei tunnistettu");
    expect(textIn(page)).toContain("Valitse asiakirjan malli itse");
  });

  it("shows hostile text as text", async () => {
    const { page } = await pageOf(seed("S20271").replace("Polku-hanke", "<script>alert(1)</script>\u202E"));
    expect(find(page, "script")).toEqual([]);
    expect(textIn(find(page, "h1")[0] ?? page)).toContain("<script>alert(1)</script><U+202E>");
  });

  it("is null for a document that is not open", async () => {
    expect(await summaryOf(undefined)).toBeNull();
  });

  it("refuses parameters that are none", async () => {
    const client = await startClient();
    await expect(client.request(SUMMARY, { uri: 3 })).rejects.toThrow("Pyyntöä ei voitu tulkita");
    client.dispose();
  });
});
