import { CLUSTER_GRADES, type Grade } from "./gradation.ts";

/**
 * Last parts of Finnish place names whose stem is not the name itself: `niemi` is inflected `nieme-`. After the general
 * descriptions of place-name inflection by the Institute for the Languages of Finland.
 */
const TAILS: readonly (readonly [tail: string, ...stems: string[]])[] = [
  ["niemi", "nieme"],
  ["järvi", "järve"],
  ["joki", "joe", "joke"],
  ["lahti", "lahde", "lahte"],
  ["koski", "koske"],
  ["saari", "saare"],
  ["salmi", "salme"],
  ["lampi", "lamme", "lampe"],
  ["mäki", "mäe", "mäke"],
  ["suomi", "suome"],
  ["vesi", "vede", "vete"],
  ["pudas", "putaa"],
  // Kuhmoinen is Kuhmoisen, and in the other cases Kuhmoisissa.
  ["nen", "se", "si"],
  ["us", "ude", "ute", "ukse"],
  ["os", "okse"],
  ["as", "aa", "akse"],
  ["is", "ii", "ikse"],
];

/** Of places, in whose names a single `k` or `t` is told by the letters around it. */
const GRADES: readonly Grade[] = [...CLUSTER_GRADES, ["rk", "r"], ["ht", "hd"]];

const VOWELS = "aeiouyäö";
const isVowel = (letter: string | undefined): boolean => letter !== undefined && VOWELS.includes(letter);

/** The stem with the consonant before its last vowel in the weak grade; undefined where there is no change of grade. */
function weakened(stem: string): string | undefined {
  const last = stem.slice(-1);
  const before = stem.slice(0, -1);
  if (!isVowel(last)) return undefined;
  for (const [strong, weak] of GRADES)
    if (before.endsWith(strong)) return before.slice(0, -strong.length) + weak + last;
  if (!isVowel(before.at(-2))) return undefined;
  if (before.endsWith("t")) return `${before.slice(0, -1)}d${last}`;
  return before.endsWith("k") ? before.slice(0, -1) + last : undefined;
}

/** Every stem to which endings may be put, small letters. */
function stemsOf(name: string): { readonly stems: readonly string[]; readonly harmonyOf: string } {
  const known = TAILS.find(([tail]) => name.endsWith(tail));
  if (known !== undefined) {
    const [tail, ...stems] = known;
    const front = name.slice(0, name.length - tail.length);
    return { stems: stems.map((stem) => front + stem), harmonyOf: tail.length > 3 ? tail : name };
  }
  const weak = weakened(name);
  const stems = weak === undefined ? [name] : [name, weak];
  // Loppi is Lopen, Raahe is Raahen, Tampere is Tampereen.
  if (weak?.endsWith("pi") === true) stems.push(`${weak.slice(0, -1)}e`);
  if (name.endsWith("e")) stems.push(`${name}e`);
  return { stems, harmonyOf: name };
}

/** `a` where the last vowel that decides is a back vowel, else `ä`. */
function harmony(part: string): "a" | "ä" {
  const decisive = [...part].reverse().find((letter) => "aouäöy".includes(letter));
  return decisive !== undefined && "aou".includes(decisive) ? "a" : "ä";
}

function endingsOf(stem: string, a: "a" | "ä"): readonly string[] {
  const last = stem.slice(-1);
  const cases = ["n", `ss${a}`, `st${a}`, `ll${a}`, `lt${a}`, "lle", "ksi", `n${a}`, a, `t${a}`];
  const isLong = isVowel(stem.at(-2));
  return isLong ? [...cases, `h${last}n`, "seen", `${last}n`] : [...cases, `${last}n`];
}

/**
 * The singular case forms that a Finnish place name can have, itself first, all in small letters: `rovaniemi`,
 * `rovaniemen`, `rovaniemellä` … Where the grade of a stem is not known from the name alone both are given, so that
 * the list is for recognising forms, not for writing them. A name that ends in a consonant of no known kind has only
 * itself.
 */
export function inflectedForms(name: string): readonly string[] {
  const key = name.normalize("NFC").toLowerCase();
  const { stems, harmonyOf } = stemsOf(key);
  const a = harmony(harmonyOf);
  const forms = stems
    .filter((stem) => isVowel(stem.slice(-1)))
    .flatMap((stem) => endingsOf(stem, a).map((ending) => stem + ending));
  return [...new Set([key, ...forms])];
}
