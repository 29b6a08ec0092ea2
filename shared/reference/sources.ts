import type { LocalText } from "../i18n/message.ts";
import { authorityList } from "./authorities.ts";
import { organisationNameList } from "./organisationNames.ts";
import { POSTAL_CODES } from "./postalCodes.ts";
import { PROGRAMME_LISTS } from "./programmes.ts";
import type { Provenance } from "./provenance.ts";
import { REGION_LISTS } from "./regions.ts";

/** A list that rules look values up in. */
export interface ReferenceList {
  readonly name: LocalText;
  readonly provenance: Provenance;
}

/** Every list of reference data with its source, date and licence, for the documentation and for credits. */
export const referenceLists = (): readonly ReferenceList[] => [
  {
    name: {
      fi: "Kunnat, seutukunnat ja maakunnat",
      sv: "Kommuner, ekonomiska regioner och landskap",
      en: "Municipalities, sub-regional units and regions",
    },
    provenance: REGION_LISTS,
  },
  { name: { fi: "Postinumerot", sv: "Postnummer", en: "Postal codes" }, provenance: POSTAL_CODES },
  {
    name: {
      fi: "Toimintalinjat ja erityistavoitteet",
      sv: "Insatsområden och särskilda mål",
      en: "Priority axes and specific objectives",
    },
    provenance: PROGRAMME_LISTS,
  },
  { name: { fi: "Viranomaiset", sv: "Myndigheter", en: "Authorities" }, provenance: authorityList() },
  {
    name: {
      fi: "Organisaatioiden nimet ja tyypit",
      sv: "Organisationernas namn och typer",
      en: "Names and types of organisations",
    },
    provenance: organisationNameList(),
  },
];
