import { expect, it } from "vitest";
import { fileNameOf } from "../../server/lsp/fileName.ts";

const check = (uri: string, expected: string | undefined): void => expect(fileNameOf(uri)).toBe(expected);

it.each([
  ["file:///home/aino/S20271-polku.txt", "S20271-polku.txt"],
  ["file:///c%3A/Users/Aino/Hankkeet/S20271.txt", "S20271.txt"],
  ["file:///C:/Users/Aino/S20271.txt", "S20271.txt"],
  ["file:///c%3A%5CUsers%5CAino%5CS20271.txt", "S20271.txt"],
  ["file://palvelin/jako/S20271.txt", "S20271.txt"],
  ["C:\\Users\\Aino\\S20271.txt", "S20271.txt"],
  ["\\\\palvelin\\jako\\S20271.txt", "S20271.txt"],
  ["/home/aino/S20271.txt", "S20271.txt"],
  ["vscode-vfs://github/kunta/hankkeet/S20271.txt", "S20271.txt"],
  ["vscode-remote://wsl%2Bubuntu/home/aino/S20271.txt", "S20271.txt"],
])("of %s", check);

it.each([
  ["file:///c%3A/ty%C3%B6/%C3%85bo%20%C3%A4lykk%C3%A4%C3%A4t.txt", "Åbo älykkäät.txt"],
  ["file:///a/100%25%20valmis.txt", "100% valmis.txt"],
  ["file:///a/%E4%E4.txt", "%E4%E4.txt"],
  ["file:///a/b%2Fc.txt", "c.txt"],
  ["file:///a/b.txt?v=1#L3", "b.txt"],
])("decoded, of %s", check);

it.each([
  ["untitled:Untitled-1", undefined],
  ["untitled:/c%3A/Users/Aino/S20271.txt", "S20271.txt"],
  ["file:///", undefined],
  ["file://palvelin", undefined],
  ["", undefined],
])("where there may be none, of %s", check);
