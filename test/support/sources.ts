import { readdirSync, readFileSync } from "node:fs";
import path from "node:path";

export const root = path.join(import.meta.dirname, "../..");

/** A source file of the project: its path from the root with `/`, and its text. */
export interface SourceText {
  readonly file: string;
  readonly text: string;
}

/** Every TypeScript file under a folder of the project, generated ones left out. */
export function sourcesIn(folder: string): SourceText[] {
  return readdirSync(path.join(root, folder), { recursive: true, encoding: "utf8" })
    .filter((file) => file.endsWith(".ts") && !file.endsWith(".gen.ts") && !file.includes("node_modules"))
    .map((file) => path.posix.join(folder, file.split(path.sep).join("/")))
    .sort()
    .map((file) => ({ file, text: readFileSync(path.join(root, file), "utf8") }));
}

/** The modules that a file imports or re-exports, as written, dynamic imports included. */
export const importsOf = (source: SourceText): string[] =>
  [...source.text.matchAll(/\b(?:from|import)\s*\(?\s*"([^"\n]+)"/gu)].map((match) => match[1] ?? "");

/** The texts of the five seeds by file name. */
export const seeds: ReadonlyMap<string, string> = new Map(
  readdirSync(path.join(root, "seeds"))
    .sort()
    .map((name) => [name, readFileSync(path.join(root, "seeds", name), "utf8")]),
);
