import { MAX_LINE_LENGTH } from "../../limits.ts";
import { visitRuns } from "../../syntax/runs.ts";
import type { Line } from "../../syntax/tree.ts";
import type { Form, Section } from "../../templates/form.ts";
import { fold } from "../../text/fold.ts";
import { openingHash } from "../../text/openingHash.ts";
import { type Span, span } from "../../text/span.ts";
import { characters } from "../../text/words.ts";
import { defineRule } from "../rule.ts";
import { identicalGroups } from "../target-group/identicalGroups.ts";

/** Shorter paragraphs, such as list headings, may well be the same. */
const LEAST_CHARACTERS = 120;

interface Place {
  readonly section: Section;
  readonly span: Span;
}

/**
 * Tells how each paragraph of free text begins, and each justification under an answer or a row, as far as they are long
 * enough to count. Nothing is made for any of them, so that thousands cost next to nothing.
 */
function visitParagraphs(
  form: Form,
  visit: (opening: number, section: Section, start: number, end: number) => void,
): void {
  const { text } = form;
  const skipped = form.once(identicalGroups)?.indirect.section;
  const tell = (section: Section, start: number, end: number, first?: Line): void => {
    if (end - start < LEAST_CHARACTERS || end - start > MAX_LINE_LENGTH) return;
    // Lines remember theirs; that of one with few letters does not tell how the paragraph goes on.
    const known = first?.openingHash(text) ?? -1;
    visit(known < 0 ? openingHash(text, start, end) : known, section, start, end);
  };
  for (const section of form.allSections) {
    if (section === skipped) continue;
    if (section.def.body !== undefined)
      visitRuns(section.lines, (first, last) =>
        tell(section, first.contentStart, last.contentStart + last.units, first),
      );
    for (const { note } of section.fields) if (note !== undefined) tell(section, note.start, note.end);
  }
}

/** How paragraphs begin of which more than one begins so. */
function repeatedOpenings(form: Form): ReadonlySet<number> {
  const once = new Set<number>();
  const again = new Set<number>();
  visitParagraphs(form, (opening) => {
    const { size } = once;
    if (once.add(opening).size === size) again.add(opening);
  });
  return again;
}

/** The groups of paragraphs that begin the same. */
function alikeAtFirst(form: Form): Iterable<readonly Place[]> {
  const openings = repeatedOpenings(form);
  if (openings.size === 0) return [];
  const groups = new Map<number, Place[]>();
  visitParagraphs(form, (opening, section, start, end) => {
    if (!openings.has(opening)) return;
    const place = { section, span: span(start, end) };
    const known = groups.get(opening);
    if (known === undefined) groups.set(opening, [place]);
    else known.push(place);
  });
  return groups.values();
}

/** Where each paragraph stands that may stand more than once, in the order of the text. */
function repeatedPlaces(form: Form): readonly (readonly Place[])[] {
  const byText = new Map<string, Place[]>();
  for (const places of alikeAtFirst(form))
    for (const place of places) {
      const text = fold(form.textOf(place.span));
      const known = byText.get(text);
      if (known === undefined) byText.set(text, [place]);
      else known.push(place);
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
