/** Characters that are not seen: soft hyphens, places where a word may be broken, byte-order marks. */
const UNSEEN = /[\u00AD\u200B\u2060\uFEFF]/gu;

/** Collects the lines of a block as a browser would set them. */
export interface LineCollector {
  /** @param keeps true inside elements that keep their line ends */
  write(text: string, keeps: boolean): void;
  /** Ends the line. */
  end(): void;
  /** The lines so far, without white space at their ends and without empty ones; begins anew. */
  take(): string[];
}

/** A collector: every run of white space is one space, NBSP stays. */
export function createLines(): LineCollector {
  let done: string[] = [];
  let pieces: string[] = [];
  let endsWithSpace = true;
  const end = (): void => {
    const line = pieces.join("").trim();
    if (line !== "") done.push(line);
    pieces = [];
    endsWithSpace = true;
  };
  return {
    write(text, keeps) {
      const seen = text.replace(UNSEEN, "");
      for (const [i, line] of (keeps ? seen.split(/\r\n|\r|\n/u) : [seen]).entries()) {
        if (i > 0) end();
        const collapsed = line.replace(/[ \t\n\f\r]+/gu, " ");
        const piece = endsWithSpace && collapsed.startsWith(" ") ? collapsed.slice(1) : collapsed;
        if (piece === "") continue;
        pieces.push(piece);
        endsWithSpace = piece.endsWith(" ");
      }
    },
    end,
    take() {
      end();
      const lines = done;
      done = [];
      return lines;
    },
  };
}
