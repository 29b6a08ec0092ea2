import { readFileSync } from "node:fs";
import path from "node:path";
import { builtInRegistry } from "../../shared/check.ts";
import { cleanExample } from "./examples.ts";

const seeds = path.join(import.meta.dirname, "../../seeds");

/** A description of the repository, with the template that a reader would name. */
export interface TestDocument {
  readonly name: string;
  readonly template: string;
  readonly isSeed: boolean;
  readonly text: string;
}

/** Which form a seed follows, read by a person. */
const SEED_TEMPLATES: Readonly<Record<string, string>> = {
  "S10246-valityomarkkinat.txt": "esr-2007-2013",
  "S20252-satapolku-kortti.txt": "hankekortti",
  "S20271-polku.txt": "esr-2014-2020",
  "S20283-tyollisyyspalvelut.txt": "esr-2014-2020",
  "S21698-askel.txt": "esr-2014-2020",
};

/** Every description that the repository has: the clean, invented example of each template, and the five seeds. */
export const DOCUMENTS: readonly TestDocument[] = [
  ...builtInRegistry.templates.map(({ id }) => ({
    name: `${id}.txt`,
    template: id,
    isSeed: false,
    text: cleanExample(id),
  })),
  ...Object.entries(SEED_TEMPLATES).map(([name, template]) => ({
    name,
    template,
    isSeed: true,
    text: readFileSync(path.join(seeds, name), "utf8"),
  })),
];
