import { defineRule } from "../rule.ts";

/** A day that is right but padded, or not padded, otherwise than the form has it. */
export default defineRule({
  id: "date/style",
  severity: "info",
  roles: ["period.start", "period.end"],
  needs: ({ layout }) => layout.dayStyle,
  title: { fi: "Päivämäärän esitystapa", sv: "Datumets skrivsätt", en: "Date style" },
  source: {
    fi: "Hankekuvauksen lomakemalli: päivät ilman etunollia (1.3.2016), hankekortissa etunollin (01.03.2016).",
    sv: "Blankettmallen för projektbeskrivningen: dagar utan inledande nollor (1.3.2016), på projektkortet med nollor (01.03.2016).",
    en: "The form of the project description: days without leading zeros (1.3.2016), on the project card with them (01.03.2016).",
  },
  messages: {
    style: {
      fi: "Päivämäärän esitystapa poikkeaa mallista. Mallin mukaan se kirjoitetaan {becomes}.",
      sv: "Datumet är skrivet på ett annat sätt än i mallen. Enligt mallen skrivs det {becomes}.",
      en: "The date is written otherwise than on the form. The form has it as {becomes}.",
    },
  },
  fix: "safe",
  fixTitle: { fi: "Kirjoita {becomes}", sv: "Skriv {becomes}", en: "Write {becomes}" },
  docs: {
    why: {
      fi: "Yhtenäinen esitystapa helpottaa päivämäärien lukemista ja hakemista. Päivä on oikea, joten tämä on vain huomautus.",
      sv: "Ett enhetligt skrivsätt gör datum lättare att läsa och söka. Dagen är rätt, så det här är bara en anmärkning.",
      en: "One way of writing makes dates easier to read and to search for. The day is right, so this is only a remark.",
    },
    fix: {
      fi: "Kirjoita päivä ja kuukausi mallin mukaan. Korjaus muuttaa vain esitystavan.",
      sv: "Skriv dag och månad enligt mallen. Rättelsen ändrar bara skrivsättet.",
      en: "Write day and month as the form does. The fix changes nothing but the style.",
    },
  },
  examples: {
    invalid: [
      {
        text: "1 Hanke\n\nSuunnitelman mukainen toteutusaika: Alkaa 01.03.2016 ja päättyy 28.2.2018",
        fixed: "1 Hanke\n\nSuunnitelman mukainen toteutusaika: Alkaa 1.3.2016 ja päättyy 28.2.2018",
      },
      {
        text: "1 Hanke\n\nSuunnitelman mukainen toteutusaika: Alkaa 1.3.2016 ja päättyy 28. 2. 2018",
        fixed: "1 Hanke\n\nSuunnitelman mukainen toteutusaika: Alkaa 1.3.2016 ja päättyy 28.2.2018",
      },
      {
        template: "hankekortti",
        text: "Tietoja hankkeesta:\n\nAloituspäivä: 1.3.2016\nLopetuspäivä: 28.02.2018",
        fixed: "Tietoja hankkeesta:\n\nAloituspäivä: 01.03.2016\nLopetuspäivä: 28.02.2018",
      },
    ],
    valid: [
      "1 Hanke\n\nSuunnitelman mukainen toteutusaika: Alkaa 1.3.2016 ja päättyy 28.2.2018",
      "1 Hanke\n\nSuunnitelman mukainen toteutusaika: Alkaa 031.3.2016 ja päättyy 28.2.2018",
      {
        template: "hankekortti",
        text: "Tietoja hankkeesta:\n\nAloituspäivä: 01.03.2016\nLopetuspäivä: 28.02.2018",
      },
    ],
  },
  *check(form) {
    for (const { problem } of form.problems("date/style")) {
      const { fix, span } = problem;
      if (fix === undefined) continue;
      yield {
        message: "style",
        values: { becomes: fix.becomes },
        span,
        fix: { kind: fix.kind, edits: [fix.edit] },
      };
    }
  },
});
