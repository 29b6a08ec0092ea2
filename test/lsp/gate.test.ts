import { expect, it } from "vitest";
import { createGate } from "../../server/lsp/gate.ts";

/** A gate, what has come through it, and `turns`, which lets the event loop go round. */
function watched() {
  const { strategy, closeUntil } = createGate();
  const through: string[] = [];
  const send = (name: string): void =>
    void strategy.handleMessage({ jsonrpc: name }, (message) => void through.push(message.jsonrpc));
  const turns = async (count: number): Promise<void> => {
    for (let i = 0; i < count; i++) await new Promise((resolve) => setImmediate(resolve));
  };
  return { closeUntil, send, through, turns };
}

it("lets messages through at once while it is open", () => {
  const { send, through } = watched();
  send("a");
  expect(through).toEqual(["a"]);
});

it("holds them, and lets them go in their order once it may open", async () => {
  const { closeUntil, send, through, turns } = watched();
  let open = (): void => undefined;
  closeUntil(
    new Promise<void>((resolve) => {
      open = resolve;
    }),
  );
  send("a");
  send("b");
  await turns(5);
  expect(through).toEqual([]);
  open();
  await turns(5);
  send("c");
  expect(through).toEqual(["a", "b", "c"]);
});

it("lets what arrives while it opens stand last", async () => {
  const { closeUntil, send, through, turns } = watched();
  closeUntil(Promise.resolve());
  send("a");
  send("b");
  await turns(1);
  send("c");
  expect(through.at(-1)).not.toBe("c");
  await turns(9);
  expect(through).toEqual(["a", "b", "c"]);
});

it("opens also where what it waited for has failed", async () => {
  const { closeUntil, send, through, turns } = watched();
  const failed = new Error("cannot be loaded");
  const told = new Promise((resolve) => process.once("unhandledRejection", resolve));
  closeUntil(Promise.reject(failed));
  send("a");
  await turns(5);
  expect(through).toEqual(["a"]);
  expect(await told).toBe(failed);
});
