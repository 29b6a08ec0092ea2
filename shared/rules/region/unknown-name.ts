import { nearestMunicipality, nearestRegion, nearestSubRegion } from "../../reference/regions.ts";
import { defineRule } from "../rule.ts";
import {
  isKnown,
  type Listed,
  listedMunicipalities,
  listedRegions,
  listedSubRegions,
} from "./listedAreas.ts";

/** So many unknown names get a suggestion; a list with more is no list of areas, and looking on would take long. */
const MOST_SUGGESTIONS = 50;

/** A name that no municipality, sub-region or region has had. */
export default defineRule({
  id: "region/unknown-name",
  severity: "warning",
  roles: ["area.regions"],
  title: { fi: "Tuntematon alue", sv: "Okänt område", en: "Unknown area" },
  source: {
    fi: "Tilastokeskus: kunnat, seutukunnat ja maakunnat 2013–2026. Lisäksi tunnetaan vuosina 2008–2013 lakanneet kunnat.",
    sv: "Statistikcentralen: kommuner, ekonomiska regioner och landskap 2013–2026. Därtill de kommuner som upphörde 2008–2013.",
    en: "Statistics Finland: municipalities, sub-regional units and regions 2013–2026. Municipalities that ended in 2008–2013 are known as well.",
  },
  messages: {
    unknown: {
      fi: 'Tuntematon alue "{x}". Tarkista nimen kirjoitusasu.',
      sv: 'Okänt område "{x}". Kontrollera hur namnet skrivs.',
      en: 'Unknown area "{x}". Check how the name is spelled.',
    },
    near: {
      fi: 'Tuntematon alue "{x}". Tarkoititko "{y}"?',
      sv: 'Okänt område "{x}". Menade du "{y}"?',
      en: 'Unknown area "{x}". Did you mean "{y}"?',
    },
  },
  fix: "suggest",
  fixTitle: {
    fi: "Vaihda lähimpään nimeen",
    sv: "Byt till närmaste namn",
    en: "Change to the nearest name",
  },
  docs: {
    why: {
      fi: "Kohdealue haetaan ja tilastoidaan nimien perusteella. Väärin kirjoitettua aluetta ei löydy.",
      sv: "Målområdet söks och statistikförs efter namn. Ett felskrivet område hittas inte.",
      en: "The target area is looked up and counted by name. A misspelled area is not found.",
    },
    fix: {
      fi: "Kirjoita kunta ja maakunta perusmuodossa (Oulu, Lappi), seutukunta omistusmuodossa (Oulun). Erota nimet pilkulla.",
      sv: "Skriv kommun och landskap i grundform (Oulu, Lappi), ekonomisk region i genitiv (Oulun). Skilj namnen åt med kommatecken.",
      en: "Write municipality and region in the basic form (Oulu, Lappi), the sub-region in the genitive (Oulun). Put commas between the names.",
    },
  },
  examples: {
    invalid: [
      {
        template: "esr-2014-2020",
        replace: [["Kunnat: Jyväskylä, Laukaa", "Kunnat: Jyväskyla, Laukaa"]],
      },
      { template: "esr-2014-2020", replace: [["Seutukunnat: Jyväskylän,", "Seutukunnat: Jyväskyllän,"]] },
      {
        template: "esr-2014-2020",
        replace: [["Kunnat: Jyväskylä,", "Kunnat: Jyväskylä, Korvatunturinranta,"]],
      },
      { template: "esr-2007-2013", replace: [["Maakunnat: Keski-Suomi", "Maakunnat: Keski-Soumi"]] },
      { template: "hankekortti", replace: [["Maakunta: Keski-Suomi", "Maakunta: Keskisuomi"]] },
    ],
    valid: [
      { template: "esr-2014-2020", replace: [] },
      {
        template: "esr-2014-2020",
        replace: [["Seutukunnat: Jyväskylän, Äänekosken", "Seutukunnat: Jyväskylä, Äänekosken seutukunta"]],
      },
      // Existed in other years: another rule's business.
      { template: "esr-2014-2020", replace: [["Äänekoski", "Äänekoski, Valtimo ja Nastola"]] },
      { template: "hankekortti", replace: [["Maakunta: Keski-Suomi", "Maakunta: Koko Suomi"]] },
    ],
  },
  *check(form) {
    const lists: readonly [readonly Listed<unknown>[], (name: string) => string | undefined][] = [
      [form.once(listedRegions), nearestRegion],
      [form.once(listedSubRegions), nearestSubRegion],
      [form.once(listedMunicipalities), nearestMunicipality],
    ];
    let suggestions = 0;
    for (const [list, nearest] of lists)
      for (const { name, span, area } of list) {
        if (area !== undefined || isKnown(name)) continue;
        suggestions++;
        const near = suggestions > MOST_SUGGESTIONS ? undefined : nearest(name);
        yield near === undefined
          ? { message: "unknown", values: { x: name }, span }
          : {
              message: "near",
              values: { x: name, y: near },
              span,
              fix: { kind: "suggest", edits: [{ span, newText: near }] },
            };
      }
  },
});
