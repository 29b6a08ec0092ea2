import { decode } from "../../text/decode.ts";

/** How far into a page its encoding is looked for (HTML Standard, prescan of a byte stream). */
const PRESCAN = 1024;

/** The encoding that a page names in its head, in small letters; undefined where it names none. */
function declaredEncoding(bytes: Uint8Array): string | undefined {
  const start = String.fromCharCode(...bytes.subarray(0, PRESCAN)).toLowerCase();
  for (const tag of start.split("<meta").slice(1)) {
    const [attributes = ""] = tag.split(">", 1);
    const [, value = ""] = attributes.split("charset", 2);
    const name = /^\s{0,9}=\s{0,9}["']?([a-z0-9_-]{1,40})/u.exec(value)?.[1];
    if (name !== undefined) return name;
  }
  return undefined;
}

/**
 * The text of a saved page. Bytes that are valid UTF-8 are UTF-8, whatever the page says: browsers save in UTF-8 and
 * leave what was written. Otherwise Windows-1252, unless the page is UTF-8 by its own word and only damaged.
 */
export function decodePage(bytes: Uint8Array): string {
  const { text, decodedAs } = decode(bytes);
  const isDamaged = decodedAs.encoding === "windows-1252" && declaredEncoding(bytes) === "utf-8";
  return isDamaged ? new TextDecoder("utf-8").decode(bytes) : text;
}
