import type { CountedNoun } from "./counted.ts";
import type { LocalText } from "./message.ts";

/** Words of the page that reports a whole batch. */
export const PAGE = {
  title: {
    fi: "Hankekuvausten tarkistus",
    sv: "Kontroll av projektbeskrivningar",
    en: "Check of project descriptions",
  },
  contents: { fi: "Sisältö", sv: "Innehåll", en: "Contents" },
  overview: { fi: "Yhteenveto", sv: "Sammanfattning", en: "Summary" },
  nothing: {
    fi: "Yhtään hankekuvausta ei löytynyt.",
    sv: "Ingen projektbeskrivning hittades.",
    en: "No project description was found.",
  },
  portfolio: { fi: "Hankkeet taulukkona", sv: "Projekten i tabell", en: "Projects in a table" },
  funding: {
    fi: "Suunniteltu ja toteutunut rahoitus",
    sv: "Planerad och förverkligad finansiering",
    en: "Planned and realised funding",
  },
  byRule: { fi: "Havainnot tarkistuksittain", sv: "Anmärkningar per kontroll", en: "Findings by check" },
  projects: { fi: "Hankkeet yksitellen", sv: "Projekten ett för ett", en: "Projects one by one" },
  problems: { fi: "Huomattavaa tarkistuksesta", sv: "Att märka om kontrollen", en: "Notes on the check" },
  notRecognised: {
    fi: "Tiedostot, jotka eivät ole hankekuvauksia",
    sv: "Filer som inte är projektbeskrivningar",
    en: "Files that are no project descriptions",
  },
  backToTable: { fi: "Takaisin taulukkoon", sv: "Tillbaka till tabellen", en: "Back to the table" },
  noFindings: { fi: "Ei havaintoja.", sv: "Inga anmärkningar.", en: "No findings." },
  made: {
    fi: "Laadittu ohjelmalla {tool}. Ohjelma auttaa tarkistamisessa; päätöksen tekee aina ihminen.",
    sv: "Upprättad med programmet {tool}. Programmet hjälper vid kontrollen; beslutet fattas alltid av en människa.",
    en: "Made with the program {tool}. The program helps to check; a person always decides.",
  },
} as const satisfies Readonly<Record<string, LocalText>>;

/** Headings of the tables of a batch. */
export const COLUMNS = {
  code: { fi: "Koodi", sv: "Kod", en: "Code" },
  project: { fi: "Hanke", sv: "Projekt", en: "Project" },
  verdict: { fi: "Tulos", sv: "Resultat", en: "Result" },
  authority: { fi: "Viranomainen", sv: "Myndighet", en: "Authority" },
  axis: { fi: "Toimintalinja", sv: "Insatsområde", en: "Priority axis" },
  region: { fi: "Maakunta", sv: "Landskap", en: "Region" },
  planned: { fi: "Suunniteltu", sv: "Planerat", en: "Planned" },
  realised: { fi: "Toteutunut", sv: "Förverkligat", en: "Realised" },
  share: { fi: "Osuus", sv: "Andel", en: "Share" },
  count: { fi: "Hankkeita", sv: "Projekt", en: "Projects" },
  rule: { fi: "Tarkistus", sv: "Kontroll", en: "Check" },
  severity: { fi: "Vakavuus", sv: "Allvarlighet", en: "Severity" },
  findings: { fi: "Havainnot", sv: "Anmärkningar", en: "Findings" },
  files: { fi: "Tiedostoja", sv: "Filer", en: "Files" },
  path: { fi: "Tiedosto", sv: "Fil", en: "File" },
  reason: { fi: "Syy", sv: "Orsak", en: "Reason" },
  total: { fi: "Yhteensä", sv: "Totalt", en: "Total" },
} as const satisfies Readonly<Record<string, LocalText>>;

/** The form above the table, and what the script in the page says. */
export const FILTER = {
  legend: { fi: "Rajaa hankkeita", sv: "Avgränsa projekten", en: "Filter the projects" },
  search: { fi: "Hae", sv: "Sök", en: "Search" },
  all: { fi: "kaikki", sv: "alla", en: "all" },
  reset: { fi: "Näytä kaikki", sv: "Visa alla", en: "Show all" },
  shown: {
    fi: "Näytetään {n}/{all}. Kuviot ja summat koskevat kaikkia.",
    sv: "Visar {n}/{all}. Diagrammen och summorna gäller alla.",
    en: "Showing {n}/{all}. Charts and sums are of all.",
  },
  sortHint: {
    fi: "Lajittele sarakkeen mukaan painamalla sen otsikkoa.",
    sv: "Sortera efter en kolumn genom att trycka på dess rubrik.",
    en: "Press the heading of a column to sort by it.",
  },
  table: { fi: "Taulukko", sv: "Tabell", en: "Table" },
} as const satisfies Readonly<Record<string, LocalText>>;

/** Money and what it is summed up by. */
export const FUNDING = {
  byAuthority: {
    fi: "Julkinen rahoitus viranomaisittain",
    sv: "Offentlig finansiering per myndighet",
    en: "Public funding by authority",
  },
  byAxis: {
    fi: "Julkinen rahoitus toimintalinjoittain",
    sv: "Offentlig finansiering per insatsområde",
    en: "Public funding by priority axis",
  },
  byRegion: {
    fi: "Julkinen rahoitus maakunnittain",
    sv: "Offentlig finansiering per landskap",
    en: "Public funding by region",
  },
  unknown: { fi: "Ei tietoa", sv: "Ingen uppgift", en: "Not known" },
  severalRegions: { fi: "Useita maakuntia", sv: "Flera landskap", en: "Several regions" },
  national: { fi: "Valtakunnallinen", sv: "Riksomfattande", en: "Nationwide" },
  rest: { fi: "Muut yhteensä", sv: "Övriga totalt", en: "Others in total" },
  none: {
    fi: "Kuvauksissa ei ole rahoitustietoja, joita voisi laskea yhteen.",
    sv: "Beskrivningarna har inga finansieringsuppgifter som kan summeras.",
    en: "The descriptions have no sums of funding to add up.",
  },
  without: {
    fi: "Luvuissa eivät ole mukana hankkeet, joilla ei ole suunniteltua julkista rahoitusta: {n}.",
    sv: "I siffrorna ingår inte projekt utan planerad offentlig finansiering: {n}.",
    en: "The figures leave out projects without planned public funding: {n}.",
  },
  twice: {
    fi: "Sama hankekoodi on useassa kuvauksessa; summissa kukin hanke on kerran.",
    sv: "Samma projektkod finns i flera beskrivningar; i summorna ingår varje projekt en gång.",
    en: "Some project codes stand in several descriptions; the sums have each project once.",
  },
  unrealised: {
    fi: "Hankkeita, joiden toteutunutta rahoitusta ei ole ilmoitettu: {n}.",
    sv: "Projekt vars förverkligade finansiering inte har uppgetts: {n}.",
    en: "Projects whose realised funding has not been given: {n}.",
  },
  kind: { fi: "Rahoitus", sv: "Finansiering", en: "Funding" },
  plannedOrGranted: {
    fi: "Suunniteltu tai myönnetty",
    sv: "Planerat eller beviljat",
    en: "Planned or granted",
  },
  chartOf: {
    fi: "Pylväskuvio: {what}. Luvut ovat taulukossa.",
    sv: "Stapeldiagram: {what}. Siffrorna finns i tabellen.",
    en: "Bar chart: {what}. The figures are in the table.",
  },
} as const satisfies Readonly<Record<string, LocalText>>;

/** Words of the section about one project. */
export const SECTION_WORDS = {
  facts: { fi: "Perustiedot", sv: "Grunduppgifter", en: "Key facts" },
  file: { fi: "Tiedosto", sv: "Fil", en: "File" },
  applicant: { fi: "Hakija", sv: "Sökande", en: "Applicant" },
  axis: { fi: "Toimintalinja", sv: "Insatsområde", en: "Priority axis" },
  objective: { fi: "Erityistavoite", sv: "Särskilt mål", en: "Specific objective" },
  form: { fi: "Lomake", sv: "Blankett", en: "Form" },
  resultIs: { fi: "Tulos:", sv: "Resultat:", en: "Result:" },
  findings: { fi: "Havainnot", sv: "Anmärkningar", en: "Findings" },
  wholeFile: { fi: "Koko tiedosto", sv: "Hela filen", en: "The whole file" },
  line: { fi: "rivi {n}", sv: "rad {n}", en: "line {n}" },
  fix: { fi: "Korjausehdotus: {fix}", sv: "Förslag till rättelse: {fix}", en: "Suggested fix: {fix}" },
  related: { fi: "Katso myös", sv: "Se även", en: "See also" },
  setAside: { fi: "Ohitetut havainnot", sv: "Åsidosatta anmärkningar", en: "Findings set aside" },
  setAsideBy: {
    fi: "Ohitettu: {reason} ({author}, {date})",
    sv: "Åsidosatt: {reason} ({author}, {date})",
    en: "Set aside: {reason} ({author}, {date})",
  },
  sustainability: { fi: "Kestävä kehitys", sv: "Hållbar utveckling", en: "Sustainability" },
  scores: {
    fi: "Kestävän kehityksen arviot, välitön ja välillinen vaikutus",
    sv: "Bedömningar av hållbar utveckling, direkt och indirekt effekt",
    en: "Sustainability scores, direct and indirect effect",
  },
  asTable: { fi: "Luvut taulukkona", sv: "Siffrorna i tabell", en: "The figures in a table" },
  theme: { fi: "Osa-alue", sv: "Delområde", en: "Theme" },
  direct: { fi: "Välitön", sv: "Direkt", en: "Direct" },
  indirect: { fi: "Välillinen", sv: "Indirekt", en: "Indirect" },
  notGiven: { fi: "ei arviota", sv: "ingen bedömning", en: "no score" },
  letter: {
    fi: "Kopioi täydennyspyyntö",
    sv: "Kopiera begäran om komplettering",
    en: "Copy request for completion",
  },
} as const satisfies Readonly<Record<string, LocalText>>;

/** What shows that a check was made. */
export const CHECKS = {
  heading: { fi: "Mitä tarkistettiin", sv: "Vad som kontrollerades", en: "What was checked" },
  eye: {
    fi: "Vaatii ihmisen arvion",
    sv: "Kräver en människas bedömning",
    en: "Needs a human eye",
  },
  eyeNone: {
    fi: "Mikään tarkistus ei jäänyt ihmisen arvioitavaksi. Sisällön arvioi silti aina ihminen.",
    sv: "Ingen kontroll blev kvar för en människa att bedöma. Innehållet bedöms ändå alltid av en människa.",
    en: "No check was left for a person to judge. The contents are always judged by a person, though.",
  },
  tool: { fi: "Ohjelma", sv: "Program", en: "Program" },
  template: { fi: "Lomakemalli", sv: "Blankettmall", en: "Form" },
  revision: {
    fi: "{title}, versio {n} ({by})",
    sv: "{title}, version {n} ({by})",
    en: "{title}, revision {n} ({by})",
  },
  lines: { fi: "Tunnistettu riveistä", sv: "Igenkänd på raderna", en: "Recognised by the lines" },
  profile: { fi: "Tarkistettu", sv: "Kontrollerad som", en: "Checked as" },
  profileBy: { fi: "{profile} ({by})", sv: "{profile} ({by})", en: "{profile} ({by})" },
  asOf: { fi: "Vertailupäivä", sv: "Jämförelsedag", en: "Compared with the day" },
  noDay: { fi: "ei annettu", sv: "inte angiven", en: "not given" },
  configuration: {
    fi: "Asetusten tarkiste",
    sv: "Inställningarnas kontrollsumma",
    en: "Checksum of the settings",
  },
  file: {
    fi: "Tiedoston tarkiste (SHA-256)",
    sv: "Filens kontrollsumma (SHA-256)",
    en: "Checksum of the file (SHA-256)",
  },
  encoding: { fi: "Merkistö", sv: "Teckenkodning", en: "Encoding" },
  partly: {
    fi: "Osa tiedostosta jäi tarkistamatta; katso havainnot.",
    sv: "En del av filen kontrollerades inte; se anmärkningarna.",
    en: "Part of the file was not checked; see the findings.",
  },
} as const satisfies Readonly<Record<string, LocalText>>;

export const DESCRIPTIONS: CountedNoun = {
  one: { fi: "hankekuvaus", sv: "projektbeskrivning", en: "project description" },
  many: { fi: "hankekuvausta", sv: "projektbeskrivningar", en: "project descriptions" },
};

/** Findings that a limit keeps from the list. */
export const NOT_LISTED: CountedNoun = {
  one: {
    fi: "lievempi tai yhtä vakava havainto jätettiin pois luettelosta.",
    sv: "lindrigare eller lika allvarlig anmärkning finns inte i förteckningen.",
    en: "less or equally severe finding is left out of the list.",
  },
  many: {
    fi: "lievempää tai yhtä vakavaa havaintoa jätettiin pois luettelosta.",
    sv: "lindrigare eller lika allvarliga anmärkningar finns inte i förteckningen.",
    en: "less or equally severe findings are left out of the list.",
  },
};
