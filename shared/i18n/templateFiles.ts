/** What is said of a file with a form that somebody has added. */
export const TEMPLATE_FILES = {
  wrong: {
    fi: 'Lomakemallia "{file}" ei voi käyttää.',
    sv: 'Blankettmallen "{file}" kan inte användas.',
    en: 'The form "{file}" cannot be used.',
  },
  unreadable: {
    fi: "Tiedostoa ei voi lukea. Tarkista nimi asetuksesta esr.templates.",
    sv: "Filen kan inte läsas. Kontrollera namnet i inställningen esr.templates.",
    en: "The file cannot be read. Check its name in the setting esr.templates.",
  },
} as const;
