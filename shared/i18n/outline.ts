/** Words of the outline. */
export const OUTLINE = {
  headingMissing: { fi: "otsikko puuttuu", sv: "rubriken saknas", en: "heading missing" },
} as const;
