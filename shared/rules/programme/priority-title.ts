import { findPriority, isNearlyTitleOf, isTitleOf } from "../../reference/titles.ts";
import { isPlainlyForeign } from "../../text/language.ts";
import { defineRule } from "../rule.ts";
import { namedObjective } from "./namedObjective.ts";
import { fundOf, namedPriority, programmeOf } from "./programmeOf.ts";

/** The title of another priority axis, or none, beside a priority axis's number. */
export default defineRule({
  id: "programme/priority-title",
  severity: "warning",
  roles: ["project.priority.number", "project.priority.title"],
  title: { fi: "Toimintalinjan nimi", sv: "Insatsområdets namn", en: "Title of the priority axis" },
  source: {
    fi: "Ohjelma-asiakirjojen toimintalinjojen nimet",
    sv: "Insatsområdenas namn i programdokumenten",
    en: "The titles of the priority axes in the programme documents",
  },
  messages: {
    differs: {
      fi: 'Toimintalinjan {n} nimi on "{title}". Korjaa nimi tai numero.',
      sv: 'Insatsområde {n} heter "{title}". Rätta namnet eller numret.',
      en: 'The title of priority axis {n} is "{title}". Correct the title or the number.',
    },
  },
  fix: "safe",
  fixTitle: {
    fi: "Kirjoita toimintalinjan virallinen nimi",
    sv: "Skriv insatsområdets officiella namn",
    en: "Write the axis's official title",
  },
  docs: {
    why: {
      fi: "Numero ja nimi kuuluvat yhteen. Kun ne eroavat, lukija ei tiedä, mistä toimintalinjasta hanke rahoitetaan.",
      sv: "Nummer och namn hör ihop. När de skiljer sig vet läsaren inte ur vilket insatsområde projektet finansieras.",
      en: "Number and title belong together. Where they differ, the reader cannot tell which axis funds the project.",
    },
    fix: {
      fi: "Kirjoita nimi niin kuin se on ohjelmassa. Jos numero on väärä, korjaa numero.",
      sv: "Skriv namnet så som det står i programmet. Om numret är fel, rätta numret.",
      en: "Write the title as the programme has it. If the number is wrong, correct the number.",
    },
  },
  asks: true,
  examples: {
    invalid: [
      {
        template: "esr-2014-2020",
        text: "1 Hanke\n\nToimintalinja: 3. Työllisyys ja työvoiman liikkuminen",
        fixed: "1 Hanke\n\nToimintalinja: 3. Työllisyys ja työvoiman liikkuvuus",
      },
      {
        template: "esr-2007-2013",
        text: "1. Projekti\n\nToimintalinja: 2: Tekninen tuki",
        fixed:
          "1. Projekti\n\nToimintalinja: 2: Työllistymisen ja työmarkkinoilla pysymisen edistäminen sekä syrjäytymisen ehkäiseminen",
      },
      {
        // The number is the slip here, as the objective shows: no fix, or it would write over what is right.
        template: "esr-2014-2020",
        text: "1 Hanke\n\nToimintalinja: 4. Työllisyys ja työvoiman liikkuvuus\n\nErityistavoite: 7.1. Tuottavuuden ja työhyvinvoinnin parantaminen",
      },
    ],
    valid: [
      // A long line broken at a hyphen; what follows looks like a label and is none.
      "1 Hanke\n\nToimintalinja: 9. REACT-\nEU:n ESR-toimenpiteet",
      "1 Hanke\n\nToimintalinja: 3. TYÖLLISYYS JA TYÖVOIMAN LIIKKUVUUS",
      "1 Project\n\nPolicy: 3. Employment and labour mobility",
      "1 Project\n\nPolicy: 3. Employment and the mobility of labour",
      "1 Hanke\n\nToimintalinja: 3.",
    ],
  },
  *check(form) {
    const named = namedPriority(form);
    const title = form.find("project.priority.title");
    if (named === undefined || title === undefined || named.priority.fund !== fundOf(form)) return;
    const { priority } = named;
    if (priority.confidence === "low") return;
    if (isTitleOf(priority, title.value) || isPlainlyForeign(title.value)) return;
    const programme = programmeOf(form);
    const axis = namedObjective(form)?.objective.axis;
    const other = programme && axis !== undefined ? findPriority(programme, axis) : undefined;
    const isNumberWrong = other !== undefined && other !== priority && isNearlyTitleOf(other, title.value);
    yield {
      message: "differs",
      values: { n: priority.number, title: priority.title.fi },
      span: title.span,
      ...(priority.confidence === "medium" ? { severity: "hint" } : {}),
      ...(isNumberWrong
        ? {}
        : { fix: { kind: "safe", edits: [{ span: title.span, newText: priority.title.fi }] } }),
    };
  },
});
