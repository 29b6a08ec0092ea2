/** What is said of a survivor that reasons.json does not explain. */
export const NO_REASON = "no reason is given yet";

const fits = (wanted, given) => wanted === undefined || wanted === given;

/**
 * Why a change of the code went unnoticed. reasons.json has the texts by name, and a list of `{ file, text, from?,
 * replacement?, why }`: the file, its line without the blanks around, and, where only some changes of the line are meant,
 * what was replaced and by what. Line numbers are not looked at, so that the reasons last.
 */
export function reasonOf({ texts, survivors }, file, { text, from, replacement }) {
  const found = survivors.find(
    (one) =>
      one.file === file && one.text === text && fits(one.from, from) && fits(one.replacement, replacement),
  );
  return found === undefined ? NO_REASON : (texts[found.why] ?? found.why);
}
