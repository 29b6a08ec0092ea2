import type { LocalText } from "../i18n/message.ts";

/** The areas of the rules with their titles, in the order in which lists show them. */
export const AREAS: Readonly<Record<string, LocalText>> = {
  structure: { fi: "Rakenne", sv: "Struktur", en: "Structure" },
  value: { fi: "Arvot yleensä", sv: "Värden i allmänhet", en: "Values in general" },
  code: { fi: "Hankekoodi", sv: "Projektkod", en: "Project code" },
  programme: { fi: "Ohjelma", sv: "Program", en: "Programme" },
  date: { fi: "Päivämäärät", sv: "Datum", en: "Dates" },
  status: { fi: "Toiminnan tila", sv: "Verksamhetens läge", en: "Status" },
  authority: { fi: "Viranomainen", sv: "Myndighet", en: "Authority" },
  organisation: { fi: "Organisaatio", sv: "Organisation", en: "Organisation" },
  "business-id": { fi: "Y-tunnus", sv: "FO-nummer", en: "Business id" },
  partner: { fi: "Osatoteuttajat", sv: "Delgenomförare", en: "Partners" },
  contact: { fi: "Yhteystiedot", sv: "Kontaktuppgifter", en: "Contact details" },
  postal: { fi: "Postiosoite", sv: "Postadress", en: "Postal address" },
  site: { fi: "Toteutuspaikka", sv: "Plats för genomförandet", en: "Project site" },
  money: { fi: "Rahasummat", sv: "Belopp", en: "Money" },
  count: { fi: "Lukumäärät", sv: "Antal", en: "Counts" },
  region: { fi: "Alueet", sv: "Områden", en: "Regions" },
  equality: { fi: "Tasa-arvo", sv: "Jämställdhet", en: "Equality" },
  sustainability: { fi: "Kestävä kehitys", sv: "Hållbar utveckling", en: "Sustainable development" },
  "target-group": { fi: "Kohderyhmät", sv: "Målgrupper", en: "Target groups" },
  text: { fi: "Teksti", sv: "Text", en: "Text" },
  card: { fi: "Hankekortti", sv: "Projektkort", en: "Project card" },
  workspace: { fi: "Asiakirjojen välillä", sv: "Mellan dokument", en: "Across documents" },
  register: { fi: "Julkinen rekisteri", sv: "Offentliga registret", en: "Public register" },
  file: { fi: "Tiedosto", sv: "Fil", en: "File" },
  tool: { fi: "Työkalu", sv: "Verktyg", en: "Tool" },
};

/** The title of an area; its own name where it has none. */
export const areaTitle = (area: string): LocalText => AREAS[area] ?? { fi: area, sv: area, en: area };

/** Compares areas by their place in {@link AREAS}; unknown ones come last. */
export function compareAreas(a: string, b: string): number {
  const order = Object.keys(AREAS);
  const place = (area: string): number => (order.indexOf(area) + order.length + 1) % (order.length + 1);
  return place(a) - place(b) || (a < b ? -1 : a > b ? 1 : 0);
}
