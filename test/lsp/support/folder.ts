import type { Host } from "../../../server/lsp/host.ts";

/** A host that reads files from a table of URIs, which a test may change. */
export const hostWith = (files: Map<string, string>): Host => ({
  rulePages: undefined,
  readFile: async (uri) => files.get(uri),
});
