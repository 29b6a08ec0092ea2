import { readdirSync, readFileSync } from "node:fs";
import path from "node:path";
import { type Node, parse } from "acorn";
import { describe, expect, it } from "vitest";
import { root } from "../support/sources.ts";
import { tally } from "../support/tally.ts";

/** Nothing that is shipped can reach a network: looked for in the built files, libraries included. */

const { count } = tally("Security, network");

/** Modules of Node that open connections, or that load what could. */
const MODULES = new Set(
  [
    "http",
    "https",
    "http2",
    "net",
    "tls",
    "dgram",
    "dns",
    "dns/promises",
    "inspector",
    "inspector/promises",
    "quic",
  ].flatMap((name) => [name, `node:${name}`]),
);
/** Globals of browsers and of Node that do. */
const GLOBALS = new Set([
  "fetch",
  "WebSocket",
  "WebSocketStream",
  "XMLHttpRequest",
  "EventSource",
  "RTCPeerConnection",
  "WebTransport",
  "sendBeacon",
  "getBuiltinModule",
  "importScripts",
]);

type Any = Node & Record<string, unknown>;
const isNode = (value: unknown): value is Any =>
  typeof value === "object" && value !== null && "type" in value;

function* nodesOf(value: unknown): Generator<Any> {
  if (Array.isArray(value)) for (const one of value) yield* nodesOf(one);
  else if (isNode(value)) {
    yield value;
    for (const inside of Object.values(value)) yield* nodesOf(inside);
  }
}

/** The module that a node loads: `require("net")` under whatever short name the bundler gave it, or `import("net")`. */
function loadedBy(node: Any): unknown {
  if (node.type === "ImportExpression") return (node.source as Any).value;
  if (node.type !== "CallExpression" || (node.callee as Any).type !== "Identifier") return undefined;
  return (node.arguments as Any[])[0]?.value;
}

/** What of a piece of JavaScript could reach a network. */
function reaches(code: string): string[] {
  const found = new Set<string>();
  for (const node of nodesOf(
    parse(code, { ecmaVersion: "latest", sourceType: "script", allowHashBang: true }),
  )) {
    const loaded = loadedBy(node);
    if (typeof loaded === "string" && MODULES.has(loaded)) found.add(`module ${loaded}`);
    // A name of a property is enough: `self.fetch`, `navigator.sendBeacon`.
    const name = node.type === "Identifier" ? node.name : undefined;
    if (typeof name === "string" && GLOBALS.has(name)) found.add(`global ${name}`);
  }
  return [...found];
}

const files = readdirSync(path.join(root, "dist"), { recursive: true, encoding: "utf8" })
  .filter((file) => /\.[cm]?js$/u.test(file))
  .sort();

describe("a network is out of reach of", () => {
  it("every bundle that is named here", () => {
    expect(files).toEqual(
      expect.arrayContaining(["cli.js", "client.js", "client.web.js", "server.js", "server.web.js"]),
    );
  });

  it.each(files)("dist/%s", (file) => {
    count("bundles");
    expect(reaches(readFileSync(path.join(root, "dist", file), "utf8"))).toEqual([]);
  });
});

it("what could reach one would be found", () => {
  const code = `const r=require,a=r("net"),n=["dgram"].includes("dgram"),b=n;a.x;fetch("/");new self.WebSocket(b);import("dns/promises");require("node:https")`;
  expect(reaches(code).sort()).toEqual([
    "global WebSocket",
    "global fetch",
    "module dns/promises",
    "module net",
    "module node:https",
  ]);
});
