import path from "node:path";
import { expect, it } from "vitest";
import { sourcesIn } from "../support/sources.ts";

/** What is loaded before anybody asks for anything: each program pays for it at every start. */

const sources = new Map(
  [...sourcesIn("shared"), ...sourcesIn("server")].map(({ file, text }) => [file, text]),
);

/** The modules that a file loads when it is loaded: neither those of its types nor those behind an `import()`. */
const loadedBy = (text: string): string[] =>
  [...text.matchAll(/^(?:import|export)(?! type\b)(?: [^;"]*? from)? "([^"\n]+)"/gmu)].map(
    (match) => match[1] ?? "",
  );

/** The packages that a program loads at its start. What `….prepared.ts` needs is needed when it is built. */
function packagesAtStart(program: string): string[] {
  const packages = new Set<string>();
  const seen = new Set<string>();
  const visit = (file: string): void => {
    if (seen.has(file) || file.endsWith(".prepared.ts")) return;
    seen.add(file);
    for (const target of loadedBy(sources.get(file) ?? ""))
      if (target.startsWith(".")) visit(path.posix.join(path.posix.dirname(file), target));
      else if (!target.startsWith("node:")) packages.add(target);
  };
  visit(program);
  return [...packages].sort();
}

it.each([
  ["server/node.ts", []],
  ["server/cli/main.ts", []],
  ["server/cli/program.ts", ["commander", "diff", "fastest-levenshtein", "picocolors"]],
  ["server/cli/worker.ts", ["fastest-levenshtein"]],
])("%s loads no more libraries than %j", (program, packages) => {
  expect(packagesAtStart(program)).toEqual(packages);
});
