import { hasPublishedCodes, undisputedCode } from "../code/codePeriod.ts";
import { defineRule } from "../rule.ts";
import { EXAMPLE_REGISTER } from "./exampleRegister.ts";

/** A code that the public register does not hold, although it reaches the day on which the project began. */
export default defineRule({
  id: "register/unknown-code",
  severity: "info",
  roles: ["project.code", "period.start"],
  needs: hasPublishedCodes,
  comparesWith: "register",
  title: {
    fi: "Koodia ei ole rekisterissä",
    sv: "Koden finns inte i registret",
    en: "Code not in the register",
  },
  source: {
    fi: "Julkisen rekisterin vienti, jonka käyttäjä on antanut. Siitä ei päätellä mitään, jos siinä ei ole kauden koodeja tai se on hankkeen alkua vanhempi.",
    sv: "Exporten ur det offentliga registret som användaren har angett. Ingen slutsats dras om den saknar periodens koder eller är äldre än projektets början.",
    en: "The export of the public register that the user has given. Nothing is concluded where it holds no code of the period, or is older than the project's start.",
  },
  messages: {
    unknown: {
      fi: "Koodia {code} ei ole rekisterissä. Tarkista koodi; jos hanke on uusi, rekisterin vienti voi olla sitä vanhempi.",
      sv: "Koden {code} finns inte i registret. Kontrollera koden; om projektet är nytt kan registrets export vara äldre än det.",
      en: "Code {code} is not in the register. Check the code; if the project is new, the register's export may be older than it.",
    },
  },
  fix: "none",
  docs: {
    why: {
      fi: "Rekisterissä ovat kaikki rahoitetut hankkeet. Koodi, jota siellä ei ole, on useimmiten kirjoitettu väärin, tai hanketta ei ole rahoitettu.",
      sv: "I registret finns alla finansierade projekt. En kod som saknas där är oftast felskriven, eller så har projektet inte finansierats.",
      en: "The register has every project that was funded. A code that is not there is most often misspelled, or the project was not funded.",
    },
    fix: {
      fi: "Vertaa koodia rahoituspäätökseen. Jos koodi on oikea, hae rekisteristä uudempi vienti.",
      sv: "Jämför koden med finansieringsbeslutet. Om koden är rätt, hämta en nyare export ur registret.",
      en: "Compare the code with the funding decision. If it is right, fetch a newer export of the register.",
    },
  },
  examples: {
    invalid: [
      {
        text: "1 Hanke\n\nHankekoodi: S29992\n\nSuunnitelman mukainen toteutusaika: Alkaa 1.3.2016 ja päättyy 28.2.2018",
        register: EXAMPLE_REGISTER,
      },
      {
        template: "hankekortti",
        text: "Tietoja hankkeesta:\n\nEURA-tunnus: S29992\nAloituspäivä: 01.03.2016",
        register: EXAMPLE_REGISTER,
      },
    ],
    valid: [
      {
        text: "1 Hanke\n\nHankekoodi: S29991\n\nSuunnitelman mukainen toteutusaika: Alkaa 1.3.2016 ja päättyy 28.2.2018",
        register: EXAMPLE_REGISTER,
      },
      {
        text: "1 Hanke\n\nHankekoodi: S29992\n\nSuunnitelman mukainen toteutusaika: Alkaa 1.3.2018 ja päättyy 28.2.2019",
        register: EXAMPLE_REGISTER,
      },
      {
        text: "1 Hanke\n\nHankekoodi: S29992\n\nSuunnitelman mukainen toteutusaika: Alkaa 1.3.2016 ja päättyy 28.2.2018",
      },
      { text: "1 Hanke\n\nHankekoodi: S29992", register: EXAMPLE_REGISTER },
      {
        text: "1 Hanke\n\nHankekoodi: S19992\n\nSuunnitelman mukainen toteutusaika: Alkaa 1.3.2016 ja päättyy 28.2.2018",
        register: EXAMPLE_REGISTER,
      },
    ],
  },
  *check(form, { register }) {
    const known = undisputedCode(form);
    const start = form.find("period.start");
    if (register === undefined || known === undefined || start === undefined) return;
    const { code, programme, fund } = known;
    if (!register.reaches(programme, fund, start.value) || register.holds(code.value.text)) return;
    yield { message: "unknown", values: { code: code.value.text }, span: code.span };
  },
});
