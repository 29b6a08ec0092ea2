import type { Form } from "../../templates/form.ts";
import { span } from "../../text/span.ts";
import { type Word, wordsOf } from "../../text/words.ts";
import { defineRule } from "../rule.ts";
import { linesAt } from "./checkedLines.ts";

const LEAST_LETTERS = 2;

const folded = ({ text }: Word): string => text.normalize("NFC").toLowerCase();

/** True when nothing sticks to the word that makes it a part of another one: `hanke-`, `-projekti`, `yli2`, `x@y`, `fi.`x. */
function standsAlone(line: string, { start, end }: Word): boolean {
  if (/[-\u2010\u2011_@/\\.\p{N}]/u.test(line.slice(Math.max(0, start - 1), start))) return false;
  return !/^(?:[-\u2010\u2011_@/\\\p{N}]|\.[\p{L}\p{N}])/u.test(line.slice(end, end + 2));
}

/** Words that begin with different letters are different: most are, and need no folding. */
const beginAlike = (a: Word, b: Word): boolean => a.text[0]?.toLowerCase() === b.text[0]?.toLowerCase();

const isSameWord = (line: string, a: Word, b: Word): boolean =>
  beginAlike(a, b) &&
  /^[ \u00A0]{1,20}$/u.test(line.slice(a.end, Math.min(b.start, a.end + 21))) &&
  folded(a) === folded(b) &&
  (a.text.match(/\p{L}/gu)?.length ?? 0) >= LEAST_LETTERS &&
  standsAlone(line, a) &&
  standsAlone(line, b);

/** One word twice (or more often) in a row, as the first and the last of them. */
function* repetitions(line: string): Generator<{ first: Word; last: Word }> {
  let first: Word | undefined;
  let last: Word | undefined;
  for (const word of wordsOf(line)) {
    if (last !== undefined && isSameWord(line, last, word)) {
      first ??= last;
    } else {
      if (first !== undefined && last !== undefined) yield { first, last };
      first = undefined;
    }
    last = word;
  }
  if (first !== undefined && last !== undefined) yield { first, last };
}

/** The same word twice in a row. */
export default defineRule({
  id: "text/doubled-word",
  severity: "warning",
  title: { fi: "Sana kahdesti peräkkäin", sv: "Samma ord två gånger i rad", en: "Word doubled" },
  source: {
    fi: "Työkalun oma tarkistus: kahdesti peräkkäin oleva sana on lähes aina kirjoitusvirhe",
    sv: "Verktygets egen kontroll: ett ord som står två gånger i rad är nästan alltid ett skrivfel",
    en: "The tool's own check: a word that stands twice in a row is nearly always a slip",
  },
  messages: {
    doubled: {
      fi: 'Sana "{x}" toistuu. Poista ylimääräinen sana.',
      sv: 'Ordet "{x}" upprepas. Ta bort det överflödiga ordet.',
      en: 'The word "{x}" is repeated. Delete the superfluous one.',
    },
  },
  fix: "suggest",
  fixTitle: { fi: "Jätä yksi {x}", sv: "Behåll ett {x}", en: "Keep one {x}" },
  docs: {
    why: {
      fi: "Kahdesti kirjoitettu sana jää helposti huomaamatta omasta tekstistä, mutta lukija huomaa sen heti.",
      sv: "Ett ord som skrivits två gånger är lätt att missa i egen text, men läsaren märker det genast.",
      en: "A word written twice is easily missed in one's own text, but a reader sees it at once.",
    },
    fix: {
      fi: "Poista toinen sana. Jos toisto on tarkoituksellinen, muotoile lause toisin.",
      sv: "Ta bort det ena ordet. Är upprepningen avsiktlig, formulera om meningen.",
      en: "Delete one of the words. Where the repetition is meant, put the sentence otherwise.",
    },
  },
  examples: {
    invalid: [
      {
        text: "3 Suunnitelman mukainen tiivistelmä toteutuksesta\n\nMukana ovat kunnat sekä muut muut työnantajat.",
        fixed:
          "3 Suunnitelman mukainen tiivistelmä toteutuksesta\n\nMukana ovat kunnat sekä muut työnantajat.",
      },
      {
        text: "3 Suunnitelman mukainen tiivistelmä toteutuksesta\n\nTyö\u00A0 työ työ jatkuu.",
        fixed: "3 Suunnitelman mukainen tiivistelmä toteutuksesta\n\nTyö jatkuu.",
      },
    ],
    valid: [
      "3 Suunnitelman mukainen tiivistelmä toteutuksesta\n\nSe, että että-lauseita on, on hyvä. Työ. Työ jatkuu\njatkuu. Arvo on 1 1 ja a a.",
      "3 Suunnitelman mukainen tiivistelmä toteutuksesta\n\nTukea saa PATE -projekti projektin alussa, etä- etänä, kunta kunta- ja kuntayhtymäpalvelut.",
    ],
  },
  *check(form) {
    for (const { start, text } of linesAt(form, form.tree.survey.repeatedWords))
      for (const { first, last } of repetitions(text)) {
        if (isLabelAndValue(form, start + first.start, start + last.start)) continue;
        yield {
          message: "doubled",
          values: { x: first.text },
          span: span(start + first.start, start + last.end),
          fix: { kind: "suggest", edits: [{ span: span(start + first.end, start + last.end), newText: "" }] },
        };
      }
  },
});

/** True where the first word ends a label and the second begins its value, the colon between them left out. */
function isLabelAndValue(form: Form, first: number, second: number): boolean {
  const { field } = form.at(first);
  return field?.label !== undefined && first < field.label.end && second >= field.label.end;
}
