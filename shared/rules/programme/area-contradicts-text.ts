import { defineRule } from "../rule.ts";
import { mentionedRegions } from "./mentionedRegions.ts";

/** So many mentions of one region and of no other are no accident. */
const LEAST_MENTIONS = 3;

/** A national project whose target group and summary speak of one region only. */
export default defineRule({
  id: "programme/area-contradicts-text",
  severity: "hint",
  roles: ["project.section", "area.national", "targetGroup.primary", "text.summary"],
  title: {
    fi: "Kohdealue ja teksti",
    sv: "Målområde och text",
    en: "Target area and text",
  },
  source: {
    fi: "Työkalun oma nyrkkisääntö: vain yksi maakunta mainitaan, ja se mainitaan vähintään kolmesti",
    sv: "Verktygets egen tumregel: bara ett landskap nämns, och det nämns minst tre gånger",
    en: "The tool's own rule of thumb: only one region is mentioned, and at least three times",
  },
  messages: {
    oneRegion: {
      fi: "Kohdealue on valtakunnallinen, mutta tekstissä mainitaan vain maakunta {m}. Tarkista, onko projekti valtakunnallinen.",
      sv: "Målområdet är hela landet, men texten nämner bara landskapet {m}. Kontrollera om projektet är riksomfattande.",
      en: "The target area is the whole country, but the text mentions only the region {m}. Check whether the project is national.",
    },
    mention: {
      fi: "{m} mainitaan ensimmäisen kerran tässä",
      sv: "{m} nämns första gången här",
      en: "{m} is first mentioned here",
    },
  },
  fix: "none",
  docs: {
    why: {
      fi: "Valtakunnallisen projektin toimien pitäisi näkyä muuallakin kuin yhdessä maakunnassa. Jos kuvaus puhuu vain yhdestä maakunnasta, kohdealue voi olla merkitty väärin.",
      sv: "Ett riksomfattande projekts åtgärder borde synas också utanför ett enda landskap. Om beskrivningen bara talar om ett landskap kan målområdet vara felmarkerat.",
      en: "What a national project does should be seen outside a single region as well. If the description speaks of one region only, the target area may be marked wrongly.",
    },
    fix: {
      fi: "Tarkista kohdealue rahoituspäätöksestä. Jos projekti on valtakunnallinen, kerro tekstissä myös muista alueista.",
      sv: "Kontrollera målområdet i finansieringsbeslutet. Om projektet är riksomfattande, berätta också om de andra områdena.",
      en: "Check the target area against the funding decision. If the project is national, tell of the other areas as well.",
    },
  },
  asks: true,
  examples: {
    invalid: [
      "3. Projektin toteutusalue ja kohderyhmän kuvaus\n\n3.1 Maantieteellinen kohdealue\n\nValtakunnallinen projekti\n\n3.2 Varsinaiset kohderyhmät\n\nKainuun pitkäaikaistyöttömät.\n\n5. Suunnitelman mukainen tiivistelmä toteutuksesta\n\nKainuussa perustetaan työpajoja. Mallit jäävät Kainuuseen.",
    ],
    valid: [
      // Two regions; the second as the first part of a pair.
      "3. Projektin toteutusalue ja kohderyhmän kuvaus\n\n3.1 Maantieteellinen kohdealue\n\nValtakunnallinen projekti\n\n3.2 Varsinaiset kohderyhmät\n\nEtelä- ja Pohjois-Pohjanmaan työttömät.\n\n5. Suunnitelman mukainen tiivistelmä toteutuksesta\n\nPohjois-Pohjanmaalla perustetaan työpajoja. Mallit jäävät Pohjois-Pohjanmaalle.",
      // Only two mentions.
      "3. Projektin toteutusalue ja kohderyhmän kuvaus\n\n3.1 Maantieteellinen kohdealue\n\nValtakunnallinen projekti\n\n3.2 Varsinaiset kohderyhmät\n\nLapin nuoret.\n\n5. Suunnitelman mukainen tiivistelmä toteutuksesta\n\nLapissa perustetaan työpajoja.",
      // Not national.
      "3. Projektin toteutusalue ja kohderyhmän kuvaus\n\n3.1 Maantieteellinen kohdealue\n\nMaakunnat: Lappi\n\n3.2 Varsinaiset kohderyhmät\n\nLapin nuoret ja Lapin työnantajat.\n\n5. Suunnitelman mukainen tiivistelmä toteutuksesta\n\nLapissa perustetaan työpajoja.",
    ],
  },
  *check(form) {
    const national = form.find("area.national");
    if (national === undefined) return;
    const texts = [...form.findAll("targetGroup.primary"), ...form.findAll("text.summary")];
    const mentions = texts
      .flatMap(({ span }) => mentionedRegions(form.text, span))
      .sort((a, b) => a.span.start - b.span.start);
    const [first] = mentions;
    if (first === undefined || mentions.length < LEAST_MENTIONS) return;
    if (mentions.some(({ region }) => region !== first.region)) return;
    const values = { m: first.region.name };
    yield {
      message: "oneRegion",
      values,
      span: national.span,
      related: [{ message: "mention", values, span: first.span }],
    };
  },
});
