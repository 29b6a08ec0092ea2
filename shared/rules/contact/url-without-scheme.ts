import { hasFieldOf } from "../../templates/schema.ts";
import { defineRule } from "../rule.ts";

/** A web address without `http://` on a form that always has it. */
export default defineRule({
  id: "contact/url-without-scheme",
  severity: "info",
  needs: (template) => template.layout.urlScheme && hasFieldOf(template, "url"),
  title: { fi: "http(s):// puuttuu", sv: "http(s):// saknas", en: "http(s):// missing" },
  source: {
    fi: "Rekisterin hankesivut kaudella 2014–2020: osoite alkaa aina http:// tai https://",
    sv: "Registrets projektsidor för perioden 2014–2020: adressen börjar alltid med http:// eller https://",
    en: "The register's project pages of 2014–2020: the address always begins with http:// or https://",
  },
  messages: {
    noScheme: {
      fi: "WWW-osoitteesta puuttuu http(s)://. Lisää se osoitteen alkuun.",
      sv: "Webbadressen saknar http(s)://. Lägg till det i början av adressen.",
      en: "The web address lacks http(s)://. Add it at the beginning of the address.",
    },
  },
  fix: "safe",
  fixTitle: {
    fi: "Lisää http:// osoitteen alkuun",
    sv: "Lägg till http:// i början av adressen",
    en: "Put http:// before the address",
  },
  docs: {
    why: {
      fi: "Rekisterin sivulla osoitteesta tulee linkki vain, kun se alkaa http:// tai https://.",
      sv: "På registrets sida blir adressen en länk bara när den börjar med http:// eller https://.",
      en: "On the register's page the address becomes a link only when it begins with http:// or https://.",
    },
    fix: {
      fi: "Lisää osoitteen alkuun http:// tai, jos sivusto käyttää suojattua yhteyttä, https://.",
      sv: "Lägg till http:// i början av adressen eller, om webbplatsen har säker anslutning, https://.",
      en: "Put http:// before the address or, where the site has a secure connection, https://.",
    },
  },
  examples: {
    invalid: [
      {
        text: "2 Hakijan perustiedot\n\nWWW-osoite: www.esimerkki.fi",
        fixed: "2 Hakijan perustiedot\n\nWWW-osoite: http://www.esimerkki.fi",
      },
      {
        text: "2 Hakijan perustiedot\n\nWWW-osoite: ftp://ftp.esimerkki.fi",
      },
    ],
    valid: [
      "2 Hakijan perustiedot\n\nWWW-osoite: https://esimerkki.fi",
      "2 Hakijan perustiedot\n\nWWW-osoite: HTTP://www.esimerkki.fi",
      "2 Hakijan perustiedot\n\nWWW-osoite: www.esi merkki.fi",
      { template: "esr-2007-2013", replace: [] },
    ],
  },
  *check(form) {
    for (const { problem } of form.problems("url/noScheme")) {
      const { span, fix } = problem;
      yield {
        message: "noScheme",
        span,
        ...(fix === undefined ? {} : { fix: { kind: fix.kind, edits: [fix.edit] } }),
      };
    }
  },
});
