import { describe, expect, it } from "vitest";
import { type Illegible, illegibleAs } from "../../shared/text/illegible.ts";
import { DOCUMENTS } from "../support/documents.ts";

/** What the text looks like whose bytes in one encoding were read in another. */
const readAs = (text: string, written: BufferEncoding, read: string): string =>
  new TextDecoder(read).decode(Buffer.from(text, written));

function check(text: string, expected: Illegible | undefined): void {
  expect({ text, illegible: illegibleAs(text) }).toEqual({ text, illegible: expected });
}

describe("a description whose letters cannot be read", () => {
  it.each(DOCUMENTS)("is told from one that can: $name", ({ text }) => {
    expect(illegibleAs(text)).toBeUndefined();
    expect(illegibleAs(text.normalize("NFD"))).toBeUndefined();
    expect(illegibleAs(readAs(text, "latin1", "utf-8"))).toBe("lost");
    expect(illegibleAs(readAs(text, "utf-8", "windows-1252"))).toBe("twice");
  });

  it("has lost all of them, and many", () => {
    const lost = "ty\uFFFD ".repeat(7);
    check(lost, undefined);
    check(`${lost}\uFFFDljy`, "lost");
    check(`${lost}\uFFFDljy työ`, undefined);
    check(`${lost}\uFFFDljy TYO\u0308`, undefined);
    check(`${lost} \uFFFD \uFFFD`, undefined);
  });

  it("shows it at its beginning", () => {
    check(`${"a ".repeat(3000)}${"ty\uFFFD ".repeat(9)}`, undefined);
    check("Ã on kirjain, ja niin on Å.", undefined);
    check("", undefined);
  });
});
