import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { decode, encodeUtf8 } from "../../shared/text/decode.ts";

const bytes = (...values: number[]): Uint8Array => Uint8Array.from(values);
const hex = (text: string): Uint8Array =>
  Uint8Array.from(text.match(/[0-9a-f]{2}/gu) ?? [], (pair) => Number.parseInt(pair, 16));

describe("UTF-8", () => {
  it("reads Finnish letters", () => {
    expect(decode(hex("5079c3b66472c3a4e2809331"))).toEqual({
      text: "Pyödrä–1",
      decodedAs: { encoding: "utf-8", valid: true },
    });
  });

  it("takes the byte-order mark away, and only the first one", () => {
    expect(decode(hex("efbbbf efbbbf 41")).text).toBe("\uFEFFA");
    expect(decode(hex("efbbbf")).text).toBe("");
  });

  it("reads no bytes as an empty text", () => {
    expect(decode(bytes())).toEqual({ text: "", decodedAs: { encoding: "utf-8", valid: true } });
  });

  it("keeps line ends and NUL as they are", () => {
    expect(decode(bytes(65, 13, 10, 13, 0, 10)).text).toBe("A\r\n\r\0\n");
  });

  it.each([
    ["an overlong form", "c0af"],
    ["a surrogate", "eda080"],
    ["a character beyond Unicode", "f4908080"],
    ["a lone continuation byte", "41 a4 41"],
    ["a character cut in two", "41 c3"],
    ["as many wrong bytes as letters", "c3a4 e4"],
  ])("takes %s for no UTF-8", (_, wrong) => {
    expect(decode(hex(wrong)).decodedAs).toEqual({ encoding: "windows-1252", valid: false });
  });
});

describe("damaged UTF-8", () => {
  const damaged = { encoding: "utf-8", valid: false };

  it.each([
    ["cut inside a letter", "c3a4 c3b6 c3", "äöÃ"],
    ["with another encoding pasted to its end", "c3a4 41 c3b6 e4 0a", "äAöä\n"],
    ["with a wrong byte first, and a mark behind it", "e4 efbbbf c3a4", "ä\uFEFFä"],
    ["with a mark and a wrong byte", "efbbbf c3a4 80 41", "ä€A"],
    ["with characters of three and of four bytes", "e28093 f09f9880 ff", "–\u{1F600}ÿ"],
    ["with an overlong form and a surrogate", "c3a4c3a4c3a4c3a4c3a4c3a4 c0af eda080", "ääääääÀ¯í\u00A0€"],
    ["with characters beyond Unicode", "c3a4c3a4c3a4c3a4c3a4 f4908080", "äääääô\u0090€€"],
  ])("%s keeps its letters", (_, written, text) => {
    expect(decode(hex(written))).toEqual({ text, decodedAs: damaged });
  });
});

describe("bytes of which some are UTF-8", () => {
  const only = new TextDecoder("utf-8", { fatal: true, ignoreBOM: true });
  // Several releases of Node.js read these bytes by another table.
  const latin = (byte: number): string => decode(bytes(byte, 0xff)).text.charAt(0);

  /** The one character that these bytes are; undefined for none and for several. */
  function character(some: Uint8Array): string | undefined {
    try {
      const text = only.decode(some);
      return [...text].length === 1 ? text : undefined;
    } catch {
      return undefined;
    }
  }

  /** What the bytes say, character by character; undefined where no more of them are letters of UTF-8 than are none. */
  function slowly(all: Uint8Array): string | undefined {
    let text = "";
    let letters = 0;
    let wrong = 0;
    for (let at = 0; at < all.length; ) {
      const length = [1, 2, 3, 4].find(
        (some) => at + some <= all.length && character(all.subarray(at, at + some)) !== undefined,
      );
      if (length === undefined) wrong++;
      else if (length > 1) letters++;
      const end = at + (length ?? 1);
      text += length === undefined ? latin(all[at] ?? 0) : character(all.subarray(at, end));
      at = end;
    }
    return letters > wrong ? text : undefined;
  }

  // The edges of what is a character: leads, second bytes, the last character of each length.
  const EDGES = [
    0x41, 0x7f, 0x80, 0x8f, 0x90, 0x9f, 0xa0, 0xbf, 0xc0, 0xc1, 0xc2, 0xdf, 0xe0, 0xed, 0xef, 0xf0, 0xf4,
    0xf5,
  ];
  const pieces = fc.oneof(
    fc
      .constantFrom("ä", "ß", "\u0800", "\uD7FF", "\uE000", "\uFFFF", "\u{10000}", "\u{10FFFF}", "a")
      .map((one) => [...encodeUtf8(one)]),
    fc.array(fc.constantFrom(...EDGES), { minLength: 1, maxLength: 4 }),
  );

  it("are read as they are, and the rest as Windows-1252", () => {
    fc.assert(
      fc.property(fc.array(pieces, { maxLength: 12 }), (parts) => {
        const all = bytes(...encodeUtf8("aää"), ...parts.flat(), ...encodeUtf8("ä"), 0xff);
        const expected = slowly(all);
        const { text, decodedAs } = decode(all);
        expect(decodedAs).toEqual({
          encoding: expected === undefined ? "windows-1252" : "utf-8",
          valid: false,
        });
        if (expected !== undefined) expect(text).toBe(expected);
      }),
      { numRuns: 3000 },
    );
  });

  it.each([
    ["c3a4c3a4 e4 c3", "äää"],
    ["c3a4c3a4 e4 e282", "äää"],
    ["c3a4c3a4 e4 f09f98", "äää"],
    ["c3a4c3a4c3a4c3a4c3a4 e4 f09f9841", "ääääääð\u0178\u02DCA"],
    ["c3a4c3a4c3a4 e4 a4", "äää"],
    ["c3a4c3a4c3a4 41 a4", "äääA¤"],
    ["c3a4c3a4c3a4c3a4 e4 a4a4a4", "ääää\u4924¤"],
    ["c3a4c3a4c3a4 ff c3a4", "äääÿä"],
  ])("a character that a cut halves at the end of a beginning is left out: %s", (written, text) => {
    expect(decode(hex(written), { cut: true }).text).toBe(text);
  });
});

describe("UTF-16", () => {
  it("is read by its byte-order mark, in either order", () => {
    expect(decode(hex("fffe 5300 e400 2020"))).toEqual({
      text: "Sä\u2020",
      decodedAs: { encoding: "utf-16le", valid: false },
    });
    expect(decode(hex("feff 0053 00e4 d83d de00"))).toEqual({
      text: "Sä\u{1F600}",
      decodedAs: { encoding: "utf-16be", valid: false },
    });
  });

  it("is total: half a unit and half a pair become U+FFFD", () => {
    expect(decode(hex("fffe 5300 e4")).text).toBe("S\uFFFD");
    expect(decode(hex("feff d83d 0041")).text).toBe("\uFFFDA");
  });

  it("is not guessed at without its mark", () => {
    expect(decode(hex("5300 e400"))).toEqual({
      text: "S\0ä\0",
      decodedAs: { encoding: "windows-1252", valid: false },
    });
  });
});

describe("Windows-1252", () => {
  it("reads Finnish letters, the euro sign, quotes and dashes", () => {
    expect(decode(hex("c4e4d6f6c5e5 80 91 92 93 94 96 97 95 8a 9a 8e 9e 9f"))).toEqual({
      text: "ÄäÖöÅå€‘’“”–—•ŠšŽžŸ",
      decodedAs: { encoding: "windows-1252", valid: false },
    });
  });

  it("gives every byte a character of its own", () => {
    const all = Uint8Array.from({ length: 256 }, (_, byte) => byte);
    const { text } = decode(all);
    expect(text).toHaveLength(256);
    expect(new Set(text).size).toBe(256);
    // Outside 0x80–0x9F the encoding is Latin-1.
    for (const byte of [0, 10, 0x7f, 0xa0, 0xe4, 0xff]) expect(text.charCodeAt(byte)).toBe(byte);
    // The five bytes that Windows-1252 leaves open are control characters in the Encoding Standard.
    for (const byte of [0x81, 0x8d, 0x8f, 0x90, 0x9d]) expect(text.charCodeAt(byte)).toBe(byte);
  });

  it("reads more bytes than one call can take", () => {
    const many = new Uint8Array(300_001).fill(0xe4);
    many[300_000] = 0x80;
    const { text } = decode(many);
    expect(text).toHaveLength(300_001);
    expect(text.slice(-3)).toBe("ää€");
  });
});

describe("the marks of UTF-16", () => {
  it.each(["ff41", "41fe", "fe41", "41ff", "ff", "fe", "ffff", "fefe"])("are two bytes: not %s", (start) => {
    expect(decode(hex(start)).decodedAs.encoding).toBe("windows-1252");
  });
});

describe("bytes that are no text", () => {
  it.each([
    ["a PDF", "255044462d312e370a25e2e3cfd30a"],
    ["a DOCX", "504b0304140006000800000021"],
    ["NULs", "00000000"],
  ])("%s is decoded all the same", (_, start) => {
    expect(decode(hex(start)).text.length).toBe(hex(start).length);
  });

  it("never fails, whatever the bytes", () => {
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 200 }), fc.boolean(), (any, cut) => {
        const { text, decodedAs } = decode(any, { cut });
        expect(text.length).toBeLessThanOrEqual(any.length);
        if (decodedAs.valid) expect(decodedAs.encoding).toBe("utf-8");
      }),
      { numRuns: 500 },
    );
  });
});

describe("the beginning of a longer file", () => {
  it("leaves a character out that the cut halves", () => {
    expect(decode(hex("41 c3"), { cut: true })).toEqual({
      text: "A",
      decodedAs: { encoding: "utf-8", valid: true },
    });
    expect(decode(hex("efbbbf 41 e280"), { cut: true }).text).toBe("A");
    expect(decode(hex("fffe 4100 e4"), { cut: true }).text).toBe("A");
  });

  it("is no excuse for bytes that are wrong elsewhere", () => {
    expect(decode(hex("41 e4 41 c3"), { cut: true }).decodedAs.encoding).toBe("windows-1252");
  });
});

describe("what the fix of file/encoding writes", () => {
  it("reads back as the same text, as UTF-8", () => {
    fc.assert(
      fc.property(fc.string({ unit: "binary" }), (text) => {
        fc.pre(!text.startsWith("\uFEFF"));
        expect(decode(encodeUtf8(text))).toEqual({ text, decodedAs: { encoding: "utf-8", valid: true } });
      }),
    );
  });

  it("turns UTF-16 and Windows-1252 into UTF-8 without a mark", () => {
    for (const written of ["fffe 4100 e400", "feff 0041 00e4", "41 e4"])
      expect([...encodeUtf8(decode(hex(written)).text)]).toEqual([0x41, 0xc3, 0xa4]);
  });
});
