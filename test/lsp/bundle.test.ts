import { readdirSync, readFileSync } from "node:fs";
import path from "node:path";
import { expect, it } from "vitest";

const dist = path.join(import.meta.dirname, "../../dist");
const bundles = readdirSync(dist, { recursive: true, encoding: "utf8" })
  .filter((file) => file.endsWith(".js") && !file.startsWith("editor"))
  .sort();

it("every program of the contract has been built", () => {
  expect(bundles).toEqual(
    expect.arrayContaining(["cli.js", "client.js", "client.web.js", "server.js", "server.web.js"]),
  );
});

it.each(bundles)("%s does not carry the validator's messages in forty languages", (file) => {
  const bundle = readFileSync(path.join(dist, file), "utf8");
  // A word of the Hungarian messages: they come in as soon as one module imports `{ z }` in place of `* as z`.
  expect(bundle.includes("Érvénytelen bemenet")).toBe(false);
});
