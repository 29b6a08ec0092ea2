import { describe, expect, it } from "vitest";
import { compareFinnish, finnishKey } from "../../shared/text/finnishOrder.ts";
import { LONGEST_NAME } from "../../shared/text/fold.ts";
import { isPlainlyForeign } from "../../shared/text/language.ts";
import { editDistance, foldedDistance, nearest } from "../../shared/text/nearest.ts";

describe("the order of Finnish lists", () => {
  it("puts å ä ö after z, and looks at neither case nor white space", () => {
    const sorted = ["aika", "Asikkala", "z", "Åland", "ähtäri", "Äänekoski", "Ö z", "öljy"];
    expect([...sorted].reverse().sort(compareFinnish)).toEqual(sorted);
  });

  it.each<[string, string, number]>([
    ["a", "b", -1],
    ["b", "a", 1],
    ["A", "a", 0],
    [" a  b", "A b", 0],
    ["å", "ä", -1],
    ["ä", "ö", -1],
    ["z", "å", -1],
  ])("%j and %j", (a, b, expected) => {
    expect(compareFinnish(a, b)).toBe(expected);
  });

  it("has a key of its own for each text that differs in more", () => {
    expect(new Set(["a", "å", "ä", "ö", "aa"].map(finnishKey)).size).toBe(5);
  });
});

describe("phrases that are plainly no Finnish", () => {
  it.each(
    "Centre and office|Bank of Finland|The office|work for all|skills in work|with care|their work|och arbete|stöd av|för alla|arbete med|på jobbet|till alla".split(
      "|",
    ),
  )("%s", (phrase) => {
    expect(isPlainlyForeign(phrase)).toBe(true);
    expect(isPlainlyForeign(`(${phrase.toUpperCase()})`)).toBe(true);
  });

  it.each([
    "Työ ja koulutus",
    "Andorra",
    "työvoima-avustus",
    "",
    "inarilainen",
    "förbi",
    "säännöin".normalize("NFD"),
  ])("not: %s", (phrase) => {
    expect(isPlainlyForeign(phrase)).toBe(false);
  });
});

describe("how far two texts are from each other", () => {
  it.each<[string, string, number, number]>([
    ["Hanke", "hanke", 0, 0],
    ["hanke", "hanka", 1, 1],
    ["hanke", "hanka", 0, Number.POSITIVE_INFINITY],
    ["hanke", "hankkeet", 3, 3],
    ["hanke", "hankkeet", 2, Number.POSITIVE_INFINITY],
    ["ab", "ba", 2, 2],
    ["abc", "xyz", 2, Number.POSITIVE_INFINITY],
    ["", "abc", 3, 3],
  ])("%j and %j, %d at most", (a, b, most, expected) => {
    expect(editDistance(a, b, most)).toBe(expected);
    expect(editDistance(b, a, most)).toBe(expected);
  });

  it("is compared up to 300 characters", () => {
    expect(foldedDistance("a".repeat(300), "a".repeat(299), 5)).toBe(1);
    expect(foldedDistance("a".repeat(301), "a".repeat(300), 5)).toBe(Number.POSITIVE_INFINITY);
    expect(foldedDistance("a".repeat(300), "a".repeat(301), 5)).toBe(Number.POSITIVE_INFINITY);
    expect(foldedDistance("a".repeat(301), "a".repeat(301), 5)).toBe(0);
  });

  it("is compared of names of up to 1 000 characters, blanks among them", () => {
    const padded = (length: number): string => `a${" ".repeat(length - 2)}b`;
    expect(editDistance(padded(LONGEST_NAME), "a b", 1)).toBe(0);
    expect(editDistance("a b", padded(LONGEST_NAME), 1)).toBe(0);
    expect(editDistance(padded(LONGEST_NAME + 1), "a b", 1)).toBe(Number.POSITIVE_INFINITY);
    expect(editDistance("a b", padded(LONGEST_NAME + 1), 1)).toBe(Number.POSITIVE_INFINITY);
  });

  it("does not even fold what is far too long for a name", () => {
    const long = "a ".repeat(100_000);
    expect(editDistance(long, long, 5)).toBe(Number.POSITIVE_INFINITY);
    expect(editDistance("a", long, 5)).toBe(Number.POSITIVE_INFINITY);
  });
});

describe("the nearest of several", () => {
  it.each<[string, string[], string | undefined]>([
    ["hanek", ["hanke", "hakija"], "hanke"],
    ["hakke", ["hanke", "hakku"], "hanke"],
    ["Hanke", ["muu", "hanke"], "hanke"],
    ["a", ["abc"], "abc"],
    ["a", ["abcd"], undefined],
    ["abcdefghi", ["abcdefxyz"], "abcdefxyz"],
    ["abcdefghi", ["abcdewxyz"], undefined],
    ["hanke", [], undefined],
  ])("to %j of %j", (text, candidates, expected) => {
    expect(nearest(text, candidates)).toBe(expected);
  });

  it("is looked for no farther than asked", () => {
    expect(nearest("hanke", ["hanka"], 0)).toBe(undefined);
    expect(nearest("hanke", ["hanka"], 1)).toBe("hanka");
  });
});
