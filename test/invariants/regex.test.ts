import { readdirSync, readFileSync } from "node:fs";
import path from "node:path";
import { type Node, parse as parseJavaScript } from "acorn";
import { transformSync } from "esbuild";
import { describe, expect, it } from "vitest";
import { complexityOf } from "../support/complexity.ts";
import { root, sourcesIn } from "../support/sources.ts";

interface Pattern {
  readonly source: string;
  readonly flags: string;
}

/** Every regular expression literal of a piece of JavaScript, found in its syntax tree. */
function patternsIn(code: string): Pattern[] {
  const found: Pattern[] = [];
  const visit = (value: unknown): void => {
    if (Array.isArray(value)) value.forEach(visit);
    else if (typeof value === "object" && value !== null) {
      const node = value as Node & { regex?: { pattern: string; flags: string } };
      if (node.regex !== undefined) found.push({ source: node.regex.pattern, flags: node.regex.flags });
      Object.values(value).forEach(visit);
    }
  };
  visit(parseJavaScript(code, { ecmaVersion: "latest", sourceType: "module" }));
  return found;
}

const product = [...sourcesIn("shared"), ...sourcesIn("server"), ...sourcesIn("client")];
const patterns = product.flatMap(({ file, text }) =>
  patternsIn(transformSync(text, { loader: "ts", target: "esnext" }).code).map((pattern) => ({
    file,
    ...pattern,
  })),
);

describe("every regular expression of the product", () => {
  it("is found", () => {
    expect(patterns.length).toBeGreaterThan(20);
  });

  it.each(patterns)("is linear: /$source/$flags in $file", ({ source, flags }) => {
    expect(complexityOf(source, flags)).toBe("linear");
  });

  it.each(patterns)("knows å ä ö for letters: /$source/$flags in $file", ({ source }) => {
    expect(source).not.toMatch(/\\[bwBW]/u);
  });
});

it("template data holds no regular expressions: its schema has no place for one", () => {
  const data = path.join(root, "shared/templates/data");
  const written = readdirSync(data).filter((file) => !file.includes(".gen."));
  const texts = written.map((file) => readFileSync(path.join(data, file), "utf8"));
  expect(texts.filter((text) => /"(?:pattern|regex|match)"\s*:/u.test(text))).toEqual([]);
});
