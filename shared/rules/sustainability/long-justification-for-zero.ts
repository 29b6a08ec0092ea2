import { characters } from "../../text/words.ts";
import { defineRule } from "../rule.ts";
import { hasMatrix, justificationOf, matrixRows, scoresOf } from "./matrixRows.ts";

/** A text longer than this tells of something that was done: then the effect is hardly zero. */
const LONG = 200;

/** Many words on a row without effects. */
export default defineRule({
  id: "sustainability/long-justification-for-zero",
  severity: "hint",
  needs: hasMatrix,
  title: {
    fi: "Pitkä perustelu arviolle 0/0",
    sv: "Lång motivering för 0/0",
    en: "Long justification for 0/0",
  },
  source: {
    fi: "Työkalun oma nyrkkisääntö: pitkä perustelu kertoo yleensä vaikutuksesta, jota arvo 0 0 ei näytä",
    sv: "Verktygets egen tumregel: en lång motivering berättar i regel om en effekt som värdena 0 0 inte visar",
    en: "The tool's own rule of thumb: a long justification usually tells of an effect that the scores 0 0 do not show",
  },
  messages: {
    long: {
      fi: "Pitkä perustelu arviolle 0/0. Harkitse, kuvaako perustelu vaikutusta, joka kuuluisi myös arvoon.",
      sv: "Lång motivering för bedömningen 0/0. Överväg om motiveringen beskriver en effekt som också borde synas i värdet.",
      en: "Long justification for the assessment 0/0. Consider whether it describes an effect that the scores should show too.",
    },
    scores: { fi: "Arvio 0/0", sv: "Bedömningen 0/0", en: "Assessment 0/0" },
  },
  fix: "none",
  docs: {
    why: {
      fi: "Arvo 0 0 tarkoittaa, ettei vaikutusta ole. Jos perustelussa on paljon kerrottavaa, arvo voi olla liian pieni, tai teksti kertoo organisaatiosta eikä hankkeesta.",
      sv: "Värdena 0 0 betyder att ingen effekt finns. Om motiveringen har mycket att berätta kan värdet vara för lågt, eller så handlar texten om organisationen och inte om projektet.",
      en: "The scores 0 0 say that there is no effect. Where the justification has much to tell, the score may be too low, or the text is about the organisation and not the project.",
    },
    fix: {
      fi: "Nosta arvoa, jos hankkeella on kuvattu vaikutus. Muuten lyhennä tai poista perustelu.",
      sv: "Höj värdet om projektet har den effekt som beskrivs. Förkorta eller ta annars bort motiveringen.",
      en: "Raise the score if the project has the effect described. Otherwise shorten or delete the justification.",
    },
  },
  examples: {
    invalid: [
      {
        replace: [
          [
            "Liikkuminen ja logistiikka 0 0",
            "Liikkuminen ja logistiikka 0 0\nHakija noudattaa omassa toiminnassaan kestävän kehityksen periaatteita: matkat tehdään junalla, kokoukset pidetään etäyhteyksin, autot vaihdetaan vähäpäästöisiin ja toimitilat valitaan hyvien yhteyksien varrelta aina, kun se on mahdollista.",
          ],
        ],
      },
    ],
    valid: [
      {
        replace: [
          [
            "Liikkuminen ja logistiikka 0 0",
            "Liikkuminen ja logistiikka 0 0\nHanke ei vaikuta liikkumiseen.",
          ],
        ],
      },
    ],
  },
  *check(form) {
    for (const { field } of form.once(matrixRows)) {
      const scores = scoresOf(field);
      const note = justificationOf(form, field);
      if (scores === undefined || note === undefined) continue;
      if (scores.direct.value + scores.indirect.value > 0 || characters(form.textOf(note)) <= LONG) continue;
      yield { message: "long", span: note, related: [{ message: "scores", span: scores.span }] };
    }
  },
});
