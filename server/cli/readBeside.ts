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

/** Refuses a link to a file of another folder: whoever sends a folder must not choose what is read of this machine. */
async function refuseLinksOut(file: string): Promise<void> {
  if (!lstatSync(file).isSymbolicLink()) return;
  const [folder, target] = await Promise.all([realpath(path.dirname(file)), realpath(file)]);
  if (!isInside(folder, target)) throw Object.assign(new Error("outside"), { code: OUTSIDE });
}

/**
 * The text of a file that steers the checks and that nobody has named: it lies beside a description, or above it.
 * Bounded like every file; pipes and devices are not opened.
 * @throws the operating system's error, or one with the code `SPECIAL` or {@link OUTSIDE}
 */
export async function readBeside(file: string): Promise<string> {
  await refuseLinksOut(file);
  return decode((await readFileSource(file)).bytes).text;
}
