import type { MessageValue } from "../i18n/message.ts";
import type { Finding } from "../rules/engine.ts";
import { fold } from "../text/fold.ts";
import type { Redactor } from "./redact.ts";

/** A hash of a text, in hexadecimal. The core has none of its own: the shell lends one. */
export type Hash = (text: string) => string;

/** UTF-16 units of the marked text that tell one finding from another. */
const LONGEST_EXCERPT = 300;

/** What a message says in words; numbers, sums and days may change while the finding stays the same. */
function wordsOf(value: MessageValue): readonly string[] {
  if (typeof value === "string") return [value];
  return typeof value === "object" && "fi" in value ? [value.fi] : [];
}

/**
 * What makes a finding the same one in another version of the document: its rule, its field, the marked text and the
 * words of its message; never the line. Two that agree in all are told apart by their order.
 * @param text the document; @param redactor so that a fingerprint betrays no contact person to whoever tries out names
 * @returns a fingerprint for each finding, in their order
 */
export function fingerprintsOf(
  findings: readonly Finding[],
  text: string,
  hash: Hash,
  redactor: Redactor,
): readonly string[] {
  const seen = new Map<string, number>();
  return findings.map(({ rule, path, span, message }) => {
    const excerpt = text.slice(span.start, Math.min(span.end, span.start + LONGEST_EXCERPT));
    const words = Object.values(message.values).flatMap(wordsOf);
    const parts = [excerpt, ...words].map((part) => fold(redactor.text(part)));
    const key = JSON.stringify([rule, path ?? "", ...parts]);
    const order = (seen.get(key) ?? 0) + 1;
    seen.set(key, order);
    return hash(`${key}#${order}`);
  });
}
