import { randomBytes } from "node:crypto";
import { constants } from "node:fs";
import { access, open, rename, rm, stat } from "node:fs/promises";
import path from "node:path";
import { readFileSource } from "./readSource.ts";

/** The file is no longer the one that was read: somebody else has written to it meanwhile. */
export const CHANGED = "CHANGED";

const refuse = (code: string): Error => Object.assign(new Error(code), { code });

/** In the file's own folder, so that renaming it is one step; hidden, and short where the file's own name is not. */
const temporaryBeside = (file: string): string =>
  path.join(path.dirname(file), `.esr-kuvaus-${randomBytes(6).toString("hex")}.tmp`);

/**
 * Replaces a file whole or not at all: whoever opens it sees the old bytes or the new ones, also when the power fails.
 * Its permissions stay.
 * @param file the real path: a link would be replaced by a file
 * @param sha256 of the bytes that the new ones were made from
 * @throws the operating system's error, or one with the code {@link CHANGED}; the file is then as it was
 */
export async function replaceFile(file: string, bytes: Uint8Array, sha256: string): Promise<void> {
  // Renaming asks for the folder's permission alone; a file that is protected must stay.
  await access(file, constants.W_OK);
  const { mode } = await stat(file);
  const temporary = temporaryBeside(file);
  const handle = await open(temporary, "wx", mode);
  try {
    try {
      await handle.chmod(mode);
      await handle.writeFile(bytes);
      await handle.sync();
    } finally {
      await handle.close();
    }
    if ((await readFileSource(file)).sha256 !== sha256) throw refuse(CHANGED);
    await rename(temporary, file);
  } catch (error) {
    await rm(temporary, { force: true });
    throw error;
  }
}
