import { findAuthority, isForeignAuthorityName, nearestAuthority } from "../../reference/authorities.ts";
import { isPlainlyForeign } from "../../text/language.ts";
import { defineRule } from "../rule.ts";
import { authoritiesOf, hasAuthorityField, namedAuthority } from "./namedAuthority.ts";

/** An authority that grants no Structural Funds money, or a misspelled one. */
export default defineRule({
  id: "authority/unknown",
  severity: "warning",
  roles: ["authority.name"],
  needs: hasAuthorityField,
  title: { fi: "Tuntematon viranomainen", sv: "Okänd myndighet", en: "Unknown authority" },
  source: {
    fi: "Julkisten rekisterien EURA 2007 ja EURA 2014 rahoittavat viranomaiset sekä työ- ja elinkeinoministeriön tiedote 27.11.2025 elinvoimakeskuksista",
    sv: "De finansierande myndigheterna i de offentliga registren EURA 2007 och EURA 2014 samt arbets- och näringsministeriets meddelande 27.11.2025 om livskraftscentralerna",
    en: "The funding authorities of the public registers EURA 2007 and EURA 2014, and the announcement of the Ministry of Economic Affairs and Employment of 27.11.2025 on the Economic Development Centres",
  },
  messages: {
    unknown: {
      fi: 'Tuntematon viranomainen "{x}". Tarkista nimi rahoituspäätöksestä.',
      sv: 'Okänd myndighet "{x}". Kontrollera namnet i finansieringsbeslutet.',
      en: 'Unknown authority "{x}". Check the name in the funding decision.',
    },
    near: {
      fi: 'Tuntematon viranomainen "{x}". Tarkoititko "{y}"?',
      sv: 'Okänd myndighet "{x}". Menade du "{y}"?',
      en: 'Unknown authority "{x}". Did you mean "{y}"?',
    },
  },
  fix: "suggest",
  fixTitle: {
    fi: "Vaihda lähimpään viranomaiseen",
    sv: "Byt till närmaste myndighet",
    en: "Change to the nearest authority",
  },
  docs: {
    why: {
      fi: "Rakennerahastojen tukea myöntää vain joukko nimettyjä viranomaisia. Nimi, jota niiden joukossa ei ole, on kirjoitusvirhe tai väärä viranomainen.",
      sv: "Stöd ur strukturfonderna beviljas bara av vissa myndigheter. Ett namn som inte finns bland dem är ett skrivfel eller fel myndighet.",
      en: "Structural Funds aid is granted by a set of named authorities only. A name that is not among them is a slip, or the wrong authority.",
    },
    fix: {
      fi: "Kirjoita viranomaisen nimi niin kuin se on rahoituspäätöksessä.",
      sv: "Skriv myndighetens namn så som det står i finansieringsbeslutet.",
      en: "Write the authority's name as the funding decision has it.",
    },
  },
  examples: {
    invalid: [
      {
        template: "esr-2014-2020",
        text: "1 Hanke\n\nVastuuviranomainen: Keski-Soumen elinkeino-, liikenne- ja ympäristökeskus",
        fixed: "1 Hanke\n\nVastuuviranomainen: Keski-Suomen elinkeino-, liikenne- ja ympäristökeskus",
      },
      "1 Hanke\n\nVastuuviranomainen: Esimerkkilän virasto",
      // The predecessors of the ELY centres were gone before 2014.
      "1 Hanke\n\nVastuuviranomainen: Keski-Suomen työvoima- ja elinkeinokeskus",
    ],
    valid: [
      "1 Hanke\n\nVastuuviranomainen: Keski-Suomen elinkeino- liikenne- ja ympäristökeskus",
      "1 Hanke\n\nVastuuviranomainen: Sosiaali- ja terveysministeriö",
      "1 Hanke\n\nVastuuviranomainen: Keski-Suomen ELY-keskus",
      "1 Project\n\nResponsible authority: Centre for Economic Development, Transport and the Environment Central Finland",
      "1 Project\n\nResponsible authority: Centre for Economic Development, Transport and the Environment Middle Finland",
      {
        template: "esr-2007-2013",
        text: "1. Projekti\n\nVastuuviranomainen: Keski-Suomen työvoima- ja elinkeinokeskus",
      },
    ],
  },
  *check(form) {
    const name = form.find("authority.name");
    if (name === undefined || name.value === "-" || form.once(namedAuthority) !== undefined) return;
    const isForeign = isForeignAuthorityName(name.value) || isPlainlyForeign(name.value);
    if (isForeign && findAuthority(name.value) === undefined) return;
    const candidates = authoritiesOf(form.template).filter(({ suggested }) => suggested);
    const near = nearestAuthority(name.value, candidates);
    if (near === undefined) {
      yield { message: "unknown", values: { x: name.value }, span: name.span };
      return;
    }
    yield {
      message: "near",
      values: { x: name.value, y: near.name },
      span: name.span,
      fix: { kind: "suggest", edits: [{ span: name.span, newText: near.name }] },
    };
  },
});
