import fc from "fast-check";
import { describe, expect, it } from "vitest";
import {
  allMunicipalities,
  allRegions,
  existsIn,
  findMunicipality,
  parentsOf,
  regionOfCode,
} from "../../../shared/reference/regions.ts";
import { isKnown } from "../../../shared/rules/region/listedAreas.ts";
import { type Areas, areaLists, textOfAreas } from "../../support/areas.ts";
import { findingsIn } from "../../support/ruleFindings.ts";

const seen = (areas: Areas) =>
  findingsIn(["region", "site"], textOfAreas(areas), { template: "esr-2014-2020" });
const grave = (areas: Areas) =>
  seen(areas).filter(({ severity }) => severity === "warning" || severity === "error");

const RUNS = { numRuns: 100 };

describe("area lists made at random from the real ones", () => {
  it("have no findings when they fit together", () => {
    fc.assert(
      fc.property(areaLists, (areas) => {
        expect(seen(areas)).toEqual([]);
      }),
      RUNS,
    );
  });

  it("with one letter wrong have that finding and no other warning", () => {
    fc.assert(
      fc.property(areaLists, fc.nat(), fc.nat(), (areas, which, where) => {
        const at = which % areas.municipalities.length;
        const name = areas.municipalities[at] ?? "";
        const letter = 1 + (where % (name.length - 1));
        const wrong = `${name.slice(0, letter)}q${name.slice(letter)}`;
        fc.pre(!isKnown(wrong));
        const municipalities = areas.municipalities.with(at, wrong);
        expect(grave({ ...areas, municipalities })).toMatchObject([
          { rule: "region/unknown-name", at: wrong },
        ]);
      }),
      RUNS,
    );
  });

  it("with a municipality from elsewhere have that finding and no other warning", () => {
    fc.assert(
      fc.property(areaLists, fc.constantFrom(...allMunicipalities()), (areas, stranger) => {
        const years = { from: areas.from, to: areas.to };
        fc.pre(existsIn(stranger, years));
        const own = [...parentsOf(stranger, years).regions].map((code) => regionOfCode(code)?.name ?? "");
        fc.pre(!own.some((name) => areas.regions.includes(name)));
        const municipalities = [...areas.municipalities, stranger.name];
        expect(grave({ ...areas, municipalities })).toMatchObject([
          { rule: "region/outside-parent", at: stranger.name },
        ]);
      }),
      RUNS,
    );
  });

  it("with a region too many have that finding and no other warning", () => {
    fc.assert(
      fc.property(areaLists, fc.constantFrom(...allRegions()), (areas, extra) => {
        const years = { from: areas.from, to: areas.to };
        const own = areas.municipalities.flatMap((name) => {
          const municipality = findMunicipality(name);
          return municipality === undefined ? [] : [...parentsOf(municipality, years).regions];
        });
        fc.pre(!own.includes(extra.code));
        expect(grave({ ...areas, regions: [...areas.regions, extra.name] })).toMatchObject([
          { rule: "region/parent-without-members", at: extra.name },
        ]);
      }),
      RUNS,
    );
  });

  it("with a name twice have that finding and no other warning, and none once it is fixed", () => {
    fc.assert(
      fc.property(areaLists, fc.nat(), (areas, which) => {
        const twice = areas.municipalities[which % areas.municipalities.length] ?? "";
        const found = grave({ ...areas, municipalities: [...areas.municipalities, twice] });
        expect(found).toMatchObject([{ rule: "region/duplicate", at: twice, fixed: textOfAreas(areas) }]);
      }),
      RUNS,
    );
  });
});
