/** Consonants before the last vowel of a stem: in the strong grade, and in the weak one. */
export type Grade = readonly [strong: string, weak: string];

/** Those that change with one another in names of places and of people alike. */
export const CLUSTER_GRADES: readonly Grade[] = [
  ["nk", "ng"],
  ["nt", "nn"],
  ["mp", "mm"],
  ["lt", "ll"],
  ["rt", "rr"],
  ["kk", "k"],
  ["pp", "p"],
  ["tt", "t"],
];
