import { findPostalCode } from "../../reference/postalCodes.ts";
import { defineRule } from "../rule.ts";
import { postalPlaces } from "./postalPlaces.ts";

/** Five digits that are no postal code in use. */
export default defineRule({
  id: "postal/unknown-code",
  severity: "info",
  roles: ["applicant.postalCode"],
  title: {
    fi: "Tuntematon postinumero",
    sv: "Okänt postnummer",
    en: "Unknown postal code",
  },
  source: {
    fi: "Postin postinumerotiedosto, huhtikuu 2024. Käytöstä poistettuja ja sen jälkeen käyttöön otettuja numeroita siinä ei ole.",
    sv: "Postis postnummerfil, april 2024. Nummer som tagits ur bruk eller tagits i bruk senare finns inte i den.",
    en: "Posti's postal code file, April 2024. It lacks codes taken out of use before and into use after that.",
  },
  messages: {
    unknown: {
      fi: "Postinumeroa {x} ei ole luettelossa. Tarkista numero; luettelosta puuttuvat käytöstä poistetut ja aivan uudet numerot.",
      sv: "Postnumret {x} finns inte i förteckningen. Kontrollera numret; i förteckningen saknas nummer som tagits ur bruk och helt nya nummer.",
      en: "Postal code {x} is not in the list. Check it; the list lacks codes taken out of use and the newest ones.",
    },
  },
  fix: "none",
  docs: {
    why: {
      fi: "Numero, jota luettelossa ei ole, on usein näppäilyvirhe. Se voi myös olla vanha tai uusi numero, siksi tämä on vain huomautus.",
      sv: "Ett nummer som inte finns i förteckningen är ofta ett slagfel. Det kan också vara ett gammalt eller nytt nummer, därför är detta bara en anmärkning.",
      en: "A code that is not in the list is often a typing error. It may also be an old or a new code, so this is a remark only.",
    },
    fix: {
      fi: "Tarkista postinumero Postin palvelusta.",
      sv: "Kontrollera postnumret i Postis tjänst.",
      en: "Check the code in Posti's service.",
    },
  },
  examples: {
    invalid: ["2 Hakijan perustiedot\n\nPostinumero: 40999"],
    valid: ["2 Hakijan perustiedot\n\nPostinumero: 96100", "2 Hakijan perustiedot\n\nPostinumero: 9610"],
  },
  *check(form) {
    for (const { code } of postalPlaces(form))
      if (code !== undefined && findPostalCode(code.value) === undefined)
        yield { message: "unknown", values: { x: code.value }, span: code.span };
  },
});
