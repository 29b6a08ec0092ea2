import { type Span, span } from "../../text/span.ts";
import { usualLineEnd } from "../../text/usualLineEnd.ts";
import { defineRule } from "../rule.ts";
import { linesAt } from "./checkedLines.ts";

/** Control characters but TAB, LF and CR; line and paragraph separators; what turns the direction of writing. */
const CONTROL =
  /[\u0000-\u0008\u000B\u000C\u000E-\u001F\u007F-\u009F\u2028\u2029\u202A-\u202E\u2066-\u2069]+/gu;
/** Those of them that break a line or a page where they come from: between two words a space must stay. */
const BREAK = /[\u000B\u000C\u0085\u2028\u2029]/u;
/** What decoders put for bytes that they could not read. */
const REPLACEMENT = /\uFFFD+/gu;

/** UTF-16 units of a line that are looked at for a label or a heading. */
const LONGEST_BEGINNING = 100;

const isVisible = (unit: string | undefined): boolean => unit !== undefined && /\S/u.test(unit);

/** What stands on a line of its own in every form: a label with its colon, a number with its title. */
const OWN_LINE =
  /^\s*(?:\p{Lu}[^:.!?\u000B\u000C\u0085\u2028\u2029]{1,90}:\s|\d{1,2}(?:\.\d{1,2}|\.)? \p{Lu})/u;

/** What takes the place of a run of control characters in a line. @param lineEnd of the document */
function withoutRun(line: string, run: string, index: number, lineEnd: string): string {
  const after = index + run.length;
  if (!BREAK.test(run)) return "";
  if (index > 0 && OWN_LINE.test(line.slice(after, after + LONGEST_BEGINNING))) return lineEnd;
  return isVisible(line[index - 1]) && isVisible(line[after]) ? " " : "";
}

/** Control characters: nobody sees them, and they break search, copying and print. */
export default defineRule({
  id: "text/control-character",
  severity: "warning",
  title: { fi: "Näkymätön ohjausmerkki", sv: "Osynligt styrtecken", en: "Invisible control character" },
  source: {
    fi: "Työkalun oma tarkistus: tekstissä ei tarvita muita ohjausmerkkejä kuin rivinvaihto ja sarkain. Suuntaa kääntävistä merkeistä varoittaa myös Unicode (UTR 36).",
    sv: "Verktygets egen kontroll: text behöver inga andra styrtecken än radbrytning och tabulator. För tecken som vänder skrivriktningen varnar också Unicode (UTR 36).",
    en: "The tool's own check: text needs no control characters but line ends and tabs. Unicode, too, warns of those that turn the direction of writing (UTR 36).",
  },
  messages: {
    control: {
      fi: "Näkymätön ohjausmerkki. Poista merkki {code}.",
      sv: "Osynligt styrtecken. Ta bort tecknet {code}.",
      en: "Invisible control character. Delete the character {code}.",
    },
    replacement: {
      fi: "Näkymätön ohjausmerkki. Tästä on kadonnut merkki ({code}): kirjoita oikea merkki sen tilalle.",
      sv: "Osynligt styrtecken. Ett tecken har gått förlorat här ({code}): skriv det rätta tecknet i stället.",
      en: "Invisible control character. A character was lost here ({code}): write the right one in its place.",
    },
  },
  fix: "safe",
  fixTitle: { fi: "Poista ohjausmerkki", sv: "Ta bort styrtecknet", en: "Delete the control character" },
  docs: {
    why: {
      fi: "Ohjausmerkit tulevat tekstiin liitettäessä tai väärin luetusta merkistöstä. Ne eivät näy, mutta ne katkaisevat sanoja haussa, voivat kääntää tekstin suunnan ja estää lomakkeen tallennuksen.",
      sv: "Styrtecken kommer in i texten vid inklistring eller ur en felläst teckenkodning. De syns inte, men bryter ord vid sökning, kan vända textens riktning och hindra att blanketten sparas.",
      en: "Control characters come with pasted text or from a misread encoding. They are not seen, but break words in a search, can turn the direction of the text, and may keep a form from being saved.",
    },
    fix: {
      fi: "Poista merkki. Jos paikalla on korvausmerkki (U+FFFD), alkuperäinen merkki on kadonnut: kirjoita se uudelleen.",
      sv: "Ta bort tecknet. Om där står ett ersättningstecken (U+FFFD) har det ursprungliga tecknet gått förlorat: skriv det på nytt.",
      en: "Delete the character. Where a replacement character (U+FFFD) stands, the original one is lost: write it again.",
    },
  },
  examples: {
    invalid: [
      {
        text: "3 Suunnitelman mukainen tiivistelmä toteutuksesta\n\nHanke\u0002 tukee\ttyötä.",
        fixed: "3 Suunnitelman mukainen tiivistelmä toteutuksesta\n\nHanke tukee\ttyötä.",
      },
      {
        text: "3 Suunnitelman mukainen tiivistelmä toteutuksesta\n\nHanke tukee työtä.\u2028Työ jatkuu.",
        fixed: "3 Suunnitelman mukainen tiivistelmä toteutuksesta\n\nHanke tukee työtä. Työ jatkuu.",
      },
      {
        text: "3 Suunnitelman mukainen tiivistelmä toteutuksesta\n\nHanke \u202E\u202Ctukee työtä.",
        fixed: "3 Suunnitelman mukainen tiivistelmä toteutuksesta\n\nHanke tukee työtä.",
      },
    ],
    valid: ["3 Suunnitelman mukainen tiivistelmä toteutuksesta\r\n\r\nHanke\ttukee\u00A0työtä – ”aina” 😀."],
  },
  *check(form) {
    for (const { start, text } of linesAt(form, form.tree.survey.oddCharacters)) {
      for (const { 0: run, index } of text.matchAll(CONTROL)) {
        const at = runSpan(start, index, run);
        const newText = withoutRun(text, run, index, usualLineEnd(form.text));
        yield {
          message: "control",
          values: { code: codeOf(run) },
          span: at,
          fix: { kind: "safe", edits: [{ span: at, newText }] },
        };
      }
      for (const { 0: run, index } of text.matchAll(REPLACEMENT))
        yield { message: "replacement", values: { code: codeOf(run) }, span: runSpan(start, index, run) };
    }
  },
});

const runSpan = (start: number, index: number, run: string): Span =>
  span(start + index, start + index + run.length);

/** `U+202E`: the name of the first character of a run. */
const codeOf = (run: string): string =>
  `U+${(run.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, "0")}`;
