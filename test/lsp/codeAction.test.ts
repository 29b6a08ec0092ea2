import { afterEach, describe, expect, it } from "vitest";
import type {
  ClientCapabilities,
  CodeAction,
  Diagnostic,
  TextEdit,
  WorkspaceEdit,
} from "vscode-languageserver/node";
import { TextDocument } from "vscode-languageserver-textdocument";
import { check as checkText } from "../../shared/check.ts";
import { SUPPRESS } from "../../shared/protocol.ts";
import { RULES } from "../../shared/rules/index.gen.ts";
import { DEFECTS } from "../generator/defects.ts";
import { T14 } from "../generator/planting.ts";
import { PROSE_DEFECTS } from "../generator/proseDefects.ts";
import { createRandom } from "../generator/random.ts";
import { cleanExample } from "../support/examples.ts";
import { CAPABLE, type Client, type ClientOptions, startClient } from "./support/client.ts";
import { hostWith } from "./support/folder.ts";

const URI = "file:///hankkeet/Esimerkki.txt";
const NOTES = `${URI}.esr-notes.json`;
const ALL = { start: { line: 0, character: 0 }, end: { line: 9999, character: 0 } };
const ACTING: ClientCapabilities = {
  textDocument: {
    ...CAPABLE.textDocument,
    codeAction: { codeActionLiteralSupport: { codeActionKind: { valueSet: [] } } },
  },
  workspace: { ...CAPABLE.workspace, workspaceEdit: { documentChanges: true } },
};
const RESOLVING: ClientCapabilities = {
  ...ACTING,
  textDocument: {
    ...ACTING.textDocument,
    codeAction: {
      ...ACTING.textDocument?.codeAction,
      dataSupport: true,
      resolveSupport: { properties: ["edit"] },
    },
  },
};

let client: Client;
const start = async (options: ClientOptions = {}): Promise<Client> => {
  client = await startClient({ capabilities: ACTING, ...options });
  return client;
};
afterEach(() => client.dispose());

const clean = cleanExample("esr-2014-2020");
/** Three safe defects and one that a person must judge. */
const untidy = clean
  .replace("172 400", "172.400")
  .replace(/Y-tunnus: (\d{7})-(\d)/u, "Y-tunnus: $1$2")
  .replace("(at)", "@");

const actionsAt = async (text: string, range: object = ALL, only?: string[]): Promise<CodeAction[]> => {
  await client.open(URI, text);
  const diagnostics: Diagnostic[] = [];
  return client.about<CodeAction[]>("codeAction", URI, {
    range,
    context: { diagnostics, ...(only && { only }) },
  });
};

const editsOf = (edit: WorkspaceEdit | undefined): TextEdit[] => {
  const [change] = edit?.documentChanges ?? [];
  return change !== undefined && "edits" in change
    ? (change.edits as TextEdit[])
    : Object.values(edit?.changes ?? {}).flat();
};
const applied = (text: string, edit: WorkspaceEdit | undefined): string =>
  TextDocument.applyEdits(TextDocument.create(URI, "esr", 1, text), editsOf(edit));

describe("a file that was opened in a wrong encoding", () => {
  const REOPEN = "workbench.action.editor.changeEncoding";
  const opened = new TextDecoder("utf-8").decode(Buffer.from(clean, "latin1"));

  it("is told by one finding, and opened again by the client's command", async () => {
    await start({ initializationOptions: { commands: [REOPEN] } });
    const actions = await actionsAt(opened, ALL, ["quickfix"]);
    expect(actions).toMatchObject([{ command: { command: REOPEN }, isPreferred: true }]);
    expect(await client.pull(URI)).toMatchObject([{ code: "file/encoding" }]);
  });

  it("has no action where the client has no such command, nor another file any", async () => {
    await start();
    expect(await actionsAt(opened, ALL, ["quickfix"])).toEqual([]);
    client.dispose();
    await start({ initializationOptions: { commands: [REOPEN] } });
    const doubled = await actionsAt(clean.replace(" ja ", " ja ja "), ALL, ["quickfix"]);
    expect(doubled.filter(({ command }) => command !== undefined)).toEqual([]);
  });
});

describe("textDocument/codeAction", () => {
  const check = async (input: string, rule: string, expected: { safe: boolean }): Promise<void> => {
    await start();
    const action = (await actionsAt(input, ALL, ["quickfix"])).find(
      ({ diagnostics }) => diagnostics?.[0]?.code === rule,
    );
    expect(action?.isPreferred).toBe(expected.safe ? true : undefined);
    expect(applied(input, action?.edit)).toBe(clean);
  };

  it("offers a safe fix as the preferred one, with its diagnostic", () =>
    check(clean.replace("172 400", "172.400"), "money/grouping", { safe: true }));

  it("offers a fix that a person must judge without preferring it", () =>
    check(clean.replace(" ja ", " ja ja "), "text/doubled-word", { safe: false }));

  it("names the version that the edits are for, and only what stands in the range", async () => {
    await start();
    const line = untidy.split("\n").indexOf("Toteutunut EU- ja valtion rahoitus: 172.400");
    const range = { start: { line, character: 39 }, end: { line, character: 39 } };
    const found = await actionsAt(untidy, range, ["quickfix"]);
    expect(found).toMatchObject([
      { kind: "quickfix", edit: { documentChanges: [{ textDocument: { uri: URI, version: 1 } }] } },
    ]);
    await client.change(URI, { text: clean });
    expect(
      await client.about("codeAction", URI, { range: ALL, context: { diagnostics: [], only: ["quickfix"] } }),
    ).toEqual([]);
  });

  it("makes every safe correction in one step", async () => {
    await start();
    const [action, ...others] = await actionsAt(untidy, ALL, ["source.fixAll"]);
    expect(others).toEqual([]);
    expect(action?.kind).toBe("source.fixAll.esr");
    expect(applied(untidy, action?.edit)).toBe(clean);
    await client.close(URI);
    expect(await actionsAt(clean, ALL, ["source"])).toEqual([]);
  });

  it("leaves none of the defects of every kind that it can mend", async () => {
    await start();
    const random = createRandom(4);
    const safe = new Set(RULES.filter(({ fix }) => fix === "safe" || fix === "both").map(({ id }) => id));
    let text = clean;
    for (const defect of [...DEFECTS, ...PROSE_DEFECTS].filter(
      (one) => one.template === T14 && safe.has(one.rule),
    ))
      text = defect.plant(text, random)?.text ?? text;
    const mendable = (of: string): string[] =>
      checkText(of).findings.flatMap(({ rule, fix }) => (fix?.kind === "safe" ? [rule] : []));
    expect(new Set(mendable(text)).size).toBeGreaterThan(8);
    const [action] = await actionsAt(text, ALL, ["source.fixAll.esr"]);
    expect(mendable(applied(text, action?.edit))).toEqual([]);
  });

  it("computes that edit when it is chosen, where the client asks for it then", async () => {
    const { capabilities, request } = await start({ capabilities: RESOLVING });
    expect(capabilities.codeActionProvider).toMatchObject({ resolveProvider: true });
    const [action] = await actionsAt(untidy, ALL, ["source.fixAll.esr"]);
    expect(action?.edit).toBeUndefined();
    const resolved = await request<CodeAction>("codeAction/resolve", action);
    expect(applied(untidy, resolved.edit)).toBe(clean);
    await client.close(URI);
    expect(await request("codeAction/resolve", action)).toEqual(action);
  });

  it("is not announced to a client that takes commands alone", async () => {
    const { capabilities } = await start({ capabilities: CAPABLE });
    expect(capabilities.codeActionProvider).toBeUndefined();
  });

  it("answers for documents that are not open and positions that are not there", async () => {
    const { about } = await start();
    const context = { diagnostics: [] };
    expect(await about("codeAction", "file:///none.txt", { range: ALL, context })).toEqual([]);
    expect(
      await actionsAt(untidy, { start: { line: -4, character: 1e12 }, end: { line: 1e12, character: -1 } }),
    ).not.toEqual([]);
  });
});

describe("setting a finding aside", () => {
  const exceeding = clean.replace("172 400", "999 000");
  const target = { uri: URI, rule: "money/realised-exceeds-granted", path: "5/realised" };
  const said = { ...target, reason: "Päätös muuttui", author: "Veera Virkamies", date: "2026-03-01" };
  const { uri: _, ...note } = said;
  const noted = JSON.stringify({ version: 1, suppressions: [note] });
  const commands = { initializationOptions: { commands: ["esr.suppress"] } };
  const asked = async (files: Map<string, string>, params: object = said): Promise<WorkspaceEdit | null> => {
    await start({ host: hostWith(files), ...commands });
    return client.request(SUPPRESS, params);
  };

  it("is offered where the client has the command", async () => {
    await start(commands);
    expect(await actionsAt(exceeding, ALL, ["quickfix"])).toContainEqual(
      expect.objectContaining({
        title: expect.stringMatching(/^Ohita perustellen: /u),
        command: expect.objectContaining({ command: "esr.suppress", arguments: [target] }),
      }),
    );
    client.dispose();
    await start();
    expect((await actionsAt(exceeding)).filter(({ command }) => command !== undefined)).toEqual([]);
  });

  it("creates the notes beside the document", async () => {
    const edit = await asked(new Map());
    expect(edit?.documentChanges?.[0]).toMatchObject({ kind: "create", uri: NOTES });
    const [, change] = edit?.documentChanges ?? [];
    const [inserted] = change !== undefined && "edits" in change ? (change.edits as TextEdit[]) : [];
    expect(JSON.parse(inserted?.newText ?? "")).toEqual({ version: 1, suppressions: [note] });
  });

  it("adds to notes that are there", async () => {
    const before = JSON.stringify({ version: 1, suppressions: [{ ...note, path: "5/granted" }] }, null, 2);
    const edit = await asked(new Map([[NOTES, before]]));
    expect(edit?.documentChanges).toHaveLength(1);
    expect(JSON.parse(applied(before, edit ?? undefined))).toMatchObject({
      suppressions: [{ path: "5/granted" }, note],
    });
  });

  it("replaces no notes that cannot be read, and says so", async () => {
    expect(await asked(new Map([[NOTES, "{ rikki"]]))).toBeNull();
    expect((await client.shown.next()).message).toContain("Esimerkki.txt.esr-notes.json");
  });

  it("refuses what has no reason", async () => {
    await expect(asked(new Map(), { ...said, reason: " " })).rejects.toThrow(/Pyyntöä ei voitu tulkita/u);
  });

  it("publishes no finding that is set aside, and tells of it on hover", async () => {
    const files = new Map([[NOTES, noted]]);
    const { open, pull, about } = await start({ host: hostWith(files) });
    await open(URI, exceeding);
    expect((await pull(URI)).map(({ code }) => code)).not.toContain(target.rule);
    const line = exceeding.split("\n").indexOf("Toteutunut EU- ja valtion rahoitus: 999 000");
    const hover = await about<{ contents: { value: string } }>("hover", URI, {
      position: { line, character: 38 },
    });
    expect(hover.contents.value).toContain("**Ohitettu:** Päätös muuttui (Veera Virkamies, 1.3.2026)");
  });

  it("keeps the correction of everything at once from it", async () => {
    const grouping = { ...note, rule: "money/grouping", path: "5/realised" };
    const files = new Map([[NOTES, JSON.stringify({ version: 1, suppressions: [grouping] })]]);
    await start({ host: hostWith(files) });
    const both = clean.replace("172 400", "172.400").replace("229 900", "229.900");
    const [action] = await actionsAt(both, ALL, ["source.fixAll"]);
    expect(applied(both, action?.edit)).toBe(clean.replace("172 400", "172.400"));
    await client.close(URI);
    expect(await actionsAt(clean.replace("172 400", "172.400"), ALL, ["source"])).toEqual([]);
  });

  it("holds from the moment at which the notes change", async () => {
    const files = new Map<string, string>();
    const watching = {
      ...ACTING,
      workspace: { ...ACTING.workspace, didChangeWatchedFiles: { dynamicRegistration: true } },
    };
    const { open, pull, connection, refreshed, registered } = await start({
      host: hostWith(files),
      capabilities: watching,
    });
    expect(await registered.next()).toMatchObject({ method: "workspace/didChangeWatchedFiles" });
    await open(URI, exceeding);
    expect((await pull(URI)).map(({ code }) => code)).toContain(target.rule);
    files.set(NOTES, noted);
    await connection.sendNotification("workspace/didChangeWatchedFiles", {
      changes: [{ uri: NOTES, type: 1 }],
    });
    await refreshed.next();
    expect((await pull(URI)).map(({ code }) => code)).not.toContain(target.rule);
  });

  it("is told in the notes where it is invalid or no longer needed", async () => {
    const text = JSON.stringify({
      version: 1,
      suppressions: [note, { ...note, rule: "date/style" }, { rule: "x" }],
    });
    const { open, pull } = await start();
    await open(URI, exceeding);
    await open(NOTES, text);
    const found = (await pull(NOTES)).map(({ message, range }) => [
      String(message).split(" ").slice(0, 2).join(" "),
      text.slice(range.start.character, range.end.character),
    ]);
    expect(found).toEqual([
      ["Ohitusta date/style", JSON.stringify({ ...note, rule: "date/style" })],
      ["Ohitus 3", JSON.stringify({ rule: "x" })],
    ]);
  });
});
