import { isEmpty } from "../../templates/form.ts";
import { defineRule } from "../rule.ts";
import { findStatus, isFilled } from "./projectStatus.ts";

/** A project that has ended, and whose final report says nothing. */
export default defineRule({
  id: "status/final-report-missing",
  severity: "info",
  roles: ["project.status", "text.finalReport"],
  title: {
    fi: "Loppuraportin tiivistelmä puuttuu",
    sv: "Sammandrag av slutrapporten saknas",
    en: "Final report missing",
  },
  source: {
    fi: "Hankekuvauksen lomakemalli: viimeinen osio on loppuraportin tiivistelmä. Joiltakin päättyneiden hankkeiden julkisilta sivuilta se puuttuu.",
    sv: "Blankettmallen för projektbeskrivningen: det sista avsnittet är ett sammandrag av slutrapporten. På några avslutade projekts offentliga sidor saknas det.",
    en: "The form of the project description: its last section is the summary of the final report. Some public pages of ended projects lack it.",
  },
  messages: {
    missing: {
      fi: "Päättyneestä hankkeesta puuttuu loppuraportin tiivistelmä. Kirjoita, mitä hanke sai aikaan.",
      sv: "Det avslutade projektet saknar sammandrag av slutrapporten. Skriv vad projektet åstadkom.",
      en: "The project has ended, but the summary of its final report is missing. Write what it achieved.",
    },
    status: { fi: "Hanke on päättynyt", sv: "Projektet är avslutat", en: "The project has ended" },
  },
  fix: "none",
  docs: {
    why: {
      fi: "Tiivistelmästä muut näkevät, mitä julkisella rahalla saatiin aikaan. Ilman sitä hankkeen tulokset eivät löydy.",
      sv: "Av sammandraget ser andra vad de offentliga medlen ledde till. Utan det hittas projektets resultat inte.",
      en: "The summary tells others what public money achieved. Without it the project's results cannot be found.",
    },
    fix: {
      fi: "Tiivistä loppuraportista hankkeen tulokset, hyvät käytännöt ja se, mitä jäi pysyvään käyttöön.",
      sv: "Sammanfatta ur slutrapporten projektets resultat, god praxis och vad som blev bestående.",
      en: "Sum up from the final report the results, the good practices, and what stays in use.",
    },
  },
  examples: {
    invalid: [
      "1 Hanke\n\nToiminnan tila: Toiminta päättynyt\n\n9 Loppuraportin tiivistelmä\n\n-",
      "1 Hanke\n\nToiminnan tila: Toiminta päättynyt\n\n9 Loppuraportin tiivistelmä\n",
      {
        template: "esr-2007-2013",
        text: "1. Projekti\n\nToiminnan tila: Toiminta päättynyt\n\n9. Loppuraportin tiivistelmä\n\n–",
      },
    ],
    valid: [
      "1 Hanke\n\nToiminnan tila: Toiminta päättynyt\n\n9 Loppuraportin tiivistelmä\n\nHanke onnistui.",
      "1 Hanke\n\nToiminnan tila: Toiminnassa\n\n9 Loppuraportin tiivistelmä\n\n-",
      "1 Hanke\n\nToiminnan tila: Keskeytynyt\n\n9 Loppuraportin tiivistelmä\n\n-",
      "1 Hanke\n\nToiminnan tila: Toiminta päättynyt",
      {
        profile: "submission",
        text: "1 Hanke\n\nToiminnan tila: Toiminta päättynyt\n\n9 Loppuraportin tiivistelmä\n\n-",
      },
    ],
  },
  *check(form, { profile }) {
    const report = form.fieldOf("text.finalReport");
    const status = findStatus(form, "ended");
    // Before realisation nobody asks for a final report.
    if (profile !== "review" || report === undefined || status === undefined || isFilled(form, report))
      return;
    const heading = report.section.heading?.line.content;
    yield {
      message: "missing",
      span: isEmpty(report) ? (heading ?? report.value) : report.value,
      path: report.path,
      related: [{ message: "status", span: status.span }],
    };
  },
});
