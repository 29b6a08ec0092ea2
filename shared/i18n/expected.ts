/** What is written into a field of each type: one sentence with an example where one helps. */
export const EXPECTED_VALUE = {
  authority: {
    fi: "Viranomaisen virallinen nimi kokonaan kirjoitettuna.",
    sv: "Myndighetens officiella namn, helt utskrivet.",
    en: "The authority's official name, written out in full.",
  },
  businessId: {
    fi: "Y-tunnus: seitsemän numeroa, väliviiva ja tarkistusmerkki, esimerkiksi 1234567-1.",
    sv: "FO-nummer: sju siffror, bindestreck och kontrollsiffra, till exempel 1234567-1.",
    en: "A business id: seven digits, a hyphen and a check digit, for instance 1234567-1.",
  },
  cardHeader: {
    fi: "Toimintalinja, toteutusaika ja maakunta pystyviivoin erotettuina.",
    sv: "Insatsområde, genomförandetid och landskap, åtskilda med lodstreck.",
    en: "Priority axis, project period and region, with vertical bars between them.",
  },
  choice: {
    fi: "Yksi lomakkeen vaihtoehdoista.",
    sv: "Ett av blankettens alternativ.",
    en: "One of the form's choices.",
  },
  count: {
    fi: "Lukumäärä: nolla tai suurempi kokonaisluku.",
    sv: "Ett antal: noll eller ett större heltal.",
    en: "A number: zero or a greater whole number.",
  },
  countOfWhom: {
    fi: "Lukumäärä ja siitä naisten osuus, esimerkiksi 150, joista naisia 70.",
    sv: "Ett antal och hur många av dem som är kvinnors, till exempel 150, joista naisia 70.",
    en: "A number and how many of it are women's, for instance 150, joista naisia 70.",
  },
  day: {
    fi: "Päivämäärä, esimerkiksi 01.06.2015.",
    sv: "Ett datum, till exempel 01.06.2015.",
    en: "A date, for instance 01.06.2015.",
  },
  email: {
    fi: "Sähköpostiosoite, esimerkiksi etunimi.sukunimi(at)esimerkki.fi.",
    sv: "E-postadress, till exempel fornamn.efternamn(at)exempel.fi.",
    en: "An e-mail address, for instance first.last(at)example.fi.",
  },
  euroRange: {
    fi: "Budjetin ala- ja yläraja euroina, esimerkiksi 100000-500000 €.",
    sv: "Budgetens nedre och övre gräns i euro, till exempel 100000-500000 €.",
    en: "The lower and upper bound of the budget in euros, for instance 100000-500000 €.",
  },
  euros: {
    fi: "Kokonaiset eurot ilman senttejä, tuhannet välilyönnillä erotettuina: 445 300.",
    sv: "Hela euro utan cent, tusental åtskilda med mellanslag: 445 300.",
    en: "Whole euros without cents, thousands parted by spaces: 445 300.",
  },
  names: {
    fi: "Nimet pilkuin erotettuina.",
    sv: "Namn, åtskilda med komma.",
    en: "Names with commas between them.",
  },
  numbered: {
    fi: "Numero ja nimi ohjelma-asiakirjan mukaan.",
    sv: "Nummer och namn enligt programdokumentet.",
    en: "Number and title as in the programme document.",
  },
  partners: {
    fi: "Kukin organisaatio omalla rivillään: nimi ja Y-tunnus pilkulla erotettuina.",
    sv: "Varje organisation på egen rad: namn och FO-nummer, åtskilda med komma.",
    en: "Each organisation on a line of its own: name and business id with a comma between them.",
  },
  period: {
    fi: "Alkamis- ja päättymispäivä muodossa: Alkaa 1.4.2015 ja päättyy 31.12.2018.",
    sv: "Start- och slutdatum i formen: Alkaa 1.4.2015 ja päättyy 31.12.2018.",
    en: "The first and the last day, written: Alkaa 1.4.2015 ja päättyy 31.12.2018.",
  },
  phone: {
    fi: "Puhelinnumero, esimerkiksi 0295 037 017 tai +358 295 037 017.",
    sv: "Telefonnummer, till exempel 0295 037 017 eller +358 295 037 017.",
    en: "A telephone number, for instance 0295 037 017 or +358 295 037 017.",
  },
  postalCode: {
    fi: "Postinumero: viisi numeroa.",
    sv: "Postnummer: fem siffror.",
    en: "A postal code: five digits.",
  },
  projectCode: {
    fi: "Hankekoodi: kirjain S ja viisi numeroa, esimerkiksi S20271.",
    sv: "Projektkod: bokstaven S och fem siffror, till exempel S20271.",
    en: "A project code: the letter S and five digits, for instance S20271.",
  },
  scores: {
    fi: "Kaksi kokonaislukua: ensin välitön, sitten välillinen vaikutus. Perustelu kirjoitetaan alle.",
    sv: "Två heltal: först direkt, sedan indirekt verkan. Motiveringen skrivs under.",
    en: "Two whole numbers: the direct, then the indirect effect. The justification stands below.",
  },
  text: { fi: "Vapaata tekstiä.", sv: "Fri text.", en: "Free text." },
  url: {
    fi: "WWW-osoite, esimerkiksi https://www.esimerkki.fi.",
    sv: "Webbadress, till exempel https://www.exempel.fi.",
    en: "A web address, for instance https://www.example.fi.",
  },
} as const;

/** The same where a form has it otherwise: codes of every fund, days without leading zeros. */
export const EXPECTED_ON_FORM = {
  codeOfAnyFund: {
    fi: "Hankekoodi: rahaston kirjain (S on ESR+, A on EAKR, J on JTF) ja numerot. Koodi annetaan, kun hanke on hyväksytty.",
    sv: "Projektkod: fondens bokstav (S är ESF+, A är Eruf, J är FRO) och siffror. Koden ges när projektet har godkänts.",
    en: "A project code: the letter of the fund (S is ESF+, A is ERDF, J is JTF) and digits. It is given once the project is approved.",
  },
  bareDay: {
    fi: "Päivämäärä, esimerkiksi 1.6.2026.",
    sv: "Ett datum, till exempel 1.6.2026.",
    en: "A date, for instance 1.6.2026.",
  },
} as const;

/** When a field must be filled in. */
export const REQUIRED_WHEN = {
  always: { fi: "Pakollinen kenttä.", sv: "Obligatoriskt fält.", en: "A required field." },
  application: {
    fi: "Pakollinen, kunnes hanke on käynnissä.",
    sv: "Obligatoriskt tills projektet pågår.",
    en: "Required until the project is running.",
  },
  realisation: {
    fi: "Pakollinen vasta, kun hanke on käynnissä tai päättynyt.",
    sv: "Obligatoriskt först när projektet pågår eller har avslutats.",
    en: "Required only once the project is running or has ended.",
  },
  recommended: {
    fi: "Suositeltava, mutta ei pakollinen.",
    sv: "Rekommenderas, men är inte obligatoriskt.",
    en: "Recommended, but not required.",
  },
  optional: { fi: "Vapaaehtoinen kenttä.", sv: "Frivilligt fält.", en: "An optional field." },
  row: {
    fi: "Jokainen rivi arvioidaan; jos vaikutusta ei ole, kirjoita 0 0.",
    sv: "Varje rad bedöms; finns ingen effekt, skriv 0 0.",
    en: "Every row is assessed; where there is no effect, write 0 0.",
  },
  mayBeEmpty: {
    fi: "Kenttä kuuluu lomakkeelle, mutta sen voi jättää tyhjäksi.",
    sv: "Fältet hör till blanketten men får lämnas tomt.",
    en: "The field belongs to the form, but it may be left empty.",
  },
  alternative: {
    fi: "Vaihtoehtoinen tieto: jos kohta on täytetty toisella tavalla, tätä ei tarvita.",
    sv: "Alternativ uppgift: om punkten är ifylld på annat sätt behövs den inte.",
    en: "One of several ways: where the point is filled in otherwise, this is not needed.",
  },
} as const;

export const EXPECTED = {
  choices: { fi: "Vaihtoehdot", sv: "Alternativ", en: "Choices" },
  knownChoices: { fi: "Tavallisia arvoja", sv: "Vanliga värden", en: "Common values" },
  justification: {
    fi: "Vastauksen alle kirjoitetaan perustelu.",
    sv: "Motiveringen skrivs under svaret.",
    en: "The justification stands below the answer.",
  },
} as const;
