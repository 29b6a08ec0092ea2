import { defineRule } from "../rule.ts";
import { grantedExceedsPlanned } from "./sumLimits.ts";

/** More EU and state money granted than the whole public funding of the plan. */
export default defineRule({
  id: "money/granted-exceeds-planned",
  severity: "warning",
  roles: ["funding.granted", "funding.plannedPublic"],
  title: {
    fi: "Myönnetty ylittää suunnitellun",
    sv: "Det beviljade överstiger det planerade",
    en: "Granted exceeds planned",
  },
  source: {
    fi: "Julkinen rahoitus sisältää EU- ja valtion rahoituksen. Julkisessa rekisterissä kauden 2014–2020 hankkeista yksikään ei poikkea tästä, kauden 2007–2013 projekteista 25 (0,9 %).",
    sv: "Den offentliga finansieringen innehåller EU- och statlig finansiering. I det offentliga registret avviker inget projekt 2014–2020 från detta, och 25 projekt (0,9 %) 2007–2013.",
    en: "Public funding includes EU and state funding. In the public register no project of 2014–2020 departs from this, and 25 projects (0.9 %) of 2007–2013.",
  },
  messages: {
    exceeds: {
      fi: "Myönnetty {a} ylittää suunnitellun julkisen rahoituksen {b}. Tarkista kumpikin luku rahoituspäätöksestä.",
      sv: "Det beviljade {a} överstiger den planerade offentliga finansieringen {b}. Kontrollera båda beloppen mot finansieringsbeslutet.",
      en: "Granted {a} exceeds the planned public funding {b}. Check both sums against the funding decision.",
    },
    planned: {
      fi: "Suunniteltu julkinen rahoitus {b}",
      sv: "Planerad offentlig finansiering {b}",
      en: "Planned public funding {b}",
    },
  },
  fix: "none",
  docs: {
    why: {
      fi: "Myönnetty EU- ja valtion rahoitus on osa suunniteltua julkista rahoitusta. Osa ei voi olla kokonaisuutta suurempi.",
      sv: "Den beviljade EU- och statliga finansieringen är en del av den planerade offentliga finansieringen. En del kan inte vara större än helheten.",
      en: "The EU and state funding that was granted is part of the planned public funding. A part cannot be larger than the whole.",
    },
    fix: {
      fi: "Tarkista myönnetty summa ja suunniteltu julkinen rahoitus yhteensä viimeisimmästä rahoituspäätöksestä. Korjaa väärä luku.",
      sv: "Kontrollera det beviljade beloppet och den planerade offentliga finansieringen sammanlagt i det senaste finansieringsbeslutet. Rätta det felaktiga beloppet.",
      en: "Check the sum granted and the total of the planned public funding in the latest funding decision. Correct the wrong one.",
    },
  },
  examples: {
    invalid: [
      "5 Projektin julkinen rahoitus, euroa\n\nMyönnetty EU- ja valtion rahoitus: 240 001\n\nSuunniteltu julkinen rahoitus yhteensä: 240 000",
      { template: "esr-2007-2013", replace: [["310 000", "410 000"]] },
    ],
    valid: [
      "5 Projektin julkinen rahoitus, euroa\n\nMyönnetty EU- ja valtion rahoitus: 240 000\n\nSuunniteltu julkinen rahoitus yhteensä: 240 000",
      "5 Projektin julkinen rahoitus, euroa\n\nMyönnetty EU- ja valtion rahoitus: 240 000\n\nSuunniteltu julkinen rahoitus yhteensä:",
    ],
  },
  *check(form) {
    const granted = form.find("funding.granted");
    const planned = form.find("funding.plannedPublic");
    if (granted === undefined || planned === undefined) return;
    if (!grantedExceedsPlanned(granted.value, planned.value)) return;
    const values = { a: { cents: granted.value }, b: { cents: planned.value } };
    yield {
      message: "exceeds",
      values,
      span: granted.span,
      related: [{ message: "planned", values: { b: values.b }, span: planned.span }],
    };
  },
});
