import type { Host } from "../../../server/lsp/host.ts";
import { encodeUtf8 } from "../../../shared/text/decode.ts";

/** A host that reads files from a table of URIs, which a test may change; it lists none. */
export const hostWith = (files: Map<string, string>): Host => ({
  rulePages: undefined,
  readFile: async (uri) => files.get(uri),
  files: {
    list: async () => [],
    async read(uri) {
      const text = files.get(uri);
      const bytes = text === undefined ? undefined : encodeUtf8(text);
      return bytes && { bytes, size: bytes.length };
    },
  },
});
