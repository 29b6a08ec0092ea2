import { toMarkdown, toPlainText } from "../../shared/features/richText.ts";
import { toOffset, toRange } from "./convert.ts";
import { answering, checkedSnapshotOf, type Feature } from "./session.ts";

/** textDocument/hover */
export const hover: Feature = (session) => {
  const kind = session.client.hoverFormat;
  session.connection.onHover(
    answering(session, "textDocument/hover", async ({ textDocument, position }, token) => {
      const snapshot = await checkedSnapshotOf(session, textDocument.uri, token);
      if (snapshot === undefined) return null;
      // Loaded when the mouse first rests on something: it brings the world's telephone numbers along.
      const { hoverAt } = await import("../../shared/features/hover.ts");
      const { checked, language } = snapshot;
      const { active, suppressed } = snapshot.sorted();
      const { text, tree, lines, form, profile } = checked;
      const read = { text, tree, lines, form, profile, findings: active };
      const found = hoverAt(read, toOffset(lines, position), {
        language,
        rules: session.rules,
        suppressed,
      });
      if (found === undefined) return null;
      const value = kind === "markdown" ? toMarkdown(found.blocks) : toPlainText(found.blocks);
      return { contents: { kind, value }, range: toRange(lines, found.span) };
    }),
  );
};
