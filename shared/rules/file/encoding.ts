import type { DecodedAs } from "../../text/decode.ts";
import { span } from "../../text/span.ts";
import { defineFileRule } from "../rule.ts";

/** What people call the encodings that the bytes of a file were read by. */
const NAMES: Readonly<Record<Exclude<DecodedAs["encoding"], "utf-8">, string>> = {
  "utf-16le": "UTF-16",
  "utf-16be": "UTF-16",
  "windows-1252": "Windows-1252",
};

/**
 * A file that is not valid UTF-8. Its fix has no edits, for the text is right as it was read: it is to be written anew
 * in UTF-8, which whoever holds the file can do and the text cannot. A text whose letters are lost has no fix.
 */
export default defineFileRule({
  id: "file/encoding",
  severity: "warning",
  anyTemplate: true,
  title: { fi: "Tiedosto ei ole UTF-8-muotoa", sv: "Filen är inte UTF-8", en: "File not in UTF-8" },
  source: {
    fi: "Julkisten hankesivujen merkistö on UTF-8, ja nykyiset ohjelmat olettavat sen.",
    sv: "De offentliga projektsidornas teckenkodning är UTF-8, och dagens program utgår från den.",
    en: "Public project pages are in UTF-8, and programs of today take it for granted.",
  },
  messages: {
    notUtf8: {
      fi: "Tiedosto ei ole UTF-8-muotoa. Se luettiin {encoding}-merkistöllä: tarkista, että ä ja ö näkyvät oikein, ja tallenna tiedosto UTF-8-muodossa.",
      sv: "Filen är inte UTF-8. Den lästes som {encoding}: kontrollera att å, ä och ö syns rätt och spara filen som UTF-8.",
      en: "The file is not in UTF-8. It was read as {encoding}: check that å, ä and ö look right, and save the file as UTF-8.",
    },
    twice: {
      fi: "Tiedosto ei ole UTF-8-muotoa: se on muunnettu UTF-8:ksi kahteen kertaan, joten ä näkyy muodossa Ã¤. Se luettiin niin kuin on tarkoitettu: avaa alkuperäinen tiedosto ja tallenna se UTF-8-muodossa.",
      sv: "Filen är inte UTF-8: den har kodats som UTF-8 två gånger, så att ä syns som Ã¤. Den lästes som den är menad: öppna den ursprungliga filen och spara den som UTF-8.",
      en: "The file is not in UTF-8: it was encoded as UTF-8 twice, so that ä looks like Ã¤. It was read as it is meant: open the original file and save it as UTF-8.",
    },
    damaged: {
      fi: "Tiedosto ei ole UTF-8-muotoa: osa siitä on toista merkistöä, tai merkkejä on katkennut. Tarkista, että ä ja ö näkyvät oikein kaikkialla, ja tallenna tiedosto UTF-8-muodossa.",
      sv: "Filen är inte UTF-8: en del av den har en annan teckenkodning, eller tecken har gått av. Kontrollera att å, ä och ö syns rätt överallt och spara filen som UTF-8.",
      en: "The file is not in UTF-8: part of it is in another encoding, or characters are cut in two. Check that å, ä and ö look right everywhere, and save the file as UTF-8.",
    },
    lost: {
      fi: "Tekstistä ovat kadonneet kirjaimet å, ä ja ö: se on avattu tai tallennettu väärällä merkistöllä. Muuta ei tarkistettu. Avaa tiedosto uudelleen merkistöllä Windows 1252, tai tallenna se alkuperäisestä ohjelmasta uudelleen UTF-8-muodossa.",
      sv: "Bokstäverna å, ä och ö har försvunnit ur texten: den är öppnad eller sparad med fel teckenkodning. Inget annat kontrollerades. Öppna filen på nytt som Windows 1252, eller spara den på nytt som UTF-8 i det ursprungliga programmet.",
      en: "The letters å, ä and ö are lost from the text: it was opened or saved in a wrong encoding. Nothing else was checked. Open the file again as Windows 1252, or save it again as UTF-8 in the program that it comes from.",
    },
    garbled: {
      fi: "Kirjaimet eivät näy oikein, vaan ä on muodossa Ã¤: teksti on muunnettu UTF-8:ksi kahteen kertaan. Muuta ei tarkistettu. Avaa alkuperäinen tiedosto ja tallenna se UTF-8-muodossa.",
      sv: "Bokstäverna syns inte rätt, utan ä har formen Ã¤: texten har kodats som UTF-8 två gånger. Inget annat kontrollerades. Öppna den ursprungliga filen och spara den som UTF-8.",
      en: "The letters do not look right, but ä looks like Ã¤: the text was encoded as UTF-8 twice. Nothing else was checked. Open the original file and save it as UTF-8.",
    },
  },
  fix: "suggest",
  fixTitle: {
    fi: "Tallenna tiedosto UTF-8-muodossa",
    sv: "Spara filen som UTF-8",
    en: "Save the file as UTF-8",
  },
  docs: {
    why: {
      fi: "Muulla merkistöllä tallennetun tiedoston ä ja ö näkyvät toisella koneella helposti väärin, eikä niitä löydä hakemalla.",
      sv: "I en fil som är sparad med en annan teckenkodning syns å, ä och ö lätt fel på en annan dator, och de hittas inte vid sökning.",
      en: "In a file saved in another encoding å, ä and ö easily look wrong on another computer, and searching does not find them.",
    },
    fix: {
      fi: "Avaa tiedosto, katso että kirjaimet ovat oikein, ja valitse tallennettaessa merkistöksi UTF-8. Teksti ei muutu, vain sen tallennustapa.",
      sv: "Öppna filen, se efter att bokstäverna är rätt och välj UTF-8 som teckenkodning när du sparar. Texten ändras inte, bara sättet att spara den.",
      en: "Open the file, see that the letters are right, and choose UTF-8 as the encoding when saving. The text stays as it is, only the way it is saved changes.",
    },
  },
  examples: {
    invalid: [
      {
        text: "1 Hanke\n\nHankkeen nimi: Pyörätie työhön",
        source: { decodedAs: { encoding: "windows-1252", valid: false } },
      },
      {
        text: "1 Hanke\n\nHankkeen nimi: Pyörätie työhön",
        source: { decodedAs: { encoding: "utf-16le", valid: false } },
      },
      {
        text: "1 Hanke\n\nHankkeen nimi: Pyörätie työhön",
        source: { decodedAs: { encoding: "utf-8", valid: false } },
      },
      {
        text: "1 Hanke\n\nHankkeen nimi: Pyörätie työhön",
        source: { decodedAs: { encoding: "utf-8", valid: false, twice: true } },
      },
      "1 Hanke\n\nHankkeen nimi: Py\uFFFDr\uFFFDtie ty\uFFFDh\uFFFDn, ty\uFFFDst\uFFFD el\uFFFDm\uFFFD\uFFFDn",
      "1 Hanke\n\nHankkeen nimi: PyÃ¶rÃ¤tie tyÃ¶hÃ¶n",
    ],
    valid: [
      {
        text: "1 Hanke\n\nHankkeen nimi: Pyörätie työhön",
        source: { decodedAs: { encoding: "utf-8", valid: true } },
      },
      "1 Hanke\n\nHankkeen nimi: Pyörätie työhön",
      "1 Hanke\n\nHankkeen nimi: Py\uFFFDrätie ty\uFFFDhön",
    ],
  },
  *checkFile({ decodedAs, illegible }) {
    if (illegible !== undefined)
      yield { message: illegible === "lost" ? "lost" : "garbled", span: span(0, 0) };
    if (decodedAs === undefined || decodedAs.valid) return;
    const { encoding, twice } = decodedAs;
    const at = { span: span(0, 0), fix: { kind: "suggest", edits: [] } } as const;
    if (twice === true) yield { message: "twice", ...at };
    else if (encoding === "utf-8") yield { message: "damaged", ...at };
    else yield { message: "notUtf8", values: { encoding: NAMES[encoding] }, ...at };
  },
});
