import { describe, expect, it } from "vitest";
import { effectiveValues, mergeSettings } from "../../shared/config/effective.ts";
import { readSettings } from "../../shared/config/readSettings.ts";
import { render } from "../../shared/i18n/message.ts";

const NAMES = {
  rules: ["money/zero-granted", "money/grouping", "date/style"],
  lengths: () => ["3/summary", "project.name", "name"],
};

function check(data: unknown, expected: { settings: object; says: readonly string[] }): void {
  const { settings, problems } = readSettings(data, NAMES);
  expect({ settings, says: problems.map(({ message }) => render(message, "fi")) }).toEqual(expected);
}

describe("settings are read as far as they can be", () => {
  it("all of them", () => {
    const data = {
      language: "sv",
      profile: "review",
      asOf: "2026-01-31",
      severity: { "date/style": "information" },
    };
    check(data, { settings: { ...data, severity: { "date/style": "info" } }, says: [] });
  });

  it("with the schema named", () => {
    check({ $schema: "./x.json", language: "en" }, { settings: { language: "en" }, says: [] });
  });

  it("a limit of nearly a field is named with the right key, but not where a form of the user's own may have it", () => {
    const says = ['Tuntematon asetus "3/sumary". Tarkoititko "3/summary"?'];
    const maxLength = { "3/sumary": 10, name: 5, "oma/kenttä": 3 };
    check({ maxLength }, { settings: { maxLength }, says });
    const own = { maxLength, templates: ["oma.json"] };
    check(own, { settings: own, says: [] });
  });

  it("a member of a group is known by its whole name, as lists of settings have it", () => {
    const inlayHints = { period: false, share: true };
    check(
      { "sustainability.maxScore": 5, "inlayHints.period": false, inlayHints: { share: true } },
      { settings: { sustainability: { maxScore: 5 }, inlayHints }, says: [] },
    );
    check(
      { "sustainability.maxscore": 5, sustainability: { maxScore: 4 } },
      {
        settings: { sustainability: { maxScore: 4 } },
        says: ['Tuntematon asetus "maxscore". Tarkoititko "maxScore"?'],
      },
    );
  });

  it("settings that are no object are none", () => {
    for (const data of [null, [], "x"])
      check(data, { settings: {}, says: ["Asetusten on oltava JSON-objekti: { … }"] });
  });

  it("an unknown key is named with the nearest right one, and the rest holds", () => {
    check(
      { langauge: "fi", profile: "draft" },
      { settings: { profile: "draft" }, says: ['Tuntematon asetus "langauge". Tarkoititko "language"?'] },
    );
  });

  it("an unknown rule likewise", () => {
    check(
      { severity: { "money/zero-grant": "off" } },
      {
        settings: { severity: { "money/zero-grant": "off" } },
        says: ['Tarkistusta "money/zero-grant" ei ole. Tarkoititko "money/zero-granted"?'],
      },
    );
  });

  it("a value that will not do is left out", () => {
    check(
      { severity: { "date/style": "loud", "money/grouping": "off" }, asOf: "31.1.2026" },
      {
        settings: { severity: { "money/grouping": "off" } },
        says: [
          'Asetuksen "asOf" arvo ei kelpaa. Sallittuja ovat: päivä muodossa VVVV-KK-PP, esimerkiksi 2026-01-31.',
          'Asetuksen "severity.date/style" arvo ei kelpaa. Sallittuja ovat: off, hint, info, information, warning, error.',
        ],
      },
    );
  });

  it.each([[[]], ["x"], [7]])("what is no object at all: %j", (data) => {
    check(data, { settings: {}, says: ["Asetusten on oltava JSON-objekti: { … }"] });
  });
});

describe("of several origins", () => {
  const layers = [
    {
      origin: "user",
      settings: { language: "en", severity: { "date/style": "off", "money/grouping": "hint" } },
    },
    { origin: "file", from: "esr.config.json", settings: { severity: { "date/style": "error" } } },
    { origin: "flag", settings: { language: "sv" } },
  ] as const;

  it("the stronger decides, entry by entry", () => {
    expect(mergeSettings(layers)).toEqual({
      language: "sv",
      profile: "auto",
      severity: { "date/style": "error", "money/grouping": "hint" },
      sustainability: { maxScore: 10 },
    });
  });

  it("each value is named with where it comes from", () => {
    expect(effectiveValues(layers)).toEqual([
      { key: "language", value: "sv", origin: "flag", from: undefined },
      { key: "profile", value: "auto", origin: "default", from: undefined },
      { key: "severity.date/style", value: "error", origin: "file", from: "esr.config.json" },
      { key: "severity.money/grouping", value: "hint", origin: "user", from: undefined },
      { key: "sustainability.maxScore", value: 10, origin: "default", from: undefined },
    ]);
  });
});
