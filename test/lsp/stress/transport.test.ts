import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { STATUS } from "../../../shared/protocol.ts";
import { cleanExample } from "../../support/examples.ts";
import { tally } from "../../support/tally.ts";
import { framed, launch, type ServerProcess } from "../support/process.ts";

/** The wire itself, as a broken or hostile client may treat it; the server is the one that is shipped. */

const { count } = tally("Language server, transport");
const URI = "file:///S29991.txt";
const clean = cleanExample("esr-2014-2020");

const said = (body: string | Buffer, header = `Content-Length: ${Buffer.byteLength(body)}`): Buffer =>
  Buffer.concat([Buffer.from(`${header}\r\n\r\n`), Buffer.from(body)]);

async function start(): Promise<ServerProcess> {
  const server = launch();
  await server.hello();
  await server.open(URI, clean);
  return server;
}

/** One server for everything that must do no harm: each test finds it as the one before has left it. */
let server: ServerProcess;
beforeAll(async () => {
  server = await start();
});
afterAll(() => server.end());

const parseErrors = (): number =>
  server.received.filter(({ id, error }) => id === null && error?.code === -32700).length;

/** The server still knows its document and answers. */
async function isWell(): Promise<void> {
  expect((await server.about("documentSymbol", URI)).result).toHaveLength(9);
  expect((await server.ask(STATUS, { uri: URI })).result).toMatchObject({ version: 1 });
}

describe("a message that is framed well and says nothing", () => {
  it.each([
    ["no JSON", said("{jsonrpc}")],
    ["an empty body", said("")],
    ["half of a message", said('{"jsonrpc":"2.0","id":9')],
    ["invalid UTF-8 inside a message", said(Buffer.from([0x7b, 0xff, 0xfe, 0xc3, 0x28, 0x7d]))],
  ])("%s is answered as a parse error, and the next message is read", async (_, bytes) => {
    const before = parseErrors();
    count("malformed messages");
    await server.write(bytes);
    await server.next(() => parseErrors() > before);
    await isWell();
  });

  it.each([
    ["null", said("null")],
    ["a number", said("42")],
    ["an empty list", said("[]")],
    ["a string that is no UTF-8", said(Buffer.from([0x22, 0xff, 0xfe, 0xc3, 0x28, 0x22]))],
    ["a message of no kind", said('{"jsonrpc":"2.0"}')],
    ["an answer to what nobody asked", said('{"jsonrpc":"2.0","id":12345,"result":{}}')],
    ["the cancellation of what nobody asked", framed({ method: "$/cancelRequest", params: { id: "x" } })],
    ["brackets within brackets", said(`${"[".repeat(50_000)}${"]".repeat(50_000)}`)],
    ["parameters of another kind", framed({ method: "textDocument/didOpen", params: 7 })],
    [
      "a document without a text",
      framed({ method: "textDocument/didOpen", params: { textDocument: { uri: "a:b" } } }),
    ],
    [
      "the prototype of everything",
      framed({ method: "esr/x", params: JSON.parse('{"__proto__":{"polluted":1}}') }),
    ],
  ])("%s does no harm", async (_, bytes) => {
    count("malformed messages");
    await server.write(bytes);
    await isWell();
  });
});

describe("a stream whose messages cannot be told apart", () => {
  it.each([
    ["no length", "X-Header: 1\r\n\r\n"],
    ["a length that is no number", "Content-Length: abc\r\n\r\n"],
    ["a negative length", "Content-Length: -5\r\n\r\n"],
    ["no header at all", "GET / HTTP/1.1\r\nHost: a\r\n\r\n"],
    ["a length too short", `Content-Length: 5\r\n\r\n${'{"jsonrpc":"2.0","method":"x"}'}`],
    ["a length too long", `Content-Length: 45\r\n\r\n${'{"jsonrpc":"2.0","method":"x"}'}`],
    ["line feeds for line ends", `Content-Length: 30\n\n${'{"jsonrpc":"2.0","method":"x"}'}`],
  ])("%s: the server says so and ends, so that its client starts it anew", async (_, bytes) => {
    const { write, notify, next, exited, stderr, end } = await start();
    count("malformed messages");
    await write(bytes);
    // Bytes of later messages show that the one before them did not end where it said.
    const later = setInterval(() => notify("esr/later", {}), 50);
    await next(({ method }) => method === "window/logMessage");
    expect(await exited).toEqual([1, null]);
    clearInterval(later);
    end();
    expect(stderr()).toBe("");
  });
});

describe("messages that are right", () => {
  it("come through in pieces of one byte, headers and letters cut in two", async () => {
    const uri = "file:///%C3%A5.txt";
    const open = framed({
      method: "textDocument/didOpen",
      params: { textDocument: { uri, languageId: "esr", version: 1, text: "åäö €😀" } },
    });
    for (const byte of Buffer.concat([open, framed({ id: "byte", method: STATUS, params: { uri } })]))
      await server.write(Uint8Array.of(byte));
    expect((await server.answerTo("byte")).result).toMatchObject({ version: 1, template: null });
  });

  it("come through a thousand at once", async () => {
    const asks = Array.from({ length: 1000 }, (_, i) =>
      framed({ id: `n${i}`, method: STATUS, params: { uri: URI } }),
    );
    count("messages", 1000);
    await server.write(Buffer.concat(asks));
    for (let i = 0; i < 1000; i++) expect((await server.answerTo(`n${i}`)).error).toBeUndefined();
  });

  it("with a header that names its type, and letters in capitals", async () => {
    const body = '{"jsonrpc":"2.0","id":"typed","method":"esr/status","params":{"uri":"none:b"}}';
    const type = "Content-Type: application/vscode-jsonrpc; charset=utf-8";
    await server.write(`${type}\r\nCONTENT-LENGTH: ${body.length}\r\n\r\n${body}`);
    expect(await server.answerTo("typed")).toMatchObject({ result: null, id: "typed" });
  });

  it("of 64 MB are read, checked and forgotten", async () => {
    const uri = "file:///big.txt";
    await server.open(uri, `${clean}\n${"a ".repeat(32_000_000)}`);
    const { result } = await server.about("diagnostic", uri);
    expect(result).toMatchObject({
      kind: "full",
      items: expect.arrayContaining([expect.objectContaining({ code: "file/degraded" })]),
    });
    await server.close(uri);
    await isWell();
  });
});

it("transports that open connections are refused, in words", async () => {
  const { exited, stderr } = launch([], ["--socket=1"]);
  expect((await exited)[0]).toBe(2);
  expect(stderr()).toMatch(/--stdio/u);
});
