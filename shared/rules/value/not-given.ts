import { isNotGiven } from "../../templates/form.ts";
import type { Role } from "../../templates/roles.ts";
import { type FieldDef, sectionDefs } from "../../templates/schema.ts";
import { isRequired } from "../requirement.ts";
import { defineRule } from "../rule.ts";

/** Text for which the hyphen is a full answer: there may be no indirect group, and the report comes at the end. */
const MAY_BE_LEFT_OUT: ReadonlySet<Role> = new Set<Role>(["targetGroup.indirect", "text.finalReport"]);

/** True for free text that somebody has to write. */
const isRequiredProse = ({ required, empty, roles }: FieldDef): boolean =>
  required !== "optional" &&
  required !== "recommended" &&
  empty !== "allowed" &&
  !Object.values(roles).some((role) => MAY_BE_LEFT_OUT.has(role));

/** A hyphen where the form asks for text. */
export default defineRule({
  id: "value/not-given",
  severity: "info",
  needs: (template) =>
    [...sectionDefs(template)].some(({ def }) => def.body !== undefined && isRequiredProse(def.body)),
  title: { fi: "Tieto jätetty antamatta", sv: "Uppgiften inte lämnad", en: "Not given" },
  source: {
    fi: "Hankekuvauksissa viiva (-) tarkoittaa, ettei kohtaan ole kirjoitettu mitään",
    sv: "I projektbeskrivningar betyder ett streck (-) att inget har skrivits på stället",
    en: "In project descriptions a hyphen (-) means that nothing was written there",
  },
  messages: {
    notGiven: {
      fi: '"-" tarkoittaa, ettei tietoa ole annettu. Kirjoita kohtaan "{label}" teksti.',
      sv: '"-" betyder att uppgiften inte har lämnats. Skriv en text under "{label}".',
      en: '"-" means that nothing was given. Write a text under "{label}".',
    },
  },
  fix: "none",
  docs: {
    why: {
      fi: "Tämä kohta on hankkeen arvioinnin kannalta tarpeellinen, joten pelkkä viiva ei riitä.",
      sv: "Det här stället behövs för att projektet ska kunna bedömas, så ett streck räcker inte.",
      en: "This part is needed to assess the project, so a hyphen is not enough.",
    },
    fix: {
      fi: "Kirjoita pyydetty kuvaus muutamalla virkkeellä.",
      sv: "Skriv den begärda beskrivningen med några meningar.",
      en: "Write what is asked for in a few sentences.",
    },
  },
  examples: {
    invalid: [
      "4.1 Varsinaiset kohderyhmät\n\n-",
      { template: "esr-2007-2013", text: "6.1 Tiedotussuunnitelma\n\n-\n" },
    ],
    valid: [
      "4.2 Välilliset kohderyhmät\n\n-",
      "9 Loppuraportin tiivistelmä\n\n-",
      "3 Suunnitelman mukainen tiivistelmä toteutuksesta\n\n- ohjaus\n- koulutus",
      { template: "esr-2007-2013", replace: [] },
    ],
  },
  *check(form, { profile }) {
    for (const { def: owner, fields } of form.allSections)
      for (const field of fields) {
        if (field.def !== owner.body || !isRequiredProse(field.def)) continue;
        if (!isRequired(field.def.required, profile) || !isNotGiven(form, field)) continue;
        yield { message: "notGiven", values: { label: owner.title }, span: field.value };
      }
  },
});
