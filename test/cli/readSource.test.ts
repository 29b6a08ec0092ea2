import { createHash } from "node:crypto";
import { describe, expect, it } from "vitest";
import { readStream } from "../../server/cli/readSource.ts";

async function* chunks(bytes: Uint8Array, size: number): AsyncGenerator<Uint8Array> {
  for (let at = 0; at < bytes.length; at += size) yield bytes.subarray(at, at + size);
}

describe("reading with a limit", () => {
  const bytes = Buffer.from("aä€😀".repeat(5));

  it("keeps the first bytes, counts and hashes them all, whatever the size of the pieces", async () => {
    for (let most = 1; most <= bytes.length + 1; most++)
      for (const size of [1, 3, 7, bytes.length]) {
        const source = await readStream(chunks(bytes, size), most);
        expect(source.bytes).toEqual(bytes.subarray(0, most));
        expect(source.size).toBe(bytes.length);
        expect(source.sha256).toBe(createHash("sha256").update(bytes).digest("hex"));
      }
  });
});
