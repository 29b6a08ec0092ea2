import fc from "fast-check";
import {
  allMunicipalities,
  existsIn,
  type Municipality,
  parentsOf,
  regionOfCode,
  subRegionOfCode,
} from "../../shared/reference/regions.ts";

/** Real area lists that fit together, and the years of the project they belong to. */
export interface Areas {
  readonly from: number;
  readonly to: number;
  readonly regions: readonly string[];
  readonly subRegions: readonly string[];
  readonly municipalities: readonly string[];
}

const defined = (text: string | undefined): string => {
  if (text === undefined) throw new Error("a code without an area");
  return text;
};

/** The lists of a project that works in these municipalities, their areas taken from one year each. */
function listsFor(municipalities: readonly Municipality[], from: number, to: number, early: boolean): Areas {
  const there = municipalities.filter((one) => existsIn(one, { from, to }));
  const parents = there.map((one) => {
    const years = one.periods.filter((period) => period.from <= to && from <= period.to);
    const period = early ? years[0] : years.at(-1);
    const year = Math.max(from, period?.from ?? from);
    return parentsOf(one, { from: year, to: year });
  });
  const unique = (codes: readonly string[]): string[] => [...new Set(codes)];
  return {
    from,
    to,
    regions: unique(parents.flatMap(({ regions }) => [...regions])).map((code) =>
      defined(regionOfCode(code)?.name),
    ),
    subRegions: unique(parents.flatMap(({ subRegions }) => [...subRegions])).map((code) =>
      defined(subRegionOfCode(code)?.names[early ? 1 : 0]),
    ),
    municipalities: there.map(({ name }) => name),
  };
}

/** Area lists as careful people write them: every name right, every municipality under its sub-region and region. */
export const areaLists: fc.Arbitrary<Areas> = fc
  .record({
    municipalities: fc.uniqueArray(fc.constantFrom(...allMunicipalities()), { minLength: 1, maxLength: 12 }),
    from: fc.integer({ min: 2014, max: 2023 }),
    length: fc.integer({ min: 0, max: 3 }),
    early: fc.boolean(),
  })
  .map(({ municipalities, from, length, early }) =>
    listsFor(municipalities, from, Math.min(2023, from + length), early),
  )
  .filter(({ municipalities }) => municipalities.length > 0);

/** The two sections of a 2014–2020 description that tell years and areas. */
export const textOfAreas = ({ from, to, regions, subRegions, municipalities }: Areas): string =>
  `1 Hanke\n\nSuunnitelman mukainen toteutusaika: Alkaa 1.3.${from} ja päättyy 31.10.${to}\n\n6 Maantieteellinen kohdealue\n\nMaakunnat: ${regions.join(", ")}\n\nSeutukunnat: ${subRegions.join(", ")}\n\nKunnat: ${municipalities.join(", ")}\n`;
