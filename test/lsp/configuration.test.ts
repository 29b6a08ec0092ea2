import { afterEach, describe, expect, it } from "vitest";
import { readClientSettings } from "../../server/lsp/settings.ts";
import realisedExceedsGranted from "../../shared/rules/money/realised-exceeds-granted.ts";
import { cleanExample } from "../support/examples.ts";
import { type Client, type ClientOptions, PUSHED, startClient } from "./support/client.ts";

const URI = "file:///S29991.txt";
const overspent = cleanExample("esr-2014-2020").replace("rahoitus: 172 400", "rahoitus: 999 000");
const rules = [realisedExceedsGranted];

let client: Client;
const start = async (options: ClientOptions): Promise<Client> => {
  client = await startClient({ core: { rules }, ...options });
  return client;
};
afterEach(() => client?.dispose());

const first = async (): Promise<{ severity: unknown; message: string } | undefined> => {
  const [found] = await client.pull(URI);
  return found && { severity: found.severity, message: String(found.message).split(" ")[0] ?? "" };
};

describe("settings", () => {
  it("are Finnish and as the rules say by default", async () => {
    const { open } = await start({});
    await open(URI, overspent);
    expect(await first()).toEqual({ severity: 2, message: "Toteutunut" });
  });

  it("come from the initialization options", async () => {
    const initializationOptions = {
      language: "en",
      severity: { "money/realised-exceeds-granted": "information" },
    };
    const { open } = await start({ initializationOptions });
    await open(URI, overspent);
    expect(await first()).toEqual({ severity: 3, message: "Realised" });
  });

  it("are asked of the client for each document, and go before the initialization options", async () => {
    const asked: unknown[] = [];
    const configuration = (scopeUri: string | undefined): unknown => {
      asked.push(scopeUri);
      return { language: scopeUri === URI ? "sv" : "fi", profile: null, register: "", asOf: "" };
    };
    const { open, pull } = await start({
      configuration,
      initializationOptions: { language: "en", severity: { "money/realised-exceeds-granted": "error" } },
    });
    await open(URI, overspent);
    await open("file:///toinen.txt", overspent);
    expect(await first()).toEqual({ severity: 1, message: "Utfallet" });
    expect((await pull("file:///toinen.txt"))[0]?.message).toMatch(/^Toteutunut/u);
    expect(asked).toEqual([URI, "file:///toinen.txt"]);
    await pull(URI);
    expect(asked).toHaveLength(2);
    expect(client.logged.all).toEqual([]);
  });

  it("are read anew when they change, and the client is asked to pull", async () => {
    let severity = "error";
    const configuration = (): unknown => ({ severity: { "money/realised-exceeds-granted": severity } });
    const { open, report, connection, refreshed } = await start({ configuration });
    await open(URI, overspent);
    expect((await first())?.severity).toBe(1);
    const before = await report(URI);
    await connection.sendNotification("workspace/didChangeConfiguration", { settings: null });
    await refreshed.next();
    expect(await report(URI, before.resultId)).toMatchObject({ kind: "unchanged" });
    severity = "hint";
    await connection.sendNotification("workspace/didChangeConfiguration", { settings: null });
    expect((await first())?.severity).toBe(4);
    expect(await report(URI, before.resultId)).toMatchObject({ kind: "full" });
  });

  it("are sent by clients that cannot be asked, and open documents are checked again", async () => {
    const { open, connection, published } = await start({ capabilities: PUSHED });
    await open(URI, overspent);
    await published.next();
    await connection.sendNotification("workspace/didChangeConfiguration", {
      settings: { esr: { language: "sv" } },
    });
    const again = await published.next(({ diagnostics }) =>
      String(diagnostics[0]?.message).startsWith("Utfallet"),
    );
    expect(again.uri).toBe(URI);
  });

  it("fall back to the initialization options when the client's answer is an error", async () => {
    const configuration = (): unknown => {
      throw new Error("ei käy");
    };
    const { open, logged } = await start({ configuration, initializationOptions: { language: "sv" } });
    await open(URI, overspent);
    expect((await first())?.message).toBe("Utfallet");
    expect((await logged.next()).message).toContain("workspace/configuration");
  });

  it("are registered for where the client wants that", async () => {
    const workspace = { didChangeConfiguration: { dynamicRegistration: true } };
    const { registered } = await start({ capabilities: { workspace } });
    expect(await registered.next()).toMatchObject({
      method: "workspace/didChangeConfiguration",
      registerOptions: { section: "esr" },
    });
  });
});

describe("wrong settings", () => {
  it("are said once, in the user's language, and only they are left out", async () => {
    const configuration = (): unknown => ({
      language: "sv",
      profile: "granskning",
      asOf: "31.1.2026",
      severity: { "money/realised-exceeds-granted": "error", "text/ei-ole": "hint", "date/style": "kova" },
      sustainability: { maxScore: "kymmenen", other: 1 },
      colour: "red",
      trace: { server: "off" },
    });
    const { open, pull, shown, logged } = await start({ configuration });
    await open(URI, overspent);
    await open("file:///toinen.txt", overspent);
    expect(await first()).toEqual({ severity: 1, message: "Utfallet" });
    await pull("file:///toinen.txt");
    expect(shown.all.map(({ message }) => message)).toEqual([
      'Värdet på inställningen "profile" duger inte. Tillåtna är: auto, draft, submission, review.',
      'Värdet på inställningen "asOf" duger inte. Tillåtna är: en dag i formen ÅÅÅÅ-MM-DD, till exempel 2026-01-31.',
      'Värdet på inställningen "severity.date/style" duger inte. Tillåtna är: off, hint, info, information, warning, error.',
      'Värdet på inställningen "sustainability.maxScore" duger inte. Tillåtna är: ett positivt heltal.',
    ]);
    const logs = logged.all.map(({ message }) => message);
    for (const key of ["esr.colour", "esr.sustainability.other", "esr.severity.text/ei-ole"])
      expect(logs.filter((message) => message.startsWith(`${key}: `))).toHaveLength(1);
    expect(logs.filter((message) => message.includes("trace"))).toEqual([]);
  });

  it.each([
    null,
    42,
    "fi",
    [1, 2],
    { severity: [1], maxLength: { name: -1 }, sustainability: { maxScore: 1e99 } },
  ])("%j gives settings all the same", (sent) => {
    const { settings } = readClientSettings(sent, { rules: [], lengths: () => [] });
    expect(Object.keys(settings.maxLength ?? {})).toEqual([]);
    expect(settings.severity).toBeUndefined();
  });
});
