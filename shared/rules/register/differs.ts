import type { RegisterRow } from "../../register/register.ts";
import { hasPublishedCodes, undisputedCode } from "../code/codePeriod.ts";
import { defineRule } from "../rule.ts";
import { EXAMPLE_REGISTER } from "./exampleRegister.ts";
import { type DifferenceKind, differencesFrom } from "./registerDifferences.ts";

/** Why the row's sums may not be those of the whole project yet; undefined when they are. */
function unsettled({ status }: RegisterRow): "partial" | "unknownState" | undefined {
  if (status === "ended" || status === "interrupted") return undefined;
  return status === "running" ? "partial" : "unknownState";
}

const isMild = (kind: DifferenceKind, row: RegisterRow): boolean =>
  kind === "name" || (kind === "sum" && unsettled(row) !== undefined);

/** The description says something else than the public register. */
export default defineRule({
  id: "register/differs",
  severity: "warning",
  roles: ["project.code"],
  needs: hasPublishedCodes,
  comparesWith: "register",
  title: {
    fi: "Tieto poikkeaa rekisteristä",
    sv: "Uppgiften avviker från registret",
    en: "Differs from the register",
  },
  source: {
    fi: "Julkisen rekisterin vienti, jonka käyttäjä on antanut. Summissa sallitaan yhden euron ero, ja viranomaisen nimi saa olla lyhyessä muodossa.",
    sv: "Exporten ur det offentliga registret som användaren har angett. I beloppen tillåts en skillnad på en euro, och myndighetens namn får stå i kort form.",
    en: "The export of the public register that the user has given. Sums may differ by one euro, and the authority's name may stand in its short form.",
  },
  messages: {
    differs: {
      fi: "Rekisterissä {label} on {x}. Tarkista, kumpi tieto on voimassa.",
      sv: "I registret är {label} {x}. Kontrollera vilken uppgift som gäller.",
      en: "In the register the {label} is {x}. Check which of the two holds.",
    },
    partial: {
      fi: "Rekisterissä {label} on {x}. Hanke on rekisterin mukaan kesken, joten summa voi vielä muuttua.",
      sv: "I registret är {label} {x}. Enligt registret pågår projektet, så beloppet kan ännu ändras.",
      en: "In the register the {label} is {x}. By the register the project is still running, so the sum may change.",
    },
    unknownState: {
      fi: "Rekisterissä {label} on {x}. Rekisteristä ei näy, onko hanke päättynyt, joten summa voi vielä muuttua.",
      sv: "I registret är {label} {x}. Av registret framgår inte om projektet har avslutats, så beloppet kan ännu ändras.",
      en: "In the register the {label} is {x}. The register does not show whether the project has ended, so the sum may change.",
    },
    budget: {
      fi: "Rekisterissä {label} on {x}. Se ei ole kortin budjettihaarukassa: tarkista, kumpi tieto on voimassa.",
      sv: "I registret är {label} {x}. Det ryms inte i kortets budgetintervall: kontrollera vilken uppgift som gäller.",
      en: "In the register the {label} is {x}. It is not within the card's budget range: check which of the two holds.",
    },
  },
  fix: "none",
  docs: {
    why: {
      fi: "Rekisterissä on rahoituspäätöksen tieto. Jos kuvaus sanoo muuta, jompikumpi on vanhentunut tai väärin, ja lukija saa hankkeesta kaksi eri kuvaa.",
      sv: "I registret finns uppgiften i finansieringsbeslutet. Om beskrivningen säger något annat är den ena föråldrad eller fel, och läsaren får två olika bilder av projektet.",
      en: "The register has what the funding decision says. Where the description says otherwise, one of them is out of date or wrong, and readers get two pictures of the project.",
    },
    fix: {
      fi: "Vertaa kumpaakin viimeisimpään päätökseen. Rekisterin vienti on tietyn päivän tilanne: jatkopäätös tai maksatus voi olla sitä uudempi, jolloin kuvaus on oikein.",
      sv: "Jämför båda med det senaste beslutet. Registrets export visar läget en viss dag: ett beslut om förlängning eller en utbetalning kan vara nyare, och då är beskrivningen rätt.",
      en: "Compare both with the latest decision. The register's export is the state of one day: a prolongation or a payment may be later than it, and then the description is right.",
    },
  },
  examples: {
    invalid: [
      {
        text: "1 Hanke\n\nHankekoodi: S29991\n\nSuunnitelman mukainen toteutusaika: Alkaa 1.3.2016 ja päättyy 31.8.2018",
        register: EXAMPLE_REGISTER,
      },
      {
        template: "hankekortti",
        text: "Tietoja hankkeesta:\n\nEURA-tunnus: S29993\nBudjetti: 100000-500000 €",
        register: EXAMPLE_REGISTER,
      },
      { replace: [["Esimerkkipolku (keksitty hanke)", "Toinen polku"]], register: EXAMPLE_REGISTER },
      { replace: [["Alkaa 1.3.2016", "Alkaa 1.4.2016"]], register: EXAMPLE_REGISTER },
      {
        replace: [["Toimintalinja: 3. Työllisyys ja työvoiman liikkuvuus", "Toimintalinja: 4."]],
        register: EXAMPLE_REGISTER,
      },
      {
        replace: [["Keski-Suomen elinkeino-, liikenne-", "Hämeen elinkeino-, liikenne-"]],
        register: EXAMPLE_REGISTER,
      },
      { replace: [["rahoitus: 180 000", "rahoitus: 180 002"]], register: EXAMPLE_REGISTER },
      { replace: [["rahoitus: 172 400", "rahoitus: 172 402"]], register: EXAMPLE_REGISTER },
      { replace: [["yhteensä: 240 000", "yhteensä: 250 000"]], register: EXAMPLE_REGISTER },
      { replace: [["yhteensä: 229 900", "yhteensä: 230 000"]], register: EXAMPLE_REGISTER },
      { template: "esr-2007-2013", replace: [["31.12.2012", "31.3.2013"]], register: EXAMPLE_REGISTER },
    ],
    valid: [
      {
        text: "1 Hanke\n\nHankekoodi: S29991\n\nSuunnitelman mukainen toteutusaika: Alkaa 1.3.2016 ja päättyy 28.2.2018",
        register: EXAMPLE_REGISTER,
      },
      { replace: [], register: EXAMPLE_REGISTER },
      { template: "esr-2007-2013", replace: [], register: EXAMPLE_REGISTER },
      {
        template: "hankekortti",
        replace: [["Esimerkkipolku", "ESIMERKKIPOLKU (Keksitty  hanke)"]],
        register: EXAMPLE_REGISTER,
      },
      { replace: [["rahoitus: 180 000", "rahoitus: 180 001"]], register: EXAMPLE_REGISTER },
      { replace: [["Hankekoodi: S29991", "Hankekoodi: S29992"]], register: EXAMPLE_REGISTER },
      { replace: [["Hankekoodi: S29991", "Hankekoodi: S19991"]], register: EXAMPLE_REGISTER },
      { replace: [["Alkaa 1.3.2016", "Alkaa 31.2.2016"]], register: EXAMPLE_REGISTER },
      { replace: [["yhteensä: 240 000", "yhteensä: 250 000"]] },
    ],
  },
  *check(form, { register }) {
    const code = undisputedCode(form)?.code.value.text;
    const row = code === undefined ? undefined : register?.find(code);
    if (row === undefined) return;
    for (const difference of differencesFrom(form, row)) {
      const { kind, label, registered, span } = difference;
      const message = kind === "budget" ? "budget" : (kind === "sum" && unsettled(row)) || "differs";
      yield {
        message,
        values: { label, x: registered },
        span,
        ...(isMild(kind, row) && { severity: "info" }),
      };
    }
  },
});
