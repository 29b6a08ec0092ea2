import { isEligibleOn } from "../../reference/programmes.ts";
import { periodOfDocument } from "../code/codePeriod.ts";
import { defineRule } from "../rule.ts";
import { projectDays } from "./projectDays.ts";

/** A project that starts or ends on a day on which its programme period pays no costs. */
export default defineRule({
  id: "date/outside-period",
  severity: "error",
  roles: ["period.start", "period.end"],
  title: {
    fi: "Toteutusaika tukikelpoisuusajan ulkopuolella",
    sv: "Genomförandetiden utanför perioden för stödberättigande",
    en: "Outside the eligibility period",
  },
  source: {
    fi: "Tukikelpoisuusaika: 2007–2013 asetus (EY) N:o 1083/2006, 56 artikla; 2014–2020 asetus (EU) N:o 1303/2013, 65 artikla; 2021–2027 asetus (EU) 2021/1060, 63 artikla.",
    sv: "Perioden för stödberättigande: 2007–2013 förordning (EG) nr 1083/2006, artikel 56; 2014–2020 förordning (EU) nr 1303/2013, artikel 65; 2021–2027 förordning (EU) 2021/1060, artikel 63.",
    en: "Eligibility period: 2007–2013 Regulation (EC) No 1083/2006, Article 56; 2014–2020 Regulation (EU) No 1303/2013, Article 65; 2021–2027 Regulation (EU) 2021/1060, Article 63.",
  },
  messages: {
    start: {
      fi: "Toteutusaika ei ole tukikelpoisuusajan {from}–{to} sisällä. Tarkista alkamispäivä {day}.",
      sv: "Genomförandetiden ligger inte inom perioden för stödberättigande {from}–{to}. Kontrollera startdagen {day}.",
      en: "The project is not within the eligibility period {from}–{to}. Check the start, {day}.",
    },
    end: {
      fi: "Toteutusaika ei ole tukikelpoisuusajan {from}–{to} sisällä. Tarkista päättymispäivä {day}.",
      sv: "Genomförandetiden ligger inte inom perioden för stödberättigande {from}–{to}. Kontrollera slutdagen {day}.",
      en: "The project is not within the eligibility period {from}–{to}. Check the end, {day}.",
    },
  },
  fix: "none",
  docs: {
    why: {
      fi: "Ohjelmakauden varoista voidaan maksaa vain tukikelpoisuusajan kuluja. Hanke ei voi alkaa ennen sitä eikä jatkua sen jälkeen.",
      sv: "Programperiodens medel får bara användas till kostnader inom perioden för stödberättigande. Ett projekt kan inte börja före den eller fortsätta efter den.",
      en: "A programme's money pays only the costs of its eligibility period. A project can neither start before it nor go on after it.",
    },
    fix: {
      fi: "Tarkista päivä rahoituspäätöksestä. Hankekortissa kauden kertoo hankkeen koodi: tarkista myös se.",
      sv: "Kontrollera dagen i finansieringsbeslutet. På projektkortet anger projektets kod perioden: kontrollera även den.",
      en: "Check the day in the funding decision. On the project card the project's code tells the period: check that too.",
    },
  },
  examples: {
    invalid: [
      "1 Hanke\n\nSuunnitelman mukainen toteutusaika: Alkaa 31.12.2013 ja päättyy 31.12.2015",
      "1 Hanke\n\nSuunnitelman mukainen toteutusaika: Alkaa 1.1.2022 ja päättyy 1.1.2024",
      {
        template: "esr-2007-2013",
        text: "1. Projekti\n\nSuunnitelman mukainen toteutusaika: Alkaa 1.1.2013 ja päättyy 1.1.2016",
      },
      {
        template: "hankekortti",
        text: "Tietoja hankkeesta:\n\nEURA-tunnus: S29991\nAloituspäivä: 01.03.2013\nLopetuspäivä: 28.02.2018",
      },
      {
        template: "hankekortti",
        text: "Tietoja hankkeesta:\n\nEURA-tunnus: S29991\nAloituspäivä: 01.03.2016\nLopetuspäivä: 28.02.2024",
      },
    ],
    valid: [
      "1 Hanke\n\nSuunnitelman mukainen toteutusaika: Alkaa 1.1.2014 ja päättyy 31.12.2023",
      "1 Hanke\n\nSuunnitelman mukainen toteutusaika: Alkaa 1.1.2025 ja päättyy 31.12.2018",
      {
        template: "esr-2007-2013",
        text: "1. Projekti\n\nSuunnitelman mukainen toteutusaika: Alkaa 1.1.2007 ja päättyy 31.12.2015",
      },
      {
        template: "hankekortti",
        text: "Tietoja hankkeesta:\n\nEURA-tunnus: S19991\nAloituspäivä: 01.03.2009\nLopetuspäivä: 28.02.2011",
      },
      {
        template: "hankekortti",
        text: "Tietoja hankkeesta:\n\nEURA-tunnus: S19991\nAloituspäivä: 01.03.2016\nLopetuspäivä: 28.02.2018",
      },
      { template: "hankekortti", text: "Tietoja hankkeesta:\n\nAloituspäivä: 01.03.2003" },
    ],
  },
  *check(form) {
    const period = periodOfDocument(form);
    const { start, end, reversed } = projectDays(form);
    if (period?.window === undefined || reversed) return;
    const window = { from: { day: period.window.from }, to: { day: period.window.to } };
    if (start !== undefined && !isEligibleOn(period, start.value))
      yield { message: "start", values: { ...window, day: { day: start.value } }, span: start.span };
    if (end !== undefined && !isEligibleOn(period, end.value))
      yield {
        message: "end",
        severity: "warning",
        values: { ...window, day: { day: end.value } },
        span: end.span,
      };
  },
});
