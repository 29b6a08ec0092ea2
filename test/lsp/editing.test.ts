import { afterEach, describe, expect, it } from "vitest";
import type { DocumentHighlight, DocumentLink, SelectionRange, TextEdit } from "vscode-languageserver/node";
import { TextDocument } from "vscode-languageserver-textdocument";
import { cleanExample } from "../support/examples.ts";
import { type Client, startClient } from "./support/client.ts";

const URI = "file:///Esimerkki.txt";
const clean = cleanExample("esr-2014-2020");
let client: Client;
const about = async <T>(method: string, text: string, more: object = {}): Promise<T> => {
  client = await startClient();
  await client.open(URI, text);
  return client.about<T>(method, URI, more);
};
afterEach(() => client.dispose());

const textAt = (text: string, range: DocumentLink["range"]): string =>
  TextDocument.create(URI, "esr", 1, text).getText(range);
const positionOf = (text: string, found: string): object =>
  TextDocument.create(URI, "esr", 1, text).positionAt(text.indexOf(found));
const options = { options: { tabSize: 2, insertSpaces: true } };

describe("textDocument/formatting", () => {
  const check = async (input: string, expected: string, more: object = {}): Promise<void> => {
    const method = "range" in more ? "rangeFormatting" : "formatting";
    const edits = await about<TextEdit[]>(method, input, { ...options, ...more });
    expect(TextDocument.applyEdits(TextDocument.create(URI, "esr", 1, input), edits)).toBe(expected);
  };
  const untidy = clean.replace("172 400", "172400").replace("Hankekoodi: ", "Hankekoodi :  ");

  it("lays out the whole document", () => check(untidy, clean));
  it("changes nothing that is laid out", () => check(clean, clean));
  it("of a range leaves the rest as it is", () =>
    check(untidy, clean.replace("172 400", "172400"), {
      range: { start: { line: 0, character: 0 }, end: { line: 12, character: 0 } },
    }));
  it("does nothing to what is no description", () => check("a :  b\n\n\n\nc", "a :  b\n\n\n\nc"));
});

describe("textDocument/documentLink", () => {
  const check = async (prose: string, expected: readonly (readonly [string, string])[]): Promise<void> => {
    const heading = "3 Suunnitelman mukainen tiivistelmä toteutuksesta";
    const text = clean.replace(new RegExp(`${heading}\\n\\n`, "u"), `${heading}\n\nAlku. ${prose}\n\n`);
    const line = text.split("\n").findIndex((one) => one.startsWith("Alku. "));
    const links = await about<DocumentLink[]>("documentLink", text);
    const here = links.filter(({ range }) => range.start.line === line);
    expect(here.map(({ range, target }) => [textAt(text, range), target])).toEqual(expected);
  };

  it("web addresses with and without a scheme, without the punctuation around them", () =>
    check("Katso (http://www.kunta.fi/sivu), www.välke.fi. ja eura2021.fi/tiepa; ei 3.4 eikä jne.loppu", [
      ["http://www.kunta.fi/sivu", "http://www.kunta.fi/sivu"],
      ["www.välke.fi", "http://www.v%C3%A4lke.fi"],
      ["eura2021.fi/tiepa", "http://eura2021.fi/tiepa"],
    ]));
  it("addresses without a dot, and at the end of a line", () =>
    check("Sisäverkko: http://palvelin/sivu; aika 12:30, www.kunta.fi", [
      ["http://palvelin/sivu", "http://palvelin/sivu"],
      ["www.kunta.fi", "http://www.kunta.fi"],
    ]));
  it("mail addresses, hidden ones too", () =>
    check("Kysy: maija.mehilainen(at)kunta.fi, tai matti@kunta.fi.", [
      ["maija.mehilainen(at)kunta.fi", "mailto:maija.mehilainen@kunta.fi"],
      ["matti@kunta.fi", "mailto:matti@kunta.fi"],
    ]));
  it("codes lead to the public register of their period", () =>
    check("Hankkeet S10246, S20271 ja S30001; ei S1", [
      ["S10246", "https://www.eura2007.fi/rrtiepa/projekti.php?projektikoodi=S10246"],
      ["S20271", "https://www.eura2014.fi/rrtiepa/projekti.php?projektikoodi=S20271"],
      ["S30001", "https://www.eura2021.fi/hakutulokset/projektikortti?id=S30001"],
    ]));
});

describe("textDocument/documentHighlight", () => {
  const check = async (
    at: string,
    text: string,
    expected: readonly (readonly [string, number])[],
  ): Promise<void> => {
    const found = await about<DocumentHighlight[]>("documentHighlight", text, {
      position: positionOf(text, at),
    });
    expect(found.map(({ range, kind }) => [textAt(text, range), kind])).toEqual(expected);
  };

  it("the same sum, whatever its grouping; the field's own as written", () => {
    const text = clean
      .replace("172 400", "987 654")
      .replace(/(3 Suunnitelman mukainen tiivistelmä toteutuksesta\n\n)/u, "$1Yhteensä 987654 euroa.\n\n");
    return check("987654", text, [
      ["987654", 2],
      ["987 654", 3],
    ]);
  });
  const prose = (text: string): string =>
    clean.replace(/(3 Suunnitelman mukainen tiivistelmä toteutuksesta\n\n)/u, `$1${text}\n\n`);
  it("the same word, whatever its case, and no part of another", () =>
    check("Ääripolku", prose("Ääripolku alkaa.\n\nUusi ÄÄRIPOLKU; ääripolkuja ei ole."), [
      ["Ääripolku", 2],
      ["ÄÄRIPOLKU", 2],
    ]));
  it("the same word that begins with a number", () =>
    check("19-vuotias", prose("Hakija on 19-vuotias.\n\n19-Vuotias hakee, ei 19."), [
      ["19-vuotias", 2],
      ["19-Vuotias", 2],
    ]));
  it("nothing between words", () => check("\n3 Suunnitelman", clean, []));
});

describe("textDocument/selectionRange", () => {
  const check = async (at: string, expected: readonly string[]): Promise<void> => {
    const [found] = await about<SelectionRange[]>("selectionRange", clean, {
      positions: [positionOf(clean, at)],
    });
    const texts: string[] = [];
    for (let range = found; range !== undefined; range = range.parent as SelectionRange)
      texts.push(textAt(clean, range.range));
    expect(texts.slice(0, expected.length)).toEqual(expected);
    expect(texts[texts.length - 1]).toBe(clean);
    for (const [i, text] of texts.entries()) expect(texts[i + 1] ?? `${text}.`).toContain(text);
  };

  it("grows from the word to the value, the field, the section, the document", () =>
    check("172 400", ["172", "172 400", "Toteutunut EU- ja valtion rahoitus: 172 400"]));
  it("answers every position, those outside the text too", async () => {
    const positions = [
      { line: -1, character: -1 },
      { line: 1e9, character: 1e9 },
    ];
    expect(await about<SelectionRange[]>("selectionRange", clean, { positions })).toHaveLength(2);
  });
});

it.each(["formatting", "rangeFormatting", "documentLink", "documentHighlight", "selectionRange"])(
  "%s of a document that is not open is empty",
  async (method) => {
    client = await startClient();
    const range = { start: { line: 0, character: 0 }, end: { line: 0, character: 0 } };
    const more = { ...options, range, position: range.start, positions: [range.start] };
    expect(await client.about(method, "file:///none.txt", more)).toEqual([]);
  },
);
