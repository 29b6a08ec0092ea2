import { startNodeServer } from "./lsp/nodeServer.ts";

startNodeServer();
