import { span } from "../../text/span.ts";
import { defineRule } from "../rule.ts";
import { linesAt, proseOf } from "./checkedLines.ts";

/** What stands before and after a mark between two sentences: small letters, and a capital and a small letter. */
const BEFORE = /\p{Ll}\p{M}?\p{Ll}\p{M}?$/u;
const AFTER = /^\p{Lu}\p{M}?\p{Ll}/u;
/** UTF-16 units that either of them takes at most. */
const LONGEST = 8;

/** True for a mark that stands right between two sentences. */
const isGlued = (line: string, at: number): boolean =>
  AFTER.test(line.slice(at + 1, at + 1 + LONGEST)) && BEFORE.test(line.slice(Math.max(0, at - LONGEST), at));

/** Ends of web addresses and file names, at times written with a capital: `Esimerkki.Fi`, `Liite.Pdf`. */
const NAME_ENDS: ReadonlySet<string> = new Set(
  "Fi Com Net Org Eu Js Pdf Doc Docx Xls Xlsx Ppt Pptx Odt Txt Csv Zip Jpg Jpeg Png Htm Html".split(" "),
);

/** True where the word after a dot makes one name with what stands before it. */
const isNameEnd = (after: string): boolean =>
  NAME_ENDS.has(/^\p{L}{1,5}(?![\p{L}\p{M}])/u.exec(after)?.[0] ?? "");

/** Two sentences with no space between them. */
export default defineRule({
  id: "text/missing-space",
  severity: "info",
  title: {
    fi: "Välilyönti puuttuu virkkeiden välistä",
    sv: "Mellanslag saknas mellan meningar",
    en: "No space between sentences",
  },
  source: {
    fi: "Suomen kielen oikeinkirjoitus: virkkeiden välissä on välilyönti",
    sv: "Finskans och svenskans skrivregler: mellan meningar finns ett mellanslag",
    en: "The spelling rules of Finnish: a space stands between sentences",
  },
  messages: {
    glued: {
      fi: "Välilyönti puuttuu virkkeiden välistä. Lisää välilyönti välimerkin jälkeen.",
      sv: "Mellanslag saknas mellan meningarna. Lägg till ett mellanslag efter skiljetecknet.",
      en: "The space between two sentences is missing. Add a space after the punctuation mark.",
    },
  },
  fix: "safe",
  fixTitle: { fi: "Lisää välilyönti", sv: "Lägg till mellanslag", en: "Add a space" },
  docs: {
    why: {
      fi: "Yhteen kirjoitetut virkkeet ovat vaikeita lukea. Ne syntyvät usein, kun teksti on liitetty lomakkeelle muualta ja rivinvaihto on kadonnut.",
      sv: "Meningar som skrivits ihop är svåra att läsa. De uppstår ofta när text har klistrats in i blanketten och en radbrytning har försvunnit.",
      en: "Sentences run together are hard to read. They often come from text that was pasted into the form and lost a line break.",
    },
    fix: {
      fi: "Lisää välilyönti tai tarvittaessa rivinvaihto virkkeiden väliin.",
      sv: "Lägg till ett mellanslag eller vid behov en radbrytning mellan meningarna.",
      en: "Add a space, or a line break where it is needed, between the sentences.",
    },
  },
  examples: {
    invalid: [
      {
        text: "3 Suunnitelman mukainen tiivistelmä toteutuksesta\n\nHanke ehkäisee syrjäytymistä.Työ tehdään yhdessä.",
        fixed:
          "3 Suunnitelman mukainen tiivistelmä toteutuksesta\n\nHanke ehkäisee syrjäytymistä. Työ tehdään yhdessä.",
      },
      "3 Suunnitelman mukainen tiivistelmä toteutuksesta\n\nKuka saa ohjausta?Äidit ja isät.",
    ],
    valid: [
      "3 Suunnitelman mukainen tiivistelmä toteutuksesta\n\nHanke alkaa. Työ tehdään yhdessä.",
      "3 Suunnitelman mukainen tiivistelmä toteutuksesta\n\nSivut: www.esimerkki.Fi, http://esimerkki.fi/ohje.Html ja essi.Esimerkki(at)esimerkki.fi tai essi.Esimerkki (at) esimerkki.fi.",
      "3 Suunnitelman mukainen tiivistelmä toteutuksesta\n\nSuunnitelma on tiedostossa Liite.Pdf, ks. Esimerkki.Fi. EU:n ja ELY:n ohje on s.Oulussa.",
    ],
  },
  *check(form) {
    for (const line of linesAt(form, form.tree.survey.gluedMarks)) {
      const isInProse = proseOf(line);
      for (const at of line.places) {
        const index = at - line.start;
        if (!isGlued(line.text, index) || !isInProse(index)) continue;
        if (isNameEnd(line.text.slice(index + 1, index + 8))) continue;
        yield {
          message: "glued",
          span: span(at, at + 2),
          fix: { kind: "safe", edits: [{ span: span(at + 1, at + 1), newText: " " }] },
        };
      }
    }
  },
});
