import type { Form, Valued } from "../../templates/form.ts";
import type { Cents } from "../../text/money.ts";
import { defineRule } from "../rule.ts";

type Sum = Valued<Cents>;

/** The planned sums from the innermost part to the whole; one that is absent or not valid is left out. */
const levelsOf = (form: Form): readonly Sum[] =>
  (["funding.plannedEuState", "funding.plannedPublic", "funding.plannedTotal"] as const).flatMap(
    (role) => form.find(role) ?? [],
  );

/** A planned total that is smaller than a sum which is part of it. */
export default defineRule({
  id: "money/planned-total-below-part",
  severity: "warning",
  roles: ["funding.plannedEuState", "funding.plannedPublic", "funding.plannedTotal"],
  title: {
    fi: "Suunniteltu kokonaissumma on osaansa pienempi",
    sv: "Den planerade summan är mindre än sin del",
    en: "Planned total below its part",
  },
  source: {
    fi: "Julkisen rekisterin sarakkeet 2021–2027: EU- ja valtion rahoitus on osa julkista rahoitusta ja julkinen rahoitus osa koko rahoitusta",
    sv: "Det offentliga registrets kolumner 2021–2027: EU- och statlig finansiering ingår i den offentliga finansieringen, och den i hela finansieringen",
    en: "Columns of the public register 2021–2027: EU and state funding is part of public funding, and public funding is part of all funding",
  },
  messages: {
    below: {
      fi: "Suunniteltu rahoitus yhteensä {a} on pienempi kuin sen osa {b}. Tarkista summat.",
      sv: "Den planerade finansieringen totalt {a} är mindre än sin del {b}. Kontrollera beloppen.",
      en: "Planned funding in all {a} is less than its part {b}. Check the sums.",
    },
    belowPublic: {
      fi: "Suunniteltu julkinen rahoitus {a} on pienempi kuin sen osa {b}. Tarkista summat.",
      sv: "Den planerade offentliga finansieringen {a} är mindre än sin del {b}. Kontrollera beloppen.",
      en: "Planned public funding {a} is less than its part {b}. Check the sums.",
    },
    part: { fi: "Osa {b}", sv: "Del {b}", en: "Part {b}" },
  },
  fix: "none",
  docs: {
    why: {
      fi: "EU- ja valtion rahoitus sisältyy julkiseen rahoitukseen ja julkinen rahoitus koko rahoitukseen. Jos suurempi kokonaisuus on osaansa pienempi, jompikumpi summa on väärin tai väärällä rivillä.",
      sv: "EU- och statlig finansiering ingår i den offentliga finansieringen, och den i hela finansieringen. Om helheten är mindre än sin del är något av beloppen fel eller på fel rad.",
      en: "EU and state funding is contained in public funding, and public funding in all funding. If the whole is less than its part, one of the sums is wrong or on the wrong line.",
    },
    fix: {
      fi: "Tarkista summat rahoitussuunnitelmasta ja korjaa väärä.",
      sv: "Kontrollera beloppen i finansieringsplanen och rätta det som är fel.",
      en: "Check the sums in the funding plan and correct the wrong one.",
    },
  },
  examples: {
    invalid: [
      {
        template: "esr-plus-2021-2027",
        text: "1 Hankkeen perustiedot\n\nSuunniteltu EU- ja valtion rahoitus: 300 000\n\nSuunniteltu julkinen rahoitus: 250 000\n\nSuunniteltu rahoitus yhteensä: 400 000",
      },
      {
        template: "esr-plus-2021-2027",
        text: "1 Hankkeen perustiedot\n\nSuunniteltu EU- ja valtion rahoitus: 300 000\n\nSuunniteltu julkinen rahoitus: 350 000\n\nSuunniteltu rahoitus yhteensä: 340 000",
      },
      {
        template: "esr-plus-2021-2027",
        text: "1 Hankkeen perustiedot\n\nSuunniteltu EU- ja valtion rahoitus: 300 000\n\nSuunniteltu julkinen rahoitus:\n\nSuunniteltu rahoitus yhteensä: 30 000",
      },
    ],
    valid: [
      {
        template: "esr-plus-2021-2027",
        text: "1 Hankkeen perustiedot\n\nSuunniteltu EU- ja valtion rahoitus: 300 000\n\nSuunniteltu julkinen rahoitus: 300 000\n\nSuunniteltu rahoitus yhteensä: 300 000",
      },
      {
        template: "esr-plus-2021-2027",
        text: "1 Hankkeen perustiedot\n\nSuunniteltu EU- ja valtion rahoitus: 300 000\n\nSuunniteltu julkinen rahoitus:\n\nSuunniteltu rahoitus yhteensä: noin 30 000",
      },
    ],
  },
  *check(form) {
    const levels = levelsOf(form);
    for (const [i, total] of levels.entries()) {
      const part = levels[i - 1];
      if (part === undefined || total.value >= part.value) continue;
      const values = { a: { cents: total.value }, b: { cents: part.value } };
      yield {
        message: total.field === form.fieldOf("funding.plannedPublic") ? "belowPublic" : "below",
        values,
        span: total.span,
        related: [{ message: "part", values: { b: values.b }, span: part.span }],
      };
    }
  },
});
