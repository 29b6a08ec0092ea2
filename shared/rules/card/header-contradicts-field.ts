import { isSameDay } from "../../text/calendar.ts";
import { defineRule } from "../rule.ts";
import { type Contradiction, contradiction, hasPriority, regionContradiction } from "./headerValues.ts";

/** The summary line of a project card and its fields say different things. */
export default defineRule({
  id: "card/header-contradicts-field",
  severity: "warning",
  roles: ["header.priority", "header.start", "header.end", "header.region"],
  title: {
    fi: "Otsikkorivi ja kenttä eroavat",
    sv: "Rubrikraden och ett fält skiljer sig",
    en: "Header line and field differ",
  },
  source: {
    fi: "Hankekortin malli: otsikkorivi toistaa kenttien toimintalinjan, toteutusajan ja maakunnan",
    sv: "Projektkortets modell: rubrikraden upprepar fältens insatsområde, genomförandetid och landskap",
    en: "The form of the project card: its header line repeats the priority axis, the period and the region of the fields",
  },
  messages: {
    differs: {
      fi: 'Otsikkorivi ja kenttä "{label}" eroavat toisistaan. Tarkista, kumpi on oikein, ja korjaa toinen.',
      sv: 'Rubrikraden och fältet "{label}" skiljer sig från varandra. Kontrollera vilket som är rätt och rätta det andra.',
      en: 'The header line and the field "{label}" differ. Check which is right, and correct the other.',
    },
    field: {
      fi: 'Kenttä "{label}"',
      sv: 'Fältet "{label}"',
      en: 'Field "{label}"',
    },
  },
  fix: "none",
  docs: {
    why: {
      fi: "Lukija näkee kortista ensin otsikkorivin. Jos se poikkeaa kentistä, hankkeen ajasta, alueesta tai toimintalinjasta jää väärä kuva. Usein kenttä on päivitetty jatkopäätöksen jälkeen ja otsikkorivi unohtunut.",
      sv: "Läsaren ser först rubrikraden på kortet. Om den avviker från fälten ges en felaktig bild av projektets tid, område eller insatsområde. Ofta har fältet uppdaterats efter ett beslut om förlängning och rubrikraden glömts.",
      en: "Readers see the header line of the card first. Where it departs from the fields, they get a wrong idea of the project's period, region or priority. Often the field was updated after a decision to prolong and the header line was forgotten.",
    },
    fix: {
      fi: "Vertaa kumpaakin viimeisimpään rahoituspäätökseen ja korjaa vanhentunut tieto.",
      sv: "Jämför båda med det senaste finansieringsbeslutet och rätta den föråldrade uppgiften.",
      en: "Compare both with the latest funding decision and correct what is out of date.",
    },
  },
  examples: {
    invalid: [
      { replace: [["Toimintalinja 3 (ESR) |", "Toimintalinja 4 (ESR) |"]] },
      { replace: [["| 01.03.2016", "| 01.04.2016"]] },
      { replace: [["– 28.02.2018", "– 31.08.2018"]] },
      { replace: [["| Keski-Suomi", "| Satakunta"]] },
    ],
    valid: [
      { replace: [] },
      { replace: [["| 01.03.2016 – 28.02.2018 |", "| 1.3.2016–28.2.2018 |"]] },
      { replace: [["– 28.02.2018", "– 31.02.2018"]] },
      { replace: [["Aloituspäivä: 01.03.2016", "Aloituspäivä:"]] },
      { replace: [["| Keski-Suomi", "| KESKI-SUOMI"]] },
      { replace: [["| Keski-Suomi", "| Keski-Soumi"]] },
      { replace: [["Toimintalinja: Toimintalinja 3 (ESR)", "Toimintalinja: Toimintalinja 30 (ESR)"]] },
    ],
  },
  *check(form) {
    const found: readonly Contradiction[] = [
      ...contradiction(
        form.find("header.priority"),
        form.find("project.priority.number"),
        (number) => hasPriority(form, number),
        (a, b) => a === b,
      ),
      ...contradiction(form.find("header.start"), form.find("period.start"), () => true, isSameDay),
      ...contradiction(form.find("header.end"), form.find("period.end"), () => true, isSameDay),
      ...regionContradiction(form),
    ];
    for (const { header, field } of found) {
      const values = { label: field.field.def.label ?? "" };
      yield {
        message: "differs",
        values,
        span: header,
        related: [{ message: "field", values, span: field.span }],
      };
    }
  },
});
