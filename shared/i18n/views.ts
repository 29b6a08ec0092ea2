import type { CountedNoun } from "./counted.ts";
import type { LocalText } from "./message.ts";

/** Words of the view of the workspace's descriptions. */
export const PROJECTS_VIEW = {
  checking: {
    fi: "Tarkistetaan hankekuvauksia",
    sv: "Projektbeskrivningar kontrolleras",
    en: "Checking project descriptions",
  },
  noFolder: {
    fi: "Avaa ensin kansio, jossa hankekuvaukset ovat.",
    sv: "Öppna först mappen med projektbeskrivningarna.",
    en: "First open the folder that has the project descriptions.",
  },
  nothing: {
    fi: "Kansiosta ei löytynyt hankekuvauksia. Niitä haetaan tiedostoista, joiden pääte on .esr tai .txt.",
    sv: "Inga projektbeskrivningar hittades i mappen. De söks i filer med filändelsen .esr eller .txt.",
    en: "No project descriptions were found in the folder. They are looked for in files ending in .esr or .txt.",
  },
  noFindings: { fi: "ei havaintoja", sv: "inga anmärkningar", en: "no findings" },
  stopped: {
    fi: "Tarkistus keskeytettiin: {n}/{all} tiedostoa tarkistettiin.",
    sv: "Kontrollen avbröts: {n}/{all} filer kontrollerades.",
    en: "The check was stopped: {n} of {all} files were checked.",
  },
  tooMany: {
    fi: "Kansiossa on liikaa tiedostoja: vain {n} ensimmäistä tarkistettiin. Tarkista loput komentorivillä tai avaa alikansio.",
    sv: "Mappen har för många filer: bara de {n} första kontrollerades. Kontrollera resten på kommandoraden eller öppna en undermapp.",
    en: "The folder has too many files: only the first {n} were checked. Check the rest on the command line, or open a subfolder.",
  },
  unreadable: {
    fi: "Tiedostoa ei voitu lukea.",
    sv: "Filen kunde inte läsas.",
    en: "The file could not be read.",
  },
  others: { fi: "Ei hankekuvauksia", sv: "Inga projektbeskrivningar", en: "Not project descriptions" },
  more: {
    fi: "… ja {n} lievempää tai yhtä vakavaa havaintoa; avaa kuvaus, niin näet ne kaikki",
    sv: "… och {n} lindrigare eller lika allvarliga iakttagelser; öppna beskrivningen för att se alla",
    en: "… and {n} findings that are no graver; open the description to see them all",
  },
  line: { fi: "rivi {line}", sv: "rad {line}", en: "line {line}" },
} as const satisfies Readonly<Record<string, LocalText>>;

export const DESCRIPTIONS: CountedNoun = {
  one: { fi: "hankekuvaus", sv: "projektbeskrivning", en: "project description" },
  many: { fi: "hankekuvausta", sv: "projektbeskrivningar", en: "project descriptions" },
};

/** Words of the view of what a description still lacks. */
export const MISSING_VIEW = {
  complete: {
    fi: "Kaikki lomakkeen pakolliset osiot ja kentät on täytetty.",
    sv: "Alla obligatoriska avsnitt och fält på blanketten är ifyllda.",
    en: "All required sections and fields of the form are filled in.",
  },
  wholeSection: { fi: "koko osio puuttuu", sv: "hela avsnittet saknas", en: "the whole section is missing" },
} as const satisfies Readonly<Record<string, LocalText>>;

export const LACKS: CountedNoun = {
  one: { fi: "kohta puuttuu vielä.", sv: "punkt saknas ännu.", en: "item is still missing." },
  many: { fi: "kohtaa puuttuu vielä.", sv: "punkter saknas ännu.", en: "items are still missing." },
};

/** What is said of a text put on the clipboard. */
export const COPIED = {
  copied: {
    fi: 'Kopioitiin "{name}" ({length}). Liitä teksti verkkolomakkeeseen.',
    sv: '"{name}" kopierades ({length}). Klistra in texten på webblanketten.',
    en: '"{name}" was copied ({length}). Paste the text into the form on the web.',
  },
  empty: {
    fi: 'Kohdassa "{name}" ei ole kopioitavaa, koska se on tyhjä.',
    sv: 'Det finns inget att kopiera i "{name}", eftersom den är tom.',
    en: 'There is nothing to copy in "{name}", because it is empty.',
  },
  letter: {
    fi: "Täydennyspyyntö kopioitiin ({counts}). Liitä se kirjeeseen tai viestiin ja lue se läpi ennen lähettämistä.",
    sv: "Begäran om komplettering kopierades ({counts}). Klistra in den i ett brev eller meddelande och läs igenom den innan den sänds.",
    en: "The request for completion was copied ({counts}). Paste it into a letter or message, and read it through before it is sent.",
  },
  nothingToComplete: {
    fi: "Virheitä tai varoituksia ei ole. Kopioitiin teksti, jossa niin todetaan.",
    sv: "Det finns inga fel eller varningar. En text som konstaterar det kopierades.",
    en: "There are no errors or warnings. A text that says so was copied.",
  },
  notOpen: {
    fi: "Avaa ensin hankekuvaus, josta täydennyspyyntö tehdään.",
    sv: "Öppna först projektbeskrivningen som begäran gäller.",
    en: "First open the project description that the request is about.",
  },
  nowhere: {
    fi: "Vie kohdistin kenttään tai osioon, jonka tekstin haluat kopioida.",
    sv: "Placera markören i det fält eller avsnitt vars text du vill kopiera.",
    en: "Put the cursor in the field or section whose text you want to copy.",
  },
  noDescription: {
    fi: "Asiakirja ei ole hankekuvaus, joten siitä ei voi kopioida kenttiä.",
    sv: "Dokumentet är ingen projektbeskrivning, så inga fält kan kopieras ur det.",
    en: "The document is no project description, so it has no fields to copy.",
  },
} as const satisfies Readonly<Record<string, LocalText>>;
