import { allMunicipalities } from "../../reference/regions.ts";
import { defineRule } from "../rule.ts";
import {
  hasRiddle,
  listedMunicipalities,
  listedRegions,
  listedSubRegions,
  type ProjectYears,
  parentsIn,
  projectYears,
} from "./listedAreas.ts";

/** A listed region or sub-region of which no listed municipality is a part, while other municipalities are listed. */
export default defineRule({
  id: "region/parent-without-members",
  severity: "warning",
  roles: ["area.regions", "area.subRegions", "area.municipalities"],
  title: {
    fi: "Alue ilman kuntia",
    sv: "Område utan kommuner",
    en: "Area without municipalities",
  },
  source: {
    fi: "Tilastokeskus: kuntien seutukunnat ja maakunnat 2013–2026. Kolme esimerkkihanketta, joilla on luettelot, noudattavat tätä.",
    sv: "Statistikcentralen: kommunernas ekonomiska regioner och landskap 2013–2026. De tre exempelprojekten med listor följer detta.",
    en: "Statistics Finland: sub-regional units and regions of the municipalities 2013–2026. The three sample projects that have lists follow this.",
  },
  messages: {
    none: {
      fi: "Alueelta {x} ei ole luettelossa yhtään kuntaa. Lisää kunnat, joissa hanke toimii, tai poista alue.",
      sv: "Ingen kommun i området {x} finns i listan. Lägg till de kommuner där projektet verkar, eller ta bort området.",
      en: "No municipality of the area {x} is in the list. Add those where the project works, or remove the area.",
    },
    municipalities: { fi: "Kunnat", sv: "Kommuner", en: "Municipalities" },
  },
  fix: "none",
  docs: {
    why: {
      fi: "Kun kunnat on lueteltu, jokaisella maakunnalla ja seutukunnalla pitäisi olla luettelossa ainakin yksi kunta. Muuten joko alue on liikaa tai kunnat puuttuvat.",
      sv: "När kommunerna räknas upp borde varje landskap och ekonomisk region ha minst en kommun i listan. Annars är området överflödigt eller så saknas kommunerna.",
      en: "Where municipalities are listed, each region and sub-region should have at least one of them. Otherwise the area is too much, or the municipalities are missing.",
    },
    fix: {
      fi: "Lisää puuttuvat kunnat tai poista alue luettelosta.",
      sv: "Lägg till kommunerna som saknas eller ta bort området ur listan.",
      en: "Add the missing municipalities, or remove the area from the list.",
    },
  },
  examples: {
    invalid: [
      { template: "esr-2014-2020", replace: [["Maakunnat: Keski-Suomi", "Maakunnat: Keski-Suomi, Lappi"]] },
      {
        template: "esr-2014-2020",
        replace: [["Kunnat: Jyväskylä, Laukaa, Äänekoski", "Kunnat: Jyväskylä, Laukaa"]],
      },
      // One finding for the region and its sub-region together.
      {
        template: "esr-2014-2020",
        replace: [
          ["Maakunnat: Keski-Suomi", "Maakunnat: Keski-Suomi, Kainuu"],
          ["Seutukunnat: Jyväskylän", "Seutukunnat: Kajaanin, Jyväskylän"],
        ],
      },
    ],
    valid: [
      { template: "esr-2014-2020", replace: [] },
      "6 Maantieteellinen kohdealue\n\nMaakunnat: Keski-Suomi, Lappi\n\nSeutukunnat:\n\nKunnat:",
      // A misspelled municipality may be the one.
      { template: "esr-2014-2020", replace: [["Laukaa, Äänekoski", "Laukaa, Aänekoski"]] },
      // Heinävesi changed its region in 2021, in the middle of the project.
      "1 Hanke\n\nSuunnitelman mukainen toteutusaika: Alkaa 1.1.2020 ja päättyy 31.12.2021\n\n6 Maantieteellinen kohdealue\n\nMaakunnat: Etelä-Savo, Pohjois-Karjala\n\nSeutukunnat: Savonlinnan, Joensuun\n\nKunnat: Heinävesi",
    ],
  },
  *check(form) {
    const municipalities = form.once(listedMunicipalities);
    const list = form.find("area.municipalities");
    if (list === undefined || municipalities.length === 0 || hasRiddle(municipalities)) return;
    // Of a municipality that ended before the data begin nobody knows where it belonged.
    if (municipalities.some(({ area }) => area?.periods.length === 0)) return;
    const years = form.once(projectYears);
    const parents = municipalities.flatMap(({ area }) => (area === undefined ? [] : parentsIn(area, years)));
    const present = new Set(parents.flatMap(({ regions, subRegions }) => [...regions, ...subRegions]));
    const regions = form
      .once(listedRegions)
      .filter(({ area }) => area !== undefined && !present.has(area.code));
    const related = [{ message: "municipalities", span: list.span }] as const;
    for (const { name, span } of regions) yield { message: "none", values: { x: name }, span, related };
    const said = new Set(regions.map(({ area }) => area?.code));
    const owners = said.size === 0 ? new Map<string, ReadonlySet<string>>() : regionsOfSubRegions(years);
    for (const { name, span, area } of form.once(listedSubRegions)) {
      if (area === undefined || present.has(area.code)) continue;
      // Where its region was named already, the sub-region is missing its municipalities for the same reason.
      if ([...(owners.get(area.code) ?? [])].some((code) => said.has(code))) continue;
      yield { message: "none", values: { x: name }, span, related };
    }
  },
});

/** Which regions the sub-regions belonged to in the years of the project, by code. */
function regionsOfSubRegions(years: ProjectYears): ReadonlyMap<string, ReadonlySet<string>> {
  const owners = new Map<string, Set<string>>();
  for (const municipality of allMunicipalities()) {
    const { subRegions, regions } = parentsIn(municipality, years);
    for (const subRegion of subRegions) {
      const known = owners.get(subRegion) ?? new Set();
      owners.set(subRegion, known);
      for (const region of regions) known.add(region);
    }
  }
  return owners;
}
