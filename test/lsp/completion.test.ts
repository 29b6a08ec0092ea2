import { afterEach, describe, expect, it } from "vitest";
import type { CompletionItem, CompletionList, TextEdit } from "vscode-languageserver/node";
import { builtInRegistry } from "../../shared/check.ts";
import { findProgramme } from "../../shared/reference/programmes.ts";
import { documentText } from "../../shared/templates/scaffold.ts";
import { indexLines } from "../../shared/text/lines.ts";
import { type Client, type ClientOptions, startClient } from "./support/client.ts";

const URI = "file:///S29991.txt";
const SNIPPETS = {
  capabilities: {
    textDocument: {
      completion: {
        completionItem: {
          snippetSupport: true,
          documentationFormat: ["markdown" as const, "plaintext" as const],
        },
      },
    },
  },
};
let client: Client | undefined;
afterEach(() => client?.dispose());

const TITLE = "Euroopan sosiaalirahaston (ESR) rahoittaman hankkeen kuvaus\n\n";

async function complete(
  marked: string,
  options: ClientOptions = {},
): Promise<{ text: string; offset: number; items: CompletionItem[] }> {
  const offset = marked.indexOf("|");
  expect(offset, "the caret").toBeGreaterThanOrEqual(0);
  const text = marked.slice(0, offset) + marked.slice(offset + 1);
  client?.dispose();
  client = await startClient(options);
  await client.open(URI, text);
  const list = await client.about<CompletionList>("completion", URI, {
    position: indexLines(text).at(offset),
  });
  expect(list.isIncomplete).toBe(false);
  for (const { label, textEdit } of list.items) {
    const { start, end } = (textEdit as TextEdit).range;
    expect(start.line, label).toBe(end.line);
    const position = indexLines(text).at(offset);
    expect(start.line, label).toBe(position.line);
    expect(start.character <= position.character && position.character <= end.character, label).toBe(true);
  }
  return { text, offset, items: list.items };
}

/** The document once the item has been accepted. */
function accept(text: string, item: CompletionItem | undefined): string {
  const edit = item?.textEdit as TextEdit;
  const lines = indexLines(text);
  return (
    text.slice(0, lines.offset(edit.range.start)) + edit.newText + text.slice(lines.offset(edit.range.end))
  );
}

/**
 * Asks for completions at the caret `|`: the labels, in the order of the list. @param accepted what the caret's line
 * is once the first has been accepted
 */
async function check(marked: string, labels: readonly string[], accepted?: string): Promise<void> {
  const { text, offset, items } = await complete(marked);
  const sorted = [...items].sort((a, b) => ((a.sortText ?? "") < (b.sortText ?? "") ? -1 : 1));
  expect(sorted.map(({ label }) => label)).toEqual(labels);
  if (accepted === undefined) return;
  const result = indexLines(accept(text, sorted[0]));
  const { start, end } = result.line(indexLines(text).at(offset).line);
  expect(accept(text, sorted[0]).slice(start, end)).toBe(accepted);
}

const inArea = (lists: string, period = "Alkaa 1.3.2016 ja päättyy 28.2.2018"): string =>
  `${TITLE}1 Hanke\n\nSuunnitelman mukainen toteutusaika: ${period}\n\n6 Maantieteellinen kohdealue\n\n${lists}\n`;

describe("values after a label", () => {
  const inProject = (line: string): string => `${TITLE}1 Hanke\n\n${line}\n`;
  const STATUS = ["Toiminnassa", "Toiminta päättynyt", "Keskeytynyt"];

  it("closed lists, with the space that the colon needs", async () => {
    await check(inProject("Toiminnan tila:|"), STATUS, "Toiminnan tila: Toiminnassa");
    await check(inProject("Toiminnan tila: |"), STATUS, "Toiminnan tila: Toiminnassa");
    await check(inProject("Toiminnan tila: Toim|"), STATUS, "Toiminnan tila: Toiminnassa");
    await check(inProject("Toiminnan tila: Toim|inta jatkuu"), STATUS, "Toiminnan tila: Toiminnassa");
  });

  it("nothing before the colon, and nothing for what only the applicant knows", async () => {
    await check(inProject("Toiminnan tila|:"), []);
    await check(inProject("Hankkeen nimi: |"), []);
    await check(inProject("Hankekoodi: |"), []);
  });

  it("yes and no, where a justification follows", () =>
    check(
      `${TITLE}8 Horisontaaliset periaatteet\n\n8.1 Sukupuolten tasa-arvo\n\nHankkeen päätavoite on sukupuolten tasa-arvon edistäminen: |\n`,
      ["Kyllä", "Ei"],
      "Hankkeen päätavoite on sukupuolten tasa-arvon edistäminen: Kyllä",
    ));

  it("the axes of the fund, and the objectives of the chosen axis alone", async () => {
    const { items } = await complete(inProject("Toimintalinja: |"));
    const labels = items.map(({ label }) => label);
    expect(labels.slice(0, 2)).toEqual([
      "3. Työllisyys ja työvoiman liikkuvuus",
      "4. Koulutus, ammattitaito ja elinikäinen oppiminen",
    ]);
    // Axes 1 and 2 are the regional development fund's.
    expect(labels.filter((label) => /^[12]\./u.test(label))).toEqual([]);
    const chosen = await complete(
      inProject("Toimintalinja: 3. Työllisyys ja työvoiman liikkuvuus\n\nErityistavoite: 6|"),
    );
    const numbers = chosen.items.map(({ label }) => /^[\d.]+(?=\. )/u.exec(label)?.[0]);
    expect(numbers).toContain("6.1");
    for (const number of numbers)
      expect(findProgramme("2014-2020")?.objectives.values.find((one) => one.number === number)?.axis).toBe(
        "3",
      );
    const free = await complete(inProject("Erityistavoite: |"));
    expect(free.items.length).toBeGreaterThan(chosen.items.length);
  });

  it("the card's way of writing axis, objective and authority", async () => {
    const card = (line: string) =>
      `Yleistiedot hankkeesta\n\nTietoja hankkeesta:\n\nEURA-tunnus: S29991\n${line}\n\nKehittymisen paikat\n`;
    const { items } = await complete(card("Toimintalinja: |"));
    expect(items.map(({ label }) => label)).toContain("Toimintalinja 3 (ESR)");
    const objectives = await complete(card("Toimintalinja: Toimintalinja 3 (ESR)\nErityistavoite: |"));
    expect(objectives.items[0]?.label).toMatch(/^Nuorten/u);
    const authorities = await complete(card("Hankkeen rahoittaja: |"));
    expect(authorities.items.map(({ label }) => label)).toContain("Keski-Suomen ELY-keskus");
  });

  it("authorities by their full names, found by the short ones", async () => {
    const { items } = await complete(inProject("Vastuuviranomainen: Häm|"));
    const found = items.find(({ label }) => label === "Hämeen elinkeino-, liikenne- ja ympäristökeskus");
    expect(found?.filterText).toContain("Hämeen ELY-keskus");
    expect(found?.filterText).toContain("Hameen");
    expect(items.map(({ label }) => label)).not.toContain("Tekes");
  });
});

describe("areas", () => {
  it("regions, those listed left out", async () => {
    const { items } = await complete(inArea("Maakunnat: Keski-Suomi,|"));
    const labels = items.map(({ label }) => label);
    expect(labels).toContain("Pohjois-Savo");
    expect(labels).not.toContain("Keski-Suomi");
    expect(labels).not.toContain("Itä-Uusimaa");
    expect(items[0]?.textEdit).toMatchObject({ newText: expect.stringMatching(/^ \p{Lu}/u) });
  });

  it("sub-regions of the listed regions, in the genitive", () =>
    check(
      inArea("Maakunnat: Kainuu\n\nSeutukunnat: |"),
      ["Kehys-Kainuun", "Kajaanin"],
      "Seutukunnat: Kehys-Kainuun",
    ));

  it("municipalities of the listed sub-regions, none twice, only the name at the cursor replaced", async () => {
    const { text, items } = await complete(
      inArea("Maakunnat: Keski-Suomi\n\nSeutukunnat: Jyväskylän\n\nKunnat: Jyväskylä, La|, Muurame"),
    );
    const labels = items.map(({ label }) => label);
    expect(labels).toContain("Laukaa");
    for (const not of ["Jyväskylä", "Muurame", "Äänekoski", "Oulu"]) expect(labels).not.toContain(not);
    const laukaa = items.find(({ label }) => label === "Laukaa");
    expect(accept(text, laukaa)).toContain("Kunnat: Jyväskylä, Laukaa, Muurame");
  });

  it("in the years of the project", async () => {
    const area = "Maakunnat: Etelä-Pohjanmaa\n\nKunnat: |";
    const labels = async (period: string) =>
      (await complete(inArea(area, period))).items.map(({ label }) => label);
    expect(await labels("Alkaa 1.1.2016 ja päättyy 31.12.2018")).not.toContain("Isokyrö");
    expect(await labels("Alkaa 1.1.2021 ja päättyy 31.12.2022")).toContain("Isokyrö");
  });

  it("the national line where no lists stand, and none where they do", async () => {
    const lone = await complete(inArea("Valta|"));
    expect(lone.items.map(({ label }) => label)).toEqual(["Valtakunnallinen hanke"]);
    const listed = await complete(inArea("Maakunnat: Kainuu\n\n|"));
    expect(listed.items.map(({ label }) => label)).not.toContain("Valtakunnallinen hanke");
  });
});

describe("postal codes and towns", () => {
  const address = (lines: string) => `${TITLE}2 Hakijan perustiedot\n\n${lines}\n`;

  it("the town of a code", () =>
    check(
      address("Postinumero: 40100\n\nPostitoimipaikka: |"),
      ["Jyväskylä"],
      "Postitoimipaikka: Jyväskylä",
    ));
  it("the codes of a town", async () => {
    const { items } = await complete(address("Postinumero: 40|\n\nPostitoimipaikka: jyväskylä"));
    const labels = items.map(({ label }) => label);
    expect(labels).toContain("40100");
    expect(labels).toEqual([...labels].sort());
    expect(labels).not.toContain("96100");
  });
  it("nothing where the other is not known", async () => {
    await check(address("Postinumero: \n\nPostitoimipaikka: |"), []);
    await check(address("Postinumero: |"), []);
  });
});

describe("days", () => {
  const period = (value: string): string =>
    `${TITLE}1 Hanke\n\nSuunnitelman mukainen toteutusaika:${value}\n`;
  const pattern = "Alkaa p.k.vvvv ja päättyy p.k.vvvv";

  it("the pattern of a period where nothing is there", async () => {
    await check(period("|"), [pattern], `Suunnitelman mukainen toteutusaika: ${pattern}`);
    await check(period(" Al|"), [pattern], `Suunnitelman mukainen toteutusaika: ${pattern}`);
    const { items } = await complete(period(" |"), SNIPPETS);
    expect(items).toMatchObject([
      {
        insertTextFormat: 2,
        textEdit: { newText: `Alkaa ${"$"}{1:p.k.vvvv} ja päättyy ${"$"}{2:p.k.vvvv}` },
      },
    ]);
  });

  it("ends from the first day", async () => {
    const ends = ["31.3.2016", "30.9.2016", "31.3.2017", "30.9.2017", "31.3.2018"];
    const done = "Suunnitelman mukainen toteutusaika: Alkaa 1.4.2015 ja päättyy 31.3.2016";
    await check(period(" Alkaa 1.4.2015 ja päättyy |"), ends, done);
    await check(period(" Alkaa 1.4.2015 ja päättyy 3|"), ends, done);
    await check(
      period(" Alkaa 1.4.2015 |"),
      ends.map((day) => `ja päättyy ${day}`),
      done,
    );
    await check(period(" Alkaa 1.|4.2015 ja päättyy 1.1.2016"), []);
  });

  it("as the card writes them", () =>
    check(
      "Tutustu hankkeeseen\n\nTietoja hankkeesta:\n\nAloituspäivä: 01.06.2015\nLopetuspäivä: |\n\nKehittymisen paikat\n",
      ["31.05.2016", "30.11.2016", "31.05.2017", "30.11.2017", "31.05.2018"],
      "Lopetuspäivä: 31.05.2016",
    ));
});

describe("missing parts", () => {
  it("whole sections, those that belong here first", async () => {
    const { items } = await complete(`${TITLE}1 Hanke\n\nHankkeen nimi: Polku\n\n5|\n`, SNIPPETS);
    expect(items).toMatchObject([
      {
        label: "5 Projektin julkinen rahoitus, euroa",
        insertTextFormat: 2,
        textEdit: {
          newText: expect.stringMatching(
            /^5 Projektin julkinen rahoitus, euroa\n\nMyönnetty EU- ja valtion rahoitus: \$1\n\nToteutunut/u,
          ),
        },
      },
    ]);
    const plain = await complete(`${TITLE}1 Hanke\n\nHankkeen nimi: Polku\n\n5|\n`);
    expect(plain.items[0]).toMatchObject({
      insertTextFormat: 1,
      textEdit: { newText: expect.stringMatching(/rahoitus:\n\n/u) },
    });
  });

  it("in the order of the form", async () => {
    const { items } = await complete(
      `${TITLE}3 Suunnitelman mukainen tiivistelmä toteutuksesta\n\nTeksti.\n\n|\n`,
    );
    expect(items.slice(0, 2).map(({ label }) => label.slice(0, 2))).toEqual(["4 ", "5 "]);
    expect(items.at(-1)?.label.slice(0, 2)).toBe("2 ");
  });

  it("fields of the section", async () => {
    const { items } = await complete(
      `${TITLE}5 Projektin julkinen rahoitus, euroa\n\nMyönnetty EU- ja valtion rahoitus: 1\n\n|`,
    );
    expect(items.slice(0, 3).map(({ label }) => label)).toEqual([
      "Toteutunut EU- ja valtion rahoitus",
      "Suunniteltu julkinen rahoitus yhteensä",
      "Toteutunut julkinen rahoitus yhteensä",
    ]);
    await check(
      `${TITLE}5 Projektin julkinen rahoitus, euroa\n\nSuunniteltu|\n`,
      ["Suunniteltu julkinen rahoitus yhteensä"],
      "Suunniteltu julkinen rahoitus yhteensä: ",
    );
  });

  it("nothing in prose", async () => {
    const prose = (text: string) =>
      `${TITLE}3 Suunnitelman mukainen tiivistelmä toteutuksesta\n\n${text}\n\n4 Hankkeen kohderyhmät\n`;
    await check(prose("Hankkeen| tavoite on hyvä."), []);
    await check(prose("Hankkeen tavoite on hyvä |"), []);
    await check(prose("Tp 1: |"), []);
    await check(prose("Eka.\n|\nToka."), []);
    await check(prose("Toiminta,|"), []);
  });

  it("whole forms in an empty document", async () => {
    const { items } = await complete("|", SNIPPETS);
    expect(items).toHaveLength(builtInRegistry.templates.length);
    const first = builtInRegistry.templates[0];
    const text = first === undefined ? "" : documentText(first);
    const written = items[0] && accept("", items[0]);
    const squeezed = written?.replace(/ ?\$\d+/gu, "").replace(/\n{3,}/gu, "\n\n");
    expect(squeezed?.trimEnd()).toBe(text.trimEnd());
  });
});

describe("the protocol", () => {
  it("announces what it does", async () => {
    client = await startClient();
    expect(client.capabilities.completionProvider).toEqual({
      triggerCharacters: [":", " ", ","],
      resolveProvider: true,
    });
  });

  it("explains an item on request, in the user's language", async () => {
    const { items } = await complete(inArea("Maakunnat: Keski-Suomi\n\nKunnat: Jyv|"), {
      ...SNIPPETS,
      initializationOptions: { language: "sv" },
    });
    const item = items.find(({ label }) => label === "Jyväskylä");
    const resolved = await client?.request<CompletionItem>("completionItem/resolve", item);
    expect(resolved).toMatchObject({
      label: "Jyväskylä",
      documentation: { kind: "markdown", value: expect.stringContaining("Landskap") },
    });
  });

  it("leaves an item of unknown making as it is", async () => {
    client = await startClient();
    for (const data of [
      undefined,
      1,
      { uri: URI, about: { kind: "authority", id: "no/such" } },
      { about: { kind: "x" } },
    ])
      expect(
        await client.request("completionItem/resolve", {
          label: "a",
          ...(data === undefined ? {} : { data }),
        }),
      ).toEqual({
        label: "a",
        ...(data === undefined ? {} : { data }),
      });
  });

  it("answers for unknown documents, impossible positions and texts that are no description", async () => {
    client = await startClient();
    const none = { isIncomplete: false, items: [] };
    expect(await client.about("completion", "file:///x", { position: { line: 0, character: 0 } })).toEqual(
      none,
    );
    await client.open(URI, "Hyvä ystävä,\n\nterveisin\n");
    expect(await client.about("completion", URI, { position: { line: 99, character: -3 } })).toEqual(none);
    expect(client.logged.all).toEqual([]);
  });
});
