import { readdirSync, readFileSync } from "node:fs";
import path from "node:path";

/** What is said of a survivor that nothing in reasons/ explains. */
export const NO_REASON = "no reason is given yet";

const fits = (wanted, given) => wanted === undefined || wanted === given;
const matches = (pattern, given = "") => pattern === undefined || new RegExp(pattern, "su").test(given);

const FOLDER = path.join(import.meta.dirname, "reasons");
const KINDS = "kinds.json";
const read = (name) => JSON.parse(readFileSync(path.join(FOLDER, name), "utf8"));

/**
 * What reasons/ says: kinds.json has `texts`, reasons by name, and `patterns` for what was not looked into one by one: regular
 * expressions of file, line, what was replaced, by what, and the mutator's name. Every other file there, named for an area
 * or a folder of rules, lists `{ file, text, from?, replacement?, why }`: the file, its line without the blanks around, and,
 * where only some changes of the line are meant, what was replaced and by what; `why` is a reason or the name of one. Line
 * numbers are not looked at, so that the reasons last.
 */
export function readReasons() {
  const lists = readdirSync(FOLDER).filter((name) => name !== KINDS);
  return { ...read(KINDS), survivors: lists.flatMap(read) };
}

/** Why a change of the code went unnoticed. @param reasons as `readReasons` gives them */
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
