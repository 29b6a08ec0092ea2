import { describe, expect, it } from "vitest";
import { decode, encodeUtf8 } from "../../shared/text/decode.ts";
import { timesDearer } from "../support/cost.ts";
import { seed } from "../support/seeds.ts";

const TEXT = seed("S20271");
/** How often a description is read: once alone is over before the clock notices. */
const TIMES = 500;
/** The most times that other bytes may take of the time of valid UTF-8, which the platform reads by itself. */
const MOST = 40;

/** The text in an encoding of one byte a letter: å, ä and ö are the same in Windows-1252. */
const oneByteEach = Uint8Array.from(TEXT.replace(/[^\0-\u00FF]/gu, "-"), (letter) => letter.charCodeAt(0));

const VALID = encodeUtf8(TEXT);

const DAMAGED = encodeUtf8(TEXT);
DAMAGED[DAMAGED.indexOf(0xc3) + 1] = 0x20;

const times = (run: () => void) => (): void => {
  for (let i = 0; i < TIMES; i++) run();
};

describe("a description in other bytes than UTF-8 is read by no costlier way than a loop over its bytes", () => {
  it.each([
    ["Windows-1252", oneByteEach],
    ["UTF-8 with a wrong byte", DAMAGED],
    ["bytes that are no text", Uint8Array.from({ length: TEXT.length }, (_, at) => (at * at * 31) % 256)],
  ])("%s", (_, bytes) => {
    expect(decode(bytes).decodedAs.valid).toBe(false);
    const ratio = timesDearer(
      times(() => decode(bytes)),
      times(() => decode(VALID)),
      MOST,
    );
    expect(ratio).toBeLessThan(MOST);
  });
});
