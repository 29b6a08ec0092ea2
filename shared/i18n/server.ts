/** What the language server says to users outside the document. */
export const SERVER = {
  requestFailed: {
    fi: "Toiminto keskeytyi odottamattomaan virheeseen. Asiakirja on ennallaan, ja muut toiminnot ovat käytettävissä. Tarkemmat tiedot ovat lokissa.",
    sv: "Funktionen avbröts av ett oväntat fel. Dokumentet är oförändrat och de övriga funktionerna kan användas. Närmare uppgifter finns i loggen.",
    en: "The operation stopped with an unexpected error. The document is unchanged and everything else still works. The log has the details.",
  },
  checkFailed: {
    fi: "Asiakirjan tarkistus keskeytyi odottamattomaan virheeseen, joten havainnot eivät ole ajan tasalla. Tarkemmat tiedot ovat lokissa.",
    sv: "Kontrollen av dokumentet avbröts av ett oväntat fel, så iakttagelserna är inte aktuella. Närmare uppgifter finns i loggen.",
    en: "Checking the document stopped with an unexpected error, so the findings are not up to date. The log has the details.",
  },
  badParameters: {
    fi: "Pyyntöä ei voitu tulkita. Päivitä laajennus ja käynnistä ohjelma uudelleen.",
    sv: "Begäran kunde inte tolkas. Uppdatera tillägget och starta om programmet.",
    en: "The request could not be understood. Update the extension and restart the program.",
  },
  shutDown: {
    fi: "Tarkistuspalvelu on suljettu. Käynnistä se uudelleen.",
    sv: "Kontrolltjänsten är stängd. Starta den på nytt.",
    en: "The checking service has been shut down. Start it again.",
  },
} as const;
