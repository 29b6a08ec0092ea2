/** What a user who renames is told. */
export const RENAME = {
  notHere: {
    fi: "Vain hankkeen lyhyen nimen voi vaihtaa. Vie kohdistin hankkeen nimen kohdalle.",
    sv: "Endast projektets korta namn kan bytas. Ställ markören på projektets namn.",
    en: "Only the short name of the project can be renamed. Put the cursor on the project's name.",
  },
  badName: {
    fi: "Tämä ei käy hankkeen lyhyeksi nimeksi. Kirjoita nimi yhdelle riville ilman sulkeita ja vinoviivaa.",
    sv: "Detta duger inte som projektets korta namn. Skriv namnet på en rad utan parenteser och snedstreck.",
    en: "This cannot be the short name of a project. Write the name on one line, without brackets or a slash.",
  },
} as const;
