import { MAX_LINE_LENGTH } from "../../limits.ts";
import { type Line, OPENING } from "../../syntax/tree.ts";
import type { Form, Section } from "../../templates/form.ts";
import { fold, foldedOpening, openingUnits } from "../../text/fold.ts";
import { type Span, span, textOf } from "../../text/span.ts";
import { characters } from "../../text/words.ts";
import { defineRule } from "../rule.ts";
import { identicalGroups } from "../target-group/identicalGroups.ts";

/** Shorter paragraphs, such as list headings, may well be the same. */
const LEAST_CHARACTERS = 120;

/** A paragraph, and the line that it begins with where that is known. */
interface Paragraph {
  readonly at: Span;
  readonly line: Line | undefined;
}

/** The runs of lines with text among the lines of a section. */
function* runsOf(lines: readonly Line[]): Generator<Paragraph> {
  let first: Line | undefined;
  let end = 0;
  for (const line of lines) {
    if (line.blank) {
      if (first !== undefined) yield { at: span(first.content.start, end), line: first };
      first = undefined;
    } else {
      first ??= line;
      end = line.content.end;
    }
  }
  if (first !== undefined) yield { at: span(first.content.start, end), line: first };
}

/** The paragraphs of free text, and the justifications under answers and rows. */
function* paragraphsOf(section: Section): Generator<Paragraph> {
  if (section.def.body !== undefined) yield* runsOf(section.lines);
  for (const { note } of section.fields) if (note !== undefined) yield { at: note, line: undefined };
}

interface Place {
  readonly section: Section;
  readonly span: Span;
}

/** The folded beginning of a paragraph; that of its first line where that is long enough, for lines remember theirs. */
function openingOf({ text }: Form, at: Span, first: Line | undefined): string {
  const isEnough =
    first?.content.start === at.start && first.content.end - first.content.start >= openingUnits(OPENING);
  return isEnough ? first.opening(text) : foldedOpening(textOf(text, at), OPENING);
}

/** The groups of paragraphs, long enough to count, that begin the same. */
function alikeAtFirst(form: Form): readonly (readonly Place[])[] {
  const skipped = form.once(identicalGroups)?.indirect.section;
  const byOpening = new Map<string, Place[]>();
  for (const section of form.allSections) {
    if (section === skipped) continue;
    for (const { at, line } of paragraphsOf(section)) {
      const length = at.end - at.start;
      if (length < LEAST_CHARACTERS || length > MAX_LINE_LENGTH) continue;
      const opening = openingOf(form, at, line);
      const known = byOpening.get(opening);
      if (known === undefined) byOpening.set(opening, [{ section, span: at }]);
      else known.push({ section, span: at });
    }
  }
  return [...byOpening.values()];
}

/** Where each paragraph stands that may stand more than once, in the order of the text. */
function repeatedPlaces(form: Form): readonly (readonly Place[])[] {
  const byText = new Map<string, Place[]>();
  for (const places of alikeAtFirst(form)) {
    if (places.length === 1) continue;
    for (const place of places) {
      const text = fold(form.textOf(place.span));
      const known = byText.get(text);
      if (known === undefined) byText.set(text, [place]);
      else known.push(place);
    }
  }
  return [...byText].filter(([text]) => characters(text) >= LEAST_CHARACTERS).map(([, places]) => places);
}

/** One paragraph in two sections: copied, and then forgotten to be rewritten. */
export default defineRule({
  id: "text/repeated-paragraph",
  severity: "info",
  needs: ({ layout }) => layout.ordered,
  title: { fi: "Kappale toistuu", sv: "Ett stycke upprepas", en: "Paragraph repeated" },
  source: {
    fi: "Ohjeiden mukaan jokaisessa kohdassa vastataan siihen, mitä siinä kysytään. Raja (120 merkkiä) on työkalun oma.",
    sv: "Enligt anvisningarna besvaras i varje punkt det som punkten frågar. Gränsen (120 tecken) är verktygets egen.",
    en: "The guidance asks to answer in each item what it asks. The limit (120 characters) is the tool's own.",
  },
  messages: {
    repeated: {
      fi: "Kappale toistuu. Muokkaa se tähän kohtaan sopivaksi tai poista toinen.",
      sv: "Stycket upprepas. Anpassa det till den här punkten eller ta bort det ena.",
      en: "This paragraph is repeated. Fit it to this item, or delete one of the two.",
    },
    again: { fi: "Sama kappale", sv: "Samma stycke", en: "The same paragraph" },
  },
  fix: "none",
  docs: {
    why: {
      fi: "Osiot kysyvät eri asioita: mitä suunnitellaan, keitä varten, mitä saatiin aikaan. Kopioitu kappale jättää ainakin toisen kysymyksen vaille vastausta.",
      sv: "Avsnitten frågar olika saker: vad som planeras, för vem, vad som åstadkoms. Ett kopierat stycke lämnar åtminstone den ena frågan obesvarad.",
      en: "The sections ask different things: what is planned, for whom, what was achieved. A copied paragraph leaves at least one of the questions unanswered.",
    },
    fix: {
      fi: "Jätä kappale siihen osioon, johon se kuuluu, ja kirjoita toiseen osioon se, mitä siinä kysytään.",
      sv: "Behåll stycket i det avsnitt där det hör hemma och skriv i det andra det som frågas där.",
      en: "Keep the paragraph in the section where it belongs, and write in the other what is asked there.",
    },
  },
  examples: {
    invalid: [
      {
        replace: [
          [
            "Hankkeessa syntyi malli, jota kunta käyttää edelleen. Osallistujista joka kolmas sai työpaikan.",
            "Hankkeessa kehitetään palvelupolku työttömyydestä työhön. Tavoitteena on, että asiakas saa yhdeltä ohjaajalta avun koko matkalle.",
          ],
        ],
      },
      {
        template: "esr-2007-2013",
        replace: [
          [
            "Projekti onnistui. Ohjauksen malli jäi oppilaitosten käyttöön.",
            "Projektissa rakennetaan silta koulutuksesta työhön. Osallistujat tutustuvat ammatteihin työpaikoilla ja\nsaavat ohjausta opintoihin.",
          ],
        ],
      },
    ],
    valid: [{ replace: [] }, { replace: [["Päätavoite on työllistyminen.", "Hankkeen toimenpiteet ovat:"]] }],
  },
  *check(form) {
    for (const places of repeatedPlaces(form)) {
      const [first] = places;
      const second = places.find(({ section }) => section.def.id !== first?.section.def.id);
      if (first === undefined || second === undefined) continue;
      const others = places.filter((place) => place !== second);
      yield {
        message: "repeated",
        span: second.span,
        related: others.map(({ span }) => ({ message: "again" as const, span })),
      };
    }
  },
});
