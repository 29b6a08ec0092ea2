/** What is said of a survivor that reasons.json does not explain. */
export const NO_REASON = "no reason is given yet";

const fits = (wanted, given) => wanted === undefined || wanted === given;
const matches = (pattern, given = "") => pattern === undefined || new RegExp(pattern, "su").test(given);

/**
 * Why a change of the code went unnoticed. reasons.json has the texts by name; a list of `{ file, text, from?,
 * replacement?, why }`: the file, its line without the blanks around, and, where only some changes of the line are meant,
 * what was replaced and by what; and, for what the list does not have, patterns (regular expressions) of the same and of
 * the mutator's name. Line numbers are not looked at, so that the reasons last.
 */
export function reasonOf(
  { texts, survivors, patterns },
  file,
  { text, from, replacement, mutator, reached },
) {
  const found =
    survivors.find(
      (one) =>
        one.file === file && one.text === text && fits(one.from, from) && fits(one.replacement, replacement),
    ) ??
    patterns.find(
      (one) =>
        matches(one.file, file) &&
        matches(one.text, text) &&
        matches(one.from, from) &&
        matches(one.replacement, replacement) &&
        matches(one.mutator, mutator) &&
        fits(one.reached, reached),
    );
  return found === undefined ? NO_REASON : (texts[found.why] ?? found.why);
}
