import { keepReady } from "./lsp/keepReady.ts";

async function start(): Promise<void> {
  // Node has its own modules compiled beforehand, but not for flags that have been set since: what the server needs of
  // them comes first.
  await Promise.all([import("node:child_process"), import("node:crypto"), import("node:fs/promises")]);
  keepReady();
  const { startNodeServer } = await import("./lsp/nodeServer.ts");
  startNodeServer();
}

void start();
