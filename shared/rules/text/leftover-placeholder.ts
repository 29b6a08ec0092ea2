import { visitRuns } from "../../syntax/runs.ts";
import { type Field, type Form, isEmpty } from "../../templates/form.ts";
import type { Role } from "../../templates/roles.ts";
import { fold } from "../../text/fold.ts";
import { type Span, span } from "../../text/span.ts";
import { defineRule } from "../rule.ts";

/** Words that stand for a text still to be written, folded, without the punctuation after them. */
const isPlaceholderWord = (word: string): boolean =>
  ["todo", "täydennetään"].includes(word) || /^(?:x{3,}|\?{3,})$/u.test(word);
const LOREM = "lorem ipsum";
/** A remark in brackets: `[…]`, `[kirjoita tähän]`. With digits in it it may be a reference. */
const BRACKETED = /^\[[^[\]\d]{0,100}\]$/u;
/** No placeholder but the Latin one is longer than this. */
const LONGEST = 200;

/** How placeholders begin, letters composed or not. Nearly all texts begin otherwise, most of them with another character. */
const FIRST = "[?xXtTlL";
const OPENING = /^(?:\[|\?{3}|xxx|tod|täy|ta\u0308y|lor)/iu;

/** True when a whole value or paragraph is nothing but a placeholder. */
function isPlaceholder(text: string): boolean {
  if (fold(text.slice(0, LONGEST)).startsWith(LOREM)) return true;
  if (text.length > LONGEST) return false;
  const folded = fold(text).replace(/[.:;,!…]{1,5}$/u, "");
  if (BRACKETED.test(folded)) return true;
  const words = folded.split(" ").map((word) => word.replace(/[.:;,!…]{1,5}$/u, ""));
  return words.every(isPlaceholderWord);
}

/** Values that are compared with lists: an unknown one is the business of the rule that knows the list. */
const LISTED_ROLES: readonly Role[] = ["authority.name", "applicant.town", "site.town"];

/** The value and the justification of a field, where the value is valid: of an invalid one its own rule speaks. */
function* textsOf(field: Field): Generator<Span> {
  if (field.note !== undefined) yield field.note;
  const isListed =
    field.def.type === "names" || Object.values(field.def.roles).some((role) => LISTED_ROLES.includes(role));
  const isValid = Object.keys(field.parsed.parts).length > 0;
  if (!isEmpty(field) && isValid && !isListed) yield field.value;
}

/** Every value, justification and paragraph that begins as a placeholder may, each place once, in the order of the text. */
function* candidates(form: Form): Generator<Span> {
  const { text } = form;
  const places = new Map<number, Span>();
  const mayBe = (start: number): boolean =>
    FIRST.includes(text.charAt(start)) && OPENING.test(text.slice(start, start + 4));
  for (const field of form.fields) {
    if (!mayBe(field.value.start) && (field.note === undefined || !mayBe(field.note.start))) continue;
    for (const at of textsOf(field)) if (mayBe(at.start)) places.set(at.start, at);
  }
  visitRuns(form.tree.lines, (first, last) => {
    if (!mayBe(first.contentStart)) return;
    const at = span(first.content.start, last.content.end);
    const known = places.get(at.start);
    if (known === undefined || known.end > at.end) places.set(at.start, at);
  });
  yield* places.values();
}

/** A value or a paragraph that was to be written later. */
export default defineRule({
  id: "text/leftover-placeholder",
  severity: "warning",
  title: { fi: "Kohta jäänyt täydentämättä", sv: "Ofullständig punkt", en: "Placeholder left in the text" },
  source: {
    fi: "Työkalun oma tarkistus: xxx, ???, TODO, täydennetään, lorem ipsum ja hakasulkeissa oleva kehote ovat keskeneräisen tekstin merkkejä",
    sv: "Verktygets egen kontroll: xxx, ???, TODO, täydennetään (kompletteras), lorem ipsum och en uppmaning inom hakparentes är tecken på ofärdig text",
    en: "The tool's own check: xxx, ???, TODO, täydennetään (to be completed), lorem ipsum and a prompt in brackets are marks of unfinished text",
  },
  messages: {
    leftover: {
      fi: "Kohta näyttää jääneen täydentämättä. Kirjoita lopullinen teksti tai poista kohta.",
      sv: "Punkten verkar vara ofullständig. Skriv den slutliga texten eller ta bort punkten.",
      en: "This seems to have been left unfinished. Write the final text, or delete it.",
    },
  },
  fix: "none",
  docs: {
    why: {
      fi: "Keskeneräiseksi merkitty kohta päätyy julkiseen kuvaukseen sellaisenaan, eikä sitä voida arvioida.",
      sv: "En punkt som märkts som ofärdig hamnar som sådan i den offentliga beskrivningen och kan inte bedömas.",
      en: "What was marked as unfinished ends up in the public description as it is, and cannot be assessed.",
    },
    fix: {
      fi: "Kirjoita kohtaan lopullinen teksti. Jos tietoa ei ole, merkitse viiva (-).",
      sv: "Skriv den slutliga texten. Finns ingen uppgift, skriv ett streck (-).",
      en: "Write the final text. Where there is nothing to tell, put a hyphen (-).",
    },
  },
  examples: {
    invalid: [
      { replace: [["Yli vuoden työttömänä olleet työnhakijat.", "xxx"]] },
      { replace: [["Hankkeen nimi: Esimerkkipolku (keksitty hanke)", "Hankkeen nimi: Täydennetään."]] },
      { replace: [["Palvelupolku on uusi palvelu.", "TODO"]] },
      { replace: [["Yli vuoden työttömänä olleet työnhakijat.", "[…]"]] },
      { replace: [["Yli vuoden työttömänä olleet työnhakijat.", "[Kuvaa kohderyhmä tähän]"]] },
      {
        replace: [
          [
            "Yli vuoden työttömänä olleet työnhakijat.",
            "Lorem ipsum dolor sit amet, consectetur adipiscing.",
          ],
        ],
      },
      { replace: [["Osallistujista joka kolmas sai työpaikan.", "Loppu hyvin.\n\n???"]] },
    ],
    valid: [
      { replace: [] },
      {
        replace: [
          [
            "Yli vuoden työttömänä olleet työnhakijat.",
            "Palveluja täydennetään TODO-listalla. Kuka auttaa??? Ryhmä xxx.",
          ],
        ],
      },
      { replace: [["180 000", "xxx"]] },
    ],
  },
  *check(form) {
    for (const place of candidates(form))
      if (isPlaceholder(form.textOf(place))) yield { message: "leftover", span: place };
  },
});
