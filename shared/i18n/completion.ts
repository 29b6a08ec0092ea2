/** Words of the completions: what stands beside a suggestion and what explains it. */
/** Words of the inlay hints. */
export const HINT = {
  share: { fi: "{share} %", sv: "{share} %", en: "{share}%" },
  shareOf: {
    fi: 'Osuus kentän "{label}" määrästä',
    sv: 'Andel av fältet "{label}"',
    en: 'Share of the field "{label}"',
  },
  partAndRest: {
    fi: "{label} {stated}, muu rahoitus {rest}",
    sv: "{label} {stated}, annan finansiering {rest}",
    en: "{label} {stated}, other funding {rest}",
  },
  scores: {
    fi: "yhteensä: välitön {direct}, välillinen {indirect}",
    sv: "sammanlagt: direkt {direct}, indirekt {indirect}",
    en: "in all: direct {direct}, indirect {indirect}",
  },
  ofLimit: {
    fi: "{words}, {n}/{max} merkkiä",
    sv: "{words}, {n}/{max} tecken",
    en: "{words}, {n}/{max} characters",
  },
} as const;

export const COMPLETION = {
  section: { fi: "puuttuva osio", sv: "avsnitt som saknas", en: "missing section" },
  field: { fi: "puuttuva kenttä", sv: "fält som saknas", en: "missing field" },
  row: { fi: "puuttuva taulukon rivi", sv: "tabellrad som saknas", en: "missing row of the table" },
  document: { fi: "uusi kuvaus", sv: "ny beskrivning", en: "new description" },
  contents: { fi: "Osiossa on", sv: "I avsnittet finns", en: "The section has" },
  fund: { fi: "Rahasto", sv: "Fond", en: "Fund" },
  axis: { fi: "Toimintalinja", sv: "Insatsområde", en: "Priority axis" },
  swedish: { fi: "Ruotsiksi", sv: "På svenska", en: "In Swedish" },
  english: { fi: "Englanniksi", sv: "På engelska", en: "In English" },
  otherNames: { fi: "Muita nimiä", sv: "Andra namn", en: "Other names" },
  region: { fi: "Maakunta", sv: "Landskap", en: "Region" },
  subRegion: { fi: "Seutukunta", sv: "Ekonomisk region", en: "Sub-region" },
  subRegions: { fi: "Seutukunnat", sv: "Ekonomiska regioner", en: "Sub-regions" },
  municipality: { fi: "Kunta", sv: "Kommun", en: "Municipality" },
  municipalities: { fi: "Kunnat", sv: "Kommuner", en: "Municipalities" },
  merged: {
    fi: "Liitetty kuntaan {into} vuonna {year}.",
    sv: "Sammanslagen med {into} år {year}.",
    en: "Merged into {into} in {year}.",
  },
  postOffice: { fi: "Postitoimipaikka", sv: "Postanstalt", en: "Post office" },
} as const;
