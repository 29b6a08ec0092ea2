import { namesOf } from "../../templates/form.ts";
import { defineRule } from "../rule.ts";

const LISTS = ["area.regions", "area.subRegions", "area.municipalities"] as const;

/** The line that says the whole country, and lists of areas beside it. */
export default defineRule({
  id: "region/national-with-lists",
  severity: "warning",
  roles: ["area.national", "area.regions"],
  title: {
    fi: "Valtakunnallinen hanke ja alueluettelot",
    sv: "Riksomfattande projekt och områdeslistor",
    en: "National project and lists of areas",
  },
  source: {
    fi: "Hankekuvausten lomakemallit: kohdealue on joko valtakunnallinen tai lueteltu",
    sv: "Blankettmallarna för projektbeskrivningar: målområdet är antingen hela landet eller uppräknat",
    en: "The forms of the project descriptions: the target area is either the whole country or listed",
  },
  messages: {
    both: {
      fi: "Valtakunnallisella hankkeella on alueluetteloita. Poista luettelot, tai poista valtakunnallisuudesta kertova rivi.",
      sv: "Ett riksomfattande projekt har områdeslistor. Ta bort listorna, eller ta bort raden om hela landet.",
      en: "A national project has lists of areas. Remove the lists, or remove the line that says it is national.",
    },
    list: { fi: "Alueluettelo", sv: "Områdeslista", en: "List of areas" },
  },
  fix: "none",
  docs: {
    why: {
      fi: "Kohdealue on joko koko maa tai luetellut alueet. Kun molemmat on merkitty, lukija ei tiedä, kumpi pitää paikkansa.",
      sv: "Målområdet är antingen hela landet eller de uppräknade områdena. När båda har angetts vet läsaren inte vilket som gäller.",
      en: "The target area is either the whole country or the areas listed. With both, the reader cannot tell which holds.",
    },
    fix: {
      fi: "Tarkista kohdealue rahoituspäätöksestä ja poista toinen.",
      sv: "Kontrollera målområdet i finansieringsbeslutet och ta bort det ena.",
      en: "Check the target area against the funding decision and remove one of the two.",
    },
  },
  examples: {
    invalid: [
      {
        template: "esr-2007-2013",
        text: "3. Projektin toteutusalue ja kohderyhmän kuvaus\n\n3.1 Maantieteellinen kohdealue\n\nValtakunnallinen projekti\n\nMaakunnat: Lappi\n\nSeutukunnat:\n\nKunnat:",
      },
      {
        template: "esr-2014-2020",
        replace: [["Maakunnat: Keski-Suomi", "Valtakunnallinen hanke\n\nMaakunnat: Keski-Suomi"]],
      },
    ],
    valid: [
      { template: "esr-2014-2020", replace: [] },
      "6 Maantieteellinen kohdealue\n\nValtakunnallinen hanke\n\nMaakunnat:\n\nSeutukunnat:\n\nKunnat:",
    ],
  },
  *check(form) {
    const national = form.find("area.national");
    if (national === undefined) return;
    const filled = LISTS.filter((role) => namesOf(form, role).length > 0).flatMap(
      (role) => form.find(role) ?? [],
    );
    if (filled.length === 0) return;
    yield {
      message: "both",
      span: national.span,
      related: filled.map(({ span }) => ({ message: "list", span })),
    };
  },
});
