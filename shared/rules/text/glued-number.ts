import { span } from "../../text/span.ts";
import { defineRule } from "../rule.ts";
import { linesAt, matchesInProse } from "./checkedLines.ts";

/** A word that a number follows, and the number stuck to it. */
const GLUED =
  /(?<![\p{L}\p{M}\p{N}_])(yli|alle|noin|jopa|l(?:ä|a\u0308)hes|yhteens(?:ä|a\u0308)|vuonna|vuoden|vuosina)\p{Nd}{1,15}/giu;

/** A number stuck to the word before it. */
export default defineRule({
  id: "text/glued-number",
  severity: "hint",
  title: {
    fi: "Välilyönti puuttuu luvun edestä",
    sv: "Mellanslag saknas före tal",
    en: "No space before a number",
  },
  source: {
    fi: "Suomen kielen oikeinkirjoitus: sana ja luku erotetaan välilyönnillä",
    sv: "Finskans och svenskans skrivregler: mellan ett ord och ett tal finns ett mellanslag",
    en: "The spelling rules of Finnish: a space stands between a word and a number",
  },
  messages: {
    glued: {
      fi: "Välilyönti puuttuu luvun edestä. Lisää välilyönti sanan ja luvun väliin.",
      sv: "Mellanslag saknas före talet. Lägg till ett mellanslag mellan ordet och talet.",
      en: "The space before the number is missing. Add a space between the word and the number.",
    },
  },
  fix: "safe",
  fixTitle: { fi: "Lisää välilyönti", sv: "Lägg till mellanslag", en: "Add a space" },
  docs: {
    why: {
      fi: "Sanaan kiinni kirjoitettu luku on vaikea lukea, eikä haku löydä sitä lukuna.",
      sv: "Ett tal som skrivits ihop med ett ord är svårt att läsa, och en sökning hittar det inte som tal.",
      en: "A number stuck to a word is hard to read, and a search does not find it as a number.",
    },
    fix: {
      fi: "Lisää välilyönti sanan ja luvun väliin: yli 1600.",
      sv: "Lägg till ett mellanslag mellan ordet och talet: yli 1600.",
      en: "Add a space between the word and the number: yli 1600.",
    },
  },
  examples: {
    invalid: [
      {
        text: "3 Suunnitelman mukainen tiivistelmä toteutuksesta\n\nTilaisuuksiin osallistui yli1600 henkilöä.",
        fixed:
          "3 Suunnitelman mukainen tiivistelmä toteutuksesta\n\nTilaisuuksiin osallistui yli 1600 henkilöä.",
      },
      "3 Suunnitelman mukainen tiivistelmä toteutuksesta\n\nLähes300 osallistujaa sai ohjausta.",
    ],
    valid: [
      "3 Suunnitelman mukainen tiivistelmä toteutuksesta\n\nTilaisuuksiin osallistui yli 1600 henkilöä (www.yli1600.fi), ali-yli ja KESKIVUODEN2 mukaan.",
    ],
  },
  *check(form) {
    for (const line of linesAt(form, form.tree.survey.gluedDigits))
      for (const { match, at } of matchesInProse(line, GLUED)) {
        const [found, word = ""] = match;
        const gap = at + word.length;
        yield {
          message: "glued",
          span: span(at, at + found.length),
          fix: { kind: "safe", edits: [{ span: span(gap, gap), newText: " " }] },
        };
      }
  },
});
