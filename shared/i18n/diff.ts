import type { CountedNoun } from "./counted.ts";
import type { LocalText } from "./message.ts";

/** What a comparison of two descriptions says. */
export const DIFF = {
  title: {
    fi: "Kahden kuvauksen vertailu",
    sv: "Jämförelse av två beskrivningar",
    en: "Two descriptions compared",
  },
  old: { fi: "Vanha", sv: "Gammal", en: "Old" },
  new: { fi: "Uusi", sv: "Ny", en: "New" },
  noChanges: {
    fi: "Kuvaukset sanovat samat asiat.",
    sv: "Beskrivningarna säger samma saker.",
    en: "The descriptions say the same.",
  },
  otherForms: {
    fi: 'Kuvaukset noudattavat eri lomakemalleja ("{old}" ja "{new}"). Verrataan kenttiä, joilla on molemmissa sama merkitys.',
    sv: 'Beskrivningarna följer olika blankettmallar ("{old}" och "{new}"). De fält jämförs som har samma betydelse i båda.',
    en: 'The descriptions follow different forms ("{old}" and "{new}"). The fields that mean the same in both are compared.',
  },
  notComparedOld: {
    fi: "Vain vanhassa mallissa: {labels}",
    sv: "Bara i den gamla mallen: {labels}",
    en: "Only in the old form: {labels}",
  },
  notComparedNew: {
    fi: "Vain uudessa mallissa: {labels}",
    sv: "Bara i den nya mallen: {labels}",
    en: "Only in the new form: {labels}",
  },
  changes: { fi: "Muutokset", sv: "Ändringar", en: "Changes" },
  added: { fi: "lisätty", sv: "tillagt", en: "added" },
  removed: { fi: "poistettu", sv: "borttaget", en: "removed" },
  changed: { fi: "muutettu", sv: "ändrat", en: "changed" },
  sectionAdded: { fi: "Uusi osio: {heading}", sv: "Nytt avsnitt: {heading}", en: "New section: {heading}" },
  sectionRemoved: {
    fi: "Osio poistunut: {heading}",
    sv: "Avsnittet har tagits bort: {heading}",
    en: "Section gone: {heading}",
  },
  later: { fi: "{time} myöhemmin", sv: "{time} senare", en: "{time} later" },
  earlier: { fi: "{time} aikaisemmin", sv: "{time} tidigare", en: "{time} earlier" },
  newFindings: { fi: "Uudet havainnot", sv: "Nya anmärkningar", en: "New findings" },
  fixedFindings: { fi: "Korjatut havainnot", sv: "Rättade anmärkningar", en: "Fixed findings" },
  unchangedFindings: { fi: "Ennallaan", sv: "Oförändrade", en: "Unchanged" },
  line: { fi: "rivi {n}", sv: "rad {n}", en: "line {n}" },
  none: { fi: "ei yhtään", sv: "inga", en: "none" },
  empty: { fi: "(tyhjä)", sv: "(tomt)", en: "(empty)" },
  made: { fi: "Tehty ohjelmalla {tool}.", sv: "Gjord med {tool}.", en: "Made with {tool}." },
} as const satisfies Readonly<Record<string, LocalText>>;

export const DIFFERENCES: CountedNoun = {
  one: { fi: "muutos", sv: "ändring", en: "change" },
  many: { fi: "muutosta", sv: "ändringar", en: "changes" },
};

export const DAYS: CountedNoun = {
  one: { fi: "päivä", sv: "dag", en: "day" },
  many: { fi: "päivää", sv: "dagar", en: "days" },
};
