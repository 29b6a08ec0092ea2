import { describe, expect, it } from "vitest";
import type { Partner } from "../../shared/fieldTypes/fieldType.ts";
import { partners, readPartner } from "../../shared/fieldTypes/partners.ts";
import { readValue } from "../support/values.ts";

const read = (line: string) => {
  const before = "Osatoteuttajat\n\n";
  const { partner, problem } = readPartner(line, before.length);
  const { name, organisationType, businessId, span } = partner;
  const text = before + line;
  expect(text.slice(span.start, span.end)).toBe(line);
  if (businessId !== undefined)
    expect(text.slice(businessId.span.start, businessId.span.end)).toBe(businessId.text);
  return [name, organisationType, businessId?.text ?? problem?.text];
};

describe("a partner line", () => {
  it.each([
    ["Mallisäätiö sr, 7654321-2", "Mallisäätiö sr", undefined, "7654321-2"],
    [
      "Malli-ammattikorkeakoulu Oy, Ammattikorkeakoulu, 7654321-2",
      "Malli-ammattikorkeakoulu Oy",
      "Ammattikorkeakoulu",
      "7654321-2",
    ],
    ["Mallilaitos, ML, 7654321-2", "Mallilaitos", "ML", "7654321-2"],
    [
      "Malli, Esimerkki ja Kumppanit, Säätiö, 7654321-2",
      "Malli, Esimerkki ja Kumppanit",
      "Säätiö",
      "7654321-2",
    ],
    ["Mallisäätiö sr", "Mallisäätiö sr", undefined, undefined],
    ["Mallisäätiö, Esimerkkilän yksikkö", "Mallisäätiö, Esimerkkilän yksikkö", undefined, undefined],
    ["Mallisäätiö sr,7654321-2", "Mallisäätiö sr", undefined, "7654321-2"],
    ["Mallisäätiö sr 7654321-2", "Mallisäätiö sr", undefined, "7654321-2"],
    ["Mallisäätiö sr, Säätiö 7654321-2", "Mallisäätiö sr", "Säätiö", "7654321-2"],
    ["Mallisäätiö sr, Y-tunnus 7654321-2", "Mallisäätiö sr", undefined, "7654321-2"],
    ["Mallisäätiö sr, y-tunnus: 7654321-2", "Mallisäätiö sr", undefined, "7654321-2"],
    ["Mallisäätiö sr, FI76543212", "Mallisäätiö sr", undefined, "FI76543212"],
    ["Mallisäätiö sr (7654321-2)", "Mallisäätiö sr", undefined, "7654321-2"],
    ["Mallisäätiö sr (Y-tunnus 7654321-2)", "Mallisäätiö sr", undefined, "7654321-2"],
    ["Mallisäätiö sr y-tunnus: 7654321-2", "Mallisäätiö sr", undefined, "7654321-2"],
    ["Mallisäätiö sr y-tunnus:7654321-2", "Mallisäätiö sr", undefined, "7654321-2"],
    ["Mallisäätiö sr (7654321-4)", "Mallisäätiö sr", undefined, "7654321-4"],
    ["Mallisäätiö (ent. 7654321-2 sr)", "Mallisäätiö (ent. 7654321-2 sr)", undefined, undefined],
  ])("%j", (line, name, type, id) => {
    expect(read(line)).toEqual([name, type, id]);
  });

  it.each(["76543212", "7654321-22", "765432-1", "7654321-", "7654321–2", "FI76543212", "FI-76543212"])(
    "may have a business id that is not well formed: %j",
    (id) => {
      expect(read(`Mallisäätiö sr, ${id}`)).toEqual(["Mallisäätiö sr", undefined, id]);
    },
  );

  it.each(["0401234567", "040 1234567", "040-1234567", "90015", "90015 Oulu", "2015", "20 %"])(
    "does not take this for a business id: %j",
    (piece) => {
      expect(read(`Mallisäätiö sr, ${piece}`)[2]).toBeUndefined();
    },
  );
});

describe("a list of partners", () => {
  it("has one a line, whatever the line ends and the blank lines", () => {
    for (const end of ["\n", "\r\n", "\r", "\n\n", "\n  \n"]) {
      const value = ["Malli oy, 7654321-2", "Malli oy, 1234567-1"].join(end);
      const { parts, problems } = readValue(partners, value);
      expect((parts.value as readonly Partner[]).map(({ businessId }) => businessId?.text)).toEqual([
        "7654321-2",
        "1234567-1",
      ]);
      expect(problems).toEqual([]);
    }
  });

  it("may name the same one twice, each where it stands", () => {
    const text = "Malli oy\n\nMalli oy\n  Malli ry\nMalli oy";
    const { parts, at } = readValue(partners, text);
    const places = (parts.value as readonly Partner[]).map(({ name, span }) => [name, span.start]);
    expect(places).toEqual([
      ["Malli oy", "Kenttä: ".length],
      ["Malli oy", "Kenttä: Malli oy\n\n".length],
      ["Malli ry", "Kenttä: Malli oy\n\nMalli oy\n  ".length],
      ["Malli oy", "Kenttä: Malli oy\n\nMalli oy\n  Malli ry\n".length],
    ]);
    expect(at).toEqual({ value: text });
  });

  it("reads an id under the name, and several partners on a line where each has its id", () => {
    const { parts, problems } = readValue(
      partners,
      "Malli oy\nY-tunnus: 7654321-2\nMalli ry\n  y-tunnus 1234567-2\nA ry, 7654321-2; B sr, 1234567-1\nC; D, 7654321-2",
    );
    expect(
      (parts.value as readonly Partner[]).map(({ name, businessId }) => [name, businessId?.text]),
    ).toEqual([
      ["Malli oy", "7654321-2"],
      ["Malli ry", undefined],
      ["A ry", "7654321-2"],
      ["B sr", "1234567-1"],
      ["C; D", "7654321-2"],
    ]);
    expect(problems.map(({ at }) => at)).toEqual(["1234567-2"]);
  });

  it("reads no id under a name from what only looks like one, nor a second one", () => {
    const ids = (value: string) =>
      (readValue(partners, value).parts.value as readonly Partner[]).map(({ name, businessId }) => [
        name,
        businessId?.text,
      ]);
    expect(ids("Malli oy\nKatso y-tunnus 7654321-2")).toEqual([
      ["Malli oy", undefined],
      ["Katso", "7654321-2"],
    ]);
    expect(ids("Malli oy\nY-tunnus x7654321-2")).toEqual([
      ["Malli oy", undefined],
      ["Y-tunnus x7654321-2", undefined],
    ]);
    expect(ids("Malli oy\ny-tunnus:7654321-2")).toEqual([["Malli oy", "7654321-2"]]);
    expect(ids("Malli oy, 7654321-2\nY-tunnus: 1234567-1")).toHaveLength(2);
    expect(ids("A ry, 7654321-9; B sr, 1234567-1")).toHaveLength(2);
  });

  it.each(["-", "–", "Ei ole", "ei osatoteuttajia.", "Ei ole osatoteuttajia"])("is empty: %j", (value) => {
    expect(readValue(partners, value).parts.value).toEqual([]);
  });

  it("has no business id where that is not valid", () => {
    const { parts } = readValue(partners, "Malli oy, 7654321-9\nMalli ry, FI76543212\nMalli sr, 7654321-2");
    const ids = (parts.value as readonly Partner[]).map(({ businessId }) => businessId?.text);
    expect(ids).toEqual([undefined, undefined, "7654321-2"]);
  });

  it("names each business id that is wrong, and only those", () => {
    const { problems } = readValue(
      partners,
      "Malli oy, 7654321-9\nMalli ry, 1234567-1\nMallikunta, 76543212",
    );
    expect(problems).toEqual([
      { kind: "businessId/checkDigit", at: "7654321-9", fixed: undefined },
      {
        kind: "businessId/format",
        at: "76543212",
        fixed: "Malli oy, 7654321-9\nMalli ry, 1234567-1\nMallikunta, 7654321-2",
      },
    ]);
  });
});
