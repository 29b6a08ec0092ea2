import { hasFieldOf } from "../../templates/schema.ts";
import { defineRule } from "../rule.ts";

/** An e-mail address without its two halves. */
export default defineRule({
  id: "contact/invalid-email",
  severity: "warning",
  needs: (template) => hasFieldOf(template, "email"),
  title: { fi: "Sähköpostiosoite ei kelpaa", sv: "Ogiltig e-postadress", en: "Invalid e-mail address" },
  source: {
    fi: "Sähköpostiosoitteen muoto: nimi, @ tai sen sijasta (at), ja verkkotunnus, jossa on piste",
    sv: "E-postadressens form: namn, @ eller i stället (at), och ett domännamn med punkt",
    en: "The form of an e-mail address: a name, @ or (at) in its place, and a domain with a dot",
  },
  messages: {
    invalid: {
      fi: 'Sähköpostiosoite "{x}" ei kelpaa. Kirjoita se muodossa etunimi.sukunimi(at)esimerkki.fi.',
      sv: 'E-postadressen "{x}" duger inte. Skriv den i formen fornamn.efternamn(at)exempel.fi.',
      en: 'The e-mail address "{x}" is not valid. Write it as first.last(at)example.fi.',
    },
    cutOff: {
      fi: 'Sähköpostiosoite "{x}" ei kelpaa. Osoitteen loppu on jäänyt pois, kuten englanninkielisiltä sivuilta usein jää: lisää se.',
      sv: 'E-postadressen "{x}" duger inte. Slutet av adressen har fallit bort, som det ofta gör på engelska sidor: lägg till det.',
      en: 'The e-mail address "{x}" is not valid. Its end is cut off, as often happens on English pages: add it.',
    },
  },
  fix: "none",
  docs: {
    why: {
      fi: "Virheelliseen osoitteeseen lähetetty viesti ei tule perille, ja hankkeen päätökset ja selvityspyynnöt jäävät saamatta.",
      sv: "Ett meddelande till en felaktig adress kommer inte fram, och projektets beslut och begäranden om utredning uteblir.",
      en: "A message to a wrong address does not arrive, and decisions and requests about the project are missed.",
    },
    fix: {
      fi: "Kirjoita osoite kokonaan. Merkin @ tilalla saa olla (at) tai [at].",
      sv: "Skriv hela adressen. I stället för @ får det stå (at) eller [at].",
      en: "Write the whole address. In place of @ it may have (at) or [at].",
    },
  },
  examples: {
    invalid: [
      "2 Hakijan perustiedot\n\nYhteyshenkilön sähköpostisoite: essi.esimerkki.fi",
      "2 Hakijan perustiedot\n\nYhteyshenkilön sähköpostisoite: essi.esimerkki(at)esimerkki",
      "2 Hakijan perustiedot\n\nYhteyshenkilön sähköpostisoite: essi.esimerkki(at)",
      { template: "esr-2007-2013", replace: [["essi.esimerkki(at)esimerkki.fi", "ei ole"]] },
      { template: "hankekortti", replace: [["essi.esimerkki(at)esimerkki.fi", "essi.esimerkki"]] },
    ],
    valid: [
      "2 Hakijan perustiedot\n\nYhteyshenkilön sähköpostisoite: essi.esimerkki(at)esimerkki.fi",
      "2 Hakijan perustiedot\n\nYhteyshenkilön sähköpostisoite: essi.esimerkki [at] esimerkki.fi",
      "2 Hakijan perustiedot\n\nYhteyshenkilön sähköpostisoite: essi.esimerkki@esimerkki.fi",
      { template: "hankekortti", replace: [["essi.esimerkki(at)", "essi.esimerkki@"]] },
    ],
  },
  *check(form) {
    for (const { problem } of form.problems("email/invalid"))
      yield { message: "invalid", values: { x: problem.text }, span: problem.span };
    for (const { problem } of form.problems("email/cutOff"))
      yield { message: "cutOff", values: { x: problem.text }, span: problem.span, severity: "info" };
  },
});
