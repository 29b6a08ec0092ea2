import { findPriority, isTitleOf } from "../../reference/titles.ts";
import { defineRule } from "../rule.ts";
import { namedObjective } from "./namedObjective.ts";
import { fundOf, namedPriority, programmeOf } from "./programmeOf.ts";

/** A specific objective of another priority axis than the one named. */
export default defineRule({
  id: "programme/objective-under-other-priority",
  severity: "error",
  roles: ["project.priority.number", "project.objective.title"],
  title: {
    fi: "Erityistavoite toisesta toimintalinjasta",
    sv: "Särskilt mål i ett annat insatsområde",
    en: "Objective of another priority axis",
  },
  source: {
    fi: "Ohjelma-asiakirjat: jokainen erityistavoite kuuluu yhteen toimintalinjaan",
    sv: "Programdokumenten: varje särskilt mål hör till ett insatsområde",
    en: "The programme documents: each specific objective belongs to one priority axis",
  },
  messages: {
    other: {
      fi: "Erityistavoite {et} kuuluu toimintalinjaan {tl}. Tarkista, kumpi on väärin: toimintalinja {stated} vai erityistavoite.",
      sv: "Särskilt mål {et} hör till insatsområde {tl}. Kontrollera vilket som är fel: insatsområde {stated} eller det särskilda målet.",
      en: "Specific objective {et} belongs to priority axis {tl}. Check which one is wrong: axis {stated} or the objective.",
    },
    stated: {
      fi: "Toimintalinjaksi on merkitty {stated}",
      sv: "Som insatsområde står {stated}",
      en: "The priority axis given is {stated}",
    },
  },
  fix: "none",
  docs: {
    why: {
      fi: "Erityistavoite kuuluu aina yhteen toimintalinjaan. Kun ne eivät sovi yhteen, toinen niistä on väärin ja hankkeen rahoituslähde jää epäselväksi.",
      sv: "Ett särskilt mål hör alltid till ett insatsområde. När de inte passar ihop är det ena fel, och projektets finansieringskälla förblir oklar.",
      en: "A specific objective always belongs to one priority axis. Where they do not fit, one of them is wrong and the source of the project's funding remains unclear.",
    },
    fix: {
      fi: "Tarkista kumpikin rahoituspäätöksestä tai hakuilmoituksesta ja korjaa väärä.",
      sv: "Kontrollera båda i finansieringsbeslutet eller utlysningen och rätta det som är fel.",
      en: "Check both against the funding decision or the call and correct the wrong one.",
    },
  },
  examples: {
    invalid: [
      "1 Hanke\n\nToimintalinja: 3. Työllisyys ja työvoiman liikkuvuus\n\nErityistavoite: 10.1. Työelämän ulkopuolella olevien työ- ja toimintakyvyn parantaminen",
      { template: "hankekortti", replace: [["Toimintalinja 3 (ESR)", "Toimintalinja 5 (ESR)"]] },
    ],
    valid: [
      "1 Hanke\n\nToimintalinja: 3. Työllisyys ja työvoiman liikkuvuus\n\nErityistavoite: 8.1. Työ- ja koulutusurien sukupuolenmukaisen eriytymisen lieventäminen",
      // An unknown axis and another fund's axis have their own findings.
      "1 Hanke\n\nToimintalinja: 33. Työllisyys\n\nErityistavoite: 8.1. Työ- ja koulutusurien sukupuolenmukaisen eriytymisen lieventäminen",
      "1 Hanke\n\nToimintalinja: 2. Työllisyys\n\nErityistavoite: 8.1. Työ- ja koulutusurien sukupuolenmukaisen eriytymisen lieventäminen",
      // Only the axis's number is wrong, and programme/priority-title says so.
      "1 Hanke\n\nToimintalinja: 4. Työllisyys ja työvoiman liikkuvuus\n\nErityistavoite: 7.1. Tuottavuuden ja työhyvinvoinnin parantaminen",
      { template: "hankekortti", replace: [] },
    ],
  },
  *check(form) {
    const programme = programmeOf(form);
    const named = namedPriority(form);
    const found = namedObjective(form);
    if (programme === undefined || named === undefined || found === undefined) return;
    const { priority, number } = named;
    const { objective, piece } = found;
    if (priority.fund !== fundOf(form) || objective.axis === priority.number) return;
    const title = form.find("project.priority.title")?.value;
    const owner = findPriority(programme, objective.axis);
    if (title !== undefined && owner !== undefined && isTitleOf(owner, title) && !isTitleOf(priority, title))
      return;
    const stated = priority.number;
    yield {
      message: "other",
      values: { et: objective.number, tl: objective.axis, stated },
      span: piece.span,
      related: [{ message: "stated", values: { stated }, span: number.span }],
    };
  },
});
