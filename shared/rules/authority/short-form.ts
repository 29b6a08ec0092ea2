import { defineRule } from "../rule.ts";
import { hasAuthorityField, namedAuthority } from "./namedAuthority.ts";

/** `X ELY-keskus` where the form has the full official name. */
export default defineRule({
  id: "authority/short-form",
  severity: "info",
  roles: ["authority.name"],
  needs: (template) => hasAuthorityField(template) && template.layout.fullAuthorityNames,
  title: {
    fi: "Viranomaisen lyhyt nimi",
    sv: "Myndighetens korta namn",
    en: "Short name of the authority",
  },
  source: {
    fi: "Julkisten rekisterien EURA 2007 ja EURA 2014 hankesivut: viranomainen on aina koko virallisella nimellään",
    sv: "Projektsidorna i de offentliga registren EURA 2007 och EURA 2014: myndigheten står alltid med sitt fullständiga officiella namn",
    en: "The project pages of the public registers EURA 2007 and EURA 2014: the authority always stands by its full official name",
  },
  messages: {
    short: {
      fi: 'Käytä virallista nimeä "{x}". Lomakkeella viranomainen on koko nimellään.',
      sv: 'Använd det officiella namnet "{x}". På blanketten står myndigheten med sitt fullständiga namn.',
      en: 'Use the official name "{x}". On the form the authority stands by its full name.',
    },
  },
  fix: "safe",
  fixTitle: {
    fi: 'Kirjoita "{x}"',
    sv: 'Skriv "{x}"',
    en: 'Write "{x}"',
  },
  docs: {
    why: {
      fi: "Julkisissa rekistereissä viranomainen on aina virallisella nimellään. Sama nimi kaikkialla helpottaa hankkeiden hakemista ja vertailua.",
      sv: "I de offentliga registren står myndigheten alltid med sitt officiella namn. Samma namn överallt gör projekten lättare att söka och jämföra.",
      en: "In the public registers the authority always stands by its official name. One name everywhere makes projects easier to find and compare.",
    },
    fix: {
      fi: "Kirjoita viranomaisen koko virallinen nimi.",
      sv: "Skriv myndighetens fullständiga officiella namn.",
      en: "Write the authority's full official name.",
    },
  },
  examples: {
    invalid: [
      {
        template: "esr-2014-2020",
        text: "1 Hanke\n\nVastuuviranomainen: Keski-Suomen ELY-keskus",
        fixed: "1 Hanke\n\nVastuuviranomainen: Keski-Suomen elinkeino-, liikenne- ja ympäristökeskus",
      },
      {
        template: "esr-2007-2013",
        text: "1. Projekti\n\nVastuuviranomainen: Lapin Ely-keskus",
        fixed: "1. Projekti\n\nVastuuviranomainen: Lapin elinkeino-, liikenne- ja ympäristökeskus",
      },
    ],
    valid: [
      "1 Hanke\n\nVastuuviranomainen: Hämeen elinkeino-, liikenne- ja ympäristökeskus",
      "1 Hanke\n\nVastuuviranomainen: Esimerkkilän ELY-keskus",
    ],
  },
  *check(form) {
    const named = form.once(namedAuthority);
    if (named === undefined || named.form !== "short") return;
    const { authority, name } = named;
    yield {
      message: "short",
      values: { x: authority.name },
      span: name.span,
      fix: { kind: "safe", edits: [{ span: name.span, newText: authority.name }] },
    };
  },
});
