import { afterEach, describe, expect, it } from "vitest";
import { builtInRegistry, check } from "../../shared/check.ts";
import {
  COPY,
  type CopyResult,
  LETTER,
  MISSING,
  type MissingResult,
  type TreeNode,
} from "../../shared/protocol.ts";
import { toFileReport } from "../../shared/report/fileReport.ts";
import { letter } from "../../shared/report/letter.ts";
import { documentText } from "../../shared/templates/scaffold.ts";
import { cleanExample } from "../support/examples.ts";
import { readCaret } from "./support/carets.ts";
import { type Client, startClient } from "./support/client.ts";

const URI = "file:///S29991.txt";
const example = cleanExample("esr-2014-2020");
let client: Client;
afterEach(() => client.dispose());

async function ask<T>(method: string, text: string, more: object = {}, settings: object = {}): Promise<T> {
  client = await startClient({ initializationOptions: settings });
  await client.open(URI, text);
  return client.request<T>(method, { uri: URI, ...more });
}

describe("esr/missing", () => {
  /** Each line of the view, and the line of the document to which it leads. */
  const draw = (text: string, nodes: readonly TreeNode[], indent = ""): string[] =>
    nodes.flatMap(({ label, description, place, children = [] }) => [
      `${indent}${[label, description].filter((part) => part !== undefined).join(" | ")}` +
        (place === undefined ? "" : ` → ${text.split("\n")[place[1]]}`),
      ...draw(text, children, `${indent}  `),
    ]);
  const missing = async (text: string, expected: readonly string[], message: string): Promise<void> => {
    const found = await ask<MissingResult>(MISSING, text);
    expect(draw(text, found?.nodes ?? [])).toEqual(expected);
    expect(found?.message).toBe(message);
  };

  it("nothing in a complete description", () =>
    missing(example, [], "Kaikki lomakkeen pakolliset osiot ja kentät on täytetty."));

  it("empty fields, fields that are not there, texts, rows and whole sections, in the order of the form", () =>
    missing(
      example
        .replace("Hankkeen nimi: Esimerkkipolku (keksitty hanke)", "Hankkeen nimi:")
        .replace("Y-tunnus: 1234567-1\n\n", "")
        .replace("Yli vuoden työttömänä olleet työnhakijat.\n\n", "")
        .replace("Materiaalit ja jätteet 0 0\n", "")
        .replace(/9 Loppuraportin tiivistelmä[\s\S]*$/u, ""),
      [
        "1 Hanke",
        "  Hankkeen nimi → Hankkeen nimi:",
        "2 Hakijan perustiedot",
        "  Y-tunnus → 2 Hakijan perustiedot",
        "4.1 Varsinaiset kohderyhmät → 4.1 Varsinaiset kohderyhmät",
        "8.2 Kestävä kehitys",
        "  Materiaalit ja jätteet → Taloudellinen kestävyys",
        "9 Loppuraportin tiivistelmä | koko osio puuttuu → Ympäristöosaaminen 0 0",
      ],
      "5 kohtaa puuttuu vielä.",
    ));

  it("everything that a new description has to be filled in with, whatever is switched off", async () => {
    const [template] = builtInRegistry.templates;
    if (template === undefined) throw new Error("no template");
    const text = documentText(template);
    const settings = { language: "en", severity: { "value/empty": "off" } };
    const found = await ask<MissingResult>(MISSING, text, {}, settings);
    const lines = draw(text, found?.nodes ?? []);
    expect(lines).toContain("  Hankkeen nimi → Hankkeen nimi:");
    expect(lines).toContain(
      "3 Suunnitelman mukainen tiivistelmä toteutuksesta → 3 Suunnitelman mukainen tiivistelmä toteutuksesta",
    );
    // Not required: a web address, and what is known only once the project has been decided on and runs.
    expect(lines.join("\n")).not.toContain("Hankekoodi");
    expect(lines.join("\n")).not.toContain("WWW-osoite");
    expect(lines.join("\n")).not.toContain("Toteutunut");
    expect(found?.message).toMatch(/^\d+ items are still missing\.$/u);
  });

  it("nothing of a text that is no description", async () => {
    expect(await ask(MISSING, "Hei")).toBeNull();
  });
});

describe("esr/copy", () => {
  const copy = async (marked: string, text: string | null, message: RegExp, settings = {}): Promise<void> => {
    const { text: document, position } = readCaret(marked);
    const found = await ask<CopyResult>(COPY, document, { position }, settings);
    expect(found.text).toBe(text);
    expect(found.message).toMatch(message);
  };
  const summary = (text: string): string =>
    example.replace(
      /(3 Suunnitelman mukainen tiivistelmä toteutuksesta\n\n)[\s\S]*?(?=\n\n4 Hankkeen)/u,
      `$1${text}`,
    );

  it("the value of a field, without its label", async () => {
    await copy(
      example.replace("Hankkeen nimi: E", "Hankkeen ‸nimi: E"),
      "Esimerkkipolku (keksitty hanke)",
      /^Kopioitiin "Hankkeen nimi" \(31 merkkiä\)\./u,
    );
    client.dispose();
    await copy(
      example.replace("essi.esim", "essi‸.esim"),
      "essi.esimerkki(at)esimerkki.fi",
      /^"Yhteyshenkilön sähköpostisoite" was copied/u,
      { language: "en" },
    );
  });

  it("a text that was wrapped by hand, with its lists, one line a paragraph", () =>
    copy(
      summary(
        "Hankkeessa kehitetään palvelupolku,\r\njota työ-\r\nja elinkeinotoimisto käyttää EU-\r\nrahoituksella.\n\nToimenpiteet:\n1) ohjauksen‸ malli kunnan ja\n   TE-toimiston käyttöön\n2) työ\u00ADkokeilut\u00A0ja  muut",
      ),
      "Hankkeessa kehitetään palvelupolku, jota työ- ja elinkeinotoimisto käyttää EU-rahoituksella.\n\nToimenpiteet:\n1) ohjauksen malli kunnan ja TE-toimiston käyttöön\n2) työkokeilut ja muut",
      /^Kopioitiin "3 Suunnitelman mukainen tiivistelmä toteutuksesta"/u,
    ));

  it("everything under a heading, subsections included", async () => {
    await copy(
      example.replace("4 Hankkeen kohder", "4 Hankkeen‸ kohder"),
      "Yli vuoden työttömänä olleet työnhakijat.\n\nAlueen työnantajat ja kuntien työllisyyspalvelut.",
      /^Kopioitiin "4 Hankkeen kohderyhmät"/u,
    );
    client.dispose();
    await copy(
      example.replace("5 Projektin j", "5‸ Projektin j"),
      "180 000\n172 400\n240 000\n229 900",
      /^Kopioitiin "5 Projektin julkinen rahoitus, euroa"/u,
    );
  });

  it("a justification alone where the cursor is in it, else the answer alone", async () => {
    await copy(
      example.replace("Päätavoite on", "Päätavoite‸ on"),
      "Päätavoite on työllistyminen.",
      /^Kopioitiin "Hankkeen päätavoite on sukupuolten tasa-arvon edistäminen"/u,
    );
    client.dispose();
    await copy(example.replace("edistäminen: Ei", "edistäminen: E‸i"), "Ei", /1 merkki|2 merkkiä/u);
  });

  it("nothing where there is nothing, and says so", async () => {
    await copy(
      example.replace("Hankkeen nimi: Esimerkkipolku (keksitty hanke)", "Hankkeen nimi:‸"),
      null,
      /^Kohdassa "Hankkeen nimi" ei ole kopioitavaa/u,
    );
    client.dispose();
    await copy(`‸${example}`, null, /^Vie kohdistin kenttään tai osioon/u);
    client.dispose();
    await copy("He‸i", null, /ei ole hankekuvaus/u);
  });
});

describe("esr/letter", () => {
  it("is the letter of the report, with what it holds said beside it", async () => {
    const text = example.replace("rahoitus: 172 400", "rahoitus: 999 000").replace("1234567-1", "1234567-2");
    const found = await ask<CopyResult>(LETTER, text, {}, { language: "sv" });
    const report = toFileReport(check(text, { fileName: "S29991.txt" }), {
      path: "S29991.txt",
      sha256: "",
      language: "sv",
      notRecognisedReason: null,
    });
    expect(found.text).toBe(letter(report, { language: "sv", registry: builtInRegistry }));
    expect(found.text).toMatch(/^Begäran om komplettering/u);
    expect(found.message).toMatch(/^Begäran om komplettering kopierades \(1 fel, 1 varning\)\./u);
  });

  it("says of a description without errors and warnings that there is nothing to complete", async () => {
    const found = await ask<CopyResult>(LETTER, example);
    expect(found.message).toMatch(/^Virheitä tai varoituksia ei ole/u);
    expect(found.text).toContain("ei löytynyt täydennettävää");
  });
});
