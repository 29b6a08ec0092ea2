import { describe, expect, it } from "vitest";
import { typeByName } from "../../shared/reference/organisationNames.ts";
import { BUILT_IN_TEMPLATES } from "../../shared/templates/registry.ts";

describe("what a name says of an organisation", () => {
  it.each([
    ["Oulun kaupunki", "Kunta"],
    ["TYRNÄVÄN KUNTA", "Kunta"],
    ["Esimerkin Ammattikorkeakoulu Oy", "Ammattikorkeakoulu"],
    ["Laurea-ammattikorkeakoulu Oy", "Ammattikorkeakoulu"],
    ["Lappeenrannan teknillinen yliopisto", "Yliopisto"],
    ["Aalto-yliopisto", "Yliopisto"],
    ["Taideyliopisto", "Yliopisto"],
    ["Oulun Diakonissalaitoksen säätiö sr", "Säätiö"],
    ["Savon koulutuskuntayhtymä", "Kuntayhtymä"],
    ["Etelä-Savon elinkeino-, liikenne- ja ympäristökeskus", "Valtion viranomainen"],
    ["ELY-keskusten sekä TE-toimistojen KEHA-keskus", "Valtion viranomainen"],
  ])("%s: %s", (name, type) => expect(typeByName(name)?.type).toBe(type));

  it.each([
    "Lapin kesäyliopisto",
    "Helsingin seurakuntayhtymä",
    "Esimerkin seurakunta",
    "Osuuskunta Esimerkki",
    "Esimerkin osuuskunta",
    "Helsingin kaupunki, opetusvirasto",
    "Keski-Suomen Yhteisöjen Tuki ry",
    "Yhdistys kaupungin hyväksi ry",
    "",
  ])("%s: nothing", (name) => expect(typeByName(name)).toBeUndefined());

  it("speaks of types that the templates know", () => {
    const names = [
      "X kaupunki",
      "X-ammattikorkeakoulu",
      "X yliopisto",
      "X säätiö",
      "X kuntayhtymä",
      "X virasto",
    ];
    for (const { lists } of BUILT_IN_TEMPLATES) {
      if (lists.organisationTypes === undefined) continue;
      const known = lists.organisationTypes.values.map(({ value }) => value);
      for (const name of names) {
        const told = typeByName(name);
        expect(known).toEqual(expect.arrayContaining([told?.type, ...(told?.alsoRight ?? [])]));
      }
    }
  });
});
