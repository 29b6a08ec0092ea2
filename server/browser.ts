import { BrowserMessageReader, BrowserMessageWriter, createConnection } from "vscode-languageserver/browser";
import { logError } from "./lsp/messages.ts";
import { startServer } from "./lsp/startServer.ts";

// The page's window and the worker's global scope have the same message functions; only the latter is meant here.
const worker = self as unknown as Worker;
const [reader, writer] = [new BrowserMessageReader(worker), new BrowserMessageWriter(worker)];
const connection = startServer((options) => createConnection(reader, writer, options), {
  rulePages: undefined,
});
self.addEventListener("unhandledrejection", ({ reason }) =>
  logError(connection, "unhandledrejection", reason),
);
