/** What a document is checked for, in words. */
export const PROFILE_NAMES = {
  draft: { fi: "luonnos", sv: "utkast", en: "draft" },
  submission: { fi: "hakemus", sv: "ansökan", en: "application" },
  review: {
    fi: "käynnissä oleva tai päättynyt hanke",
    sv: "pågående eller avslutat projekt",
    en: "running or ended project",
  },
} as const;

/** What a severity means to whoever mends the text. */
export const SEVERITY_NAMES = {
  error: { fi: "virhe: korjattava", sv: "fel: måste rättas", en: "error: must be mended" },
  warning: { fi: "varoitus: syytä korjata", sv: "varning: bör rättas", en: "warning: should be mended" },
  info: { fi: "huomautus: tarkista", sv: "anmärkning: kontrollera", en: "note: have a look" },
  hint: { fi: "vihje", sv: "tips", en: "hint" },
  off: { fi: "ei tarkisteta", sv: "kontrolleras inte", en: "not checked" },
} as const;
