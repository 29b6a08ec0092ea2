import { describe, expect, it } from "vitest";
import { findingsIn } from "../../support/ruleFindings.ts";

const seen = (name: string, type: string) =>
  findingsIn(
    ["organisation"],
    `2 Hakijan perustiedot\n\nHakijan virallinen nimi: ${name}\n\nOrganisaatiotyyppi: ${type}\n`,
    { template: "esr-2014-2020" },
  );

describe("organisation/type-contradicts-name", () => {
  it.each([
    ["Oulun kaupunki", "Yliopisto"],
    ["Esimerkin ammattikorkeakoulu Oy", "Kunta"],
    ["Savon koulutuskuntayhtymä", "Säätiö"],
    ["Esimerkin säätiö sr", "Kunta"],
    ["Lapin ELY-keskus", "Kunta"],
  ])("%s as %s", (name, type) => {
    expect(seen(name, type)).toMatchObject([{ severity: "info", at: type, related: [name] }]);
  });

  it.each([
    ["Oulun kaupunki", "Kunta"],
    ["Savon koulutuskuntayhtymä", "Ammatillinen oppilaitos"],
    ["Helsingin seurakuntayhtymä", "Seurakunta"],
    ["Esimerkin säätiö sr", "Foundation"],
    ["Oulun kaupunki", "Jokin tuntematon"],
    ["Oulun kaupunki", ""],
    ["Yhdistys ry", "Kunta"],
  ])("not %s as %s", (name, type) => expect(seen(name, type)).toEqual([]));
});
