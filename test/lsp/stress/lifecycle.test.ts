import { afterEach, describe, expect, it } from "vitest";
import { STATUS } from "../../../shared/protocol.ts";
import { cleanExample } from "../../support/examples.ts";
import { tally } from "../../support/tally.ts";
import { framed, HELLO, launch, type ServerProcess } from "../support/process.ts";

/** The life of a server by the specification (Language Server Protocol 3.17, "Server lifecycle"). */

const { count } = tally("Language server, lifecycle");
const URI = "file:///S29991.txt";
const clean = cleanExample("esr-2014-2020");
const NOT_INITIALIZED = -32002;
const INVALID_REQUEST = -32600;
const METHOD_NOT_FOUND = -32601;

let server: ServerProcess;
afterEach(() => server.end());

const started = async (): Promise<ServerProcess> => {
  server = launch();
  await server.hello();
  return server;
};

describe("before initialize", () => {
  it.each(["textDocument/hover", "textDocument/diagnostic", STATUS, "esr/no-such", "shutdown"])(
    "%s is answered with an error",
    async (method) => {
      server = launch();
      count("requests");
      const { error } = await server.ask(method, { textDocument: { uri: URI }, uri: URI });
      expect(error?.code).toBe(NOT_INITIALIZED);
    },
  );

  it("notifications are dropped, and the server can still be initialized", async () => {
    server = launch();
    await server.open(URI, clean);
    await server.notify("initialized", {});
    await server.hello();
    expect((await server.ask(STATUS, { uri: URI })).result).toBeNull();
  });

  it("exit ends the server with 1", async () => {
    server = launch();
    await server.notify("exit");
    expect(await server.exited).toEqual([1, null]);
  });
});

describe("initialize", () => {
  it("is answered first, and then, in order, what was asked in the same breath", async () => {
    server = launch();
    const about = { textDocument: { uri: URI, languageId: "esr", version: 1, text: clean } };
    const breath = [
      { id: 1, method: "initialize", params: HELLO },
      { method: "initialized", params: {} },
      { method: "textDocument/didOpen", params: about },
      { id: 2, method: "textDocument/documentSymbol", params: about },
      { id: 3, method: STATUS, params: { uri: URI } },
    ];
    await server.write(Buffer.concat(breath.map(framed)));
    expect((await server.answerTo(1)).result).toMatchObject({ serverInfo: { name: "esr-kuvaus" } });
    expect((await server.answerTo(2)).result).not.toEqual([]);
    expect((await server.answerTo(3)).result).toMatchObject({ version: 1 });
    expect(server.received.flatMap(({ id, method }) => (method === undefined ? [id] : []))).toEqual([
      1, 2, 3,
    ]);
  });

  it("twice is an error, and the first holds", async () => {
    const { ask, open } = await started();
    await open(URI, clean);
    expect((await ask("initialize", HELLO)).error?.code).toBe(INVALID_REQUEST);
    expect((await ask(STATUS, { uri: URI })).result).toMatchObject({ version: 1 });
  });

  it.each([
    ["nothing that it can", { processId: null, rootUri: null, capabilities: {} }],
    ["options of another kind", { ...HELLO, initializationOptions: ["a", { b: 1 }, null] }],
    [
      "settings that would reach the prototype",
      {
        ...HELLO,
        initializationOptions: JSON.parse('{"__proto__":{"language":"xx"},"severity":{"__proto__":"off"}}'),
      },
    ],
    [
      "folders that are none",
      {
        ...HELLO,
        workspaceFolders: [
          { uri: "git:x", name: "" },
          { uri: "%%%", name: "" },
        ],
      },
    ],
  ])("of a client that says %s is answered", async (_, params) => {
    server = launch();
    const { result, error } = await server.ask("initialize", params);
    expect(error).toBeUndefined();
    expect(result).toHaveProperty("capabilities");
  });
});

describe("after shutdown", () => {
  it("requests are invalid, notifications dropped, and exit ends the server with 0", async () => {
    const { ask, open, notify, exited, stderr } = await started();
    await open(URI, clean);
    expect((await ask("shutdown")).result).toBeNull();
    for (const method of ["textDocument/hover", "textDocument/diagnostic", STATUS]) {
      count("requests");
      const { error } = await ask(method, {
        textDocument: { uri: URI },
        position: { line: 0, character: 0 },
        uri: URI,
      });
      expect(error?.code).toBe(INVALID_REQUEST);
    }
    await open("file:///b.txt", clean);
    await notify("exit");
    expect(await exited).toEqual([0, null]);
    expect(stderr()).toBe("");
  });
});

it("unknown requests are answered, unknown notifications ignored, `$/` ones too", async () => {
  const { ask, notify } = await started();
  for (const method of ["esr/no-such", "textDocument/no-such", "$/no-such", "", "constructor", "__proto__"]) {
    count("requests");
    expect((await ask(method, {})).error?.code).toBe(METHOD_NOT_FOUND);
    await notify(method === "exit" ? "x" : method, {});
  }
});
