import type { FixedText } from "../../shared/features/fixAll.ts";
import { type CountedNoun, counted } from "../../shared/i18n/counted.ts";
import { type Language, type LocalText, render } from "../../shared/i18n/message.ts";
import type { Palette } from "../../shared/report/text.ts";
import { visible } from "../../shared/report/visible.ts";
import { indexLines } from "../../shared/text/lines.ts";

const MENDED: CountedNoun = {
  one: { fi: "kohta korjattu", sv: "ställe rättat", en: "place mended" },
  many: { fi: "kohtaa korjattu", sv: "ställen rättade", en: "places mended" },
};
const TO_MEND: CountedNoun = {
  one: { fi: "kohta korjattaisiin", sv: "ställe skulle rättas", en: "place would be mended" },
  many: { fi: "kohtaa korjattaisiin", sv: "ställen skulle rättas", en: "places would be mended" },
};
const LINE: LocalText = { fi: "rivi {line}", sv: "rad {line}", en: "line {line}" };

const lineOf = (line: number, language: Language): string =>
  render({ text: LINE, values: { line: line + 1 } }, language);

/** What was mended in a file: one line a finding. */
export function mendedText(
  shown: string,
  { applied }: FixedText,
  { language, palette, isDryRun }: { language: Language; palette: Palette; isDryRun: boolean },
): string {
  const lines = applied.map(
    ({ finding, line }) =>
      `  ${lineOf(line, language)}: ${visible(render(finding.message, language))}  ${palette.faint(finding.rule)}`,
  );
  const count = counted(applied.length, isDryRun ? TO_MEND : MENDED, language);
  return `${[`${palette.strong(visible(shown))}: ${count}`, ...lines].join("\n")}\n`;
}

/** A line so that all that changes in it is seen: a non-breaking space looks like any other. */
const shownLine = (line: string): string => visible(line).replaceAll("\u00A0", "<U+00A0>");

const linesOf = (text: string): string[] => text.split(/\r\n|\r|\n/u);

/** Pieces of the text that change, from the zero-based line `first` on, as whole lines. */
interface Changed {
  readonly first: number;
  readonly before: readonly string[];
  readonly after: readonly string[];
}

function* changedPieces(text: string, { text: newText, edits }: FixedText): Generator<Changed> {
  const before = linesOf(text);
  const after = linesOf(newText);
  // Most fixes change within lines, so that each line has its counterpart.
  if (before.length === after.length) {
    for (const [first, line] of before.entries())
      if (line !== after[first]) yield { first, before: [line], after: [after[first] ?? ""] };
    return;
  }
  const lines = indexLines(text);
  for (const edit of edits) {
    const first = lines.at(edit.span.start).line;
    const { start } = lines.line(first);
    const { end } = lines.line(lines.at(edit.span.end).line);
    const mended = text.slice(start, edit.span.start) + edit.newText + text.slice(edit.span.end, end);
    yield { first, before: linesOf(text.slice(start, end)), after: linesOf(mended) };
  }
}

/** The lines that change, as they stand and as they will: `- old`, `+ new`. */
export function changedLines(text: string, fixed: FixedText, language: Language): string {
  const shown = [...changedPieces(text, fixed)].flatMap(({ first, before, after }) => [
    lineOf(first, language),
    ...before.map((line) => `- ${shownLine(line)}`),
    ...after.map((line) => `+ ${shownLine(line)}`),
  ]);
  return shown.map((line) => `  ${line}\n`).join("");
}
