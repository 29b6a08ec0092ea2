import { type Region, regionOfForm } from "../../reference/regions.ts";
import { type Span, span } from "../../text/span.ts";

/** A place where a text names a region. */
export interface Mention {
  readonly region: Region;
  /** UTF-16 offsets in the document. */
  readonly span: Span;
}

/** Words with the hyphens inside them, and with one after them: `Etelä-` in `Etelä- ja Pohjois-Savo`. */
const WORD = /[\p{L}\p{M}]+(?:[-\u2010\u2011][\p{L}\p{M}]+)*[-\u2010\u2011]?/gu;

/** Names begin with a capital; `lapin kieli` is a language and no mention of Lappi. */
const isName = (word: string): boolean => word.charAt(0) !== word.charAt(0).toLowerCase();

/** Words between a first part that stands alone and the name that completes it. */
const JOINTS: ReadonlySet<string> = new Set(["ja", "sekä", "tai", "että"]);

/**
 * Every mention of a region in the part of a text that `within` covers, whole words in any case form, in order. A
 * longer name is never its own end: `Pohjois-Pohjanmaan` is one word and names one region. In `Etelä- ja
 * Pohjois-Pohjanmaa` the first part stands for `Etelä-Pohjanmaa`.
 */
export function mentionedRegions(text: string, within: Span): Mention[] {
  const mentions: Mention[] = [];
  let pending: { readonly prefix: string; readonly span: Span }[] = [];
  for (const match of text.slice(within.start, within.end).matchAll(WORD)) {
    const [written] = match;
    const at = span(within.start + match.index, within.start + match.index + written.length);
    const word = written.replace(/[\u2010\u2011]/gu, "-");
    if (word.endsWith("-") && isName(word)) {
      pending.push({ prefix: word, span: at });
      continue;
    }
    if (JOINTS.has(word.toLowerCase())) continue;
    const region = isName(word) ? regionOfForm(word) : undefined;
    if (region !== undefined) {
      const tail = word.slice(word.indexOf("-") + 1);
      for (const { prefix, span } of pending) {
        const other = regionOfForm(prefix + tail);
        if (other !== undefined) mentions.push({ region: other, span });
      }
      mentions.push({ region, span: at });
    }
    pending = [];
  }
  return mentions;
}
