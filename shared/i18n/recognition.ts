import type { LocalText } from "./message.ts";

/** Why a text was taken for a description. */
export const RECOGNISED: LocalText = {
  fi: 'Tekstissä on mallin "{title}" otsikoita ja kenttiä.',
  sv: 'Texten har rubriker och fält ur mallen "{title}".',
  en: 'The text has headings and fields of the template "{title}".',
};
