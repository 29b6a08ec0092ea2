/** What a link says before it is opened. */
export const LINKS = {
  web: { fi: "Avaa verkkosivu", sv: "Öppna webbsidan", en: "Open the web page" },
  mail: { fi: "Kirjoita sähköposti", sv: "Skriv e-post", en: "Write an e-mail" },
  register: {
    fi: "Avaa hankkeen sivu julkisessa rekisterissä (päättyneiden ohjelmakausien palvelut voivat olla suljettuja)",
    sv: "Öppna projektets sida i det offentliga registret (tjänsterna för avslutade programperioder kan vara stängda)",
    en: "Open the project's page in the public register (the services of ended programme periods may be closed)",
  },
} as const;
