import { describe, expect, it } from "vitest";
import { type CheckedLine, matchesInProse, proseOf } from "../../../shared/rules/text/checkedLines.ts";
import { fixedBy, found, withSummary } from "../../support/ruleFound.ts";

const on = (rule: string, prose: string): string[] => found(rule, withSummary(prose)).map((one) => one.on);

describe("what of a line is prose", () => {
  const line = (text: string) => ({ start: 100, text, places: [] }) as unknown as CheckedLine;
  const prose = (text: string): string => {
    const isInProse = proseOf(line(text));
    return Array.from(text, (letter, at) => (letter === " " || isInProse(at) ? letter : "·")).join("");
  };

  it.each<[string, string]>([
    ["a www.b.fi c", "a ········ c"],
    ["www.b.fi", "········"],
    ["a@b", "···"],
    ["a @b c", "· ·· c"],
    ["a (at) b c", "· ···· b c"],
    ["a  [at] b", "·  ···· b"],
    ["a   (at) b", "a   ···· b"],
    ["a b (at) c", "a · ···· c"],
    ["a@ bcd", "·· bcd"],
    ["abc @d", "··· ··"],
    ["ab cd", "ab cd"],
  ])("%j", (text, expected) => {
    expect(prose(text)).toBe(expected);
  });

  it("is where patterns are looked for, each match at its place in the document", () => {
    const at = (text: string): number[] => [...matchesInProse(line(text), /b/gu)].map((one) => one.at);
    expect(at("b ab b@x b")).toEqual([100, 103, 109]);
    expect(at("www.b.fi b")).toEqual([109]);
    expect(at("bb")).toEqual([100, 101]);
    expect(at("b@x")).toEqual([]);
    expect(at("b b (at) x")).toEqual([100]);
  });
});

describe("text/doubled-word", () => {
  const rule = "text/doubled-word";

  it("looks at the whole of the words, however their letters are written", () => {
    expect(on(rule, "Äiti äiti")).toEqual(["Äiti äiti"]);
    expect(on(rule, "kunta kunnat")).toEqual([]);
    expect(on(rule, "on on on, on")).toEqual(["on on on"]);
  });

  it.each([
    "sana sana2",
    "2sana sana",
    "sana sana-",
    "-sana sana",
    "sana sana@",
    "sana sana.fi",
    "sana sana\\x",
    "/sana sana",
  ])("does not take a part of something longer for a word: %s", (prose) => {
    expect(on(rule, prose)).toEqual([]);
  });

  it("takes a sentence's end for one", () => {
    expect(on(rule, "sana sana.")).toEqual(["sana sana"]);
    expect(on(rule, "sana sana, muu")).toEqual(["sana sana"]);
    expect(on(rule, "sana sana. Muu")).toEqual(["sana sana"]);
  });

  it("looks right beside the words, not further", () => {
    expect(on(rule, "noin noin 20 kuntaa")).toEqual(["noin noin"]);
    expect(on(rule, "20 noin noin")).toEqual(["noin noin"]);
  });

  it("finds it in the name of the project too", () => {
    expect(found(rule, "1 Hanke\n\nHankkeen nimi: Polku polku\n").map((one) => one.on)).toEqual([
      "Polku polku",
    ]);
  });

  it("does not take the end of a label and the beginning of its value for one", () => {
    const text = "1 Hanke\n\nHankkeen nimi Nimi tulee myöhemmin\n";
    expect(found(rule, text)).toEqual([]);
  });
});

describe("text/missing-space", () => {
  const rule = "text/missing-space";

  it.each<[string, string[]]>([
    ["aa.Bb", [".B"]],
    ["a.Bb", []],
    ["aa.B", []],
    ["aa.BB", []],
    ["aa.BBb", []],
    ["aa.BCCb", []],
    ["aaB.Cc", []],
    ["Aa.Bb", []],
    ["a\u0308a\u0308.A\u0308a", [".A"]],
    ["ohje.Doc", []],
    ["hanke.Docent", [".D"]],
  ])("%j", (prose, expected) => {
    expect(on(rule, prose).map((one) => one.slice(0, 3))).toEqual(expected.map((one) => one.slice(0, 3)));
  });
});

describe("text/glued-number", () => {
  const rule = "text/glued-number";

  it.each(["yli", "alle", "noin", "jopa", "lähes", "yhteensä", "vuonna", "vuoden", "vuosina"])(
    "%s",
    (word) => {
      expect(on(rule, `Työ ${word}20 alkaa`)).toEqual([`${word}20`]);
      expect(on(rule, `Työ ${word} 20 alkaa`)).toEqual([]);
      expect(on(rule, `Työ x${word}20 alkaa`)).toEqual([]);
      expect(on(rule, `Työ 1${word}20, _${word}20`)).toEqual([]);
    },
  );
});

it.each([
  ["text/missing-space", "hanke.Hanke "],
  ["text/doubled-word", "muut muut "],
  ["text/non-breaking-space", "hanke\u00A0alkaa "],
  ["text/glued-number", "yli20 "],
  ["text/control-character", "hanke\u0001 "],
])("%s leaves a line of more than 100 000 characters to the rule of its own", (rule, piece) => {
  expect(on(rule, `${piece.padEnd(100_000, "e")}\n${piece}`)).toHaveLength(2);
  expect(on(rule, `${piece.padEnd(100_001, "e")}\n${piece}`)).toHaveLength(1);
});

it.each([
  ["text/missing-space", "Hanke alkaa.Työ on jo kesken", ".T"],
  ["text/glued-number", "yli20", "yli20"],
  ["text/non-breaking-space", "a\u00A0b", "\u00A0"],
])("%s finds what stands on two lines under each other once on each", (rule, line, marked) => {
  expect(on(rule, `${line}\n${line}t`)).toEqual([marked, marked]);
});

describe("text/control-character", () => {
  const rule = "text/control-character";

  it("is taken out, and a space put where it parts two words", () => {
    expect(fixedBy(rule, withSummary("a\u0007b"))).toBe(withSummary("ab"));
    expect(fixedBy(rule, withSummary("a\u2028b"))).toBe(withSummary("a b"));
    expect(fixedBy(rule, withSummary("a\u2028 b"))).toBe(withSummary("a b"));
    expect(fixedBy(rule, withSummary("a \u2028b"))).toBe(withSummary("a b"));
    expect(fixedBy(rule, withSummary("\u2028a"))).toBe(withSummary("a"));
    expect(fixedBy(rule, withSummary("a\u2028"))).toBe(withSummary("a"));
    expect(fixedBy(rule, withSummary("a\u2028\nb"))).toBe(withSummary("a\nb"));
    expect(fixedBy(rule, withSummary("a\u0085\u0085b"))).toBe(withSummary("a b"));
  });

  it("becomes the end of a line before a field and before a heading", () => {
    const fields = (between: string) => `1 Hanke\r\n\r\nHankekoodi: S29991${between}Hankkeen nimi: Polku\r\n`;
    for (const between of ["\u000B", "\u2028"]) expect(fixedBy(rule, fields(between))).toBe(fields("\r\n"));
    expect(fixedBy(rule, withSummary("Työ.\u000C4 Hankkeen kohderyhmät"))).toBe(
      withSummary("Työ.\n4 Hankkeen kohderyhmät"),
    );
    for (const line of ["4.1 Varsinaiset", "4.12 Muut", "12 Liitteet", "4. Hanke", " Hanke: x"])
      expect(fixedBy(rule, withSummary(`Työ.\u2028${line}`))).toBe(withSummary(`Työ.\n${line}`));
    for (const line of ["noin Hanke: x", "4:1 Varsinaiset", "xHanke: x"])
      expect(fixedBy(rule, withSummary(`Työ.\u2028${line}`))).toBe(withSummary(`Työ. ${line}`));
    expect(fixedBy(rule, withSummary("\u2028Hanke: x"))).toBe(withSummary("Hanke: x"));
    expect(fixedBy(rule, withSummary("Klo\u20284 Hanke: x, kello 9.\u2028noin: a"))).toBe(
      withSummary("Klo\n4 Hanke: x, kello 9. noin: a"),
    );
  });

  it("is told by its number, runs once", () => {
    expect(
      found(rule, withSummary("a\u0007\u0008b")).map(({ says }) => /U\+[0-9A-F]{4}/u.exec(says)?.[0]),
    ).toEqual(["U+0007"]);
    expect(
      found(rule, withSummary("a\uFFFD\uFFFDb")).map(({ says }) => /U\+[0-9A-F]{4}/u.exec(says)?.[0]),
    ).toEqual(["U+FFFD"]);
    expect(found(rule, withSummary("a\u001Fb"))[0]?.says).toContain("U+001F");
  });
});
