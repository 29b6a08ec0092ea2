import { findChoice } from "../../fieldTypes/choice.ts";
import type { Form } from "../../templates/form.ts";
import { isEmpty } from "../../templates/form.ts";
import { fieldDefs, hasRole } from "../../templates/schema.ts";
import { isDashes } from "../../text/dashes.ts";
import { defineRule } from "../rule.ts";

/** A word for it that there is no development programme. */
const NONE = /^ei(?: ole)?\.?$/iu;
const saysNone = (text: string): boolean => isDashes(text) || NONE.test(text);

/** A national section without its development programme, or a regional one with it. */
export default defineRule({
  id: "programme/section-contradiction",
  severity: "warning",
  roles: ["project.section", "area.developmentProgramme"],
  title: {
    fi: "Osio ja kehittämisohjelma",
    sv: "Programdel och utvecklingsprogram",
    en: "Section and development programme",
  },
  source: {
    fi: "Manner-Suomen ESR-ohjelma 2007–2013: kehittämisohjelmat kuuluvat valtakunnalliseen osioon",
    sv: "ESF-programmet för Fastlandsfinland 2007–2013: utvecklingsprogrammen hör till den riksomfattande delen",
    en: "ESF programme for mainland Finland 2007–2013: development programmes belong to the national section",
  },
  messages: {
    missing: {
      fi: "Osio ja kehittämisohjelma ovat ristiriidassa. Valtakunnallisen osion projektilla on kehittämisohjelma; lisää sen nimi tai tarkista osio.",
      sv: "Programdelen och utvecklingsprogrammet motsäger varandra. Ett projekt i den riksomfattande delen har ett utvecklingsprogram; lägg till dess namn eller kontrollera programdelen.",
      en: "Section and development programme contradict each other. A project of the national section has a development programme; add its name or check the section.",
    },
    present: {
      fi: "Osio ja kehittämisohjelma ovat ristiriidassa. Suuralueosion projektilla ei ole valtakunnallisen osion kehittämisohjelmaa; tarkista osio tai poista kehittämisohjelma.",
      sv: "Programdelen och utvecklingsprogrammet motsäger varandra. Ett projekt i en storområdesdel har inget utvecklingsprogram ur den riksomfattande delen; kontrollera programdelen eller ta bort utvecklingsprogrammet.",
      en: "Section and development programme contradict each other. A project of a regional section has no development programme of the national section; check the section or remove the programme.",
    },
    section: { fi: "Osio: {section}", sv: "Programdel: {section}", en: "Section: {section}" },
  },
  fix: "none",
  docs: {
    why: {
      fi: "Kehittämisohjelma merkitään vain valtakunnallisen osion projekteille, ja niille se merkitään aina. Ristiriita tarkoittaa, että osio tai kehittämisohjelma on väärin.",
      sv: "Ett utvecklingsprogram anges bara för projekt i den riksomfattande delen, och för dem alltid. En motsägelse betyder att programdelen eller utvecklingsprogrammet är fel.",
      en: "A development programme is given for projects of the national section only, and for these always. A contradiction means that one of the two is wrong.",
    },
    fix: {
      fi: "Tarkista osio rahoituspäätöksestä ja korjaa joko osio tai kehittämisohjelma.",
      sv: "Kontrollera programdelen i finansieringsbeslutet och rätta antingen den eller utvecklingsprogrammet.",
      en: "Check the section against the funding decision and correct either the section or the development programme.",
    },
  },
  examples: {
    invalid: [
      {
        template: "esr-2007-2013",
        replace: [["Osio: Länsi-Suomen suuralueosio", "Osio: Valtakunnallinen osio"]],
      },
      {
        template: "esr-2007-2013",
        replace: [
          [
            "Innovatiivisuus: Ei erityistä innovatiivisuutta projektin tavoitteena",
            "Innovatiivisuus: Ei erityistä innovatiivisuutta projektin tavoitteena\n\nValtakunnallisen osion kehittämisohjelma\n\nVälityömarkkinat",
          ],
        ],
      },
    ],
    valid: [
      { template: "esr-2007-2013", replace: [] },
      {
        template: "esr-2007-2013",
        profile: "submission",
        replace: [["Osio: Länsi-Suomen suuralueosio", "Osio: Valtakunnallinen osio"]],
      },
      {
        template: "esr-2007-2013",
        replace: [
          ["Osio: Länsi-Suomen suuralueosio", "Osio: Valtakunnallinen osio"],
          [
            "Innovatiivisuus: Ei erityistä innovatiivisuutta projektin tavoitteena",
            "Innovatiivisuus: Ei erityistä innovatiivisuutta projektin tavoitteena\n\nValtakunnallisen osion kehittämisohjelma\n\nVälityömarkkinat",
          ],
        ],
      },
    ],
  },
  *check(form, { profile }) {
    const section = form.find("project.section");
    if (section === undefined) return;
    const scope = scopeOf(form, section.value, section.field.def.choices);
    const field = form.fieldOf("area.developmentProgramme");
    const hasProgramme = field !== undefined && !isEmpty(field) && !saysNone(form.textOf(field.value));
    if (scope === "regional" && hasProgramme)
      yield {
        message: "present",
        span: field.value,
        related: [{ message: "section", values: { section: section.value }, span: section.span }],
      };
    // The authority classifies the project once it is funded: before that the programme cannot be there.
    if (scope === "national" && !hasProgramme && profile === "review" && hasClassification(form))
      yield { message: "missing", span: section.span };
  },
});

/** What the section means: `national`, `regional`, or undefined where the template does not say. */
function scopeOf(form: Form, value: string, list: string | undefined): string | undefined {
  const choices = list === undefined ? undefined : form.template.lists[list];
  return choices && findChoice(choices, value)?.means;
}

/** True when the part of the form that holds the development programme is there; its absence is another finding. */
const hasClassification = (form: Form): boolean =>
  form.allSections.some(({ def }) =>
    fieldDefs(def).some((field) => hasRole(field, "area.developmentProgramme")),
  );
