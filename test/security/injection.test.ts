import { mkdirSync, writeFileSync } from "node:fs";
import path from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import type {
  CompletionItem,
  DocumentLink,
  DocumentSymbol,
  Hover,
  InlayHint,
} from "vscode-languageserver/node";
import { check } from "../../shared/check.ts";
import { indexLines } from "../../shared/text/lines.ts";
import { run, tempFolder } from "../cli/support/run.ts";
import { CAPABLE, type Client, startClient } from "../lsp/support/client.ts";
import { cleanExample } from "../support/examples.ts";
import { tally } from "../support/tally.ts";
import { ATTACKS } from "./attacks.ts";

/** What stands in a description is shown and never obeyed: by terminals, hovers, outlines, lists of findings. */

const { count } = tally("Security, injection");
/** What a terminal obeys, or what hides or turns the text around it. */
const OBEYED = /[\p{Cc}\p{Cf}\p{Cs}\u2028\u2029]/u;
const attacks = Object.entries(ATTACKS).map(([name, attack]) => ({ name, attack }));

/** The clean example with the attack in every kind of place: name, code, choice, sum, day, list, id, prose, label, heading. */
function attacked(attack: string): string {
  const line = attack.replace(/[\r\n]+/gu, " ");
  return cleanExample("esr-2014-2020")
    .replace("Hankkeen nimi: ", () => `Hankkeen nimi: ${line} `)
    .replace("Hankekoodi: S29991", () => `Hankekoodi: ${line}`)
    .replace("Toiminnan tila: ", () => `Toiminnan tila: ${line} `)
    .replace("Y-tunnus: ", () => `Y-tunnus: ${line} `)
    .replace("172 400", () => `${line} 172 400`)
    .replace("Kunnat: ", () => `Kunnat: ${line}, `)
    .replace("Sähköpostiosoite: ", () => `Sähköpostiosoite: ${line} `)
    .replace("Puhelinnumero: ", () => `Puhelinnumero: ${line} `)
    .replace("Jakeluosoite:", () => `Jakelu${line}osoite:`)
    .replace("4.1 Varsinaiset kohderyhmät", () => `4.1 Varsinaiset ${line} kohderyhmät`)
    .replace(/(3 Suunnitelman mukainen tiivistelmä toteutuksesta\n\n)/u, (all) => `${all}${attack}\n\n`);
}

let client: Client;
beforeAll(async () => {
  client = await startClient({ capabilities: CAPABLE });
});
afterAll(() => client.dispose());

/** Opens a text, asks, and closes it again. */
async function ask<T>(text: string, question: (uri: string) => Promise<T>): Promise<T> {
  const uri = "file:///hyökkäys.txt";
  await client.open(uri, text);
  try {
    return await question(uri);
  } finally {
    await client.close(uri);
  }
}

/** Every text inside a value, keys left out. */
function* textsIn(value: unknown): Generator<string> {
  if (typeof value === "string") yield value;
  else if (typeof value === "object" && value !== null)
    for (const inside of Object.values(value)) yield* textsIn(inside);
}

/** What CommonMark, GitHub's Markdown or VS Code would make something of, where no backslash stands before it. */
const ACTIVE = /(?<!\\)(?:\\\\)*(?:[[\]<`~|&$!#]|:\/\/|(?:www)\.|mailto:(?=\S))/iu;

describe.each(attacks)("$name", ({ attack }) => {
  const text = attacked(attack);
  count("attempts");

  it("stays text in every hover", async () => {
    const { lines } = check(text);
    const { form } = check(text);
    const offsets = [
      0,
      ...(form?.fields ?? []).flatMap(({ value, label }) => [value.start, label?.start ?? value.end]),
    ];
    const hovers = await ask(text, (uri) =>
      Promise.all(
        [...offsets, text.indexOf("kohderyhmät")].map((offset) =>
          client.about<Hover | null>("hover", uri, { position: lines.at(offset) }),
        ),
      ),
    );
    const shown = hovers.flatMap((hover) =>
      hover === null ? [] : [(hover.contents as { value: string }).value],
    );
    expect(shown.length).toBeGreaterThan(3);
    count("hovers", shown.length);
    for (const markdown of shown) {
      expect(markdown).not.toMatch(ACTIVE);
      expect(markdown.replaceAll("\n", "")).not.toMatch(OBEYED);
    }
  });

  it("stays text in the outline, the findings, their fixes and the hints", async () => {
    const [symbols, found, hints] = await ask(text, async (uri) => [
      await client.about<DocumentSymbol[]>("documentSymbol", uri),
      await client.pull(uri),
      await client.about<InlayHint[]>("inlayHint", uri, {
        range: { start: { line: 0, character: 0 }, end: { line: 1e6, character: 0 } },
      }),
    ]);
    const names = (all: readonly DocumentSymbol[]): string[] =>
      all.flatMap(({ name, detail, children }) => [name, detail ?? "", ...names(children ?? [])]);
    const said = found.flatMap(({ message, relatedInformation = [], data }) => [
      message,
      ...relatedInformation.map((one) => one.message),
      ...[(data as { fix: { title: string } | null }).fix?.title ?? ""],
    ]);
    const shown = [
      ...names(symbols),
      ...said,
      ...hints.flatMap(({ label, tooltip }) => [...textsIn([label, tooltip])]),
    ];
    expect(shown.length).toBeGreaterThan(20);
    for (const one of shown) expect(one).not.toMatch(OBEYED);
  });

  it("leads nowhere but to web pages and mail", async () => {
    const links = await ask(text, (uri) => client.about<DocumentLink[]>("documentLink", uri));
    for (const { target = "" } of links) {
      expect(target).toMatch(/^(?:https?:\/\/|mailto:)[^\s\p{Cc}]+$/u);
      expect(target).not.toMatch(/^[^:]*:.*(?:command|javascript):/iu);
    }
  });

  it("is never a snippet", async () => {
    const { lines } = indexLines(text) && { lines: indexLines(text) };
    const items = await ask(text, async (uri) => {
      const answers = await Promise.all(
        ["Toiminnan tila: ", "Kunnat: ", "Hankekoodi: "].map((label) =>
          client.about<CompletionItem[] | { items: CompletionItem[] } | null>("completion", uri, {
            position: lines.at(text.indexOf(label) + label.length),
          }),
        ),
      );
      return answers.flatMap((answer) => (Array.isArray(answer) ? answer : (answer?.items ?? [])));
    });
    for (const { label, insertText, textEdit, insertTextFormat } of items) {
      expect(label).not.toMatch(OBEYED);
      if (insertTextFormat === 2)
        expect(
          (textEdit?.newText ?? insertText ?? "").replace(/\$\d|\$\{\d(?::[^}]*|\|[^|]*\|)\}/gu, ""),
        ).not.toContain("$");
    }
  });
});

it("texts, names of files and of folders reach no terminal raw, in any report that is read there", async () => {
  const folder = tempFolder();
  for (const [i, attack] of Object.values(ATTACKS).entries()) {
    // What a file may be called; a slash would be a folder.
    const name = attack.replace(/[/\0]/gu, "_").slice(0, 60);
    mkdirSync(path.join(folder, `${i}${name}`));
    writeFileSync(path.join(folder, `${i}${name}`, `${name}.txt`), attacked(attack));
    count("file names");
  }
  for (const args of [
    ["check", "."],
    ["check", "--format", "json", "."],
    ["check", "--lang", "sv", "--profile", "submission", "."],
    ["fix", "--dry-run", "."],
    ["config", "."],
  ]) {
    const { stdout, stderr, code } = await run(args, { cwd: folder });
    expect(stdout.replaceAll("\n", ""), args.join(" ")).not.toMatch(OBEYED);
    expect(stderr.replaceAll("\n", ""), args.join(" ")).not.toMatch(OBEYED);
    expect([0, 1, 3]).toContain(code);
  }
});
