import { describe, expect, it } from "vitest";
import type { ListedName } from "../../shared/fieldTypes/fieldType.ts";
import { listNames, names } from "../../shared/fieldTypes/names.ts";
import { postalCode } from "../../shared/fieldTypes/postalCode.ts";
import { text } from "../../shared/fieldTypes/text.ts";
import { readValue } from "../support/values.ts";

/** @param written how the names stand in the list, where that is otherwise */
const check = (list: string, expected: string[], written = expected): void => {
  const listed = listNames(list, 7);
  const whole = `Kunnat:${list}`;
  expect(listed.map(({ name }) => name)).toEqual(expected);
  expect(listed.map(({ span }) => whole.slice(span.start, span.end))).toEqual(written);
};

describe("a list of names", () => {
  it.each<[string, string[]]>([
    ["Inari, Ranua,Keminmaa", ["Inari", "Ranua", "Keminmaa"]],
    ["Inari; Ranua", ["Inari", "Ranua"]],
    ["Inari ja Ranua sekä Posio", ["Inari", "Ranua", "Posio"]],
    ["Vasa och Jakobstad", ["Vasa", "Jakobstad"]],
    ["Vaasa and Oulu", ["Vaasa", "Oulu"]],
    [" Inari ,, Ranua ", ["Inari", "Ranua"]],
    ["Inari, -, –, —, Ranua", ["Inari", "Ranua"]],
    ["Maarianhamina - Mariehamn", ["Maarianhamina - Mariehamn"]],
    ["Järjestö", ["Järjestö"]],
    ["Ii ja", ["Ii ja"]],
    ["-", []],
    ["--", ["--"]],
    ["-x", ["-x"]],
    ["x-", ["x-"]],
    ["\n- Inari\n- Enontekiö", ["Inari", "Enontekiö"]],
    ["- Inari", ["Inari"]],
    ["• Inari\r\n•Ranua", ["Inari", "Ranua"]],
    ["\n  * Inari,\n  * Ranua", ["Inari", "Ranua"]],
    ["\nInari\n Ranua\n\tÄhtäri", ["Inari", "Ranua", "Ähtäri"]],
    ["Inari,\nRanua ja\nPosio", ["Inari", "Ranua", "Posio"]],
    ["Ylä-\nSavo\nPosio", ["Ylä-\nSavo", "Posio"]],
    ["Ylä- \nSavo", ["Ylä- \nSavo"]],
    ["Ylä- \r\nSavo", ["Ylä- \r\nSavo"]],
    ["Ylä\u2011\nSavo", ["Ylä\u2011\nSavo"]],
    ["Inari.\tRanua, Posio.", ["Inari.", "Ranua", "Posio"]],
    ["Inari, Posio. ", ["Inari", "Posio"]],
    ["Inari, St. Karins", ["Inari", "St. Karins"]],
    ["Ylä-\r\nSavo\r\nPosio", ["Ylä-\r\nSavo", "Posio"]],
    ["Inari\n  Posio", ["Inari", "Posio"]],
    ["Oulun\nseutukunta, Etelä-\nSavo", ["Oulun\nseutukunta", "Etelä-\nSavo"]],
  ])("%j", (list, expected) => {
    check(list, expected);
  });

  it("whose names share their end has it for each", () => {
    check(
      "Etelä- ja Pohjois-Savo, Lappi",
      ["Etelä-Savo", "Pohjois-Savo", "Lappi"],
      ["Etelä-", "Pohjois-Savo", "Lappi"],
    );
    check("Etelä- ja Pohjois-Savo (osa)", ["Etelä-", "Pohjois-Savo (osa)"], ["Etelä-", "Pohjois-Savo (osa)"]);
    check(
      "Etelä-, Keski- ja Pohjois-Pohjanmaa",
      ["Etelä-Pohjanmaa", "Keski-Pohjanmaa", "Pohjois-Pohjanmaa"],
      ["Etelä-", "Keski-", "Pohjois-Pohjanmaa"],
    );
    check("Etelä- ja Lappi", ["Etelä-", "Lappi"]);
  });

  it("is one value, as wide as the field", () => {
    const { parts, at, problems } = readValue(names, "Inari, Ranua");
    expect((parts.value as readonly ListedName[]).map(({ name }) => name)).toEqual(["Inari", "Ranua"]);
    expect({ at, problems }).toEqual({ at: { value: "Inari, Ranua" }, problems: [] });
  });
});

describe("a postal code", () => {
  it("has five digits and nothing else", () => {
    expect(readValue(postalCode, "96100")).toEqual({
      parts: { value: "96100" },
      at: { value: "96100" },
      problems: [],
    });
  });

  it.each(["9610", "961000", "a96100", "96100a", "96 100", "FI-96100"])("not %j", (value) => {
    expect(readValue(postalCode, value)).toEqual({
      parts: {},
      at: {},
      problems: [{ kind: "postalCode/format", at: value, fixed: undefined }],
    });
  });
});

it("any text is right as text, where it stands", () => {
  expect(readValue(text, "Mitä vain")).toEqual({
    parts: { value: "Mitä vain" },
    at: { value: "Mitä vain" },
    problems: [],
  });
});
