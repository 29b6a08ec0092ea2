import { defineRule } from "../rule.ts";

/** A grant of nothing: a project that is described as funded has one. */
export default defineRule({
  id: "money/zero-granted",
  severity: "warning",
  roles: ["funding.granted"],
  title: { fi: "Myönnetty rahoitus on nolla", sv: "Noll euro beviljat", en: "Zero granted" },
  source: {
    fi: "Rahoitettavalle hankkeelle myönnetään tukea. Julkisen rekisterin 3 561 ESR-hankkeesta kuudessa myönnetty summa on 0.",
    sv: "Ett projekt som finansieras beviljas stöd. I det offentliga registret är det beviljade beloppet 0 i sex av 3 561 ESF-projekt.",
    en: "A project that is funded is granted aid. In the public register the sum granted is 0 in six of 3,561 ESF projects.",
  },
  messages: {
    zero: {
      fi: "Myönnetty rahoitus on 0 euroa. Tarkista summa rahoituspäätöksestä.",
      sv: "Den beviljade finansieringen är 0 euro. Kontrollera beloppet i finansieringsbeslutet.",
      en: "The funding granted is 0 euros. Check the sum in the funding decision.",
    },
  },
  fix: "none",
  docs: {
    why: {
      fi: "Kuvaus kertoo hankkeesta, jota rahoitetaan. Nolla kentässä tarkoittaa yleensä, että summa on jäänyt kirjaamatta tai että päätös on peruttu.",
      sv: "Beskrivningen gäller ett projekt som finansieras. En nolla i fältet betyder oftast att beloppet inte har antecknats eller att beslutet har återkallats.",
      en: "The description is about a project that is funded. A zero in this field mostly means that the sum was not entered, or that the decision was withdrawn.",
    },
    fix: {
      fi: "Kirjoita kenttään viimeisimmän rahoituspäätöksen summa.",
      sv: "Skriv beloppet enligt det senaste finansieringsbeslutet i fältet.",
      en: "Write the sum of the latest funding decision in the field.",
    },
  },
  examples: {
    invalid: [
      "5 Projektin julkinen rahoitus, euroa\n\nMyönnetty EU- ja valtion rahoitus: 0",
      { template: "esr-2007-2013", replace: [["310 000", "0"]] },
    ],
    valid: [
      "5 Projektin julkinen rahoitus, euroa\n\nMyönnetty EU- ja valtion rahoitus: 1",
      "5 Projektin julkinen rahoitus, euroa\n\nMyönnetty EU- ja valtion rahoitus:",
    ],
  },
  *check(form) {
    const granted = form.find("funding.granted");
    if (granted?.value === 0) yield { message: "zero", span: granted.span };
  },
});
