import type { Random } from "./random.ts";
import * as words from "./words.ts";

const paragraph = (random: Random): string => random.sample(words.SENTENCES, random.int(1, 5)).join(" ");

/** A list under a line that announces it, as people write lists. */
function list(random: Random): string {
  const mark = random.pick(["• ", "- ", "1) ", "– "]);
  const items = random.sample(words.LIST_ITEMS, random.int(2, 5));
  const marked = items.map((item, i) => (mark === "1) " ? `${i + 1}) ${item}` : `${mark}${item}`));
  return [random.pick(words.LIST_STARTS), ...marked].join("\n");
}

/** Free text of one to five paragraphs: sentences, lists, and lines that look like labels or headings. */
export function prose(random: Random): string {
  const parts = Array.from({ length: random.int(1, 4) }, () => paragraph(random));
  if (random.chance(0.4)) parts.splice(1, 0, list(random));
  if (random.chance(0.3)) parts.splice(1, 0, random.sample(words.LOOKALIKES, random.int(1, 4)).join("\n"));
  return parts.join(random.chance(0.15) ? "\n" : "\n\n");
}
