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
  registerUnreadable: {
    fi: "Rekisteritiedostoa ei voitu lukea, joten kuvauksia ei verrata siihen. Tarkista asetus esr.register: tiedoston nimi ja kansio.",
    sv: "Registerfilen kunde inte läsas, så beskrivningarna jämförs inte med den. Kontrollera inställningen esr.register: filens namn och mapp.",
    en: "The register file could not be read, so descriptions are not compared with it. Check the setting esr.register: the file's name and folder.",
  },
  registerFaults: {
    fi: "Rekisteritiedostossa on kohtia, joita ei voitu käyttää. Muut rivit ovat käytössä; puutteet on lueteltu lokissa.",
    sv: "I registerfilen finns ställen som inte kunde användas. De övriga raderna används; bristerna räknas upp i loggen.",
    en: "The register file has places that could not be used. The other lines are used; the faults are listed in the log.",
  },
  shutDown: {
    fi: "Tarkistuspalvelu on suljettu. Käynnistä se uudelleen.",
    sv: "Kontrolltjänsten är stängd. Starta den på nytt.",
    en: "The checking service has been shut down. Start it again.",
  },
  onlyStdio: {
    fi: "Kielipalvelin puhuu vain vakiosyötteen ja -tulosteen kautta (--stdio). Se ei avaa verkkoyhteyksiä.",
    sv: "Språkservern talar bara via standard in och standard ut (--stdio). Den öppnar inga nätverksförbindelser.",
    en: "The language server speaks only through standard input and output (--stdio). It opens no network connections.",
  },
  notesUnreadable: {
    fi: "Havaintoa ei ohitettu: muistiinpanotiedostoa {name} ei voi lukea, eikä sitä korvata. Korjaa se ensin.",
    sv: "Iakttagelsen åsidosattes inte: anteckningsfilen {name} kan inte läsas och ersätts inte. Rätta den först.",
    en: "The finding was not set aside: the notes {name} cannot be read and are not replaced. Correct them first.",
  },
  noFile: {
    fi: "Havaintoa ei ohitettu: asiakirjaa ei ole vielä tallennettu. Tallenna se ensin.",
    sv: "Iakttagelsen åsidosattes inte: dokumentet har inte sparats än. Spara det först.",
    en: "The finding was not set aside: the document has not been saved yet. Save it first.",
  },
} as const;
