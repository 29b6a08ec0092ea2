/**
 * Most lines of one file that are checked. Half a kilobyte of memory goes to each; a million take less than the 1 GB
 * that any machine has, and more than a 50 MB file of ordinary prose holds.
 */
export const MAX_LINES = 1_000_000;

/** The first lines of a text, and how many more it has. Lines end with CR LF, LF or a lone CR. */
export function firstLines(text: string, most = MAX_LINES): { readonly text: string; readonly more: number } {
  let lines = 0;
  let cut: number | undefined;
  for (const end of text.matchAll(/\r\n|\r|\n/gu)) {
    lines++;
    if (lines === most) cut = end.index;
  }
  const more = lines + 1 - most;
  return cut === undefined || more <= 0 ? { text, more: 0 } : { text: text.slice(0, cut), more };
}
