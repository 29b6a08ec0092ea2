import type { Line } from "../../syntax/tree.ts";
import { span, trimSpan } from "../../text/span.ts";
import type { Spelling } from "../form.ts";
import type { FieldDef } from "../schema.ts";
import type { Mark } from "./mark.ts";
import type { SectionEntry } from "./vocabulary.ts";
import { afterWords, firstWord } from "./words.ts";

/** A mark that stands for the colon: `Y-tunnus – 2296962-1`. Alone it is the value, that there is none. */
const DASH = /^\s{1,9}[-–—=]\s{1,9}(?=\S)/u;

/** `Label value`, the colon left out. @param may which fields the line may be */
export function uncolonedMark(
  text: string,
  { content }: Line,
  entry: SectionEntry,
  may: (def: FieldDef) => boolean,
  spelling: Spelling,
): Mark | undefined {
  for (const { def, words } of entry.starts.get(firstWord(text, content)) ?? []) {
    if (!may(def)) continue;
    const end = afterWords(text, content, words);
    if (end === undefined) continue;
    const dash = spelling === "exact" ? "" : (DASH.exec(text.slice(end, content.end))?.[0] ?? "");
    const value = trimSpan(text, span(end + dash.length, content.end));
    return { def, label: span(content.start, end + dash.trimEnd().length), value, spelling };
  }
  return undefined;
}
