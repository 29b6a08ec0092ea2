import { defineFileRule } from "../rule.ts";

/** What the engine reports for a rule that threw. The rule itself finds nothing: it lends its words. */
export default defineFileRule({
  id: "tool/rule-failed",
  severity: "error",
  anyTemplate: true,
  title: { fi: "Tarkistus epäonnistui", sv: "Kontrollen misslyckades", en: "A check failed" },
  source: { fi: "Työkalun oma tarkistus", sv: "Verktygets egen kontroll", en: "The tool's own check" },
  messages: {
    failed: {
      fi: "Tarkistus {rule} keskeytyi virheeseen; muut tarkistukset tehtiin. Vika on työkalussa, ei asiakirjassa: ilmoita siitä ylläpitäjälle ({error}).",
      sv: "Kontrollen {rule} avbröts av ett fel; de övriga kontrollerna gjordes. Felet finns i verktyget, inte i dokumentet: meddela den som underhåller det ({error}).",
      en: "Check {rule} stopped with an error; the other checks were made. The fault is in the tool, not in the document: tell its maintainer ({error}).",
    },
  },
  fix: "none",
  docs: {
    why: {
      fi: "Kun yksi tarkistus keskeytyy, sen asia jää tarkistamatta. Se sanotaan, jotta puuttuvaa tarkistusta ei luulla läpäistyksi.",
      sv: "När en kontroll avbryts förblir dess sak okontrollerad. Det sägs ut, så att ingen tror att kontrollen är godkänd.",
      en: "When a check stops, its matter is left unchecked. That is said, so that nobody takes a missing check for a passed one.",
    },
    fix: {
      fi: "Tarkista tämä kohta itse ja lähetä ylläpitäjälle tarkistuksen tunnus ja virheen teksti.",
      sv: "Kontrollera saken själv och skicka kontrollens id och feltexten till den som underhåller verktyget.",
      en: "Check the matter yourself, and send the maintainer the check's id and the text of the error.",
    },
  },
  examples: { invalid: [], valid: ["1 Hanke\n\nHankekoodi: S20271"] },
  *checkFile() {
    // Only the engine reports this rule, when another one throws.
  },
});
