/**
 * Case forms of people's names, for knowing a name again where it must not be shown. They are generous: a form that no
 * name has does no harm, one that is left out shows somebody's name. After the general descriptions of the inflection of
 * names by the Institute for the Languages of Finland.
 */

/** Consonants before the last vowels that change with one another: `Repo` and `Revon`, `Rinne` and `Rinteen`. */
const GRADES: readonly (readonly [strong: string, weak: string])[] = [
  ["nk", "ng"],
  ["nt", "nn"],
  ["mp", "mm"],
  ["lt", "ll"],
  ["rt", "rr"],
  ["ht", "hd"],
  ["kk", "k"],
  ["pp", "p"],
  ["tt", "t"],
  ["rk", "rj"],
  ["lk", "lj"],
  ["hk", "hj"],
  ["rk", "r"],
  ["lk", "l"],
  ["hk", "h"],
  ["p", "v"],
  ["t", "d"],
  ["k", ""],
];

const isVowel = (letter: string): boolean => "aeiouyäöå".includes(letter);

/** A stem in three: what stands before its last consonants, those, and the vowels after them. */
function partsOf(stem: string): readonly [front: string, consonants: string, vowels: string] {
  let vowels = stem.length;
  while (vowels > 0 && isVowel(stem.charAt(vowels - 1))) vowels--;
  let consonants = vowels;
  while (consonants > 0 && !isVowel(stem.charAt(consonants - 1))) consonants--;
  return [stem.slice(0, consonants), stem.slice(consonants, vowels), stem.slice(vowels)];
}

/** A stem with the consonants before its last vowels in every grade that they may have, itself first. */
function inEveryGrade(stem: string): string[] {
  const [front, consonants, vowels] = partsOf(stem);
  const changed = GRADES.flatMap(([strong, weak]) =>
    [
      [strong, weak],
      [weak, strong],
    ].flatMap(([from = "", to = ""]) =>
      from !== "" && consonants.endsWith(from)
        ? [consonants.slice(0, consonants.length - from.length) + to]
        : [],
    ),
  );
  return [stem, ...changed.map((other) => front + other + vowels)];
}

/** The stems that a name may have, all ending in a vowel. */
function stemsOf(name: string): string[] {
  const but = (units: number): string => name.slice(0, -units);
  const last = name.slice(-1);
  if (name.endsWith("nen")) return [`${but(3)}se`];
  if (last === "s") {
    const vowel = name.slice(-2, -1);
    return [`${but(1)}kse`, `${but(1)}e`, `${but(1)}te`, `${but(1)}de`, but(1) + vowel, `${name}i`];
  }
  if (name.endsWith("si")) return [name, `${but(1)}e`, `${but(2)}de`, `${but(2)}te`];
  if (last === "i") return [name, `${but(1)}e`];
  if (last === "e") return [name, `${name}e`];
  return /[aouyäöå]/u.test(last) ? [name] : [`${name}i`, `${name}e`];
}

/** Endings of both kinds of vowels: which one a foreign name takes is not told by its letters. */
const ENDINGS: readonly string[] = ["a", "ä"]
  .flatMap((a) => [a, `t${a}`, `n${a}`, `ss${a}`, `st${a}`, `ll${a}`, `lt${a}`])
  .concat(["", "n", "lle", "ksi", "t", "een", "iin", "seen"]);

function formsOfStem(stem: string): string[] {
  const last = stem.slice(-1);
  return [...ENDINGS, `${last}n`, `h${last}n`].map((ending) => stem + ending);
}

/** What stands before the partitive's ending, a consonant or a short e: `Tuomas-ta`, `Virtas-ta`, `Vuor-ta`, `Rinnet-tä`. */
function partitiveStems(name: string): string[] {
  if (name.endsWith("nen")) return [`${name.slice(0, -3)}s`];
  if (name.endsWith("e")) return [`${name}t`];
  return name.endsWith("i") ? [name.slice(0, -1)] : [name];
}

/**
 * The case forms, singular, that a person's name or a part of it may have in Finnish, and the Swedish genitive, itself
 * first, all in small letters: `nurmi`, `nurmen`, `nurmella` …, and many that nobody uses.
 */
export function personNameForms(name: string): readonly string[] {
  const key = name.normalize("NFC").toLowerCase();
  const forms = stemsOf(key).flatMap(inEveryGrade).flatMap(formsOfStem);
  const partitives = partitiveStems(key).flatMap((stem) => [`${stem}ta`, `${stem}tä`]);
  return [...new Set([key, `${key}s`, ...forms, ...partitives])];
}
