import { type Field, isEmpty, isNotGiven } from "../../templates/form.ts";
import type { Role } from "../../templates/roles.ts";
import { defineRule } from "../rule.ts";

/** The three fields of the address where the project is carried out; all are filled in, or none. */
const SITE_ROLES = ["site.address", "site.postalCode", "site.town"] as const satisfies readonly Role[];

/** One or two of the three address fields filled in. */
export default defineRule({
  id: "site/incomplete",
  severity: "warning",
  roles: SITE_ROLES,
  title: {
    fi: "Toteutuspaikan osoite",
    sv: "Genomförandeplatsens adress",
    en: "Address of the project's site",
  },
  source: {
    fi: "Hankekuvauksen lomakemalli: osoite annetaan, jos hanke toteutetaan yhdessä paikassa; muuten kaikki kolme kenttää jäävät tyhjiksi",
    sv: "Blankettmallen för projektbeskrivningen: adressen anges om projektet genomförs på ett ställe; annars lämnas alla tre fält tomma",
    en: "The form of the project description: the address is given if the project is carried out in one place; otherwise all three fields stay empty",
  },
  messages: {
    incomplete: {
      fi: 'Toteutuspaikan osoite on vajaa. Täydennä kenttä "{label}", tai tyhjennä kaikki kolme, jos paikkoja on useita.',
      sv: 'Genomförandeplatsens adress är ofullständig. Fyll i fältet "{label}", eller töm alla tre om platserna är flera.',
      en: 'The address of the site is incomplete. Fill in the field "{label}", or empty all three if there are several sites.',
    },
    incompleteTwo: {
      fi: 'Toteutuspaikan osoite on vajaa. Täydennä kentät "{label}" ja "{second}", tai tyhjennä kaikki kolme, jos paikkoja on useita.',
      sv: 'Genomförandeplatsens adress är ofullständig. Fyll i fälten "{label}" och "{second}", eller töm alla tre om platserna är flera.',
      en: 'The address of the site is incomplete. Fill in the fields "{label}" and "{second}", or empty all three if there are several sites.',
    },
  },
  fix: "none",
  docs: {
    why: {
      fi: "Osoite annetaan kokonaan tai ei lainkaan. Vajaasta osoitteesta ei tiedä, toteutetaanko hanke yhdessä paikassa.",
      sv: "Adressen ges helt eller inte alls. Av en ofullständig adress framgår inte om projektet genomförs på ett ställe.",
      en: "The address is given in full or not at all. An incomplete one leaves open whether the project is carried out in one place.",
    },
    fix: {
      fi: "Täydennä puuttuvat kentät. Jos hanke toteutetaan useassa paikassa, tyhjennä kaikki kolme.",
      sv: "Fyll i de fält som saknas. Om projektet genomförs på flera ställen, töm alla tre.",
      en: "Fill in the missing fields. If the project is carried out in several places, empty all three.",
    },
  },
  examples: {
    invalid: [
      {
        template: "esr-2014-2020",
        replace: [
          [
            "Jakeluosoite:\n\nPostinumero:\n\nPostitoimipaikka:",
            "Jakeluosoite: Esimerkkikatu 1\n\nPostinumero:\n\nPostitoimipaikka: Jyväskylä",
          ],
        ],
      },
      {
        template: "esr-2014-2020",
        replace: [
          [
            "Jakeluosoite:\n\nPostinumero:\n\nPostitoimipaikka:",
            "Jakeluosoite:\n\nPostinumero:\n\nPostitoimipaikka: Jyväskylä",
          ],
        ],
      },
    ],
    valid: [
      { template: "esr-2014-2020", replace: [] },
      {
        template: "esr-2014-2020",
        replace: [
          [
            "Jakeluosoite:\n\nPostinumero:\n\nPostitoimipaikka:",
            "Jakeluosoite: Esimerkkikatu 1\n\nPostinumero: 40100\n\nPostitoimipaikka: Jyväskylä",
          ],
        ],
      },
      {
        template: "esr-2014-2020",
        replace: [
          [
            "Jakeluosoite:\n\nPostinumero:\n\nPostitoimipaikka:",
            "Jakeluosoite: -\n\nPostinumero:\n\nPostitoimipaikka:",
          ],
        ],
      },
    ],
  },
  *check(form) {
    const fields = SITE_ROLES.map((role) => form.fieldOf(role)).filter((field) => field !== undefined);
    // A field that is not there has a finding of its own.
    if (fields.length < SITE_ROLES.length) return;
    const isBlank = (field: Field): boolean => isEmpty(field) || isNotGiven(form, field);
    const [first, second] = fields.filter(isBlank);
    if (first === undefined || fields.every(isBlank)) return;
    const span = first.label ?? first.span;
    const label = first.def.label ?? "";
    yield second === undefined
      ? { message: "incomplete", values: { label }, span, path: first.path }
      : {
          message: "incompleteTwo",
          values: { label, second: second.def.label ?? "" },
          span,
          path: first.path,
        };
  },
});
