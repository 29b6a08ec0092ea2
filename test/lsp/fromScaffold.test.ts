import { afterEach, describe, expect, it } from "vitest";
import type { CompletionItem, CompletionList, Diagnostic, TextEdit } from "vscode-languageserver/node";
import { builtInRegistry, check } from "../../shared/check.ts";
import { SCAFFOLD, type ScaffoldResult } from "../../shared/protocol.ts";
import { documentText, headingText } from "../../shared/templates/scaffold.ts";
import { fieldDefs, sectionDefs } from "../../shared/templates/schema.ts";
import { indexLines } from "../../shared/text/lines.ts";
import { CAPABLE, type Client, startClient } from "./support/client.ts";

/** What the applicant alone knows: names, an identifier, sums and numbers, days, how to reach them. Nothing else is typed. */
const TYPED: Readonly<Record<string, string>> = {
  "Hankkeen nimi": "Polku työhön",
  "Projektin nimi": "Polku työhön",
  "Hakijan virallinen nimi": "Esimerkkilän kaupunki",
  "Toteuttajan nimi": "Esimerkkilän kaupunki",
  "Toteuttajaorganisaation nimi": "Esimerkkilän kaupunki",
  Toteuttajaorganisaatio: "Esimerkkilän kaupunki",
  "Y-tunnus": "1234567-1",
  "Toteuttajan Y-tunnus": "1234567-1",
  "EURA-tunnus": "S29991",
  Jakeluosoite: "Esimerkkikatu 1",
  Osoite: "Esimerkkikatu 1",
  Puhelinnumero: "014 123 4567",
  Postinumero: "40100",
  "Hankkeen yhteyshenkilön nimi": "Essi Esimerkki",
  "Vastuuhenkilön nimi": "Essi Esimerkki",
  "Yhteyshenkilön asema hakijaorganisaatiossa": "projektipäällikkö",
  Asema: "projektipäällikkö",
  "Yhteyshenkilön sähköpostisoite": "essi.esimerkki(at)esimerkki.fi",
  Sähköposti: "essi.esimerkki(at)esimerkki.fi",
  "Yhteyshenkilön puhelinnumero": "040 123 4567",
  "Myönnetty EU- ja valtion rahoitus": "240 000",
  "Suunniteltu julkinen rahoitus yhteensä": "300 000",
  "Suunniteltu EU- ja valtion rahoitus": "240 000",
  "Suunniteltu julkinen rahoitus": "300 000",
  "Suunniteltu rahoitus yhteensä": "300 000",
  Budjetti: "100000-500000 €",
  Suunniteltu: "20",
  Aloituspvm: "1.3.2026",
  Aloituspäivä: "01.03.2016",
};
const DAYS: Readonly<Record<string, readonly [string, string]>> = {
  "esr-2007-2013": ["1.3.2009", "28.2.2011"],
  "esr-2014-2020": ["1.3.2016", "28.2.2018"],
};
const PROSE = "Hankkeessa kehitetään ohjausta, jotta työtä vailla olevat löytävät koulutuksen tai työpaikan.";

/** Of several completions that would all be right the one that this applicant means; else the first. */
const MEANT: readonly string[] = ["Keski-Suomi", "Jyväskylän", "Jyväskylä", "ESR+"];

let client: Client | undefined;
afterEach(() => client?.dispose());

/** Somebody who writes in an editor: the document, and what the server says of it. */
async function startWriting(template: string) {
  const uri = `file:///${template}.txt`;
  const server = await startClient({
    capabilities: {
      ...CAPABLE,
      textDocument: { ...CAPABLE.textDocument, completion: { completionItem: { snippetSupport: true } } },
    },
    initializationOptions: { profile: "submission" },
  });
  client = server;
  const [scaffold] = await server.request<ScaffoldResult>(SCAFFOLD, { template });
  let text = scaffold?.text ?? "";
  await server.open(uri, text);
  const write = async (offset: number, removed: number, added: string): Promise<void> => {
    text = text.slice(0, offset) + added + text.slice(offset + removed);
    await server.change(uri, { text });
  };
  return {
    text: () => text,
    write,
    async completions(offset: number): Promise<CompletionItem[]> {
      const position = indexLines(text).at(offset);
      const { items } = await server.about<CompletionList>("completion", uri, { position });
      return items;
    },
    /** Accepts a completion, writing these texts at its tab stops. */
    async accept(item: CompletionItem, stops: readonly string[]): Promise<void> {
      const { range, newText } = item.textEdit as TextEdit;
      const lines = indexLines(text);
      const [start, end] = [lines.offset(range.start), lines.offset(range.end)];
      const plain =
        item.insertTextFormat === 2
          ? newText.replace(
              /\$\{(\d+):[^}]*\}|\$(\d+)/gu,
              (_, one, two) => stops[Number(one ?? two) - 1] ?? "",
            )
          : newText;
      await write(start, end - start, plain);
    },
    async errors(): Promise<string[]> {
      const found: Diagnostic[] = await server.pull(uri);
      return found.filter(({ severity }) => severity === 1).map(({ code, message }) => `${code}: ${message}`);
    },
  };
}

type Writing = Awaited<ReturnType<typeof startWriting>>;

/** Fills in the line that begins at the offset, where it is a label without a value: completion first, else by hand. */
async function fillIn(writing: Writing, template: string, start: number): Promise<void> {
  const end = `${writing.text()}\n`.indexOf("\n", start);
  const line = writing.text().slice(start, end);
  if (!line.endsWith(":")) return;
  const items = await writing.completions(end);
  const item = items.find(({ label }) => MEANT.includes(label)) ?? items[0];
  if (item !== undefined) return writing.accept(item, DAYS[template] ?? []);
  const typed = TYPED[line.slice(0, -1)];
  if (typed !== undefined) await writing.write(end, 0, ` ${typed}`);
}

/** Writes prose under each heading that waits for some, and a justification under each answer. */
async function writeProse(writing: Writing, template: string): Promise<void> {
  const form = builtInRegistry.find(template)?.template;
  if (form === undefined) throw new RangeError(template);
  for (const { def } of sectionDefs(form)) {
    const under = [
      ...(def.body === undefined ? [] : [headingText(form, def)]),
      ...def.fields.filter(({ content }) => content === "note").map(({ label }) => `${label}:`),
    ];
    for (const heading of under) {
      const at = writing.text().search(new RegExp(`^${heading.replace(/[.()]/gu, "\\$&")}`, "mu"));
      const end = `${writing.text()}\n`.indexOf("\n", at);
      await writing.write(end, 0, heading.endsWith(":") ? `\n${PROSE}` : `\n\n${PROSE}`);
    }
  }
}

describe("the scaffold, as it would be submitted", () => {
  it.each(builtInRegistry.templates)("of $id lacks nothing that comes with the realisation", (form) => {
    const lacking = check(documentText(form), { profile: "submission", template: form.id }).findings.filter(
      ({ severity }) => severity === "error",
    );
    expect(lacking.length).toBeGreaterThan(0);
    const late = [...sectionDefs(form)].flatMap(({ def }) =>
      fieldDefs(def)
        .filter(({ required }) => required === "realisation")
        .map(({ id }) => `${def.id}/${id}`),
    );
    for (const { path } of lacking) expect(late).not.toContain(path);
  });
});

describe("from the scaffold to a description without an error, as it is submitted", () => {
  it.each(builtInRegistry.templates.map(({ id }) => id))("%s", async (template) => {
    const writing = await startWriting(template);
    for (let line = 0; ; line++) {
      const lines = writing.text().split("\n");
      if (line >= lines.length) break;
      await fillIn(writing, template, lines.slice(0, line).join("\n").length + (line === 0 ? 0 : 1));
    }
    await writeProse(writing, template);
    expect(await writing.errors(), writing.text()).toEqual([]);
  });
});
