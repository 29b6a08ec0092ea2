/** Words that English and Swedish phrases are held together by and that Finnish has not. */
const FOREIGN_WORDS: ReadonlySet<string> = new Set([
  ...["and", "of", "the", "for", "in", "with", "their"],
  ...["och", "av", "för", "med", "på", "till", "ett", "det", "den", "som", "är"],
]);

/**
 * True when a phrase holds an English or Swedish word that no Finnish phrase has. False says nothing: short foreign
 * phrases need not hold one.
 */
export const isPlainlyForeign = (text: string): boolean =>
  text
    .normalize("NFC")
    .toLowerCase()
    .split(/[^\p{L}]+/u)
    .some((word) => FOREIGN_WORDS.has(word));
