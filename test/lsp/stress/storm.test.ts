import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { check } from "../../../shared/check.ts";
import { STATUS } from "../../../shared/protocol.ts";
import { createRandom } from "../../generator/random.ts";
import { cleanExample } from "../../support/examples.ts";
import { tally } from "../../support/tally.ts";
import { framed, launch, type Received, type ServerProcess } from "../support/process.ts";

/** More requests than any editor sends, most of them taken back. */

const REQUESTS = 5000;
const ROUNDS = 1000;
const CANCELLED = -32800;
/** Longest time until the whole storm is answered, in milliseconds, on a slow and busy machine. */
const PATIENCE = 90_000;
/** Middle time of one answer, in milliseconds, that nobody notices; some 2 where nothing else runs. */
const UNNOTICED = 100;
const { count } = tally("Language server, storm");
const [clean, other] = [cleanExample("esr-2014-2020"), cleanExample("esr-2007-2013")];
const [A, B] = ["file:///A.txt", "file:///B.txt"];
const METHODS = [
  "hover",
  "documentSymbol",
  "diagnostic",
  "completion",
  "foldingRange",
  "semanticTokens/full",
  "documentLink",
];

let server: ServerProcess;
beforeAll(async () => {
  server = launch();
  await server.hello();
  await server.open(A, clean);
  await server.open(B, other);
});
afterAll(() => server.end());

const rulesOf = ({ result }: Received): unknown[] =>
  (result as { items: { code: unknown }[] }).items.map(({ code }) => code);
const freshRules = (text: string, fileName: string): string[] =>
  check(text, { fileName }).findings.map(({ rule }) => rule);

describe(`${REQUESTS} requests, nine of ten cancelled, with edits between them`, () => {
  const random = createRandom(8);
  const bytes: Buffer[] = [];
  const kept: string[] = [];
  let text = clean;
  for (let i = 0; i < REQUESTS; i++) {
    const id = `storm-${i}`;
    const params = {
      textDocument: { uri: A },
      position: { line: random.int(0, 150), character: random.int(0, 40) },
    };
    bytes.push(framed({ id, method: `textDocument/${random.pick(METHODS)}`, params }));
    if (random.chance(0.9)) bytes.push(framed({ method: "$/cancelRequest", params: { id } }));
    else kept.push(id);
    if (i % 100 === 99) {
      text = clean.replace("172 400", `${random.int(100, 999)} 000`);
      const textDocument = { uri: A, version: i };
      bytes.push(
        framed({ method: "textDocument/didChange", params: { textDocument, contentChanges: [{ text }] } }),
      );
    }
  }

  it("are each answered exactly once", async () => {
    const before = server.received.length;
    await server.write(Buffer.concat(bytes));
    count("requests", REQUESTS);
    count("cancellations", REQUESTS - kept.length);
    await server.next(() => server.received.length - before >= REQUESTS, PATIENCE);
    // Whatever would come twice has come when this has.
    await server.ask(STATUS, { uri: A });
    const answers = new Map<unknown, number>();
    for (const { id } of server.received) answers.set(id, (answers.get(id) ?? 0) + 1);
    const counts = Array.from({ length: REQUESTS }, (_, i) => answers.get(`storm-${i}`) ?? 0);
    expect(counts.filter((n) => n !== 1)).toEqual([]);
  });

  it("are answered where they were not cancelled, and say so where they were", () => {
    const wanted = new Set<unknown>(kept);
    expect(server.received.filter(({ id, error }) => wanted.has(id) && error !== undefined)).toEqual([]);
    const errors = server.received.flatMap(({ id, error }) =>
      String(id).startsWith("storm-") && error !== undefined ? [error.code] : [],
    );
    expect(errors.length).toBeGreaterThan(REQUESTS / 2);
    expect(errors.filter((code) => code !== CANCELLED)).toEqual([]);
  });

  it("leave the document as it was written last", async () => {
    expect(rulesOf(await server.about("diagnostic", A))).toEqual(freshRules(text, "A.txt"));
  });
});

it("one request after the other is answered before anybody notices", async () => {
  const times: number[] = [];
  for (let i = 0; i < 41; i++) {
    const start = performance.now();
    await server.about("hover", A, { position: { line: i, character: 2 } });
    times.push(performance.now() - start);
  }
  count("requests", times.length);
  expect(times.sort((a, b) => a - b)[20]).toBeLessThan(UNNOTICED);
});

it(`two documents edited in turn ${ROUNDS} times keep to themselves`, async () => {
  const tail = { line: 1e6, character: 0 };
  const head = { line: 0, character: 0 };
  let [a, b] = [clean, other];
  await server.change(A, 10_000, { text: a });
  await server.change(B, 1, { text: b });
  for (let i = 0; i < ROUNDS; i++) {
    const [word, back] = [`${i % 10}`, i % 3 === 2];
    // What was written is taken back every third time, so that the texts stay small.
    a = back ? clean : `${word}${a}`;
    b = back ? other : `${b}${word}`;
    await server.change(
      A,
      10_001 + i,
      back ? { text: a } : { range: { start: head, end: head }, text: word },
    );
    await server.change(B, 2 + i, back ? { text: b } : { range: { start: tail, end: tail }, text: word });
    count("edits", 2);
    if (i % 50 !== 49) continue;
    const [inA, inB] = await Promise.all([server.about("diagnostic", A), server.about("diagnostic", B)]);
    expect([rulesOf(inA), rulesOf(inB)]).toEqual([freshRules(a, "A.txt"), freshRules(b, "B.txt")]);
  }
  expect((await server.ask(STATUS, { uri: A })).result).toMatchObject({ version: 10_000 + ROUNDS });
  expect(server.stderr()).toBe("");
});
