import { afterEach, describe, expect, it } from "vitest";
import type { InlayHint } from "vscode-languageserver/node";
import { indexLines } from "../../shared/text/lines.ts";
import { cleanExample } from "../support/examples.ts";
import { CAPABLE, type Client, startClient } from "./support/client.ts";

const URI = "file:///S29991.txt";
const WHOLE = { start: { line: 0, character: 0 }, end: { line: 9999, character: 0 } };
let client: Client | undefined;
afterEach(() => client?.dispose());

/** The text with the hints in angle brackets where they are shown; only the lines that have one. */
async function check(
  text: string,
  settings: object,
  expected: readonly string[],
  range = WHOLE,
): Promise<void> {
  client?.dispose();
  client = await startClient({ initializationOptions: settings });
  await client.open(URI, text);
  const hints = await client.about<InlayHint[]>("inlayHint", URI, { range });
  const lines = indexLines(text);
  const shown = hints.map(({ position, label }) => {
    const { start, end } = lines.line(position.line);
    const at = lines.offset(position);
    return `${text.slice(start, at)}<${String(label)}>${text.slice(at, end)}`;
  });
  expect(shown).toEqual(expected);
}

const example = cleanExample("esr-2014-2020");
const OFF = { period: false, share: false, counts: false, town: false, sums: false };
const alone = (kind: keyof typeof OFF) => ({ inlayHints: { ...OFF, [kind]: true } });

describe("textDocument/inlayHint", () => {
  it("the length of the period", async () => {
    await check(example, alone("period"), [
      "Suunnitelman mukainen toteutusaika: Alkaa 1.3.2016 ja päättyy 28.2.2018<24 kuukautta>",
    ]);
    await check(example.replace("28.2.2018", "28.2.2015"), alone("period"), []);
  });

  it("what share has been realised, of what was granted or planned", () =>
    check(example, { ...alone("share"), language: "en" }, [
      "Toteutunut EU- ja valtion rahoitus: 172 400<96%>",
      "Toteutunut julkinen rahoitus yhteensä: 229 900<96%>",
      "Toteutunut seurantatietojen mukaan: 31<124%>",
    ]));

  it("no share of nothing", () =>
    check(
      example.replace("rahoitus: 180 000", "rahoitus: 0").replace("Suunniteltu: 25", "Suunniteltu:"),
      alone("share"),
      ["Toteutunut julkinen rahoitus yhteensä: 229 900<96 %>"],
    ));

  it("how long the texts are, against a limit where there is one", () => {
    const text = example.replace("Yli vuoden työttömänä olleet työnhakijat.", "Nuoret työttömät.");
    const within = (start: number, end: number) => ({
      start: { line: start, character: 0 },
      end: { line: end, character: 0 },
    });
    const line = text.slice(0, text.indexOf("4.1 ")).split("\n").length - 1;
    return check(
      text,
      { ...alone("counts"), maxLength: { "4.1/primary": 4000 } },
      ["4.1 Varsinaiset kohderyhmät<2 sanaa, 17/4\u00A0000 merkkiä>"],
      within(line, line + 2),
    );
  });

  it("the town of a postal code", async () => {
    await check(example, alone("town"), ["Postinumero: 40100<Jyväskylä>"]);
    await check(example.replace("40100", "00009"), alone("town"), []);
  });

  it("what a total is made of, and what the parts of a table add up to", async () => {
    const NBSP = "\u00A0";
    const euros = (text: string): string => text.replaceAll("_", NBSP);
    const scores = [
      "8.2 Kestävä kehitys<yhteensä: välitön 26, välillinen 21>",
      "Ekologinen kestävyys<yhteensä: välitön 1, välillinen 2>",
      "Taloudellinen kestävyys<yhteensä: välitön 11, välillinen 7>",
      "Sosiaalinen ja kulttuurinen kestävyys sekä yhdenvertaisuus<yhteensä: välitön 14, välillinen 12>",
    ];
    await check(example, alone("sums"), [
      euros("Suunniteltu julkinen rahoitus yhteensä: 240 000<= 180_000_€ + 60_000_€>"),
      euros("Toteutunut julkinen rahoitus yhteensä: 229 900<= 172_400_€ + 57_500_€>"),
      ...scores,
    ]);
    // Nothing is left over, a part is larger than its total, a row has no valid scores.
    const odd = example
      .replace("yhteensä: 240 000", "yhteensä: 180 000")
      .replace("yhteensä: 229 900", "yhteensä: 100 000")
      .replace(
        "Aineettomien tuotteiden ja palvelujen kehittäminen 6 3",
        "Aineettomien tuotteiden ja palvelujen kehittäminen 6 kolme",
      );
    await check(odd, { ...alone("sums"), language: "en" }, [
      "8.2 Kestävä kehitys<in all: direct 20, indirect 18>",
      "Ekologinen kestävyys<in all: direct 1, indirect 2>",
      "Taloudellinen kestävyys<in all: direct 5, indirect 4>",
      "Sosiaalinen ja kulttuurinen kestävyys sekä yhdenvertaisuus<in all: direct 14, indirect 12>",
    ]);
  });

  it("everything by default, nothing when all is switched off", async () => {
    await check(example, { inlayHints: OFF }, []);
    client?.dispose();
    client = await startClient({ capabilities: CAPABLE });
    await client.open(URI, example);
    const hints = await client.about<InlayHint[]>("inlayHint", URI, { range: WHOLE });
    expect(hints.length).toBeGreaterThan(8);
    expect(client.capabilities.inlayHintProvider).toBe(true);
  });

  it("nothing for unknown documents and texts that are no description", async () => {
    client = await startClient();
    expect(await client.about("inlayHint", "file:///x", { range: WHOLE })).toEqual([]);
    await client.open(URI, "Hei");
    expect(await client.about("inlayHint", URI, {})).toEqual([]);
    expect(client.logged.all).toEqual([]);
  });
});
