import type { LocalText, Message } from "../../shared/i18n/message.ts";
import { plain } from "../../shared/i18n/message.ts";

/** What the operating system says no to, in words; the keys are its own error codes. */
const REFUSALS: Readonly<Record<string, LocalText>> = {
  ENOENT: {
    fi: "Tiedostoa tai kansiota ei ole. Tarkista nimi ja kansio.",
    sv: "Filen eller mappen finns inte. Kontrollera namnet och mappen.",
    en: "There is no such file or folder. Check the name and the folder.",
  },
  DANGLING: {
    fi: "Linkin kohdetta ei ole. Poista linkki tai palauta tiedosto, johon se viittaa.",
    sv: "Länkens mål finns inte. Ta bort länken eller återställ filen som den pekar på.",
    en: "The link's target does not exist. Remove the link, or restore the file that it points to.",
  },
  BADNAME: {
    fi: "Nimessä on merkkejä, joita ei voida lukea. Anna tiedostolle tai kansiolle uusi nimi.",
    sv: "Namnet har tecken som inte kan läsas. Ge filen eller mappen ett nytt namn.",
    en: "The name has characters that cannot be read. Give the file or folder a new name.",
  },
  ELOOP: {
    fi: "Linkki viittaa itseensä. Korjaa tai poista linkki.",
    sv: "Länken pekar på sig själv. Rätta eller ta bort länken.",
    en: "The link points to itself. Mend or remove the link.",
  },
  EACCES: {
    fi: "Käyttöoikeutta ei ole. Pyydä oikeus omistajalta tai käytä omaa kansiotasi.",
    sv: "Åtkomsträttighet saknas. Be ägaren om rättigheten eller använd en egen mapp.",
    en: "There is no permission. Ask the owner for it, or use a folder of your own.",
  },
  EISDIR: {
    fi: "Tämä on kansio, ei tiedosto.",
    sv: "Detta är en mapp, inte en fil.",
    en: "This is a folder, not a file.",
  },
  ENOTDIR: {
    fi: "Polun osa on tiedosto, ei kansio. Tarkista polku.",
    sv: "En del av sökvägen är en fil, inte en mapp. Kontrollera sökvägen.",
    en: "A part of the path is a file, not a folder. Check the path.",
  },
  ENAMETOOLONG: {
    fi: "Nimi tai polku on liian pitkä. Lyhennä nimeä tai siirrä tiedosto ylemmäs.",
    sv: "Namnet eller sökvägen är för lång. Förkorta namnet eller flytta filen högre upp.",
    en: "The name or the path is too long. Shorten the name, or move the file further up.",
  },
  EBUSY: {
    fi: "Toinen ohjelma pitää tiedostoa varattuna. Sulje se ja yritä uudelleen.",
    sv: "Ett annat program håller filen upptagen. Stäng det och försök igen.",
    en: "Another program is holding the file. Close it and try again.",
  },
  ENOSPC: {
    fi: "Levy on täynnä. Vapauta tilaa ja yritä uudelleen.",
    sv: "Disken är full. Frigör utrymme och försök igen.",
    en: "The disk is full. Free some space and try again.",
  },
  CHANGED: {
    fi: "Tiedosto muuttui kesken kaiken. Sulje se muista ohjelmista ja yritä uudelleen.",
    sv: "Filen ändrades under tiden. Stäng den i andra program och försök igen.",
    en: "The file was changed meanwhile. Close it in other programs and try again.",
  },
  OUTSIDE: {
    fi: "Linkki johtaa oman kansionsa ulkopuolelle, eikä sitä seurattu. Korvaa se tavallisella tiedostolla.",
    sv: "Länken leder ut ur sin egen mapp och följdes inte. Ersätt den med en vanlig fil.",
    en: "The link leads out of its own folder and was not followed. Replace it by an ordinary file.",
  },
  SPECIAL: {
    fi: "Tämä ei ole tavallinen tiedosto vaan laite, putki tai vastaava, eikä sitä avattu. Anna teksti tavallisena tiedostona tai syötteenä (-).",
    sv: "Detta är ingen vanlig fil utan en enhet, ett rör eller liknande, och den öppnades inte. Ge texten som en vanlig fil eller som indata (-).",
    en: "This is no ordinary file but a device, a pipe or the like, and it was not opened. Give the text as an ordinary file or as input (-).",
  },
};

const OTHER: LocalText = {
  fi: "Käyttöjärjestelmä ei sallinut sitä ({code}). Yritä uudelleen tai käytä toista kansiota.",
  sv: "Operativsystemet tillät det inte ({code}). Försök igen eller använd en annan mapp.",
  en: "The operating system did not allow it ({code}). Try again, or use another folder.",
};

const SAME_AS: Readonly<Record<string, string>> = {
  EPERM: "EACCES",
  EROFS: "EACCES",
  ETXTBSY: "EBUSY",
  EAGAIN: "EBUSY",
};

/** The error code that Node gives to a failed call, or `?` for an error that has none. */
export const codeOfError = (error: unknown): string =>
  error instanceof Error && "code" in error && typeof error.code === "string" ? error.code : "?";

/** What the operating system refused, in plain words. @param code its error code, `DANGLING`, `BADNAME`, `CHANGED`, `OUTSIDE` or `SPECIAL` */
export function refusal(code: string): Message {
  const text = REFUSALS[SAME_AS[code] ?? code];
  return text === undefined ? { text: OTHER, values: { code } } : plain(text);
}
