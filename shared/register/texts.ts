import type { LocalText } from "../i18n/message.ts";

/** What is said of a file that is to be the register, and of its rows. */
export const REGISTER_TEXTS = {
  workbook: {
    fi: "Rekisteritiedosto on taulukkolaskennan työkirja. Avaa se ja tallenna se CSV-muodossa (CSV UTF-8).",
    sv: "Registerfilen är en arbetsbok från ett kalkylprogram. Öppna den och spara den i CSV-form (CSV UTF-8).",
    en: "The register file is a spreadsheet workbook. Open it and save it as CSV (CSV UTF-8).",
  },
  noColumns: {
    fi: "Tiedosto ei ole julkisen rekisterin vienti: siitä puuttuvat sarakkeet {columns}. Vie hankeluettelo rekisteristä CSV-muodossa ja säilytä sen otsikkorivi.",
    sv: "Filen är ingen export ur det offentliga registret: kolumnerna {columns} saknas. Exportera projektlistan ur registret i CSV-form och behåll rubrikraden.",
    en: "The file is no export of the public register: the columns {columns} are missing. Export the list of projects from the register as CSV, and keep its line of headings.",
  },
  missingColumns: {
    fi: "Rekisteritiedostosta puuttuvat sarakkeet {columns}. Niiden tietoja ei verrata.",
    sv: "I registerfilen saknas kolumnerna {columns}. Deras uppgifter jämförs inte.",
    en: "The register file lacks the columns {columns}. What they say is not compared.",
  },
  cells: {
    fi: "Rivi {line}: soluja on {found}, otsikoita {expected}. Riviä ei käytetty.",
    sv: "Rad {line}: det finns {found} celler och {expected} rubriker. Raden användes inte.",
    en: "Line {line}: there are {found} cells and {expected} headings. The line was not used.",
  },
  code: {
    fi: 'Rivi {line}: "{text}" ei ole hankekoodi. Riviä ei käytetty.',
    sv: 'Rad {line}: "{text}" är ingen projektkod. Raden användes inte.',
    en: 'Line {line}: "{text}" is no project code. The line was not used.',
  },
  cell: {
    fi: 'Rivi {line}, {code}: sarakkeen "{column}" arvoa "{text}" ei voi lukea. Sitä ei verrata.',
    sv: 'Rad {line}, {code}: värdet "{text}" i kolumnen "{column}" kan inte läsas. Det jämförs inte.',
    en: 'Line {line}, {code}: the value "{text}" of the column "{column}" cannot be read. It is not compared.',
  },
  twice: {
    fi: "Rivi {line}: koodilla {code} on jo rivi, jossa on muita tietoja. Ensimmäistä riviä käytetään.",
    sv: "Rad {line}: koden {code} har redan en rad med andra uppgifter. Den första raden används.",
    en: "Line {line}: code {code} already has a line, which says otherwise. The first line is used.",
  },
  more: {
    fi: "Rekisterin riveissä on lisäksi {n} muuta puutetta, joita ei luetella.",
    sv: "Registrets rader har därtill {n} andra brister, som inte räknas upp.",
    en: "The register's lines have {n} more faults, which are not listed.",
  },
} as const satisfies Readonly<Record<string, LocalText>>;
