import { spawn } from "node:child_process";
import { readFile, writeFile } from "node:fs/promises";
import path from "node:path";
import { pathToFileURL } from "node:url";
import {
  createProtocolConnection,
  StreamMessageReader,
  StreamMessageWriter,
} from "vscode-languageserver/node";

const server = path.join(import.meta.dirname, "../../dist/server.js");

/** Asks the built server for the summary of a description and writes it to a file. */
export async function writeSummary(description, file) {
  const child = spawn(process.execPath, [server, "--stdio"], { stdio: ["pipe", "pipe", "inherit"] });
  const connection = createProtocolConnection(
    new StreamMessageReader(child.stdout),
    new StreamMessageWriter(child.stdin),
  );
  connection.listen();
  try {
    const uri = pathToFileURL(description).href;
    const text = await readFile(description, "utf8");
    await connection.sendRequest("initialize", { processId: null, rootUri: null, capabilities: {} });
    await connection.sendNotification("initialized", {});
    await connection.sendNotification("textDocument/didOpen", {
      textDocument: { uri, languageId: "esr", version: 1, text },
    });
    const { html } = await connection.sendRequest("esr/summary", { uri });
    await writeFile(file, html);
  } finally {
    connection.dispose();
    child.kill();
  }
}
