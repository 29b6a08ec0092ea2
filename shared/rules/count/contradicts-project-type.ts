import { meaningOf } from "../../templates/choices.ts";
import { defineRule } from "../rule.ts";

/** People in a project that has none by its type, or none planned in one that has. */
export default defineRule({
  id: "count/contradicts-project-type",
  severity: "warning",
  roles: ["project.type", "people.planned"],
  title: {
    fi: "Henkilömäärä ja projektityyppi",
    sv: "Antal personer och projekttyp",
    en: "Number of people and project type",
  },
  source: {
    fi: "Lomakkeen kenttä Projektityyppi: projekti, jossa on tai jossa ei ole henkilöitä mukana",
    sv: "Blankettens fält Projektityyppi: projekt med eller utan deltagande personer",
    en: "The form's field Projektityyppi: a project with or without people taking part",
  },
  messages: {
    people: {
      fi: "Projektityyppi ja henkilömäärä ovat ristiriidassa. Tyypin mukaan projektissa ei ole henkilöitä mukana, mutta aloittaneita on {n}: korjaa jompikumpi.",
      sv: "Projekttypen och antalet personer är i konflikt. Enligt typen deltar inga personer i projektet, men {n} har börjat: rätta det ena eller det andra.",
      en: "The project type and the number of people contradict each other. By its type nobody takes part in the project, but {n} started: correct one or the other.",
    },
    nobody: {
      fi: "Projektityyppi ja henkilömäärä ovat ristiriidassa. Tyypin mukaan projektissa on henkilöitä mukana, mutta aloittaneita on suunniteltu 0: korjaa jompikumpi.",
      sv: "Projekttypen och antalet personer är i konflikt. Enligt typen deltar personer i projektet, men 0 personer planeras börja: rätta det ena eller det andra.",
      en: "The project type and the number of people contradict each other. By its type people take part in the project, but 0 are planned to start: correct one or the other.",
    },
    count: { fi: "Aloittaneita {n}", sv: "Antal som börjat {n}", en: "Number that started {n}" },
  },
  fix: "none",
  docs: {
    why: {
      fi: "Projektityyppi ratkaisee, seurataanko projektin osallistujia. Jos tyyppi ja aloittaneiden määrä eivät sovi yhteen, toinen on merkitty väärin.",
      sv: "Projekttypen avgör om projektets deltagare följs upp. Om typen och antalet som börjat inte stämmer överens har det ena antecknats fel.",
      en: "The project type decides whether the participants are monitored. Where the type and the number that started do not agree, one of them was entered wrongly.",
    },
    fix: {
      fi: "Tarkista projektityyppi rahoituspäätöksestä ja aloittaneiden määrä seurantatiedoista. Korjaa väärä tieto.",
      sv: "Kontrollera projekttypen i finansieringsbeslutet och antalet som börjat i uppföljningsuppgifterna. Rätta den felaktiga uppgiften.",
      en: "Check the project type in the funding decision and the number that started in the monitoring data. Correct the wrong one.",
    },
  },
  examples: {
    invalid: [
      { replace: [["jossa on henkilöitä mukana", "jossa ei ole henkilöitä mukana"]] },
      {
        replace: [
          ["jossa on henkilöitä mukana", "jossa ei ole henkilöitä mukana"],
          ["150, joista naisia 70", "0, joista naisia 0"],
        ],
      },
      { replace: [["150, joista naisia 70", "0, joista naisia 0"]] },
    ],
    valid: [
      { replace: [] },
      {
        replace: [
          ["jossa on henkilöitä mukana", "jossa ei ole henkilöitä mukana"],
          ["150, joista naisia 70", "0, joista naisia 0"],
          ["163, joista naisia 81", "0, joista naisia 0"],
        ],
      },
      { replace: [["163, joista naisia 81", "0, joista naisia 0"]] },
      { replace: [["150, joista naisia 70", "ei tiedossa"]] },
    ],
  },
  *check(form) {
    const type = meaningOf(form, "project.type");
    const planned = form.find("people.planned");
    if (type?.means === "people" && planned?.value === 0)
      yield {
        message: "nobody",
        span: type.of.span,
        related: [{ message: "count", values: { n: 0 }, span: planned.span }],
      };
    if (type?.means !== "noPeople") return;
    const people = [planned, form.find("people.realised")].find((count) => (count?.value ?? 0) > 0);
    if (people === undefined) return;
    const values = { n: people.value };
    yield {
      message: "people",
      values,
      span: type.of.span,
      related: [{ message: "count", values, span: people.span }],
    };
  },
});
