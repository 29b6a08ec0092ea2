import { defineRule } from "../rule.ts";

/** A business id whose check digit does not belong to its seven digits. */
export default defineRule({
  id: "business-id/wrong-check-digit",
  severity: "error",
  roles: ["applicant.businessId"],
  title: {
    fi: "Y-tunnuksen tarkistusmerkki on väärä",
    sv: "FO-numrets kontrolltecken är fel",
    en: "Wrong check digit of a Business ID",
  },
  source: {
    fi: "Yritys- ja yhteisötietojärjestelmä (YTJ): tarkistusmerkki lasketaan painoilla 7, 9, 10, 5, 8, 4, 2 ja jakojäännöksestä 11:llä; jäännöstä 1 vastaavia tunnuksia ei anneta.",
    sv: "Företags- och organisationsdatasystemet (FODS): kontrolltecknet räknas med vikterna 7, 9, 10, 5, 8, 4, 2 och resten vid division med 11; nummer med resten 1 ges inte.",
    en: "Business Information System (BIS): the check digit follows from the weights 7, 9, 10, 5, 8, 4, 2 and the remainder by 11; numbers with the remainder 1 are not issued.",
  },
  messages: {
    wrong: {
      fi: "Y-tunnuksen {x} tarkistusmerkki on väärä. Tarkista koko tunnus, sillä virhe voi olla missä tahansa numerossa.",
      sv: "FO-numret {x} har fel kontrolltecken. Kontrollera hela numret, för felet kan finnas i vilken siffra som helst.",
      en: "Business ID {x} has the wrong check digit. Check the whole id: any of its digits may be the wrong one.",
    },
  },
  fix: "none",
  docs: {
    why: {
      fi: "Tarkistusmerkki paljastaa lyöntivirheen. Tällaista tunnusta ei ole millään organisaatiolla.",
      sv: "Kontrolltecknet avslöjar ett slagfel. Ingen organisation har ett sådant nummer.",
      en: "The check digit gives a slip away: no organisation has such an id.",
    },
    fix: {
      fi: "Tarkista tunnus YTJ-palvelusta (ytj.fi). Työkalu ei korjaa tarkistusmerkkiä, koska se ei voi tietää, mikä numeroista on väärä.",
      sv: "Kontrollera numret i FODS-tjänsten (ytj.fi). Verktyget rättar inte kontrolltecknet, eftersom det inte kan veta vilken siffra som är fel.",
      en: "Look the id up in the BIS service (ytj.fi). The tool does not correct the check digit, for it cannot know which digit is wrong.",
    },
  },
  examples: {
    invalid: [
      "2 Hakijan perustiedot\n\nY-tunnus: 1234567-2",
      "2 Hakijan perustiedot\n\nY-tunnus: 1000008-1",
      "2 Hakijan perustiedot\n\nOsatoteuttajat\n\nEsimerkkilän säätiö sr, Säätiö, 1234567-3",
      { template: "esr-2007-2013", text: "2. Projektin toteuttaja\n\nY-tunnus: 1234567-0" },
    ],
    valid: [
      "2 Hakijan perustiedot\n\nY-tunnus: 1234567-1",
      "2 Hakijan perustiedot\n\nY-tunnus: 12345672",
      "2 Hakijan perustiedot\n\nOsatoteuttajat\n\nEsimerkkilän säätiö sr, Säätiö, 1234567-1",
    ],
  },
  *check(form) {
    for (const { problem } of form.problems("businessId/checkDigit"))
      yield { message: "wrong", values: { x: problem.text }, span: problem.span };
  },
});
