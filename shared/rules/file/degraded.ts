import { MAX_LINE_LENGTH, MAX_LINES } from "../../limits.ts";
import { lineEndOf } from "../../syntax/leaves.ts";
import type { Line } from "../../syntax/tree.ts";
import { groupThousands } from "../../text/money.ts";
import { span } from "../../text/span.ts";
import { defineFileRule } from "../rule.ts";

/** UTF-16 units of an overlong line that are marked: enough to see it by. */
const MARKED = 80;

/** UTF-16 units of a line, its line end left out. */
const lengthOf = (text: string, line: Line): number =>
  (lineEndOf(text, line)?.start ?? line.end) - line.start;

/** A file, or a line of it, that is too long to be checked whole. */
export default defineFileRule({
  id: "file/degraded",
  severity: "warning",
  anyTemplate: true,
  title: { fi: "Tarkistusta rajoitettiin", sv: "Kontrollen begränsades", en: "The check was limited" },
  source: {
    fi: "Työkalun omat rajat: rivillä enintään 100 000 merkkiä, tiedostossa enintään 50 Mt ja miljoona riviä. Hankekuvaus on noin 20 kt, ja sen pisin rivi alle 2 000 merkkiä.",
    sv: "Verktygets egna gränser: högst 100 000 tecken på en rad, högst 50 MB och en miljon rader i en fil. En projektbeskrivning är ungefär 20 kB och dess längsta rad under 2 000 tecken.",
    en: "The tool's own limits: at most 100,000 characters a line, at most 50 MB and a million lines a file. A project description is about 20 kB, and its longest line below 2,000 characters.",
  },
  messages: {
    line: {
      fi: "Tarkistusta rajoitettiin: riviä {line} ei tarkistettu, koska siinä on {n} merkkiä. Jaa se riveihin, joissa on enintään {max} merkkiä.",
      sv: "Kontrollen begränsades: rad {line} kontrollerades inte, eftersom den har {n} tecken. Dela upp den i rader med högst {max} tecken.",
      en: "The check was limited: line {line} was not checked, for it has {n} characters. Break it into lines of at most {max}.",
    },
    lines: {
      fi: "Tarkistusta rajoitettiin: mitään riviltä {line} alkaen ei tarkistettu, koska rivejä on enemmän. Varmista, että tiedosto on hankekuvaus.",
      sv: "Kontrollen begränsades: inget från och med rad {line} kontrollerades, eftersom det finns fler rader. Kontrollera att filen är en projektbeskrivning.",
      en: "The check was limited: nothing from line {line} on was checked, for there are more lines. Make sure that the file is a project description.",
    },
    file: {
      fi: "Tarkistusta rajoitettiin: {what}. Varmista, että tiedosto on hankekuvaus.",
      sv: "Kontrollen begränsades: {what}. Kontrollera att filen är en projektbeskrivning.",
      en: "The check was limited: {what}. Make sure that the file is a project description.",
    },
  },
  fix: "none",
  docs: {
    why: {
      fi: "Mitä ei ole tarkistettu, se sanotaan, jotta puuttuvia huomautuksia ei luulla hyväksynnäksi.",
      sv: "Det som inte har kontrollerats sägs ut, så att ingen tar uteblivna anmärkningar för ett godkännande.",
      en: "What was not checked is said, so that nobody takes the lack of remarks for approval.",
    },
    fix: {
      fi: "Näin pitkä rivi syntyy yleensä, kun rivinvaihdot ovat kadonneet: kopioi teksti uudelleen. Liian suuri tiedosto on tavallisesti jotakin muuta kuin hankekuvaus.",
      sv: "En så här lång rad uppstår vanligen när radbrytningarna har försvunnit: kopiera texten på nytt. En för stor fil är oftast något annat än en projektbeskrivning.",
      en: "Such a line usually comes about when line breaks get lost: copy the text again. A file that is too large is mostly something else than a project description.",
    },
  },
  // A line of 100,000 characters is no example for people to read: the tests have it.
  examples: {
    invalid: [
      {
        text: "1 Hanke\n\nHankkeen nimi: Esimerkkipolku",
        source: {
          unchecked: [
            {
              fi: "tiedoston loppu jäi tarkistamatta",
              sv: "slutet av filen kontrollerades inte",
              en: "the end of the file was not checked",
            },
          ],
        },
      },
    ],
    valid: ["1 Hanke\n\nHankkeen nimi: Esimerkkipolku"],
  },
  *checkFile({ text, tree, unchecked }) {
    for (const what of unchecked) yield { message: "file", values: { what }, span: span(0, 0) };
    const max = groupThousands(String(MAX_LINE_LENGTH));
    for (const line of tree.overlong) {
      const place = span(line.start, Math.min(line.start + MARKED, line.end));
      if (line.index === MAX_LINES - 1) {
        yield { message: "lines", values: { line: groupThousands(String(MAX_LINES)) }, span: place };
        continue;
      }
      yield {
        message: "line",
        values: { line: line.index + 1, n: groupThousands(String(lengthOf(text, line))), max },
        span: place,
      };
    }
  },
});
