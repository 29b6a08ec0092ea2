import { partialWording } from "../../templates/wording.ts";
import { nearestByWords } from "../../text/nearest.ts";
import { defineRule } from "../rule.ts";
import { asksForStatus, isStatus, listOf } from "./projectStatus.ts";

/** A status that the form does not have. */
export default defineRule({
  id: "status/unknown",
  severity: "warning",
  roles: ["project.status"],
  needs: asksForStatus,
  title: { fi: "Tuntematon toiminnan tila", sv: "Okänd status", en: "Unknown status" },
  source: {
    fi: "Julkisen rekisterin 2 775 hankkeella (2007–2013) on vain nämä tilat; kauden 2014–2020 hankesivuilla myös Toiminnassa.",
    sv: "Det offentliga registrets 2 775 projekt (2007–2013) har bara dessa statusar; på projektsidorna 2014–2020 finns också Toiminnassa.",
    en: "The 2,775 projects of the public register (2007–2013) have no other status; project pages of 2014–2020 have Toiminnassa besides.",
  },
  messages: {
    unknown: {
      fi: "Tuntematon toiminnan tila. Valitse jokin näistä: {values}.",
      sv: "Okänd status. Välj någon av dessa: {values}.",
      en: "Unknown status. Choose one of these: {values}.",
    },
    nearly: {
      fi: "Tuntematon toiminnan tila. Tarkoititko {becomes}?",
      sv: "Okänd status. Menade du {becomes}?",
      en: "Unknown status. Did you mean {becomes}?",
    },
  },
  fix: "suggest",
  fixTitle: { fi: "Vaihda: {becomes}", sv: "Byt till {becomes}", en: "Change to {becomes}" },
  docs: {
    why: {
      fi: "Toiminnan tila ratkaisee, vaaditaanko kuvaukselta toteutuneet luvut ja loppuraportti. Tuntemattomasta tilasta sitä ei voi päätellä.",
      sv: "Statusen avgör om beskrivningen ska ha utfall och slutrapport. Av en okänd status går det inte att sluta sig till det.",
      en: "The status decides whether the description must have realised figures and a final report. An unknown one does not tell.",
    },
    fix: {
      fi: "Valitse lomakkeen vaihtoehdoista se, joka vastaa hankkeen tilannetta.",
      sv: "Välj det av blankettens alternativ som motsvarar projektets läge.",
      en: "Choose the one of the form's values that fits the project.",
    },
  },
  examples: {
    invalid: [
      {
        text: "1 Hanke\n\nToiminnan tila: Toiminta on päättynyt",
        fixed: "1 Hanke\n\nToiminnan tila: Toiminta päättynyt",
      },
      {
        template: "esr-2007-2013",
        text: "1. Projekti\n\nToiminnan tila: Keskeytyny",
        fixed: "1. Projekti\n\nToiminnan tila: Keskeytynyt",
      },
      "1 Hanke\n\nToiminnan tila: Odottaa päätöstä",
    ],
    valid: [
      "1 Hanke\n\nToiminnan tila: Toiminta päättynyt",
      "1 Hanke\n\nToiminnan tila: toiminnassa",
      "1 Hanke\n\nToiminnan tila: Keskeytynyt",
      "1 Hanke\n\nToiminnan tila: Ended",
      "1 Hanke\n\nToiminnan tila:",
    ],
  },
  *check(form) {
    // Nobody knows here what the lists say in another language.
    if (form.once(partialWording)?.of === "language") return;
    for (const { field, problem } of form.problems("choice/unknown")) {
      const list = listOf(form.template, field.def);
      if (!isStatus(field.def) || list?.complete !== true) continue;
      const { text, span } = problem;
      const becomes = nearestByWords(
        text,
        list.values.flatMap(({ value, accept }) => [value, ...accept]),
      );
      if (becomes === undefined) {
        yield {
          message: "unknown",
          values: { values: list.values.map(({ value }) => value).join(", ") },
          span,
        };
        continue;
      }
      yield {
        message: "nearly",
        values: { becomes },
        span,
        fix: { kind: "suggest", edits: [{ span, newText: becomes }] },
      };
    }
  },
});
