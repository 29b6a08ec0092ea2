/**
 * SHA-256 of a text in UTF-8, in hexadecimal; undefined where the place in which the server runs has no cryptography, as
 * pages that were not loaded over a safe connection have none.
 */
export async function sha256(text: string): Promise<string | undefined> {
  const subtle = globalThis.crypto?.subtle;
  if (subtle === undefined) return undefined;
  const bytes = new Uint8Array(await subtle.digest("SHA-256", new TextEncoder().encode(text)));
  return [...bytes].map((byte) => byte.toString(16).padStart(2, "0")).join("");
}
