import { describe, expect, it } from "vitest";
import { applyEdits } from "../../shared/text/edits.ts";
import { minimalEdits } from "../../shared/text/minimalEdits.ts";
import { unwrap } from "../../shared/text/unwrap.ts";
import { plainText, visible, visibleJson, visibleLines } from "../../shared/text/visible.ts";

describe("edits that turn one text into another", () => {
  /** `start–end newText` of each. */
  const check = (before: string, after: string, expected: string[]): void => {
    const edits = minimalEdits(before, after);
    expect(applyEdits(before, edits)).toBe(after);
    expect(edits.map(({ span: { start, end }, newText }) => `${start}–${end} ${newText}`)).toEqual(expected);
  };

  it.each<[string, string, string[]]>([
    ["a\n", "a\n", []],
    ["", "a", ["0–0 a"]],
    ["a", "", ["0–1 "]],
    ["a\nb\nc\n", "a\nx\nc\n", ["2–3 x"]],
    ["a\nb\nc\n", "a\nc\n", ["2–4 "]],
    ["a\nc\n", "a\nb\nc\n", ["2–2 b\n"]],
    ["a\nbcd\ne\n", "a\nbxd\ne\n", ["3–4 x"]],
    ["a\nb\nc", "x\nb\ny", ["0–1 x", "4–5 y"]],
    ["aba", "aa", ["1–2 "]],
    ["a\n\nb\n", "x\n\ny\n", ["0–1 x", "3–4 y"]],
    ["alkaa 1.2.2015\n", "alkaa 3.4.2015\n", ["6–9 3.4"]],
    ["aa", "aaa", ["2–2 a"]],
    ["a\r\nb\r\n", "a\r\nc\r\n", ["3–4 c"]],
    ["a\rb\rc", "a\rx\rc", ["2–3 x"]],
    ["a\r\n", "a\n", ["1–3 \n"]],
    ["a\r\n", "b\n", ["0–3 b\n"]],
    ["a\r", "a\n", ["1–2 \n"]],
    ["a\n", "a\r\n", ["1–1 \r"]],
    ["a\r\n", "a\r", ["1–3 \r"]],
    ["a\r", "a\r\n", ["1–2 \r\n"]],
    ["a\nb", "a\nb\n", ["3–3 \n"]],
  ])("%j to %j", (before, after, expected) => {
    check(before, after, expected);
  });
});

describe("paragraphs that were wrapped", () => {
  it.each<[string, string]>([
    ["Hanke alkaa\nja jatkuu", "Hanke alkaa ja jatkuu"],
    ["Hanke tukee nuorten työtä\nLapissa", "Hanke tukee nuorten työtä Lapissa"],
    ["Katu 1\nOulu kaupunki", "Katu 1\nOulu kaupunki"],
    ["abc de\nX", "abc de X"],
    ["abcd\nXyz\nAbcdefgh", "abcd\nXyz Abcdefgh"],
    ["Työ\nHanke\ntyö", "Työ Hanke työ"],
    ["a\n\nb", "a\n\nb"],
    ["a\n\n\n\nb", "a\n\nb"],
    ["\n\na\n", "a"],
    ["a\r\nb\rc", "a b c"],
    ["Tavoitteet:\nohjaus", "Tavoitteet:\nohjaus"],
    ["Tavoitteet;\nohjaus", "Tavoitteet;\nohjaus"],
    ["a: b\nc", "a: b c"],
    ["työ\n- yksi\n– kaksi\n• kolme", "työ\n- yksi\n– kaksi\n• kolme"],
    ["työ\n1) yksi\n12. kaksi\na) kolme", "työ\n1) yksi\n12. kaksi\na) kolme"],
    ["työ\n-yksi", "työ -yksi"],
    ["työtä on\n123. vuosi", "työtä on 123. vuosi"],
    ["työ-\nelämä", "työ-elämä"],
    ["työ-\nja elinkeino", "työ- ja elinkeino"],
    ["arbets-\noch näringsliv", "arbets- och näringsliv"],
    ["työ-\njatkuva", "työ-jatkuva"],
    ["2014-\nvuosi", "2014- vuosi"],
    ["työ -\nelämä", "työ - elämä"],
    ["työ-elämä\nalkaa", "työ-elämä alkaa"],
    ["työ-\nalku ja loppu", "työ-alku ja loppu"],
    ["  a \t b\u00A0c  ", "a b c"],
    ["ha\u00ADn\u200Bk\uFEFFe", "hanke"],
    ["a\u0308", "ä"],
    ["", ""],
  ])("%j", (text, expected) => {
    expect(unwrap(text)).toBe(expected);
  });

  it("are those of up to 120 characters a line", () => {
    const line = (length: number): string => `${"a".repeat(length - 1)},`;
    expect(unwrap(`${line(120)}\nja työ`)).toBe(`${line(120)} ja työ`);
    expect(unwrap(`${line(121)}\nja työ`)).toBe(`${line(121)}\nja työ`);
    expect(unwrap(`lyhyt\n${line(121)}`)).toBe(`lyhyt\n${line(121)}`);
  });
});

describe("characters that a terminal obeys", () => {
  const ESCAPE = "a\u001B[31mb\u202Ec\u2028\uD800d\u0007";

  it("are shown by number, and line ends as one space", () => {
    expect(visible(ESCAPE)).toBe("a<U+001B>[31mb<U+202E>c<U+2028><U+D800>d<U+0007>");
    expect(visible("a\r\n\tb\nc")).toBe("a b c");
    expect(visible("\u{E0041}")).toBe("<U+E0041>");
    expect(visibleLines("a\r\nb\n\u001B")).toBe("a \nb\n<U+001B>");
  });

  it("are left out of names", () => {
    expect(plainText(ESCAPE)).toBe("a[31mbc d");
    expect(plainText("a\tb\u0000")).toBe("a b");
    expect(plainText("\u202E")).toBe("<U+202E>");
  });

  it("are escaped in JSON, which says the same", () => {
    expect(visibleJson('"\u202E\u0085\uD800\u{E0041}"\n')).toBe('"\\u202e\\u0085\\ud800\\udb40\\udc41"\n');
  });
});
