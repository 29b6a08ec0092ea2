import { expect, it } from "vitest";
import { decodeDescription } from "../../shared/text/decodeDescription.ts";

const encoded = (text: string): Uint8Array => new TextEncoder().encode(text);
/** UTF-8 taken for Windows-1252 and encoded again. */
const twice = (text: string): Uint8Array => encoded(new TextDecoder("windows-1252").decode(encoded(text)));

function check(bytes: Uint8Array, text: string, decodedAs: object): void {
  expect(decodeDescription(bytes)).toEqual({ text, decodedAs });
}

it("a description that was encoded twice is read as it was meant", () => {
  const text = "Päättyy työhön – 1 000 €";
  check(twice(text), text, { encoding: "utf-8", valid: false, twice: true });
  check(twice(`\uFEFF${text}`), text, { encoding: "utf-8", valid: false, twice: true });
});

it.each(["Päättyy työhön", "SÃO PAULO ja työ", "Ã", ""])("any other is read as it is: %j", (text) => {
  check(encoded(text), text, { encoding: "utf-8", valid: true });
});

it("is judged by its beginning", () => {
  const late = `${"a".repeat(4000)}ä`;
  const read = new TextDecoder("windows-1252").decode(encoded(late));
  check(twice(late), read, { encoding: "utf-8", valid: true });
});

it("one in another encoding, or damaged, as that", () => {
  check(Uint8Array.of(0x54, 0xe4), "Tä", { encoding: "windows-1252", valid: false });
  check(Uint8Array.of(...encoded("Ãä"), 0xe4), "Ãää", { encoding: "utf-8", valid: false });
});
