import { type SemanticTokens, SemanticTokensBuilder } from "vscode-languageserver";
import { TOKEN_KINDS } from "../../shared/features/tokenKinds.ts";
import { tokensOf } from "../../shared/features/tokens.ts";
import type { Span } from "../../shared/text/span.ts";
import { toOffset } from "./convert.ts";
import { answering, type Feature, type Session, snapshotOf } from "./session.ts";

async function answer(
  session: Session,
  uri: string,
  within: (offsetOf: (place: Parameters<typeof toOffset>[1]) => number) => Span | undefined,
): Promise<SemanticTokens> {
  const snapshot = await snapshotOf(session, uri);
  if (snapshot?.checked.form === undefined) return { data: [] };
  const { lines, form } = snapshot.checked;
  const builder = new SemanticTokensBuilder();
  for (const { kind, span } of tokensOf(
    form,
    within((place) => toOffset(lines, place)),
  )) {
    const { line, character } = lines.at(span.start);
    builder.push(line, character, span.end - span.start, TOKEN_KINDS.indexOf(kind), 0);
  }
  // Without the builder's result id: it would promise that differences can be asked for.
  return { data: builder.build().data };
}

/** textDocument/semanticTokens, full and range: what is template and valid value, as opposed to prose that looks so. */
export const semanticTokens: Feature = (session) => {
  const { semanticTokens: tokens } = session.connection.languages;
  tokens.on(
    answering(session, "textDocument/semanticTokens/full", ({ textDocument }) =>
      answer(session, textDocument.uri, () => undefined),
    ),
  );
  tokens.onRange(
    answering(session, "textDocument/semanticTokens/range", ({ textDocument, range }) =>
      answer(session, textDocument.uri, (offsetOf) => ({
        start: offsetOf(range?.start),
        end: offsetOf(range?.end),
      })),
    ),
  );
};
