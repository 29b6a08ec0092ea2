import { spawn } from "node:child_process";
import { once } from "node:events";
import { describe, expect, it } from "vitest";
import { CLI } from "./support/run.ts";

const framed = (message: object): string => {
  const body = JSON.stringify({ jsonrpc: "2.0", ...message });
  return `Content-Length: ${Buffer.byteLength(body)}\r\n\r\n${body}`;
};

describe("lsp --stdio", () => {
  it("is the language server: it answers, and ends when its client says so", async () => {
    const child = spawn(process.execPath, [CLI, "lsp", "--stdio"]);
    let output = "";
    const answered = new Promise<void>((resolve) => {
      child.stdout.setEncoding("utf8").on("data", (chunk: string) => {
        output += chunk;
        if (output.includes('"id":1')) resolve();
      });
    });
    child.stdin.write(
      framed({ id: 1, method: "initialize", params: { processId: null, rootUri: null, capabilities: {} } }),
    );
    await answered;
    expect(output).toContain('"capabilities"');
    child.stdin.write(framed({ id: 2, method: "shutdown" }) + framed({ method: "exit" }));
    expect(await once(child, "close")).toEqual([0, null]);
  });
});
