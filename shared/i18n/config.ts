/** Words of the list of settings that hold. */
export const CONFIG = {
  title: { fi: "Voimassa olevat asetukset", sv: "Gällande inställningar", en: "Settings in force" },
  of: { fi: "Asiakirja: {name}", sv: "Dokument: {name}", en: "Document: {name}" },
  ofAll: {
    fi: "Yhtään asiakirjaa ei ole auki, joten asetustiedostoja ei ole luettu.",
    sv: "Inget dokument är öppet, så inga inställningsfiler har lästs.",
    en: "No document is open, so no configuration file has been read.",
  },
} as const;

/** Where a setting comes from. */
export const ORIGIN_WORDS = {
  flag: { fi: "komentorivi", sv: "kommandoraden", en: "command line" },
  file: { fi: "asetustiedosto", sv: "inställningsfilen", en: "configuration file" },
  folder: {
    fi: "kansion tai työtilan asetukset",
    sv: "mappens eller arbetsytans inställningar",
    en: "settings of the folder or workspace",
  },
  user: { fi: "omat asetukset", sv: "egna inställningar", en: "your own settings" },
  default: { fi: "oletus", sv: "standard", en: "default" },
} as const;
