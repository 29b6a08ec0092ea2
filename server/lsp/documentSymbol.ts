import type { DocumentSymbol, SymbolInformation } from "vscode-languageserver";
import { type OutlineItem, outline } from "../../shared/features/outline.ts";
import type { LineIndex } from "../../shared/text/lines.ts";
import { toRange, toSymbolKind } from "./convert.ts";
import { answering, type Feature, snapshotOf } from "./session.ts";

function toDocumentSymbol(lines: LineIndex, item: OutlineItem): DocumentSymbol {
  return {
    name: item.name,
    ...(item.detail === undefined ? {} : { detail: item.detail }),
    kind: toSymbolKind(item.kind),
    range: toRange(lines, item.span),
    selectionRange: toRange(lines, item.selection),
    children: item.children.map((child) => toDocumentSymbol(lines, child)),
  };
}

/** The same in one list, for clients that know no hierarchy: each with the name of what it stands in. */
function* flatten(
  uri: string,
  lines: LineIndex,
  items: readonly OutlineItem[],
  containerName?: string,
): Generator<SymbolInformation> {
  for (const { name, kind, span, children } of items) {
    const location = { uri, range: toRange(lines, span) };
    yield {
      name,
      kind: toSymbolKind(kind),
      location,
      ...(containerName === undefined ? {} : { containerName }),
    };
    yield* flatten(uri, lines, children, name);
  }
}

/** textDocument/documentSymbol: sections, in them subsections and fields. */
export const documentSymbol: Feature = (session) => {
  session.connection.onDocumentSymbol(
    answering(session, "textDocument/documentSymbol", async ({ textDocument: { uri } }) => {
      const snapshot = await snapshotOf(session, uri);
      if (snapshot?.checked.form === undefined) return [];
      const { lines, form } = snapshot.checked;
      const items = outline(form, snapshot.language);
      return session.client.hierarchicalSymbols
        ? items.map((item) => toDocumentSymbol(lines, item))
        : [...flatten(uri, lines, items)];
    }),
  );
};
