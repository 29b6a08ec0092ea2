import { defineRule } from "../rule.ts";
import { findStatus, isFilled } from "./projectStatus.ts";

/** A project that is still running, and whose final report is written already. */
export default defineRule({
  id: "status/final-report-early",
  severity: "info",
  roles: ["project.status", "text.finalReport"],
  title: {
    fi: "Loppuraportti ennen hankkeen päättymistä",
    sv: "Slutrapport innan projektet är avslutat",
    en: "Final report of a running project",
  },
  source: {
    fi: "Työkalun oma tarkistus: loppuraportti kirjoitetaan, kun hanke on päättynyt.",
    sv: "Verktygets egen kontroll: slutrapporten skrivs när projektet är avslutat.",
    en: "The tool's own check: a final report is written once the project has ended.",
  },
  messages: {
    early: {
      fi: "Loppuraportti on täytetty, vaikka hanke on käynnissä. Tarkista, onko toiminnan tila ajan tasalla.",
      sv: "Slutrapporten är ifylld fast projektet pågår. Kontrollera om statusen är aktuell.",
      en: "The final report is filled in although the project is running. Check whether the status is up to date.",
    },
    status: { fi: "Hanke on käynnissä", sv: "Projektet pågår", en: "The project is running" },
  },
  fix: "none",
  docs: {
    why: {
      fi: "Joko hanke on jo päättynyt ja tila on jäänyt päivittämättä, tai loppuraporttiin on kirjoitettu väliaikaista tietoa.",
      sv: "Antingen är projektet redan avslutat och statusen ouppdaterad, eller så står det preliminära uppgifter i slutrapporten.",
      en: "Either the project has ended and its status was not updated, or the final report holds provisional text.",
    },
    fix: {
      fi: "Päivitä toiminnan tila, tai jätä loppuraportin kohtaan viiva, kunnes hanke päättyy.",
      sv: "Uppdatera statusen, eller lämna ett streck i slutrapportens avsnitt tills projektet är avslutat.",
      en: "Update the status, or leave a hyphen in the final report's section until the project ends.",
    },
  },
  examples: {
    invalid: [
      "1 Hanke\n\nToiminnan tila: Toiminnassa\n\n9 Loppuraportin tiivistelmä\n\nHanke onnistui.",
      {
        template: "esr-2007-2013",
        text: "1. Projekti\n\nToiminnan tila: Toiminnassa\n\n9. Loppuraportin tiivistelmä\n\nProjekti onnistui.",
      },
    ],
    valid: [
      "1 Hanke\n\nToiminnan tila: Toiminnassa\n\n9 Loppuraportin tiivistelmä\n\n-",
      "1 Hanke\n\nToiminnan tila: Toiminnassa\n\n9 Loppuraportin tiivistelmä\n",
      "1 Hanke\n\nToiminnan tila: Toiminta päättynyt\n\n9 Loppuraportin tiivistelmä\n\nHanke onnistui.",
      "1 Hanke\n\nToiminnan tila: Keskeytynyt\n\n9 Loppuraportin tiivistelmä\n\nHanke keskeytyi.",
    ],
  },
  *check(form) {
    const report = form.fieldOf("text.finalReport");
    const status = findStatus(form, "running");
    if (report === undefined || status === undefined || !isFilled(form, report)) return;
    yield {
      message: "early",
      // The heading, not the report: that may be pages long.
      span: report.section.heading?.line.content ?? report.value,
      path: report.path,
      related: [{ message: "status", span: status.span }],
    };
  },
});
