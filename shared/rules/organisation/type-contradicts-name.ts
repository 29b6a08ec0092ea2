import { typeByName } from "../../reference/organisationNames.ts";
import { defineRule } from "../rule.ts";

/** A city that is called a foundation, a university that is called a municipality. */
export default defineRule({
  id: "organisation/type-contradicts-name",
  severity: "info",
  roles: ["applicant.name", "applicant.type"],
  title: {
    fi: "Organisaatiotyyppi ja nimi",
    sv: "Organisationstyp och namn",
    en: "Organisation type and name",
  },
  source: {
    fi: "Työkalun oma nyrkkisääntö: nimen viimeinen sana (kaupunki, kunta, kuntayhtymä, ammattikorkeakoulu, yliopisto, säätiö, ELY-keskus, virasto) kertoo organisaation tyypin",
    sv: "Verktygets egen tumregel: namnets sista ord (stad, kommun, samkommun, yrkeshögskola, universitet, stiftelse, NTM-central, verk) berättar organisationens typ",
    en: "The tool's own rule of thumb: the last word of the name (city, municipality, joint municipal authority, university, foundation, agency) tells the type",
  },
  messages: {
    contradicts: {
      fi: "Organisaatiotyyppi ei vastaa nimeä. Nimen perusteella tyyppi olisi {type}; tarkista tyyppi.",
      sv: "Organisationstypen motsvarar inte namnet. Enligt namnet vore typen {type}; kontrollera typen.",
      en: "The organisation type does not match the name. By its name the type would be {type}; check the type.",
    },
    name: { fi: "Nimi: {name}", sv: "Namn: {name}", en: "Name: {name}" },
  },
  fix: "suggest",
  fixTitle: {
    fi: "Vaihda tyypiksi {type}",
    sv: "Byt typ till {type}",
    en: "Change the type to {type}",
  },
  docs: {
    why: {
      fi: "Organisaatiotyyppi vaikuttaa tilastoihin ja joskus tuen ehtoihin. Nimen kanssa ristiriitainen tyyppi on usein valittu vahingossa luettelon vierestä.",
      sv: "Organisationstypen påverkar statistiken och ibland villkoren för stödet. En typ som motsäger namnet har ofta valts av misstag bredvid den rätta i listan.",
      en: "The organisation type matters for statistics and sometimes for the terms of the aid. A type that contradicts the name was often picked by mistake from the list.",
    },
    fix: {
      fi: "Tarkista tyyppi ja valitse luettelosta oikea. Jos tyyppi on oikein, huomautuksesta ei tarvitse välittää.",
      sv: "Kontrollera typen och välj rätt i listan. Om typen är rätt kan anmärkningen lämnas utan avseende.",
      en: "Check the type and pick the right one. If the type is right, the remark can be passed over.",
    },
  },
  examples: {
    invalid: [
      {
        template: "esr-2014-2020",
        text: "2 Hakijan perustiedot\n\nHakijan virallinen nimi: Esimerkkilän kaupunki\n\nOrganisaatiotyyppi: Säätiö",
        fixed:
          "2 Hakijan perustiedot\n\nHakijan virallinen nimi: Esimerkkilän kaupunki\n\nOrganisaatiotyyppi: Kunta",
      },
      {
        template: "esr-2007-2013",
        text: "2. Projektin toteuttaja\n\nToteuttajaorganisaation nimi: Esimerkin Ammattikorkeakoulu Oy\n\nOrganisaatiotyyppi: Yliopisto",
      },
    ],
    valid: [
      "2 Hakijan perustiedot\n\nHakijan virallinen nimi: Esimerkin säätiö sr\n\nOrganisaatiotyyppi: Säätiö",
      "2 Hakijan perustiedot\n\nHakijan virallinen nimi: Esimerkin kesäyliopisto\n\nOrganisaatiotyyppi: Muu oppilaitos",
      "2 Hakijan perustiedot\n\nHakijan virallinen nimi: Esimerkin seurakunta\n\nOrganisaatiotyyppi: Seurakunta",
      "2 Hakijan perustiedot\n\nHakijan virallinen nimi: Esimerkkilän kaupunki, opetusvirasto\n\nOrganisaatiotyyppi: Kunta",
      "2 Hakijan perustiedot\n\nHakijan virallinen nimi: Esimerkkilän kaupunki\n\nOrganisaatiotyyppi: Jokin muu tyyppi",
    ],
  },
  *check(form) {
    const name = form.find("applicant.name");
    const type = form.find("applicant.type");
    // A type that the list does not know has a finding of its own.
    if (name === undefined || type === undefined || type.field.parsed.problems.length > 0) return;
    const told = typeByName(name.value);
    if (told === undefined || told.type === type.value || told.alsoRight.includes(type.value)) return;
    yield {
      message: "contradicts",
      values: { type: told.type },
      span: type.span,
      related: [{ message: "name", values: { name: name.value }, span: name.span }],
      fix: { kind: "suggest", edits: [{ span: type.span, newText: told.type }] },
    };
  },
});
