import { keepReady } from "./lsp/keepReady.ts";

keepReady();
void import("./lsp/nodeServer.ts").then(({ startNodeServer }) => startNodeServer());
