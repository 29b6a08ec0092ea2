import { readdirSync, readFileSync } from "node:fs";
import path from "node:path";

/** What is said of a survivor that nothing in reasons/ explains. */
export const NO_REASON = "no reason is given yet";

const FOLDER = path.join(import.meta.dirname, "reasons");

/**
 * What reasons/ says: each file there, named for an area or a folder of rules, is a list of `{ file, text, from?, replacement?,
 * why }`: the file, its line without the blanks around, and, where only some changes of the line are meant, what was replaced
 * and by what. Line numbers are not looked at, so that the reasons last.
 */
export const readReasons = () =>
  readdirSync(FOLDER).flatMap((name) => JSON.parse(readFileSync(path.join(FOLDER, name), "utf8")));

const fits = (wanted, given) => wanted === undefined || wanted === given;

/** Why a change of the code went unnoticed. @param reasons as `readReasons` gives them */
export const reasonOf = (reasons, file, { text, from, replacement }) =>
  reasons.find(
    (one) =>
      one.file === file && one.text === text && fits(one.from, from) && fits(one.replacement, replacement),
  )?.why ?? NO_REASON;
