/** Words of the hovers. Placeholders are filled in by the features; every text says the same in the three languages. */
export const PROJECT = {
  unnamed: { fi: "Hanke ilman nimeä", sv: "Projekt utan namn", en: "Project without a name" },
  code: { fi: "Hankekoodi", sv: "Projektkod", en: "Project code" },
  codeOf: {
    fi: "{code} (ohjelmakausi {period}, rahasto {fund})",
    sv: "{code} (programperioden {period}, fonden {fund})",
    en: "{code} (programme period {period}, fund {fund})",
  },
  period: { fi: "Toteutusaika", sv: "Genomförandetid", en: "Project period" },
  periodOf: { fi: "{from}–{to} ({length})", sv: "{from}–{to} ({length})", en: "{from}–{to} ({length})" },
  status: { fi: "Tila", sv: "Status", en: "Status" },
  authority: { fi: "Viranomainen", sv: "Myndighet", en: "Authority" },
  granted: {
    fi: "EU- ja valtion rahoitus",
    sv: "EU- och statlig finansiering",
    en: "EU and state funding",
  },
  public: {
    fi: "Julkinen rahoitus yhteensä",
    sv: "Offentlig finansiering totalt",
    en: "Public funding in total",
  },
  total: { fi: "Rahoitus yhteensä", sv: "Finansiering totalt", en: "Funding in total" },
  budget: { fi: "Budjetti", sv: "Budget", en: "Budget" },
  grantedSum: { fi: "myönnetty {sum}", sv: "beviljat {sum}", en: "granted {sum}" },
  plannedSum: { fi: "suunniteltu {sum}", sv: "planerat {sum}", en: "planned {sum}" },
  realisedSum: { fi: "toteutunut {sum}", sv: "utfall {sum}", en: "realised {sum}" },
  realisedShare: {
    fi: "toteutunut {sum} ({share} %)",
    sv: "utfall {sum} ({share} %)",
    en: "realised {sum} ({share}%)",
  },
  area: { fi: "Kohdealue", sv: "Målområde", en: "Area" },
  findings: { fi: "Havainnot", sv: "Iakttagelser", en: "Findings" },
  noFindings: { fi: "ei huomautettavaa", sv: "inget att anmärka", en: "nothing to remark" },
} as const;

export const SECTION = {
  filled: { fi: "Kenttiä täytetty", sv: "Ifyllda fält", en: "Fields filled in" },
  ofAll: { fi: "{n}/{all}", sv: "{n}/{all}", en: "{n}/{all}" },
  missing: { fi: "Täyttämättä", sv: "Ej ifyllda", en: "Still to fill in" },
  rows: { fi: "Taulukon rivejä", sv: "Rader i tabellen", en: "Rows of the table" },
  parts: { fi: "Alakohdat", sv: "Underavsnitt", en: "Subsections" },
  text: { fi: "Tekstiä", sv: "Text", en: "Text" },
  noText: { fi: "ei vielä", sv: "ännu ingen", en: "none yet" },
  provisional: {
    fi: "Otsikko on alustava, koska virallista lomaketta ei ole julkaistu. Muukin sanamuoto käy.",
    sv: "Rubriken är preliminär, eftersom den officiella blanketten inte har publicerats. Också en annan ordalydelse går bra.",
    en: "The heading is provisional, because the official form has not been published. Another wording will do as well.",
  },
  notGiven: {
    fi: "ei annettu (-)",
    sv: "inte angiven (-)",
    en: "not given (-)",
  },
} as const;

export const VALUE = {
  share: {
    fi: '{share} % kentän "{label}" määrästä {sum}',
    sv: '{share} % av beloppet {sum} i fältet "{label}"',
    en: '{share}% of the amount {sum} in the field "{label}"',
  },
  countShare: {
    fi: '{share} % kentän "{label}" luvusta {sum}',
    sv: '{share} % av talet {sum} i fältet "{label}"',
    en: '{share}% of the number {sum} in the field "{label}"',
  },
  part: { fi: "{sum}, {share} % tästä", sv: "{sum}, {share} % av detta", en: "{sum}, {share}% of this" },
  ofZero: {
    fi: 'Osuutta ei voi laskea: kentässä "{label}" on 0.',
    sv: 'Andelen kan inte beräknas: fältet "{label}" är 0.',
    en: 'No share can be computed: the field "{label}" is 0.',
  },
  underMonth: { fi: "alle kuukausi", sv: "under en månad", en: "less than a month" },
  periodIs: {
    fi: "Toteutusaika {from}–{to}: {length}",
    sv: "Genomförandetid {from}–{to}: {length}",
    en: "Project period {from}–{to}: {length}",
  },
  periodReversed: {
    fi: "Päättymispäivä {to} on ennen alkamispäivää {from}, joten kestoa ei voi laskea.",
    sv: "Slutdatumet {to} är före startdatumet {from}, så längden kan inte beräknas.",
    en: "The end {to} is before the start {from}, so there is no length.",
  },
  codeKnown: {
    fi: "Hankekoodi {code}: ohjelmakausi {period}, rahasto {fund}",
    sv: "Projektkod {code}: programperioden {period}, fonden {fund}",
    en: "Project code {code}: programme period {period}, fund {fund}",
  },
  codeUnknown: {
    fi: "Hankekoodin {code} alku ei ole minkään tunnetun ohjelmakauden.",
    sv: "Början av projektkoden {code} hör inte till någon känd programperiod.",
    en: "The beginning of project code {code} belongs to no known programme period.",
  },
  idValid: {
    fi: "Y-tunnus {id} on oikein muodostettu: tarkistusmerkki täsmää. Tunnuksen haltijaa ei tarkisteta.",
    sv: "FO-numret {id} är rätt bildat: kontrollsiffran stämmer. Numrets innehavare kontrolleras inte.",
    en: "Business id {id} is well formed: its check digit agrees. Whose id it is has not been checked.",
  },
  phone: {
    fi: "Puhelinnumero {national}, ulkomailta {international}",
    sv: "Telefonnummer {national}, från utlandet {international}",
    en: "Telephone number {national}, from abroad {international}",
  },
  idFormat: {
    fi: "Y-tunnuksen {id} muoto on virheellinen. Siinä on oltava seitsemän numeroa, väliviiva ja tarkistusmerkki, esimerkiksi 1234567-1.",
    sv: "FO-numret {id} har fel form. Det ska ha sju siffror, ett bindestreck och en kontrollsiffra, till exempel 1234567-1.",
    en: "Business id {id} is not of the right form: seven digits, a hyphen and a check digit, for instance 1234567-1.",
  },
  idMeant: {
    fi: "Tarkoitettu lienee {becomes}.",
    sv: "Avsett är antagligen {becomes}.",
    en: "Probably {becomes} is meant.",
  },
  idCheckDigit: {
    fi: "Y-tunnuksen {id} tarkistusmerkki on väärä: numeroista {digits} laskettuna se olisi {digit}. Jokin numeroista on väärin; tarkista tunnus rekisteristä.",
    sv: "Kontrollsiffran i FO-numret {id} är fel: beräknad ur siffrorna {digits} skulle den vara {digit}. Någon siffra är fel; kontrollera numret i registret.",
    en: "The check digit of business id {id} is wrong: computed from the digits {digits} it would be {digit}. One of the digits is wrong; look the id up in the register.",
  },
  idNeverIssued: {
    fi: "Y-tunnusta {id} ei ole olemassa: numeroista {digits} ei muodostu tarkistusmerkkiä. Tarkista tunnus rekisteristä.",
    sv: "FO-numret {id} finns inte: siffrorna {digits} ger ingen kontrollsiffra. Kontrollera numret i registret.",
    en: "Business id {id} does not exist: the digits {digits} give no check digit. Look the id up in the register.",
  },
} as const;

export const FINDING = {
  aside: { fi: "Ohitettu", sv: "Åsidosatt", en: "Set aside" },
  asideBy: {
    fi: "{reason} ({author}, {date})",
    sv: "{reason} ({author}, {date})",
    en: "{reason} ({author}, {date})",
  },
  why: { fi: "Miksi", sv: "Varför", en: "Why" },
  todo: { fi: "Mitä tehdä", sv: "Vad göra", en: "What to do" },
  more: {
    fi: "Tässä kohdassa on lisäksi {n} muuta havaintoa.",
    sv: "Här finns dessutom {n} andra iakttagelser.",
    en: "There are {n} more findings at this place.",
  },
} as const;
