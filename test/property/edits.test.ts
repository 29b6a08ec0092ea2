import fc from "fast-check";
import { afterAll, beforeAll, expect, it } from "vitest";
import type { Diagnostic } from "vscode-languageserver/node";
import { check } from "../../shared/check.ts";
import { render } from "../../shared/i18n/message.ts";
import { indexLines } from "../../shared/text/lines.ts";
import { type Client, startClient } from "../lsp/support/client.ts";
import { SEEDS, seed } from "../support/seeds.ts";

/** Findings after any edits are the findings of a fresh reading of the text that is there then. */

let client: Client;
beforeAll(async () => {
  client = await startClient();
});
afterAll(() => client.dispose());

/** Place and length as parts of the text, so that they fit whatever has become of it. */
interface Edit {
  readonly at: number;
  readonly length: number;
  readonly text: string;
}

const lines = SEEDS.flatMap((file) => seed(file).split("\n")).filter((line) => line.length < 120);
const edit: fc.Arbitrary<Edit> = fc.record({
  at: fc.double({ min: 0, max: 1, noNaN: true }),
  length: fc.oneof({ weight: 3, arbitrary: fc.nat(3) }, fc.nat(400)),
  text: fc.oneof(
    fc.constantFrom("", "\n", "\r\n", "\r", " ", "\u00A0", "1", ":", ".", "ä", "😀", "\n\n"),
    fc.constantFrom(...lines).map((line) => `\n\n${line}\n\n`),
    fc.string({ unit: "grapheme", maxLength: 12 }),
  ),
});

/** An offset that a position can name: never between CR and LF. */
const nameable = (text: string, offset: number): number =>
  text[offset - 1] === "\r" && text[offset] === "\n" ? offset - 1 : offset;

const told = (diagnostics: readonly Diagnostic[]) =>
  diagnostics.map(({ code, severity, range, message }) => ({ code, severity, range, message }));

const SEVERITY = { error: 1, warning: 2, info: 3, hint: 4 } as const;

/** What a fresh check of the text finds, as positions. */
function fresh(text: string, fileName: string) {
  const { findings } = check(text, { fileName });
  const index = indexLines(text);
  return findings.map(({ rule, severity, span, message }) => ({
    code: rule,
    severity: SEVERITY[severity],
    range: { start: index.at(span.start), end: index.at(span.end) },
    message: render(message, "fi"),
  }));
}

let documents = 0;

it("findings after random edits are the findings of a fresh parse", async () => {
  await fc.assert(
    fc.asyncProperty(
      fc.constantFrom(...SEEDS),
      fc.array(fc.array(edit, { minLength: 1, maxLength: 3 }), { minLength: 1, maxLength: 6 }),
      async (file, rounds) => {
        const uri = `file:///${documents++}/${file}`;
        let text = seed(file);
        await client.open(uri, text);
        for (const edits of rounds) {
          const changes = edits.map(({ at, length, text: inserted }) => {
            const start = nameable(text, Math.floor(at * text.length));
            const end = Math.max(start, nameable(text, Math.min(text.length, start + length)));
            const index = indexLines(text);
            text = text.slice(0, start) + inserted + text.slice(end);
            return { range: { start: index.at(start), end: index.at(end) }, text: inserted };
          });
          await client.change(uri, ...changes);
          expect(told(await client.pull(uri))).toEqual(fresh(text, file));
        }
        await client.close(uri);
      },
    ),
    { seed: 20271, numRuns: 30 },
  );
}, 180_000);
