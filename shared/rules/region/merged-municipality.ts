import { municipalityOfCode } from "../../reference/regions.ts";
import { defineRule } from "../rule.ts";
import { existedDuring, listedMunicipalities, projectYears } from "./listedAreas.ts";

/** A municipality that was merged into another before the project began. */
export default defineRule({
  id: "region/merged-municipality",
  severity: "info",
  roles: ["area.municipalities"],
  title: { fi: "Liitetty kunta", sv: "Sammanslagen kommun", en: "Merged municipality" },
  source: {
    fi: "Tilastokeskus: kunnat 2013–2026 ja niiden liitokset",
    sv: "Statistikcentralen: kommuner 2013–2026 och deras sammanslagningar",
    en: "Statistics Finland: municipalities 2013–2026 and their mergers",
  },
  messages: {
    merged: {
      fi: "{x} on liitetty kuntaan {y} vuonna {n}. Hankkeen aikana kuntaa ei enää ollut; merkitse kohdealueeksi {y}.",
      sv: "{x} slogs samman med kommunen {y} år {n}. Kommunen fanns inte längre under projektet; ange {y} som målområde.",
      en: "{x} was merged into the municipality of {y} in {n}. It was no more during the project; name {y} as the target area.",
    },
  },
  fix: "none",
  docs: {
    why: {
      fi: "Kohdealueen kunnat merkitään sen mukaan, mitkä kunnat ovat olemassa hankkeen aikana. Lakannutta kuntaa ei löydy tilastoista.",
      sv: "Målområdets kommuner anges enligt de kommuner som finns under projektet. En kommun som upphört hittas inte i statistiken.",
      en: "The target area names the municipalities that exist during the project. One that has ended is not found in statistics.",
    },
    fix: {
      fi: "Vaihda nimen tilalle kunta, johon se on liitetty, tai tarkista hankkeen aika.",
      sv: "Byt namnet mot den kommun som den slogs samman med, eller kontrollera projekttiden.",
      en: "Put the municipality it was merged into in its place, or check the project's period.",
    },
  },
  examples: {
    invalid: [
      {
        template: "esr-2014-2020",
        text: "1 Hanke\n\nSuunnitelman mukainen toteutusaika: Alkaa 1.1.2016 ja päättyy 31.12.2017\n\n6 Maantieteellinen kohdealue\n\nKunnat: Lahti, Nastola",
      },
    ],
    valid: [
      "1 Hanke\n\nSuunnitelman mukainen toteutusaika: Alkaa 1.6.2015 ja päättyy 31.12.2017\n\n6 Maantieteellinen kohdealue\n\nKunnat: Lahti, Nastola",
      "6 Maantieteellinen kohdealue\n\nKunnat: Lahti, Nastola",
    ],
  },
  *check(form) {
    const years = form.once(projectYears);
    for (const { name, span, area } of form.once(listedMunicipalities)) {
      if (area?.merged === undefined || existedDuring(area, years)) continue;
      const into = municipalityOfCode(area.merged.into);
      if (into === undefined) continue;
      yield { message: "merged", values: { x: name, y: into.name, n: area.merged.year }, span };
    }
  },
});
