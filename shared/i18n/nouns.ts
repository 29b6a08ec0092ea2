import type { CountedNoun } from "./counted.ts";

/** What hovers count. */
export const NOUNS = {
  month: {
    one: { fi: "kuukausi", sv: "månad", en: "month" },
    many: { fi: "kuukautta", sv: "månader", en: "months" },
  },
  region: {
    one: { fi: "maakunta", sv: "landskap", en: "region" },
    many: { fi: "maakuntaa", sv: "landskap", en: "regions" },
  },
  subRegion: {
    one: { fi: "seutukunta", sv: "ekonomisk region", en: "sub-region" },
    many: { fi: "seutukuntaa", sv: "ekonomiska regioner", en: "sub-regions" },
  },
  municipality: {
    one: { fi: "kunta", sv: "kommun", en: "municipality" },
    many: { fi: "kuntaa", sv: "kommuner", en: "municipalities" },
  },
  word: {
    one: { fi: "sana", sv: "ord", en: "word" },
    many: { fi: "sanaa", sv: "ord", en: "words" },
  },
  character: {
    one: { fi: "merkki", sv: "tecken", en: "character" },
    many: { fi: "merkkiä", sv: "tecken", en: "characters" },
  },
} as const satisfies Readonly<Record<string, CountedNoun>>;
