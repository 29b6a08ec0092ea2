import { wholeMonths } from "../../text/calendar.ts";
import { defineRule } from "../rule.ts";
import { projectDays } from "./projectDays.ts";

/** A project that runs longer than projects of its period do, as its template knows them. */
export default defineRule({
  id: "date/long-duration",
  severity: "warning",
  roles: ["period.start", "period.end"],
  needs: ({ duration }) => duration !== undefined,
  title: { fi: "Pitkä toteutusaika", sv: "Lång genomförandetid", en: "Long duration" },
  source: {
    fi: "Julkinen rekisteri: kauden 2014–2020 ESR-hankkeet kestivät päätöstä tehtäessä enintään 36 kuukautta, kauden 2007–2013 hankkeet jatkoaikoineen enintään 108. Jatkoajat ovat tavallisia.",
    sv: "Det offentliga registret: ESF-projekten 2014–2020 varade vid beslutet högst 36 månader, projekten 2007–2013 med förlängningar högst 108. Förlängningar är vanliga.",
    en: "The public register: at the decision ESF projects of 2014–2020 ran for at most 36 months, those of 2007–2013, extensions included, for at most 108. Extensions are common.",
  },
  messages: {
    long: {
      fi: "Toteutusaika on {n} kuukautta. Tarkista, että kesto on rahoituspäätöksen mukainen.",
      sv: "Genomförandetiden är {n} månader. Kontrollera att längden följer finansieringsbeslutet.",
      en: "The project runs for {n} months. Check that this follows the funding decision.",
    },
    start: { fi: "Alkaa {day}", sv: "Börjar {day}", en: "Starts {day}" },
  },
  fix: "none",
  docs: {
    why: {
      fi: "Hankkeelle myönnetään tavallisesti enintään kolme vuotta. Pidempi aika on usein jatkoaika, joskus vuosiluvun lyöntivirhe.",
      sv: "Ett projekt beviljas vanligen högst tre år. En längre tid är ofta en förlängning, ibland ett slagfel i årtalet.",
      en: "A project is usually granted three years at most. A longer time is often an extension, sometimes a slip in the year.",
    },
    fix: {
      fi: "Jos hanke on saanut jatkoaikaa, mitään ei tarvitse tehdä. Muuten tarkista kumpikin päivä.",
      sv: "Om projektet har fått förlängning behöver inget göras. Kontrollera annars båda dagarna.",
      en: "If the project has been extended, there is nothing to do. Otherwise check both days.",
    },
  },
  examples: {
    invalid: [
      "1 Hanke\n\nSuunnitelman mukainen toteutusaika: Alkaa 1.3.2016 ja päättyy 31.3.2019",
      "1 Hanke\n\nSuunnitelman mukainen toteutusaika: Alkaa 1.3.2016 ja päättyy 31.3.2021",
      {
        template: "esr-2007-2013",
        text: "1. Projekti\n\nSuunnitelman mukainen toteutusaika: Alkaa 1.1.2008 ja päättyy 31.1.2013",
      },
    ],
    valid: [
      "1 Hanke\n\nSuunnitelman mukainen toteutusaika: Alkaa 1.3.2016 ja päättyy 28.2.2019",
      "1 Hanke\n\nSuunnitelman mukainen toteutusaika: Alkaa 1.3.2016 ja päättyy 30.3.2019",
      {
        template: "esr-2007-2013",
        text: "1. Projekti\n\nSuunnitelman mukainen toteutusaika: Alkaa 1.1.2008 ja päättyy 31.12.2012",
      },
    ],
  },
  *check(form) {
    const { duration } = form.template;
    const { start, end } = projectDays(form);
    if (duration === undefined || start === undefined || end === undefined) return;
    const n = wholeMonths(start.value, end.value);
    if (n <= duration.info) return;
    const severity = n > duration.warning ? "warning" : "info";
    const inOneField = start.field === end.field;
    yield {
      message: "long",
      severity,
      values: { n },
      // Of one field the whole of it, for it is the two days together that are far apart.
      span: inOneField ? start.field.span : end.span,
      path: end.field.path,
      ...(inOneField
        ? {}
        : { related: [{ message: "start", values: { day: { day: start.value } }, span: start.span }] }),
    };
  },
});
