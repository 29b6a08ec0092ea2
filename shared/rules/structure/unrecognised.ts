import { recognitionReason } from "../../templates/recognitionReason.ts";
import { span } from "../../text/span.ts";
import { defineFileRule } from "../rule.ts";

/** The text is no description that the tool knows: what it looks like, and what to do. */
export default defineFileRule({
  id: "structure/unrecognised",
  severity: "warning",
  anyTemplate: false,
  title: { fi: "Tyyppiä ei tunnistettu", sv: "Typen känns inte igen", en: "Type not recognised" },
  source: {
    fi: "Ohjelmakausien hankekuvausten lomakemallit",
    sv: "Programperiodernas blankettmallar för projektbeskrivningen",
    en: "The programme periods' forms of the project description",
  },
  messages: {
    unrecognised: {
      fi: "Asiakirjan tyyppiä ei tunnistettu. {reason}",
      sv: "Dokumentets typ kändes inte igen. {reason}",
      en: "The type of the document was not recognised. {reason}",
    },
  },
  fix: "none",
  docs: {
    why: {
      fi: "Asiakirja tunnistetaan otsikoistaan ja kentistään. Tunnistamatonta asiakirjaa ei tarkisteta, jotta siitä ei anneta vääriä huomautuksia.",
      sv: "Ett dokument känns igen på sina rubriker och fält. Ett dokument som inte känns igen kontrolleras inte, så att det inte får felaktiga anmärkningar.",
      en: "A document is known by its headings and fields. One that is not recognised is not checked, so that nothing wrong is said of it.",
    },
    fix: {
      fi: "Tallenna asiakirja tekstinä, tarkista että sen otsikot ja kentät ovat lomakkeen mukaiset, tai valitse asiakirjan malli itse.",
      sv: "Spara dokumentet som text, kontrollera att rubriker och fält följer blanketten, eller välj själv dokumentets mall.",
      en: "Save the document as text, check that its headings and fields are the form's, or choose the document's form yourself.",
    },
  },
  examples: {
    invalid: [
      "",
      "Kokousmuistio\n\nLäsnä olivat kaikki.",
      "%PDF-1.7\n%âãÏÓ\n1 0 obj",
      "PK\u0003\u0004\u0014\u0000\u0006\u0000[Content_Types].xml",
      "\u0000\u0001\u0002\u0003",
      "<!DOCTYPE html>\n<html><body>Hankekoodi: S29991</body></html>",
      "Hankekoodi: S29991\nHankkeen nimi: Polku",
      "Euroopan sosiaalirahaston (ESR) rahoittaman hankkeen kuvaus\n\nEuroopan sosiaalirahaston (ESR) rahoittaman projektin kuvaus",
    ],
    valid: [
      "Euroopan sosiaalirahaston (ESR) rahoittaman hankkeen kuvaus\n\n1 Hanke",
      { template: "esr-2014-2020", replace: [] },
      { template: "esr-2007-2013", replace: [] },
      { template: "hankekortti", replace: [] },
    ],
  },
  *checkFile({ text, recognition }, { registry }) {
    const reason = recognitionReason(text, recognition, registry.templates);
    if (reason !== undefined) yield { message: "unrecognised", values: { reason }, span: span(0, 0) };
  },
});
