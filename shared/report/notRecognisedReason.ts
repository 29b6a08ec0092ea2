import type { LocalText } from "../i18n/message.ts";
import type { Recognition } from "../templates/detect.ts";

/** How the text of a file begins that is no text, and what to do with it. */
const FORMATS: readonly { readonly begins: string; readonly reason: LocalText }[] = [
  {
    begins: "%PDF-",
    reason: {
      fi: "Tiedosto on PDF. Avaa se, kopioi teksti ja tallenna se tekstitiedostoksi.",
      sv: "Filen är en PDF. Öppna den, kopiera texten och spara den som textfil.",
      en: "The file is a PDF. Open it, copy the text and save it as a text file.",
    },
  },
  {
    begins: "PK\u0003\u0004",
    reason: {
      fi: "Tiedosto on Word-asiakirja tai pakattu tiedosto. Avaa se ja tallenna se muodossa Vain teksti (.txt).",
      sv: "Filen är ett Word-dokument eller en packad fil. Öppna den och spara den som Oformaterad text (.txt).",
      en: "The file is a Word document or an archive. Open it and save it as Plain text (.txt).",
    },
  },
];

const EMPTY: LocalText = { fi: "Tiedosto on tyhjä.", sv: "Filen är tom.", en: "The file is empty." };
const BINARY: LocalText = {
  fi: "Tiedosto ei ole tekstiä. Avaa se ohjelmalla, jolla se on tehty, ja tallenna se tekstitiedostoksi (.txt).",
  sv: "Filen är inte text. Öppna den med det program som den har gjorts med och spara den som textfil (.txt).",
  en: "The file is no text. Open it with the program that made it and save it as a text file (.txt).",
};
const AMBIGUOUS: LocalText = {
  fi: "Teksti sopii yhtä hyvin kahteen lomakkeeseen. Valitse lomake valinnalla --template.",
  sv: "Texten passar lika bra till två blanketter. Välj blankett med --template.",
  en: "The text fits two forms equally well. Choose the form with --template.",
};
const UNKNOWN: LocalText = {
  fi: "Tekstissä ei ole tunnetun hankekuvauksen otsikoita. Jos se on hankekuvaus, valitse lomake valinnalla --template.",
  sv: "Texten har inga rubriker från en känd projektbeskrivning. Om den är en projektbeskrivning, välj blankett med --template.",
  en: "The text has no headings of a known project description. If it is one, choose the form with --template.",
};

/** Why a text was taken for no description, and what to do: a sentence or two. */
export function notRecognisedReason(text: string, recognition: Recognition): LocalText {
  const format = FORMATS.find(({ begins }) => text.startsWith(begins));
  if (format !== undefined) return format.reason;
  if (text.trim() === "") return EMPTY;
  if (text.includes("\0")) return BINARY;
  return recognition.kind === "ambiguous" ? AMBIGUOUS : UNKNOWN;
}
