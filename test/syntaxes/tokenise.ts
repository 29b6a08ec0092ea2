import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import path from "node:path";
import { createOnigScanner, createOnigString, loadWASM } from "vscode-oniguruma";
import { INITIAL, parseRawGrammar, Registry } from "vscode-textmate";
import { root } from "../support/sources.ts";

const require = createRequire(import.meta.url);
const file = path.join(root, "syntaxes/esr.tmLanguage.json");

/** A piece of a line and the names that the grammar gives it, outermost first. */
export interface Token {
  readonly line: number;
  readonly start: number;
  readonly text: string;
  readonly scopes: readonly string[];
}

/** Colours a text as VS Code does: with its own engine and our grammar. Lines count from 0. */
export async function tokenise(text: string): Promise<Token[]> {
  const wasm = readFileSync(require.resolve("vscode-oniguruma/release/onig.wasm"));
  await loadWASM({ data: wasm });
  const registry = new Registry({
    onigLib: Promise.resolve({ createOnigScanner, createOnigString }),
    loadGrammar: () => Promise.resolve(parseRawGrammar(readFileSync(file, "utf8"), file)),
  });
  const grammar = await registry.loadGrammar("text.esr");
  if (grammar === null) throw new Error("the grammar could not be loaded");
  const tokens: Token[] = [];
  let state = INITIAL;
  text.split(/\r\n|\r|\n/u).forEach((line, index) => {
    const result = grammar.tokenizeLine(line, state);
    state = result.ruleStack;
    for (const { startIndex, endIndex, scopes } of result.tokens)
      tokens.push({ line: index, start: startIndex, text: line.slice(startIndex, endIndex), scopes });
  });
  return tokens;
}

/** The tokens that have a name beginning so, e.g. `entity.name.tag.label`. */
export const named = (tokens: readonly Token[], prefix: string): Token[] =>
  tokens.filter(({ scopes }) => scopes.some((scope) => scope.startsWith(prefix)));
