import path from "node:path";
import { describe, expect, it } from "vitest";
import {
  fitsWildcards,
  hasWildcards,
  isCandidate,
  isDeclared,
  isSkippedFolder,
  readFileList,
  shownPath,
  spellings,
} from "../../server/cli/paths.ts";

const { posix, win32 } = path;

describe("paths as reports show them", () => {
  it.each([
    [win32, "C:\\Users\\Aino", "seeds\\S20271-polku.txt", "seeds/S20271-polku.txt"],
    [win32, "C:\\Users\\Aino", "C:\\Users\\Aino\\seeds\\a.txt", "seeds/a.txt"],
    [win32, "C:\\Users\\Aino", "c:\\users\\aino\\a.txt", "a.txt"],
    [win32, "C:\\Users\\Aino", "C:/Users/Matti/a.txt", "../Matti/a.txt"],
    [win32, "C:\\Users\\Aino", "D:\\hankkeet\\a.txt", "D:/hankkeet/a.txt"],
    [win32, "C:\\Users\\Aino", "\\\\palvelin\\jako\\a.txt", "//palvelin/jako/a.txt"],
    [win32, "C:\\Users\\Aino", ".", "."],
    [posix, "/home/aino", "seeds/a.txt", "seeds/a.txt"],
    [posix, "/home/aino", "/home/matti/a.txt", "../matti/a.txt"],
    [posix, "/home/aino", "./x/../a.txt", "a.txt"],
    [posix, "/home/aino", "/home/aino", "."],
    [posix, "/home/aino", "C:\\Users\\Aino\\a.txt", "C:/Users/Aino/a.txt"],
  ])("%#: %s", (api, cwd, file, shown) => {
    expect(shownPath(api, cwd, file)).toBe(shown);
  });
});

describe("paths as people write them", () => {
  it("takes backslashes for separators where a name could hold them", () => {
    expect(spellings(posix, "seeds\\a.txt")).toEqual(["seeds\\a.txt", "seeds/a.txt"]);
    expect(spellings(win32, "seeds\\a.txt")).toEqual(["seeds\\a.txt"]);
  });

  it("takes off the quotes of Copy as path, and the one that a shell leaves after a final backslash", () => {
    expect(spellings(win32, '"C:\\omat tiedostot\\a.txt"')).toEqual(["C:\\omat tiedostot\\a.txt"]);
    expect(spellings(win32, 'C:\\omat tiedostot"')).toEqual(["C:\\omat tiedostot"]);
    expect(spellings(posix, '"a b.txt"')).toEqual(["a b.txt"]);
    expect(spellings(posix, 'a"b.txt')).toEqual(['a"b.txt']);
  });

  it("reads lists with the line ends of every system and no blank entries", () => {
    expect(readFileList("a.txt\r\nb c.txt\n\n \rd.txt")).toEqual(["a.txt", "b c.txt", "d.txt"]);
  });
});

describe("what a walk takes", () => {
  it("takes descriptions and texts in small and capital letters, and no other file", () => {
    expect(["a.txt", "A.TXT", "a.esr", "a.Esr", "ä.txt"].every(isCandidate)).toBe(true);
    expect(["a.txt.bak", "atxt", "a.md", "txt"].some(isCandidate)).toBe(false);
    expect([isDeclared("a.ESR"), isDeclared("a.txt")]).toEqual([true, false]);
  });

  it("leaves out hidden folders and libraries", () => {
    expect([".git", "node_modules"].every(isSkippedFolder)).toBe(true);
    expect(["git", "node_modules2"].some(isSkippedFolder)).toBe(false);
  });
});

describe("wildcards", () => {
  it.each([
    ["*.txt", "a.TXT", true],
    ["*.txt", "a.txt.bak", false],
    ["S2???-*.txt", "S2027-polku.txt", true],
    ["S2???-*.txt", "S20271-polku.txt", false],
    ["*a*b*", "xxaxxbxx", true],
    ["*a*b*", "xxbxxaxx", false],
    ["*ab", "aab", true],
    ["ä?", "Ä😀", true],
    ["*", "", true],
    ["", "a", false],
  ])("%s and %s: %s", (pattern, name, fits) => {
    expect(fitsWildcards(pattern, name)).toBe(fits);
  });

  it("are looked for in the last part of a path alone", () => {
    expect(hasWildcards(win32, "C:\\hankkeet\\*.txt")).toBe(true);
    expect(hasWildcards(posix, "a*/b.txt")).toBe(false);
  });

  it("are linear, however many stars there are", () => {
    expect(fitsWildcards(`${"*a".repeat(50)}b`, "a".repeat(255))).toBe(false);
  });
});
