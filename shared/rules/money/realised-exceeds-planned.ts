import { defineRule } from "../rule.ts";
import { excessOverPlanned } from "./sumLimits.ts";

/** More public money realised than planned: common in small measure, odd beyond a quarter. */
export default defineRule({
  id: "money/realised-exceeds-planned",
  severity: "warning",
  roles: ["funding.plannedPublic", "funding.realisedPublic"],
  title: {
    fi: "Toteutunut ylittää suunnitellun",
    sv: "Utfallet överstiger det planerade",
    en: "Realised exceeds planned",
  },
  source: {
    fi: "Julkisessa rekisterissä toteutunut julkinen rahoitus ylitti suunnitellun 273 projektissa 2 775:stä kaudella 2007–2013 ja kolmessa 786:sta kaudella 2014–2020. Ylitys on yleensä pieni: puolessa enintään 1,6 % ja yhdessä sadasta yli 23 %.",
    sv: "I det offentliga registret överskred utfallet den planerade offentliga finansieringen i 273 av 2 775 projekt 2007–2013 och i tre av 786 projekt 2014–2020. Överskridningen är vanligen liten: i hälften högst 1,6 % och i ett av hundra över 23 %.",
    en: "In the public register realised public funding exceeded the plan in 273 of 2,775 projects of 2007–2013 and in three of 786 of 2014–2020. The excess is mostly small: at most 1.6 % in half of them, and above 23 % in one of a hundred.",
  },
  messages: {
    exceeds: {
      fi: "Toteutunut {a} ylittää suunnitellun {b}. Tarkista, että luvut ovat oikeat ja että suunnitelmaan tehty muutos on merkitty.",
      sv: "Utfallet {a} överstiger det planerade {b}. Kontrollera att beloppen är rätt och att en ändring av planen har antecknats.",
      en: "Realised {a} exceeds planned {b}. Check that the sums are right and that a change of the plan has been entered.",
    },
    planned: { fi: "Suunniteltu {b}", sv: "Planerat {b}", en: "Planned {b}" },
  },
  fix: "none",
  docs: {
    why: {
      fi: "Kunnan ja muun julkisen rahoituksen osuus voi kasvaa hankkeen aikana, joten pieni ylitys on tavallinen. Yli neljänneksen ylitys on yleensä kirjoitusvirhe tai suunnitelman muutos, jota ei ole merkitty.",
      sv: "Kommunens och annan offentlig finansierings andel kan växa under projektet, så en liten överskridning är vanlig. En överskridning på över en fjärdedel är oftast ett skrivfel eller en ändring av planen som inte har antecknats.",
      en: "The share of municipal and other public money may grow while the project runs, so a small excess is common. An excess of more than a quarter is mostly a slip of the pen, or a change of the plan that has not been entered.",
    },
    fix: {
      fi: "Vertaa lukuja rahoituspäätökseen, muutospäätöksiin ja maksatuksiin. Korjaa väärä luku.",
      sv: "Jämför beloppen med finansieringsbeslutet, ändringsbesluten och utbetalningarna. Rätta det felaktiga beloppet.",
      en: "Compare the sums with the funding decision, the decisions on changes and the payments. Correct the wrong one.",
    },
  },
  examples: {
    invalid: [
      "5 Projektin julkinen rahoitus, euroa\n\nSuunniteltu julkinen rahoitus yhteensä: 200 000\n\nToteutunut julkinen rahoitus yhteensä: 200 001",
      "5 Projektin julkinen rahoitus, euroa\n\nSuunniteltu julkinen rahoitus yhteensä: 200 000\n\nToteutunut julkinen rahoitus yhteensä: 250 001",
      { template: "esr-2007-2013", replace: [["386 200", "400 500"]] },
    ],
    valid: [
      "5 Projektin julkinen rahoitus, euroa\n\nSuunniteltu julkinen rahoitus yhteensä: 200 000\n\nToteutunut julkinen rahoitus yhteensä: 200 000",
      "5 Projektin julkinen rahoitus, euroa\n\nSuunniteltu julkinen rahoitus yhteensä: 20 0000\n\nToteutunut julkinen rahoitus yhteensä: 250 000",
    ],
  },
  *check(form) {
    const planned = form.find("funding.plannedPublic");
    const realised = form.find("funding.realisedPublic");
    if (planned === undefined || realised === undefined) return;
    const excess = excessOverPlanned(realised.value, planned.value);
    if (excess === "none") return;
    const values = { a: { cents: realised.value }, b: { cents: planned.value } };
    yield {
      message: "exceeds",
      values,
      span: realised.span,
      severity: excess === "grave" ? "warning" : "info",
      related: [{ message: "planned", values: { b: values.b }, span: planned.span }],
    };
  },
});
