import type { Form } from "../../templates/form.ts";
import { fold } from "../../text/fold.ts";
import { openingHash } from "../../text/openingHash.ts";
import type { Span } from "../../text/span.ts";
import { characters } from "../../text/words.ts";
import { defineRule } from "../rule.ts";
import { hasMatrix, justificationOf, matrixRows } from "../sustainability/matrixRows.ts";

/** A shorter text, such as "Ei vaikutusta.", may well be right on many rows. */
const LEAST_CHARACTERS = 40;
const LEAST_ROWS = 3;

/** False when no opening stands often enough, as on most forms: then nothing need be folded whole. */
function mayRepeat(form: Form, notes: readonly Span[]): boolean {
  const times = new Map<number, number>();
  for (const note of notes) {
    const opening = openingHash(form.textOf(note));
    times.set(opening, (times.get(opening) ?? 0) + 1);
  }
  return [...times.values()].some((count) => count >= LEAST_ROWS);
}

/** One text as the justification of several rows. */
export default defineRule({
  id: "text/repeated-justification",
  severity: "info",
  needs: hasMatrix,
  title: {
    fi: "Sama perustelu monella rivillä",
    sv: "Samma motivering på flera rader",
    en: "One justification on several rows",
  },
  source: {
    fi: "Ohjeiden mukaan vaikutukset perustellaan hankkeen omilla toimilla rivi riviltä. Raja (40 merkkiä, 3 riviä) on työkalun oma.",
    sv: "Enligt anvisningarna motiveras effekterna rad för rad med projektets egna åtgärder. Gränsen (40 tecken, 3 rader) är verktygets egen.",
    en: "The guidance asks to justify effects row by row by the project's own measures. The limit (40 characters, 3 rows) is the tool's own.",
  },
  messages: {
    repeated: {
      fi: "Sama perustelu {n} rivillä. Kirjoita kullekin riville oma perustelu.",
      sv: "Samma motivering på {n} rader. Skriv en egen motivering för varje rad.",
      en: "The same justification on {n} rows. Write one of its own for each row.",
    },
    again: { fi: "Sama perustelu", sv: "Samma motivering", en: "The same justification" },
  },
  fix: "none",
  docs: {
    why: {
      fi: "Rivit kysyvät eri asioita. Kopioitu perustelu ei kerro, miten hanke vaikuttaa juuri rivin asiaan.",
      sv: "Raderna frågar olika saker. En kopierad motivering berättar inte hur projektet inverkar på just radens sak.",
      en: "The rows ask different things. A copied justification does not tell how the project affects the matter of the row.",
    },
    fix: {
      fi: "Kirjoita jokaiselle riville, mistä juuri tämä vaikutus syntyy. Jos vaikutusta ei ole, arvot 0 0 riittävät ilman perustelua.",
      sv: "Skriv på varje rad vad just denna effekt beror på. Finns ingen effekt räcker värdena 0 0 utan motivering.",
      en: "Write on each row what this very effect comes from. Where there is none, the scores 0 0 suffice without a justification.",
    },
  },
  examples: {
    invalid: [
      {
        replace: [
          ["Palvelupolku on uusi palvelu.", "Hanke noudattaa hakijan kestävän kehityksen ohjelmaa."],
          ["Alavalintoja laajennetaan ohjauksessa.", "Hanke noudattaa hakijan kestävän kehityksen ohjelmaa."],
          ["Ohjausta annetaan usealla kielellä.", "Hanke noudattaa hakijan kestävän kehityksen  ohjelmaa."],
        ],
      },
    ],
    valid: [
      {
        replace: [
          ["Palvelupolku on uusi palvelu.", "Hanke noudattaa hakijan kestävän kehityksen ohjelmaa."],
          ["Alavalintoja laajennetaan ohjauksessa.", "Hanke noudattaa hakijan kestävän kehityksen ohjelmaa."],
        ],
      },
      {
        replace: [
          ["Palvelupolku on uusi palvelu.", "Vaikutus on vähäinen."],
          ["Alavalintoja laajennetaan ohjauksessa.", "Vaikutus on vähäinen."],
          ["Ohjausta annetaan usealla kielellä.", "Vaikutus on vähäinen."],
        ],
      },
    ],
  },
  *check(form) {
    const byText = new Map<string, Span[]>();
    const notes = form.once(matrixRows).flatMap(({ field }) => justificationOf(form, field) ?? []);
    if (!mayRepeat(form, notes)) return;
    for (const note of notes) {
      const text = fold(form.textOf(note));
      const known = byText.get(text);
      if (known === undefined) byText.set(text, [note]);
      else known.push(note);
    }
    for (const [text, [first, ...others]] of byText) {
      if (first === undefined || others.length + 1 < LEAST_ROWS || characters(text) < LEAST_CHARACTERS)
        continue;
      yield {
        message: "repeated",
        values: { n: others.length + 1 },
        span: first,
        related: others.map((span) => ({ message: "again" as const, span })),
      };
    }
  },
});
