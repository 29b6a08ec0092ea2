import { fundName } from "../code/codeFund.ts";
import { defineRule } from "../rule.ts";
import { fundOf, hasOtherFunds, listed, namedPriority, periodName, programmeOf } from "./programmeOf.ts";

/** A priority axis of another fund in a description of this one. */
export default defineRule({
  id: "programme/priority-of-other-fund",
  severity: "error",
  roles: ["project.priority.number"],
  needs: hasOtherFunds,
  title: {
    fi: "Toisen rahaston toimintalinja",
    sv: "En annan fonds insatsområde",
    en: "Priority axis of another fund",
  },
  source: {
    fi: "Ohjelma-asiakirjat: jokaisella toimintalinjalla on yksi rahasto. Julkisen rekisterin 786 ESR-hankkeesta 2014–2020 yhdelläkään ei ole toisen rahaston toimintalinjaa.",
    sv: "Programdokumenten: varje insatsområde har en fond. Inget av det offentliga registrets 786 ESF-projekt 2014–2020 har en annan fonds insatsområde.",
    en: "The programme documents: each axis has one fund. None of the public register's 786 ESF projects of 2014–2020 has another fund's axis.",
  },
  messages: {
    other: {
      fi: "Toimintalinja {n} ei ole {fund}-toimintalinja. Se kuuluu rahastoon {other}; ohjelmakauden {period} {fund}-toimintalinjat ovat {known}.",
      sv: "Insatsområde {n} är inte ett insatsområde i {fund}. Det hör till fonden {other}; programperioden {period} har i {fund} insatsområdena {known}.",
      en: "Priority axis {n} is not an axis of the {fund}. It belongs to the fund {other}; the axes of the {fund} in the period {period} are {known}.",
    },
    otherOne: {
      fi: "Toimintalinja {n} ei ole {fund}-toimintalinja. Se kuuluu rahastoon {other}; ohjelmakauden {period} ainoa {fund}-toimintalinja on {known}.",
      sv: "Insatsområde {n} är inte ett insatsområde i {fund}. Det hör till fonden {other}; programperioden {period} har i {fund} bara insatsområde {known}.",
      en: "Priority axis {n} is not an axis of the {fund}. It belongs to the fund {other}; the only axis of the {fund} in the period {period} is {known}.",
    },
  },
  fix: "none",
  docs: {
    why: {
      fi: "Sosiaalirahaston hanke voidaan rahoittaa vain sosiaalirahaston toimintalinjasta. Väärä toimintalinja vie hakemuksen väärään käsittelyyn.",
      sv: "Ett projekt i socialfonden kan finansieras bara ur ett insatsområde i socialfonden. Fel insatsområde leder ansökan till fel behandling.",
      en: "A project of the Social Fund can be funded only from an axis of that fund. A wrong axis takes the application to the wrong handling.",
    },
    fix: {
      fi: "Tarkista toimintalinja rahoituspäätöksestä tai hakuilmoituksesta. Jos hanke on toisen rahaston hanke, käytä sen lomaketta.",
      sv: "Kontrollera insatsområdet i finansieringsbeslutet eller utlysningen. Om projektet hör till en annan fond, använd dess blankett.",
      en: "Check the axis in the funding decision or the call. If the project belongs to the other fund, use that fund's form.",
    },
  },
  examples: {
    invalid: [
      "1 Hanke\n\nToimintalinja: 2. Uusimman tiedon ja osaamisen tuottaminen ja hyödyntäminen",
      {
        template: "esr-plus-2021-2027",
        text: "1 Hankkeen perustiedot\n\nRahasto: JTF\n\nTl: 5. Sosiaalisten innovaatioiden Suomi",
      },
    ],
    valid: [
      "1 Hanke\n\nToimintalinja: 9. REACT-EU:n ESR-toimenpiteet",
      "1 Hanke\n\nToimintalinja: 33. Työllisyys ja työvoiman liikkuvuus",
    ],
  },
  *check(form) {
    const named = namedPriority(form);
    const programme = programmeOf(form);
    const fund = fundOf(form);
    if (named === undefined || programme === undefined || fund === undefined) return;
    const { priority, number } = named;
    if (priority.fund === fund) return;
    const own = programme.priorities.values.filter((one) => one.fund === fund).map((one) => one.number);
    if (own.length === 0) return;
    yield {
      message: own.length === 1 ? "otherOne" : "other",
      values: {
        n: number.value,
        fund: fundName(fund),
        other: fundName(priority.fund),
        period: periodName(programme),
        known: listed(own),
      },
      span: number.span,
    };
  },
});
