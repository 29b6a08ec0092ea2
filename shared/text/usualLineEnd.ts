/** How the lines of a text end, judged by its first line end; LF where there is none. */
export function usualLineEnd(text: string): string {
  const at = text.search(/[\r\n]/u);
  return text[at] === "\r" ? (text[at + 1] === "\n" ? "\r\n" : "\r") : "\n";
}
