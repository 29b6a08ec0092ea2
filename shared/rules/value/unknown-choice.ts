import type { ChoiceList } from "../../fieldTypes/fieldType.ts";
import type { Role } from "../../templates/roles.ts";
import { type FieldDef, fieldDefs, sectionDefs, type Template } from "../../templates/schema.ts";
import { partialWording } from "../../templates/wording.ts";
import { nearestByWords } from "../../text/nearest.ts";
import { defineRule } from "../rule.ts";

/** Values that a rule of their own judges, more strictly than this one could. */
const SPOKEN_FOR: ReadonlySet<Role> = new Set<Role>([
  "authority.name",
  "equality.analysis",
  "equality.mainstreaming",
  "equality.mainGoal",
]);

/** The list of a field that this rule judges; undefined where there is none or another rule speaks for the field. */
function listOf(template: Template, def: FieldDef): ChoiceList | undefined {
  const list = def.choices === undefined ? undefined : template.lists[def.choices];
  if (def.label === undefined || list === undefined) return undefined;
  const roles = Object.values(def.roles);
  // The states of a project are few and all known on most forms: status/unknown then says more than a hint.
  const isSpokenFor = (role: Role): boolean =>
    SPOKEN_FOR.has(role) || (role === "project.status" && list.complete);
  return roles.some(isSpokenFor) ? undefined : list;
}

/** A value that is not among those known of a closed list. Lists are seldom published whole, so it is only a hint. */
export default defineRule({
  id: "value/unknown-choice",
  severity: "hint",
  needs: (template) =>
    template.layout.closed &&
    [...sectionDefs(template)].some(({ def }) =>
      fieldDefs(def).some((field) => listOf(template, field) !== undefined),
    ),
  title: { fi: "Tuntematon arvo", sv: "Okänt värde", en: "Unknown value" },
  source: {
    fi: "Hankerekisterien sivuilla ja luetteloissa esiintyvät arvot; kaikkia arvoja ei ole julkaistu",
    sv: "Värden på projektregistrens sidor och i deras förteckningar; alla värden har inte publicerats",
    en: "Values seen on the pages and lists of the project registers; not all values have been published",
  },
  messages: {
    unknown: {
      fi: 'Tuntematon arvo "{value}". Tarkista, että arvo on valittu lomakkeen luettelosta.',
      sv: 'Okänt värde "{value}". Kontrollera att värdet har valts ur blankettens lista.',
      en: 'Unknown value "{value}". Check that it was chosen from the form\'s list.',
    },
    nearest: {
      fi: 'Tuntematon arvo "{value}". Lähin tunnettu arvo on "{nearest}".',
      sv: 'Okänt värde "{value}". Det närmaste kända värdet är "{nearest}".',
      en: 'Unknown value "{value}". The nearest known value is "{nearest}".',
    },
  },
  fix: "suggest",
  fixTitle: {
    fi: 'Vaihda arvoksi "{nearest}"',
    sv: 'Byt till "{nearest}"',
    en: 'Change to "{nearest}"',
  },
  docs: {
    why: {
      fi: "Näihin kenttiin valitaan arvo luettelosta. Muu arvo on usein kirjoitusvirhe, mutta se voi olla myös oikea: kaikkia luetteloita ei ole julkaistu kokonaan.",
      sv: "I de här fälten väljs värdet ur en lista. Ett annat värde är ofta ett skrivfel, men det kan också vara rätt: alla listor har inte publicerats i sin helhet.",
      en: "In these fields the value is chosen from a list. Another value is often a slip, but it may be right: not all lists have been published whole.",
    },
    fix: {
      fi: "Vertaa arvoa lomakkeen luetteloon. Oikean arvon voi jättää ennalleen.",
      sv: "Jämför värdet med blankettens lista. Ett riktigt värde kan lämnas som det är.",
      en: "Compare the value with the form's list. A right one can be left as it is.",
    },
  },
  asks: true,
  examples: {
    invalid: [
      {
        template: "esr-2014-2020",
        text: "2 Hakijan perustiedot\n\nOrganisaatiotyyppi: Kuntayhtyma",
        fixed: "2 Hakijan perustiedot\n\nOrganisaatiotyyppi: Kuntayhtymä",
      },
      { template: "esr-2014-2020", text: "2 Hakijan perustiedot\n\nOrganisaatiotyyppi: Osuuskunta, pieni" },
      {
        template: "esr-2007-2013",
        text: "1. Projekti\n\nOsio: Etela-Suomen suuralueosio",
        fixed: "1. Projekti\n\nOsio: Etelä-Suomen suuralueosio",
      },
      {
        template: "esr-2007-2013",
        text: "8.1 Horisontaalinen luokittelu\n\nKumppanuus: Projektilla ei ole kumppaneita",
      },
    ],
    valid: [
      { template: "esr-2014-2020", replace: [] },
      { template: "esr-2007-2013", replace: [] },
      "1 Hanke\n\nToiminnan tila: Kesken",
      "8.1 Sukupuolten tasa-arvo\n\nHankkeen päätavoite on sukupuolten tasa-arvon edistäminen: Ehkä",
      "2 Hakijan perustiedot\n\nOrganisaatiotyyppi: kunta",
    ],
  },
  *check(form) {
    // Nobody knows here what the lists say in another language, or in the form of another kind of projects.
    if (form.once(partialWording) !== undefined) return;
    for (const { field, problem } of form.problems("choice/unknown")) {
      const list = listOf(form.template, field.def);
      if (list === undefined) continue;
      const { text: value, span } = problem;
      const near = nearestByWords(
        value,
        list.values.map((known) => known.value),
      );
      if (near === undefined) yield { message: "unknown", values: { value }, span };
      else
        yield {
          message: "nearest",
          values: { value, nearest: near },
          span,
          fix: { kind: "suggest", edits: [{ span, newText: near }] },
        };
    }
  },
});
