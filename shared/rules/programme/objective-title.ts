import type { Objective, Programme } from "../../reference/programmes.ts";
import { findObjective, isNearlyTitleOf, isTitleOf, objectiveTitled } from "../../reference/titles.ts";
import { isPlainlyForeign } from "../../text/language.ts";
import { nearest } from "../../text/nearest.ts";
import { defineRule } from "../rule.ts";
import { objectivePieces } from "./namedObjective.ts";
import { namedPriority, programmeOf } from "./programmeOf.ts";

/** The title of another specific objective, or none, beside an objective's number; on the card a misspelled title. */
export default defineRule({
  id: "programme/objective-title",
  severity: "warning",
  roles: ["project.objective.title"],
  title: {
    fi: "Erityistavoitteen nimi",
    sv: "Det särskilda målets namn",
    en: "Title of the specific objective",
  },
  source: {
    fi: "Ohjelma-asiakirjojen erityistavoitteiden nimet",
    sv: "De särskilda målens namn i programdokumenten",
    en: "The titles of the specific objectives in the programme documents",
  },
  messages: {
    differs: {
      fi: 'Erityistavoitteen {n} nimi on "{title}". Korjaa nimi tai numero.',
      sv: 'Särskilt mål {n} heter "{title}". Rätta namnet eller numret.',
      en: 'The title of specific objective {n} is "{title}". Correct the title or the number.',
    },
  },
  fix: "safe",
  fixTitle: {
    fi: "Kirjoita erityistavoitteen virallinen nimi",
    sv: "Skriv det särskilda målets officiella namn",
    en: "Write the objective's official title",
  },
  docs: {
    why: {
      fi: "Numero ja nimi kuuluvat yhteen. Kun ne eroavat, lukija ei tiedä, mitä erityistavoitetta hanke toteuttaa.",
      sv: "Nummer och namn hör ihop. När de skiljer sig vet läsaren inte vilket särskilt mål projektet genomför.",
      en: "Number and title belong together. Where they differ, the reader cannot tell which objective the project carries out.",
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
        text: "1 Hanke\n\nErityistavoite: 7.1. Tuottavuuden ja hyvinvoinnin lisääminen",
        fixed: "1 Hanke\n\nErityistavoite: 7.1. Tuottavuuden ja työhyvinvoinnin parantaminen",
      },
      {
        template: "hankekortti",
        replace: [["työllistymisen edistäminen", "työllistymisen edistämisen"]],
      },
    ],
    valid: [
      "1 Hanke\n\nErityistavoite: 7.1. Tuottavuuden ja työhyvinvoinnin parantaminen",
      // A long line broken at a hyphen.
      "1 Hanke\n\nErityistavoite: 6.1. Nuorten ja muiden heikossa työmarkkina-\nasemassa olevien työllistymisen edistäminen",
      "1 Project\n\nSpecific objective: 10.1. Improving the ability of those outside employment to work and function",
      "1 Project\n\nSpecific objective: 9.1. Better services for transitional periods",
      // Nobody has published this title.
      "1 Hanke\n\nErityistavoite: 12.1. Jokin nimi",
      // Only the number is wrong, and programme/objective-under-other-priority says so.
      "1 Hanke\n\nToimintalinja: 3. Työllisyys ja työvoiman liikkuvuus\n\nErityistavoite: 9.1. Tuottavuuden ja työhyvinvoinnin parantaminen",
      { template: "hankekortti", replace: [] },
    ],
  },
  *check(form) {
    const programme = programmeOf(form);
    const { number, title } = objectivePieces(form);
    if (programme === undefined || title === undefined || isPlainlyForeign(title.value)) return;
    const axis = namedPriority(form)?.priority.number;
    const objective =
      number === undefined
        ? nearlyTitled(programme, axis, title.value)
        : findObjective(programme, number.value);
    if (objective?.title === undefined || isTitleOf(objective, title.value)) return;
    if (objective.confidence === "low") return;
    const belongs = objectiveTitled(programme, title.value);
    if (belongs !== undefined && belongs.axis === axis && objective.axis !== axis) return;
    yield {
      message: "differs",
      values: { n: objective.number, title: objective.title.fi },
      span: title.span,
      ...(objective.confidence === "medium" ? { severity: "hint" } : {}),
      // The title of another objective: nobody knows whether it or the number is wrong.
      ...(programme.objectives.values.some(
        (other) => other !== objective && isNearlyTitleOf(other, title.value),
      )
        ? {}
        : { fix: { kind: "safe", edits: [{ span: title.span, newText: objective.title.fi }] } }),
    };
  },
});

/** Where no number stands: the axis's objective whose title is misspelled there; undefined when the title is no axis's. */
function nearlyTitled(programme: Programme, axis: string | undefined, title: string): Objective | undefined {
  const ofAxis = programme.objectives.values.filter((objective) => objective.axis === axis);
  const titles = ofAxis.flatMap((objective) => objective.title?.fi ?? []);
  const near = nearest(title, titles, Math.floor(title.length / 4));
  return near === undefined ? undefined : objectiveTitled(programme, near);
}
