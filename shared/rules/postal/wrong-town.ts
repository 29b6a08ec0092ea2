import { findPostalCode, isTownOf, officeName, type PostalCode } from "../../reference/postalCodes.ts";
import { findMunicipality, successorOf } from "../../reference/regions.ts";
import { defineRule } from "../rule.ts";
import { postalPlaces } from "./postalPlaces.ts";

/** A town that is neither the code's post office nor its municipality. */
export default defineRule({
  id: "postal/wrong-town",
  severity: "warning",
  roles: ["applicant.postalCode", "applicant.town"],
  title: {
    fi: "Postitoimipaikka",
    sv: "Postanstalt",
    en: "Town of the postal code",
  },
  source: {
    fi: "Postin postinumerotiedosto, huhtikuu 2024: suomen- ja ruotsinkieliset postitoimipaikat, yritysten omat postinumerot ja kunnat",
    sv: "Postis postnummerfil, april 2024: postanstalter på finska och svenska, företagens egna postnummer och kommunerna",
    en: "Posti's postal code file, April 2024: post offices in Finnish and Swedish, codes of single companies, municipalities",
  },
  messages: {
    wrong: {
      fi: "Postinumeron {x} postitoimipaikka on {town}. Tarkista, kumpi on väärin: numero vai paikka.",
      sv: "Postnumret {x} har postanstalten {town}. Kontrollera vilket som är fel: numret eller orten.",
      en: "The town of postal code {x} is {town}. Check which is wrong: the code or the town.",
    },
    code: { fi: "Postinumero {x}", sv: "Postnummer {x}", en: "Postal code {x}" },
  },
  fix: "suggest",
  fixTitle: {
    fi: 'Vaihda postitoimipaikaksi "{town}"',
    sv: 'Byt postanstalt till "{town}"',
    en: 'Change the town to "{town}"',
  },
  docs: {
    why: {
      fi: "Postinumero ja postitoimipaikka kuuluvat yhteen. Kun ne eroavat, toinen niistä on väärin eikä posti löydä perille.",
      sv: "Postnummer och postanstalt hör ihop. När de skiljer sig är det ena fel och posten hittar inte fram.",
      en: "Postal code and town belong together. Where they differ one of them is wrong, and mail goes astray.",
    },
    fix: {
      fi: "Tarkista osoite ja korjaa joko numero tai postitoimipaikka. Kunnan nimi ja yrityksen oman postinumeron nimi kelpaavat myös.",
      sv: "Kontrollera adressen och rätta antingen numret eller postanstalten. Kommunens namn och namnet på ett företags eget postnummer duger också.",
      en: "Check the address and correct either the code or the town. The municipality's name and the name of a company's own code are right as well.",
    },
  },
  examples: {
    invalid: [
      {
        template: "esr-2014-2020",
        text: "2 Hakijan perustiedot\n\nPostinumero: 96100\n\nPostitoimipaikka: Oulu",
        fixed: "2 Hakijan perustiedot\n\nPostinumero: 96100\n\nPostitoimipaikka: Rovaniemi",
      },
    ],
    valid: [
      "2 Hakijan perustiedot\n\nPostinumero: 96100\n\nPostitoimipaikka: ROVANIEMI",
      "2 Hakijan perustiedot\n\nPostinumero: 90015\n\nPostitoimipaikka: Oulun kaupunki",
      "2 Hakijan perustiedot\n\nPostinumero: 90015\n\nPostitoimipaikka: Oulu",
      "2 Hakijan perustiedot\n\nPostinumero: 65100\n\nPostitoimipaikka: Vasa",
      // Merged into the municipality of the code.
      "2 Hakijan perustiedot\n\nPostinumero: 15100\n\nPostitoimipaikka: Nastola",
      "2 Hakijan perustiedot\n\nPostinumero: 40999\n\nPostitoimipaikka: Oulu",
    ],
  },
  *check(form) {
    for (const { code, town } of postalPlaces(form)) {
      const known = code && findPostalCode(code.value);
      if (code === undefined || known === undefined || town === undefined || town.value === "-") continue;
      if (isTownOf(known, town.value) || isFormerTownOf(known, town.value)) continue;
      const name = officeName(known);
      yield {
        message: "wrong",
        values: { x: code.value, town: name },
        span: town.span,
        related: [{ message: "code", values: { x: code.value }, span: code.span }],
        fix: { kind: "suggest", edits: [{ span: town.span, newText: name }] },
      };
    }
  },
});

/** True for a municipality that has since been merged with the code's own, whichever into which. */
function isFormerTownOf({ municipality }: PostalCode, town: string): boolean {
  const [written, own] = [findMunicipality(town), findMunicipality(municipality.fi)];
  return written !== undefined && own !== undefined && successorOf(written).code === successorOf(own).code;
}
