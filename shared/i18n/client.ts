import type { LocalText } from "./message.ts";

/** Everything that the client itself says. Findings and explanations come from the server. */
export const WORDS = {
  summary: { fi: "Yhteenveto", sv: "Sammanfattning", en: "Summary" },
  noDescription: {
    fi: "Avaa ensin hankekuvaus. Jos asiakirjaa ei tunnistettu, valitse kieleksi ESR-hankekuvaus.",
    sv: "Öppna först en projektbeskrivning. Om dokumentet inte kändes igen, välj språket ESR-hankekuvaus.",
    en: "First open a project description. If the document was not recognised, choose the language ESR-hankekuvaus.",
  },
  whichFindings: {
    fi: "Mitkä havainnot näytetään?",
    sv: "Vilka iakttagelser visas?",
    en: "Which findings are shown?",
  },
  statusName: {
    fi: "ESR-hankekuvaus: tunnistettu asiakirja",
    sv: "ESF-projektbeskrivning: igenkänt dokument",
    en: "ESF project description: recognised document",
  },
  recognising: { fi: "Tunnistetaan…", sv: "Identifieras…", en: "Recognising…" },
  notDescription: { fi: "Ei hankekuvaus", sv: "Inte en projektbeskrivning", en: "Not a project description" },
  unknownKind: {
    fi: "Asiakirjan tyyppiä ei tunnistettu",
    sv: "Dokumenttypen kändes inte igen",
    en: "The kind of document was not recognised",
  },
  leftAsText: {
    fi: "Pelkkä teksti, kuten valitsit",
    sv: "Oformaterad text, så som du valde",
    en: "Plain text, as you chose",
  },
  treatAsDescription: {
    fi: "Käsittele hankekuvauksena",
    sv: "Behandla som projektbeskrivning",
    en: "Treat as a project description",
  },
  showFindings: { fi: "Näytä havainnot", sv: "Visa anmärkningarna", en: "Show the findings" },
  chooseForm: { fi: "Valitse lomake", sv: "Välj blankett", en: "Choose the form" },
  noDocument: {
    fi: "Avaa ensin asiakirja, jota haluat käsitellä hankekuvauksena.",
    sv: "Öppna först dokumentet som du vill behandla som projektbeskrivning.",
    en: "First open the document that you want to treat as a project description.",
  },
  restarted: {
    fi: "Hankekuvausten tarkistus katkesi virheeseen ja käynnistettiin uudelleen. Asiakirjasi ovat tallella.",
    sv: "Granskningen av projektbeskrivningar avbröts av ett fel och startades om. Dina dokument finns kvar.",
    en: "The checking of project descriptions stopped because of an error and was started again. Your documents are safe.",
  },
  gaveUp: {
    fi: "Hankekuvausten tarkistus katkeaa toistuvasti, joten sitä ei enää käynnistetä itsestään. Asiakirjasi ovat tallella.",
    sv: "Granskningen av projektbeskrivningar avbryts gång på gång och startas därför inte längre om av sig själv. Dina dokument finns kvar.",
    en: "The checking of project descriptions keeps stopping, so it is no longer started again by itself. Your documents are safe.",
  },
  cannotStart: {
    fi: "Hankekuvausten tarkistus ei käynnistynyt. Syy on lokissa.",
    sv: "Granskningen av projektbeskrivningar startade inte. Orsaken finns i loggen.",
    en: "The checking of project descriptions did not start. The reason is in the log.",
  },
  whyAside: {
    fi: "Miksi havainto voi jäädä? Perustelu tallentuu muistiinpanoihin asiakirjan viereen.",
    sv: "Varför kan iakttagelsen stå kvar? Motiveringen sparas i anteckningarna bredvid dokumentet.",
    en: "Why may the finding stand? The reason is kept in the notes beside the document.",
  },
  whoAside: {
    fi: "Kuka päätti? Nimi tallentuu muistiinpanoihin perustelun kanssa.",
    sv: "Vem beslutade? Namnet sparas i anteckningarna tillsammans med motiveringen.",
    en: "Who decided? The name is kept in the notes with the reason.",
  },
  mustSay: { fi: "Kirjoita tähän jotakin.", sv: "Skriv något här.", en: "Write something here." },
  settingsName: { fi: "Voimassa olevat asetukset", sv: "Gällande inställningar", en: "Settings in force" },
  startAgain: { fi: "Käynnistä uudelleen", sv: "Starta om", en: "Start again" },
  showLog: { fi: "Näytä loki", sv: "Visa loggen", en: "Show the log" },
} as const satisfies Readonly<Record<string, LocalText>>;

/** Which findings a view shows, by the mildest of them. */
export const FILTER_WORDS = {
  hint: { fi: "Kaikki havainnot", sv: "Alla iakttagelser", en: "All findings" },
  info: { fi: "Ei vihjeitä", sv: "Inga tips", en: "No hints" },
  warning: { fi: "Virheet ja varoitukset", sv: "Fel och varningar", en: "Errors and warnings" },
  error: { fi: "Vain virheet", sv: "Bara fel", en: "Errors only" },
} as const satisfies Readonly<Record<string, LocalText>>;
