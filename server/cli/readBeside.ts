import { lstatSync } from "node:fs";
import { realpath } from "node:fs/promises";
import path from "node:path";
import { decode } from "../../shared/text/decode.ts";
import { readFileSource } from "./readSource.ts";

/** A link that leads out of the folder in which it stands. */
export const OUTSIDE = "OUTSIDE";

const isInside = (folder: string, file: string): boolean => {
  const way = path.relative(folder, file);
  return way !== ".." && !way.startsWith(`..${path.sep}`) && !path.isAbsolute(way);
};

/**
 * Whether the file stands in its own folder; undefined where there is none, which is no error, for it is the ordinary
 * case and to make an error of it takes longer than to read a file. Whoever sends a folder must not choose what is
 * read of this machine.
 */
async function isOfItsFolder(file: string): Promise<boolean | undefined> {
  const stats = lstatSync(file, { throwIfNoEntry: false });
  if (stats?.isSymbolicLink() !== true) return stats && true;
  const [folder, target] = await Promise.all([realpath(path.dirname(file)), realpath(file)]);
  return isInside(folder, target);
}

/**
 * The text of a file that steers the checks and that nobody has named: it lies beside a description, or above it.
 * Bounded like every file; pipes and devices are not opened.
 * @returns undefined where there is no such file
 * @throws the operating system's error, or one with the code `SPECIAL` or {@link OUTSIDE}
 */
export async function readBeside(file: string): Promise<string | undefined> {
  const isOwn = await isOfItsFolder(file);
  if (isOwn === undefined) return undefined;
  if (!isOwn) throw Object.assign(new Error("outside"), { code: OUTSIDE });
  return decode((await readFileSource(file)).bytes).text;
}
