import { groupThousands } from "../text/money.ts";
import type { Language, LocalText } from "./message.ts";

/** A noun after a number: the form after 1, and the form after every other number. */
export interface CountedNoun {
  readonly one: LocalText;
  readonly many: LocalText;
}

/** `1 varoitus`, `12 varoitusta`; thousands are grouped by NBSP. */
export const counted = (n: number, noun: CountedNoun, language: Language): string =>
  `${groupThousands(String(n))} ${(n === 1 ? noun.one : noun.many)[language]}`;
