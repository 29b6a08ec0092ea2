import { createHash } from "node:crypto";
import { describe, expect, it } from "vitest";
import { firstLines } from "../../server/cli/limitLines.ts";
import { readStream, wholeCharacters } from "../../server/cli/readSource.ts";

async function* chunks(bytes: Uint8Array, size: number): AsyncGenerator<Uint8Array> {
  for (let at = 0; at < bytes.length; at += size) yield bytes.subarray(at, at + size);
}

describe("reading with a limit", () => {
  const text = "aä€😀".repeat(5);
  const bytes = Buffer.from(text);

  it("keeps whole characters only, whatever the limit and the size of the pieces", async () => {
    for (let most = 1; most <= bytes.length; most++)
      for (const size of [1, 3, 7, bytes.length]) {
        const source = await readStream(chunks(bytes, size), most);
        expect(source.size).toBe(bytes.length);
        expect(source.sha256).toBe(createHash("sha256").update(bytes).digest("hex"));
        expect(text.startsWith(new TextDecoder("utf-8", { fatal: true }).decode(source.bytes))).toBe(true);
        expect(source.bytes.length).toBeGreaterThan(most - 4);
      }
  });

  it("leaves what was not cut as it is, also when it is no UTF-8", async () => {
    const latin = Buffer.from("päivä ä", "latin1");
    expect((await readStream(chunks(latin, 4), latin.length)).bytes).toEqual(latin);
  });

  it("cuts UTF-16 between its units", () => {
    expect(wholeCharacters(Uint8Array.from([0xff, 0xfe, 0x41, 0, 0x42]))).toHaveLength(4);
    expect(wholeCharacters(Uint8Array.from([0xfe, 0xff, 0, 0x41, 0]))).toHaveLength(4);
  });
});

describe("the first lines of a text", () => {
  it.each([
    ["a\nb\nc", 2, "a\nb", 1],
    ["a\r\nb\r\nc\r\nd", 2, "a\r\nb", 2],
    ["a\rb\rc", 3, "a\rb\rc", 0],
    ["a\nb\n", 2, "a\nb", 1],
    ["", 1, "", 0],
  ])("%j within %d", (text, most, first, more) => {
    expect(firstLines(text, most)).toEqual({ text: first, more });
  });
});
