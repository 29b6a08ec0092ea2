/** Why a text was taken for a description, or why for none. */
export const RECOGNITION = {
  recognised: {
    fi: 'Tekstissä on mallin "{title}" otsikoita ja kenttiä.',
    sv: 'Texten har rubriker och fält ur mallen "{title}".',
    en: 'The text has headings and fields of the template "{title}".',
  },
  ambiguous: {
    fi: "Teksti sopii yhtä hyvin useaan malliin: {titles}. Tarkista, että otsikot ja kenttien nimet ovat yhdestä mallista.",
    sv: "Texten passar lika bra på flera mallar: {titles}. Kontrollera att rubrikerna och fälten är ur en och samma mall.",
    en: "The text fits several templates equally well: {titles}. Make sure that its headings and labels are of one template.",
  },
  near: {
    fi: 'Tekstissä on liian vähän mallin "{title}" otsikoita ja kenttiä, jotta se olisi hankekuvaus.',
    sv: 'Texten har för få rubriker och fält ur mallen "{title}" för att vara en projektbeskrivning.',
    en: 'The text has too few headings and fields of the template "{title}" to be a project description.',
  },
  none: {
    fi: "Tekstissä ei ole hankekuvauksen otsikoita eikä kenttiä.",
    sv: "Texten har varken rubriker eller fält ur en projektbeskrivning.",
    en: "The text has no headings and no fields of a project description.",
  },
} as const;
