import { defineRule } from "../rule.ts";
import { findCode, periodName } from "./codeFund.ts";
import { hasPublishedCodes, periodOfCode, periodsInstead } from "./codePeriod.ts";

/** A code of another programme period than the form's, or, where one form serves every period, than the days'. */
export default defineRule({
  id: "code/wrong-period",
  severity: "error",
  roles: ["project.code"],
  // A period whose own codes nobody has published cannot tell which are foreign to it.
  needs: hasPublishedCodes,
  title: {
    fi: "Koodi kuuluu toiseen ohjelmakauteen",
    sv: "Koden hör till en annan programperiod",
    en: "Code of another programme period",
  },
  source: {
    fi: "Julkisen rekisterin ESR-koodit: kauden 2007–2013 koodit alkavat S1 (2 775 hanketta), kauden 2014–2020 koodit S2 (786 hanketta), poikkeuksetta.",
    sv: "Det offentliga registrets ESF-koder: perioden 2007–2013 börjar med S1 (2 775 projekt), perioden 2014–2020 med S2 (786 projekt), utan undantag.",
    en: "ESF codes of the public register: those of 2007–2013 begin with S1 (2,775 projects), those of 2014–2020 with S2 (786 projects), without exception.",
  },
  messages: {
    form: {
      fi: "Koodi {code} kuuluu ohjelmakauteen {period}. Tämä lomake on kauden {own}: tarkista koodi tai vaihda lomake.",
      sv: "Koden {code} hör till programperioden {period}. Den här blanketten är för perioden {own}: kontrollera koden eller byt blankett.",
      en: "Code {code} belongs to programme period {period}. This form is that of {own}: check the code, or use the other form.",
    },
    days: {
      fi: "Koodi {code} kuuluu ohjelmakauteen {period}. Hankkeen päivämäärät ovat kauden {own}: tarkista koodi ja päivämäärät.",
      sv: "Koden {code} hör till programperioden {period}. Projektets datum hör till perioden {own}: kontrollera koden och datumen.",
      en: "Code {code} belongs to programme period {period}. The project's dates are those of {own}: check the code and the dates.",
    },
    start: { fi: "Alkaa {day}", sv: "Börjar {day}", en: "Starts {day}" },
    end: { fi: "Päättyy {day}", sv: "Slutar {day}", en: "Ends {day}" },
  },
  fix: "none",
  docs: {
    why: {
      fi: "Ohjelmakausien rahoitus, säännöt ja rekisterit ovat erillisiä. Väärän kauden koodi vie toiseen hankkeeseen.",
      sv: "Programperioderna har skild finansiering, egna regler och egna register. En kod från fel period leder till ett annat projekt.",
      en: "Each programme period has its own funding, rules and register. A code of the wrong period leads to another project.",
    },
    fix: {
      fi: "Tarkista koodi rahoituspäätöksestä. Jos koodi on oikea, kuvaus kuuluu sen kauden lomakkeelle.",
      sv: "Kontrollera koden i finansieringsbeslutet. Om koden är rätt hör beskrivningen till den periodens blankett.",
      en: "Check the code in the funding decision. If it is right, the description belongs on that period's form.",
    },
  },
  examples: {
    invalid: [
      "1 Hanke\n\nHankekoodi: S19991",
      "1 Hanke\n\nHankekoodi: S39991",
      { template: "esr-2007-2013", text: "1. Projekti\n\nProjektikoodi: S29991" },
      {
        template: "hankekortti",
        text: "Tietoja hankkeesta:\n\nEURA-tunnus: S19991\nAloituspäivä: 01.03.2016\nLopetuspäivä: 28.02.2018",
      },
      {
        template: "hankekortti",
        text: "Tietoja hankkeesta:\n\nEURA-tunnus: S39991\nAloituspäivä: 01.03.2016",
      },
      {
        template: "hankekortti",
        text: "Tietoja hankkeesta:\n\nEURA-tunnus: S39991\nLopetuspäivä: 28.02.2018",
      },
    ],
    valid: [
      "1 Hanke\n\nHankekoodi: S29991",
      "1 Hanke\n\nHankekoodi: S49991",
      "1 Hanke\n\nHankekoodi: A39991",
      {
        template: "hankekortti",
        text: "Tietoja hankkeesta:\n\nEURA-tunnus: S19991\nAloituspäivä: 01.03.2009\nLopetuspäivä: 28.02.2011",
      },
      {
        template: "hankekortti",
        text: "Tietoja hankkeesta:\n\nEURA-tunnus: S19991\nAloituspäivä: 01.03.2003\nLopetuspäivä: 28.02.2018",
      },
      { template: "hankekortti", text: "Tietoja hankkeesta:\n\nEURA-tunnus: S19991" },
    ],
  },
  *check(form) {
    const code = findCode(form);
    const period = periodOfCode(form);
    if (code === undefined || period === undefined) return;
    const { template } = form;
    const values = { code: code.value.text, period: periodName(period.id) };
    if (template.periodBy === "form") {
      if (template.programme === undefined || template.programme === period.id) return;
      yield { message: "form", values: { ...values, own: periodName(template.programme) }, span: code.span };
      return;
    }
    const own = periodsInstead(form, period).map(({ id }) => periodName(id));
    if (own.length === 0) return;
    const [start, end] = [form.find("period.start"), form.find("period.end")];
    yield {
      message: "days",
      values: { ...values, own: own.join(" / ") },
      span: code.span,
      related: [
        start && ({ message: "start", values: { day: { day: start.value } }, span: start.span } as const),
        end && ({ message: "end", values: { day: { day: end.value } }, span: end.span } as const),
      ].filter((place) => place !== undefined),
    };
  },
});
