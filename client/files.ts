import { workspace } from "vscode";
import type { BaseLanguageClient } from "vscode-languageclient";
import { LIST_FILES, type ListFilesParams, READ_FILE, type ReadFileParams } from "../shared/protocol.ts";

/** Answers a server that cannot reach the workspace's files itself, as in a browser. */
export function answerFiles(client: BaseLanguageClient): void {
  client.onRequest(READ_FILE, async ({ uri, most }: ReadFileParams) => {
    const file = client.protocol2CodeConverter.asUri(uri);
    // Beside most documents there is none.
    const all = await workspace.fs.readFile(file).then(undefined, () => null);
    const bytes = Array.from(all?.subarray(0, most) ?? [], (byte) => String.fromCharCode(byte)).join("");
    return all && { bytes, size: all.length };
  });
  client.onRequest(LIST_FILES, async ({ most }: ListFilesParams) => {
    const found = await workspace.findFiles("**/*.{esr,txt,ESR,TXT}", "**/{.*,node_modules}/**", most);
    return found.map((uri) => client.code2ProtocolConverter.asUri(uri));
  });
}
