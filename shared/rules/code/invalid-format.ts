import { defineRule } from "../rule.ts";
import { hasFundOfItsOwn, isOfOtherFund } from "./codeFund.ts";

/** A project code that is not of the form that codes have. */
export default defineRule({
  id: "code/invalid-format",
  severity: "error",
  roles: ["project.code"],
  title: {
    fi: "Hankekoodin muoto on virheellinen",
    sv: "Projektkoden har fel form",
    en: "Project code of the wrong form",
  },
  source: {
    fi: "Julkisen rekisterin kaikkien 3 561 ESR-hankkeen koodi on S ja viisi numeroa (EURA 2007 ja EURA 2014). Kaudella 2021–2027 koodin ensimmäinen merkki on S, A tai J.",
    sv: "Koden för vart och ett av det offentliga registrets 3 561 ESF-projekt är S och fem siffror (EURA 2007 och EURA 2014). Under perioden 2021–2027 börjar koden med S, A eller J.",
    en: "Every one of the 3,561 ESF projects in the public register has a code of S and five digits (EURA 2007 and EURA 2014). In 2021–2027 a code begins with S, A or J.",
  },
  messages: {
    digits: {
      fi: 'Hankekoodin "{code}" muoto on virheellinen. Kirjoita S-kirjain ja {digits} numeroa ilman välejä.',
      sv: 'Projektkoden "{code}" har fel form. Skriv bokstaven S och {digits} siffror utan mellanslag.',
      en: 'Project code "{code}" has the wrong form. Write the letter S and {digits} digits without spaces.',
    },
    letters: {
      fi: 'Hankekoodin "{code}" muoto on virheellinen. Kirjoita kirjain S, A tai J ja numerot ilman välejä.',
      sv: 'Projektkoden "{code}" har fel form. Skriv bokstaven S, A eller J och siffrorna utan mellanslag.',
      en: 'Project code "{code}" has the wrong form. Write the letter S, A or J and the digits without spaces.',
    },
  },
  fix: "none",
  docs: {
    why: {
      fi: "Koodi yhdistää kuvauksen hakemukseen, päätökseen ja julkiseen rekisteriin. Väärin kirjoitetulla koodilla hanketta ei löydy.",
      sv: "Koden förenar beskrivningen med ansökan, beslutet och det offentliga registret. Med en felskriven kod hittas projektet inte.",
      en: "The code ties the description to the application, the decision and the public register. With a misspelled code the project cannot be found.",
    },
    fix: {
      fi: "Tarkista koodi rahoituspäätöksestä tai julkisesta rekisteristä ja kirjoita se isolla kirjaimella ilman välejä. Työkalu ei arvaa koodia.",
      sv: "Kontrollera koden i finansieringsbeslutet eller det offentliga registret och skriv den med stor bokstav utan mellanslag. Verktyget gissar inte koden.",
      en: "Check the code in the funding decision or the public register, and write it with a capital letter and no spaces. The tool does not guess a code.",
    },
  },
  examples: {
    invalid: [
      "1 Hanke\n\nHankekoodi: S2999",
      "1 Hanke\n\nHankekoodi: S299911",
      "1 Hanke\n\nHankekoodi: s29991",
      "1 Hanke\n\nHankekoodi: 29991",
      "1 Hanke\n\nHankekoodi: S2999l",
      { template: "esr-2007-2013", text: "1. Projekti\n\nProjektikoodi: S 19991" },
      { template: "hankekortti", text: "Tietoja hankkeesta:\n\nEURA-tunnus: A79991" },
    ],
    valid: [
      "1 Hanke\n\nHankekoodi: S29991",
      "1 Hanke\n\nHankekoodi:",
      "1 Hanke\n\nHankekoodi: A79991",
      { template: "hankekortti", text: "Tietoja hankkeesta:\n\nEURA-tunnus: S29991" },
    ],
  },
  *check(form) {
    const { fund, layout } = form.template;
    const wrong = form
      .problems("code/format")
      .map(({ problem }) => ({ text: problem.text, span: problem.span }));
    if (fund !== undefined && !hasFundOfItsOwn(form.template))
      for (const { value, span } of form.findAll("project.code"))
        if (isOfOtherFund(value, fund)) wrong.push({ text: value.text, span });
    for (const { text, span } of wrong) {
      if (layout.codeDigits === undefined) yield { message: "letters", values: { code: text }, span };
      else yield { message: "digits", values: { code: text, digits: layout.codeDigits }, span };
    }
  },
});
