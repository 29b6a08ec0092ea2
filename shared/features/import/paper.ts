/** A description being written: lines, some of them with a blank line above. */
export interface Paper {
  /** Lines that belong together, with a blank line above. */
  paragraph(lines: readonly string[]): void;
  /** Lines right under the last. */
  under(lines: readonly string[]): void;
  /** Goes on with the last line. */
  append(text: string): void;
  /** The text with LF line ends, the last line ended too; empty where nothing was written. */
  text(): string;
}

/** An empty sheet. */
export function createPaper(): Paper {
  const lines: string[] = [];
  return {
    paragraph(paragraph) {
      if (lines.length > 0 && paragraph.length > 0) lines.push("");
      lines.push(...paragraph);
    },
    under: (more) => lines.push(...more),
    append(text) {
      const last = lines.pop();
      lines.push(last === undefined ? text : last + text);
    },
    text: () => (lines.length === 0 ? "" : `${lines.join("\n")}\n`),
  };
}
