import { CLUSTER_GRADES, type Grade } from "./gradation.ts";

/**
 * Case forms of people's names, for knowing a name again where it must not be shown. They are generous: a form that no
 * name has does no harm, one that is left out shows somebody's name. After the general descriptions of the inflection of
 * names by the Institute for the Languages of Finland.
 */

/** Of people, in whose names every change is thought of: `Repo` and `Revon`, `Rinne` and `Rinteen`. */
const GRADES: readonly Grade[] = [...CLUSTER_GRADES, ["rk", "rj"], ["p", "v"], ["t", "d"], ["k", ""]];

const isVowel = (letter: string): boolean => letter !== "" && "aeiouyäöå".includes(letter);

/** A stem with the consonants before its last vowels in every grade that they may have, itself first. */
function inEveryGrade(stem: string): string[] {
  let end = stem.length;
  while (isVowel(stem.charAt(end - 1))) end--;
  const [front, vowels] = [stem.slice(0, end), stem.slice(end)];
  const changed = GRADES.flatMap(([strong, weak]) => [
    ...(front.endsWith(strong) ? [front.slice(0, end - strong.length) + weak] : []),
    ...(weak !== "" && front.endsWith(weak) ? [front.slice(0, end - weak.length) + strong] : []),
  ]);
  return [stem, ...changed.map((other) => other + vowels)];
}

/** The stems that a name may have, all ending in a vowel. */
function stemsOf(name: string): string[] {
  const but = (units: number): string => name.slice(0, -units);
  const last = name.slice(-1);
  if (name.endsWith("nen")) return [`${but(3)}se`];
  if (last === "s") {
    const vowel = name.slice(-2, -1);
    return [`${but(1)}kse`, but(1) + vowel, `${name}i`];
  }
  if (name.endsWith("si")) return [name, `${but(1)}e`, `${but(2)}te`];
  if (last === "i") return [name, `${but(1)}e`];
  if (last === "e") return [name, `${name}e`];
  return /[aouyäöå]/u.test(last) ? [name] : [`${name}i`, `${name}e`];
}

/** Endings of both kinds of vowels: which one a foreign name takes is not told by its letters. */
const ENDINGS: readonly string[] = ["a", "ä"]
  .flatMap((a) => [a, `n${a}`, `ss${a}`, `st${a}`, `ll${a}`, `lt${a}`])
  .concat(["n", "lle", "ksi", "t", "seen"]);

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
