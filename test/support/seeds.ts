import { readdirSync, readFileSync } from "node:fs";
import path from "node:path";

const folder = path.join(import.meta.dirname, "../../seeds");

/** File names of the seeds. */
export const SEEDS: readonly string[] = readdirSync(folder).filter((file) => file.endsWith(".txt"));

/** The text of the seed whose file name begins so, e.g. `S20271`. */
export function seed(code: string): string {
  const file = SEEDS.find((name) => name.startsWith(code));
  if (file === undefined) throw new Error(`no seed ${code}`);
  return readFileSync(path.join(folder, file), "utf8");
}
