import {
  type CompletionItem,
  CompletionItemKind,
  type CompletionList,
  InsertTextFormat,
} from "vscode-languageserver";
import * as z from "zod";
import type { About } from "../../shared/features/about/about.ts";
import { explain } from "../../shared/features/about/explain.ts";
import { completionsAt } from "../../shared/features/completion/completion.ts";
import type { Suggestion, SuggestionKind } from "../../shared/features/completion/suggestion.ts";
import { wordsOf } from "../../shared/features/hover/words.ts";
import { toMarkdown, toPlainText } from "../../shared/features/richText.ts";
import type { LineIndex } from "../../shared/text/lines.ts";
import { languageOf } from "./configuration.ts";
import { toOffset, toTextEdit } from "./convert.ts";
import { answering, type Feature, type Session, snapshotOf } from "./session.ts";

const KIND: Readonly<Record<SuggestionKind, CompletionItemKind>> = {
  document: CompletionItemKind.File,
  section: CompletionItemKind.Module,
  field: CompletionItemKind.Field,
  choice: CompletionItemKind.EnumMember,
  name: CompletionItemKind.Value,
  number: CompletionItemKind.Value,
  day: CompletionItemKind.Value,
};

const text = z.string().max(200);
const about: z.ZodType<About> = z.discriminatedUnion("kind", [
  z.object({ kind: z.literal("section"), template: text, section: text }),
  z.object({ kind: z.literal("field"), template: text, section: text, field: text }),
  z.object({ kind: z.literal("authority"), id: text }),
  z.object({ kind: z.enum(["priority", "objective"]), programme: text, number: text }),
  z.object({ kind: z.enum(["region", "subRegion", "municipality", "postalCode"]), code: text }),
]);
/** What an item carries, so that it can be explained without the document. */
const itemData = z.object({ uri: z.string(), about });

const NO_ITEMS: CompletionList = { isIncomplete: false, items: [] };

function toItem(lines: LineIndex, uri: string, suggestion: Suggestion, snippets: boolean): CompletionItem {
  const { kind, label, detail, filter, order, edit, snippet } = suggestion;
  const textEdit = toTextEdit(lines, edit);
  return {
    label,
    kind: KIND[kind],
    ...(detail === undefined ? {} : { detail }),
    filterText: filter,
    sortText: String(order).padStart(5, "0"),
    ...(snippets && snippet !== undefined
      ? { insertTextFormat: InsertTextFormat.Snippet, textEdit: { ...textEdit, newText: snippet } }
      : { insertTextFormat: InsertTextFormat.PlainText, textEdit }),
    ...(suggestion.about === undefined ? {} : { data: { uri, about: suggestion.about } }),
  };
}

/** The address where such a document is open: of others nobody has settings. */
const openUri = ({ documents }: Session, uri: string): string | undefined =>
  documents.get(uri) === undefined ? undefined : uri;

/** textDocument/completion and completionItem/resolve */
export const completion: Feature = (session) => {
  const { snippets, documentationFormat } = session.client.completion;
  session.connection.onCompletion(
    answering(session, "textDocument/completion", async ({ textDocument: { uri }, position }) => {
      const snapshot = await snapshotOf(session, uri);
      if (snapshot === undefined) return NO_ITEMS;
      const { checked, language } = snapshot;
      const { lines } = checked;
      const found = completionsAt(checked, toOffset(lines, position), {
        language,
        registry: snapshot.registry,
      });
      return { isIncomplete: false, items: found.map((one) => toItem(lines, uri, one, snippets)) };
    }),
  );
  session.connection.onCompletionResolve(
    answering(session, "completionItem/resolve", async (item): Promise<CompletionItem> => {
      const data = itemData.safeParse(item.data);
      if (!data.success) return item;
      const settings = await session.configuration.settingsFor(openUri(session, data.data.uri));
      const registry = await session.templateFiles.registryFor(settings);
      const blocks = explain(data.data.about, registry, wordsOf(languageOf(settings)));
      if (blocks.length === 0) return item;
      const value = documentationFormat === "markdown" ? toMarkdown(blocks) : toPlainText(blocks);
      return { ...item, documentation: { kind: documentationFormat, value } };
    }),
  );
};
