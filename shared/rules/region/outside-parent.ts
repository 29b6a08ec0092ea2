import { type Municipality, regionOfCode, type SubRegion, subRegionOfCode } from "../../reference/regions.ts";
import { type Form, namesOf } from "../../templates/form.ts";
import type { TextEdit } from "../../text/edits.ts";
import { type Span, span } from "../../text/span.ts";
import { defineRule } from "../rule.ts";
import {
  codesOf,
  existedDuring,
  hasRiddle,
  type Listed,
  listedMunicipalities,
  listedRegions,
  listedSubRegions,
  parentsIn,
  projectYears,
} from "./listedAreas.ts";

/** So many further municipalities are pointed at; the finding is clear by then. */
const MOST_RELATED = 20;

/** A listed municipality whose sub-region or region is not listed. */
export default defineRule({
  id: "region/outside-parent",
  severity: "warning",
  roles: ["area.regions", "area.subRegions", "area.municipalities"],
  title: {
    fi: "Kunta luettelon alueiden ulkopuolella",
    sv: "Kommun utanför de listade områdena",
    en: "Municipality outside the listed areas",
  },
  source: {
    fi: "Tilastokeskus: kuntien seutukunnat ja maakunnat 2013–2026, hankkeen jokaisena vuonna",
    sv: "Statistikcentralen: kommunernas ekonomiska regioner och landskap 2013–2026, varje år av projektet",
    en: "Statistics Finland: sub-regional units and regions of the municipalities 2013–2026, in every year of the project",
  },
  messages: {
    outside: {
      fi: "{x} kuuluu alueeseen {y}, jota ei ole luettelossa. Lisää alue, tai tarkista kunta.",
      sv: "{x} hör till området {y}, som inte finns i listan. Lägg till området, eller kontrollera kommunen.",
      en: "{x} belongs to the area {y}, which is not in the list. Add the area, or check the municipality.",
    },
    list: { fi: "Luettelosta puuttuu {y}", sv: "I listan saknas {y}", en: "The list lacks {y}" },
    also: {
      fi: "Myös {x} kuuluu alueeseen {y}",
      sv: "Också {x} hör till området {y}",
      en: "{x} belongs to the area {y} as well",
    },
  },
  fix: "suggest",
  fixTitle: {
    fi: "Lisää luetteloon {y}",
    sv: "Lägg till {y} i listan",
    en: "Add {y} to the list",
  },
  docs: {
    why: {
      fi: "Kunnan seutukunta ja maakunta kuuluvat samaan kohdealueeseen kuin kunta. Jos niitä ei ole luettelossa, joko luettelo on vajaa tai kunta on väärä.",
      sv: "Kommunens ekonomiska region och landskap hör till samma målområde som kommunen. Om de inte finns i listan är listan ofullständig eller kommunen fel.",
      en: "A municipality's sub-region and region belong to the same target area as the municipality. If they are not listed, either the list is incomplete or the municipality is wrong.",
    },
    fix: {
      fi: "Lisää puuttuva alue luetteloon, tai poista kunta, jos hanke ei toimi siellä.",
      sv: "Lägg till området som saknas, eller ta bort kommunen om projektet inte verkar där.",
      en: "Add the missing area to the list, or remove the municipality if the project does not work there.",
    },
  },
  examples: {
    invalid: [
      {
        template: "esr-2014-2020",
        text: "6 Maantieteellinen kohdealue\n\nMaakunnat: Keski-Suomi\n\nSeutukunnat: Jyväskylän\n\nKunnat: Jyväskylä, Äänekoski",
        fixed:
          "6 Maantieteellinen kohdealue\n\nMaakunnat: Keski-Suomi\n\nSeutukunnat: Jyväskylän, Äänekosken\n\nKunnat: Jyväskylä, Äänekoski",
      },
      {
        template: "esr-2014-2020",
        text: "6 Maantieteellinen kohdealue\n\nMaakunnat: Keski-Suomi\n\nSeutukunnat: Jyväskylän\n\nKunnat: Jyväskylä, Oulu, Kempele",
        fixed:
          "6 Maantieteellinen kohdealue\n\nMaakunnat: Keski-Suomi, Pohjois-Pohjanmaa\n\nSeutukunnat: Jyväskylän, Oulun\n\nKunnat: Jyväskylä, Oulu, Kempele",
      },
    ],
    valid: [
      { template: "esr-2014-2020", replace: [] },
      "6 Maantieteellinen kohdealue\n\nMaakunnat: Keski-Suomi\n\nSeutukunnat:\n\nKunnat: Jyväskylä",
      // A misspelled region may be the one.
      "6 Maantieteellinen kohdealue\n\nMaakunnat: Keski-Soumi\n\nSeutukunnat: Jyväskylän\n\nKunnat: Jyväskylä",
      // Isokyrö: Pohjanmaa until 2020, Etelä-Pohjanmaa from 2021.
      "1 Hanke\n\nSuunnitelman mukainen toteutusaika: Alkaa 1.1.2020 ja päättyy 31.12.2021\n\n6 Maantieteellinen kohdealue\n\nMaakunnat: Pohjanmaa\n\nSeutukunnat: Kyrönmaan\n\nKunnat: Isokyrö",
      // Itä-Uusimaa was a region until 2010.
      {
        template: "esr-2007-2013",
        text: "1. Projekti\n\nSuunnitelman mukainen toteutusaika: Alkaa 1.1.2009 ja päättyy 31.12.2011\n\n3. Projektin toteutusalue ja kohderyhmän kuvaus\n\n3.1 Maantieteellinen kohdealue\n\nMaakunnat: Itä-Uusimaa\n\nSeutukunnat: Porvoon\n\nKunnat: Porvoo",
      },
    ],
  },
  *check(form) {
    const regions = form.once(listedRegions);
    const subRegions = form.once(listedSubRegions);
    const judged = {
      regions: regions.length > 0 && !hasRiddle(regions) ? codesOf(regions) : undefined,
      subRegions: subRegions.length > 0 && !hasRiddle(subRegions) ? codesOf(subRegions) : undefined,
    };
    for (const { members, region, subRegions } of groups(form, judged)) {
      const [first, ...others] = members;
      if (first === undefined) continue;
      const missing = [
        ...(region === undefined ? [] : [addition(form, "area.regions", region.name)]),
        ...(subRegions.length === 0
          ? []
          : [addition(form, "area.subRegions", subRegions.map(genitive).join(", "))]),
      ].filter((one) => one !== undefined);
      const y = region?.name ?? `${genitive(subRegions[0])} seutukunta`;
      yield {
        message: "outside",
        values: { x: first.name, y },
        span: first.span,
        related: [
          ...missing.map(({ list }) => ({ message: "list", values: { y }, span: list }) as const),
          ...others
            .slice(0, MOST_RELATED)
            .map(({ name, span }) => ({ message: "also", values: { x: name, y }, span }) as const),
        ],
        fix: { kind: "suggest", edits: missing.map(({ edit }) => edit) },
      };
    }
  },
});

/** Municipalities that lack the same region, or, where their regions are listed, the same sub-region: one cause. */
interface Group {
  readonly members: Listed<Municipality>[];
  readonly region: { readonly name: string } | undefined;
  readonly subRegions: SubRegion[];
}

function groups(
  form: Form,
  judged: {
    readonly regions: ReadonlySet<string> | undefined;
    readonly subRegions: ReadonlySet<string> | undefined;
  },
): Iterable<Group> {
  const years = form.once(projectYears);
  const found = new Map<string, Group>();
  for (const listed of form.once(listedMunicipalities)) {
    const { area } = listed;
    // One that is misspelled or was gone before the project began has a finding of its own.
    if (area === undefined || !existedDuring(area, years)) continue;
    const parents = parentsIn(area, years);
    const region = lacking(parents.regions, judged.regions);
    const subRegion = lacking(listedFirst(area, parents.subRegions, judged.regions), judged.subRegions);
    const key = region ?? subRegion;
    if (key === undefined) continue;
    const group = found.get(key) ?? {
      members: [],
      region: region === undefined ? undefined : regionOfCode(region),
      subRegions: [],
    };
    found.set(key, group);
    group.members.push(listed);
    const lacked = subRegion === undefined ? undefined : subRegionOfCode(subRegion);
    if (lacked !== undefined && !group.subRegions.includes(lacked)) group.subRegions.push(lacked);
  }
  return found.values();
}

/** The sub-regions of a municipality that moved, first those that it belonged to in a region that is listed. */
function listedFirst(
  { periods }: Municipality,
  subRegions: ReadonlySet<string>,
  regions: ReadonlySet<string> | undefined,
): ReadonlySet<string> {
  const own = periods.filter(({ region, subRegion }) => regions?.has(region) && subRegions.has(subRegion));
  return new Set([...own.map(({ subRegion }) => subRegion), ...subRegions]);
}

/** The first of the parents where none of them is listed; undefined where one is, or where nothing can be said. */
function lacking(parents: ReadonlySet<string>, listed: ReadonlySet<string> | undefined): string | undefined {
  if (listed === undefined || [...parents].some((code) => listed.has(code))) return undefined;
  return [...parents][0];
}

/** How descriptions write a sub-region: `Oulun`. */
const genitive = (subRegion: SubRegion | undefined): string => subRegion?.names[1] ?? subRegion?.name ?? "";

/** The edit that adds names at the end of a list, and the whole list; undefined where the list is not there. */
function addition(
  form: Form,
  role: "area.regions" | "area.subRegions",
  names: string,
): { readonly list: Span; readonly edit: TextEdit } | undefined {
  const list = form.find(role);
  const end = namesOf(form, role).at(-1)?.span.end;
  if (list === undefined || end === undefined) return undefined;
  return { list: list.span, edit: { span: span(end, end), newText: `, ${names}` } };
}
