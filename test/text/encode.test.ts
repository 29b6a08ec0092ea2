import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { decode } from "../../shared/text/decode.ts";
import { byteFormOf, encode } from "../../shared/text/encode.ts";

const bytesOf = (encoded: ReturnType<typeof encode>): Uint8Array | undefined =>
  "bytes" in encoded ? encoded.bytes : undefined;

describe("a text is written back in the form in which it was read", () => {
  it.each([
    ["utf-8", false],
    ["utf-8", true],
    ["utf-16le", true],
    ["utf-16be", true],
  ] as const)("%s, with a mark: %s", (encoding, mark) => {
    fc.assert(
      fc.property(fc.string({ unit: "grapheme" }), (text) => {
        fc.pre(!text.startsWith("\uFEFF"));
        const bytes = bytesOf(encode(text, { encoding, mark })) ?? new Uint8Array();
        expect(decode(bytes).text).toBe(text);
        expect(byteFormOf(bytes)).toEqual({ encoding, mark });
      }),
    );
  });

  it("Windows-1252: every byte there is", () => {
    const bytes = Uint8Array.from({ length: 256 }, (_, i) => i);
    const form = byteFormOf(bytes);
    expect(form).toEqual({ encoding: "windows-1252", mark: false });
    expect(form && bytesOf(encode(decode(bytes).text, form))).toEqual(bytes);
  });

  it("any bytes: as they were, or not at all", () => {
    fc.assert(
      fc.property(
        fc.uint8Array({ maxLength: 40 }),
        fc.constantFrom([], [0xff, 0xfe], [0xfe, 0xff]),
        (tail, mark) => {
          const bytes = Uint8Array.from([...mark, ...tail]);
          const form = byteFormOf(bytes);
          if (form !== undefined) expect(bytesOf(encode(decode(bytes).text, form))).toEqual(bytes);
        },
      ),
    );
  });

  it.each([
    ["half a unit of UTF-16", [0xff, 0xfe, 0x41, 0x00, 0x42]],
    ["half a pair of UTF-16", [0xff, 0xfe, 0x00, 0xd8, 0x41, 0x00]],
  ])("%s cannot be written back", (_, bytes) => {
    expect(byteFormOf(Uint8Array.from(bytes))).toBeUndefined();
  });
});

it("a text of which the last bytes were not read cannot be written back", () => {
  const bytes = Uint8Array.from([0x41, 0xc3]);
  expect(byteFormOf(bytes, decode(bytes, { cut: true }))).toBeUndefined();
});

describe("what an encoding does not have is named", () => {
  it.each([
    ["\u0080", "\u0080"],
    ["a\u0085", "\u0085"],
    ["\u0100", "\u0100"],
    ["\u009F", "\u009F"],
    ["a → b", "→"],
    ["a 😀", "😀"],
    ["a\uFFFD", "\uFFFD"],
  ])("%j in Windows-1252", (text, missing) => {
    expect(encode(text, { encoding: "windows-1252", mark: false })).toEqual({ missing });
  });

  it("å, ä, ö, the dash and the euro are there", () => {
    expect(encode("å–€", { encoding: "windows-1252", mark: false })).toEqual({
      bytes: Uint8Array.from([0xe5, 0x96, 0x80]),
    });
  });

  it("half a pair in UTF-8", () => {
    expect(encode("a\uD800", { encoding: "utf-8", mark: false })).toEqual({ missing: "\uD800" });
  });
});
