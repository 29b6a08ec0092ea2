import type { Profile } from "../../config/settings.ts";
import type { Form } from "../../templates/form.ts";
import type { OutlineField, OutlineSection } from "../../templates/outline.ts";
import { headingText } from "../../templates/scaffold.ts";
import type { FieldDef } from "../../templates/schema.ts";
import { fieldsByDef, isExcused, isGivenElsewhere, isPresent, isRequired } from "../requirement.ts";
import { defineRule } from "../rule.ts";
import { insertFields, lineFrom } from "./missingPlace.ts";

/** What a section lacks: single fields, or every kind of an alternative. */
type Lack =
  | { readonly kind: "field" | "recommended"; readonly field: FieldDef }
  | { readonly kind: "alternative"; readonly sides: readonly (readonly FieldDef[])[] };

type Present = ReadonlyMap<FieldDef, readonly OutlineField[]>;

/** The fields of each kind of an alternative, in the order of the form. */
function sidesOf(all: readonly FieldDef[], alternative: string): FieldDef[][] {
  const sides = new Map<string | undefined, FieldDef[]>();
  for (const def of all) {
    if (def.alternative !== alternative) continue;
    const known = sides.get(def.side);
    if (known === undefined) sides.set(def.side, [def]);
    else known.push(def);
  }
  return [...sides.values()];
}

/** Of alternatives one kind has to be whole; where nothing of any kind stands, that is said once. */
function* lackOfAlternative(
  all: readonly FieldDef[],
  alternative: string,
  present: Present,
): Generator<Lack> {
  const sides = sidesOf(all, alternative);
  const begun = sides.filter((side) => side.some((def) => present.has(def)));
  if (begun.length === 0) return yield { kind: "alternative", sides };
  const gaps = begun.map((side) => side.filter((def) => !present.has(def) && !isExcused(def, all, present)));
  if (gaps.some((missing) => missing.length === 0)) return;
  for (const field of gaps.flat()) if (field.label !== undefined) yield { kind: "field", field };
}

/** What is missing from a section, in the order of the form. */
function* lacksOf(form: Form, sections: readonly OutlineSection[], profile: Profile): Generator<Lack> {
  const all = sections[0]?.def.fields ?? [];
  const present = fieldsByDef(sections);
  const alternatives = new Set<string>();
  for (const field of all) {
    const { alternative } = field;
    if (alternative !== undefined) {
      if (alternatives.has(alternative) || !isRequired(field.required, profile)) continue;
      alternatives.add(alternative);
      yield* lackOfAlternative(all, alternative, present);
    } else if (field.label !== undefined && !present.has(field) && !isGivenElsewhere(form, field)) {
      if (field.required === "recommended") yield { kind: "recommended", field };
      else if (isRequired(field.required, profile) && !isExcused(field, all, present))
        yield { kind: "field", field };
    }
  }
}

/** How a field is called: its label, or the line that it is. */
const nameOf = (form: Form, def: FieldDef): string =>
  def.label ?? form.template.lists[def.choices ?? ""]?.values[0]?.value ?? def.id;

const quoted = (form: Form, side: readonly FieldDef[]): string =>
  side.map((def) => `"${nameOf(form, def)}"`).join(", ");

/** The sections that are present, by number: one that stands twice has its fields together. */
function presentSections(form: Form): ReadonlyMap<string, readonly OutlineSection[]> {
  const byId = new Map<string, OutlineSection[]>();
  for (const section of form.outline.allSections) {
    if (!isPresent(section)) continue;
    const known = byId.get(section.def.id);
    if (known === undefined) byId.set(section.def.id, [section]);
    else known.push(section);
  }
  return byId;
}

/** A field that the form asks for and the section does not have. A section that is itself missing is not looked into. */
export default defineRule({
  id: "structure/missing-field",
  severity: { draft: "info", submission: "error", review: "error" },
  title: { fi: "Kenttä puuttuu", sv: "Fält saknas", en: "Field missing" },
  source: {
    fi: "Hankekuvauksen lomakemalli: lomakkeen kentät",
    sv: "Blankettmallen för projektbeskrivningen: blankettens fält",
    en: "The form of the project description: its fields",
  },
  messages: {
    missing: {
      fi: 'Pakollinen kenttä "{label}" puuttuu. Lisää se osioon "{heading}".',
      sv: 'Det obligatoriska fältet "{label}" saknas. Lägg till det i avsnittet "{heading}".',
      en: 'Required field "{label}" is missing. Add it to section "{heading}".',
    },
    alternatives: {
      fi: 'Pakollinen kenttä "{label}" puuttuu. Osioon "{heading}" kuuluu jompikumpi: {first} tai {second}.',
      sv: 'Det obligatoriska fältet "{label}" saknas. I avsnittet "{heading}" ska det ena stå: {first} eller {second}.',
      en: 'Required field "{label}" is missing. Section "{heading}" needs one of the two: {first} or {second}.',
    },
    recommended: {
      fi: 'Kenttä "{label}" puuttuu. Se ei ole pakollinen: lisää se osioon "{heading}", jos tieto on olemassa.',
      sv: 'Fältet "{label}" saknas. Det är inte obligatoriskt: lägg till det i avsnittet "{heading}" om uppgiften finns.',
      en: 'Field "{label}" is missing. It is not required: add it to section "{heading}" if there is something to tell.',
    },
  },
  fix: "suggest",
  fixTitle: {
    fi: 'Lisää kenttä "{label}"',
    sv: 'Lägg till fältet "{label}"',
    en: 'Insert field "{label}"',
  },
  docs: {
    why: {
      fi: "Käsittelijä etsii jokaisen tiedon lomakkeen mukaisesta kentästä. Puuttuva kenttä jättää tiedon antamatta, ja kuvaus joudutaan palauttamaan täydennettäväksi.",
      sv: "Handläggaren söker varje uppgift i blankettens fält. Saknas fältet är uppgiften inte lämnad, och beskrivningen måste returneras för komplettering.",
      en: "The handler looks for each piece of information in its field of the form. Without the field the information is not given, and the description has to be sent back to be completed.",
    },
    fix: {
      fi: "Lisää kenttä osioonsa muiden kenttien väliin lomakkeen järjestyksessä ja kirjoita siihen arvo.",
      sv: "Lägg till fältet i sitt avsnitt mellan de andra fälten, i blankettens ordning, och skriv in ett värde.",
      en: "Add the field to its section, among the others in the order of the form, and write its value.",
    },
  },
  examples: {
    invalid: [
      { template: "esr-2014-2020", replace: [["Y-tunnus: 1234567-1\n\n", ""]] },
      { template: "esr-2014-2020", replace: [["WWW-osoite: http://www.esimerkki.fi\n\n", ""]] },
      {
        template: "esr-2014-2020",
        replace: [
          ["Maakunnat: Keski-Suomi\n\nSeutukunnat: Jyväskylän, Äänekosken\n\n", ""],
          ["Kunnat: Jyväskylä, Laukaa, Äänekoski\n\n", ""],
        ],
      },
      {
        template: "esr-2007-2013",
        text: "7. Projektin julkinen rahoitus, euroa\n\nMyönnetty EU- ja valtion rahoitus: 1 000\n\nToteutunut EU- ja valtion rahoitus: 900\n\nToteutunut julkinen rahoitus yhteensä: 900\n",
        fixed:
          "7. Projektin julkinen rahoitus, euroa\n\nMyönnetty EU- ja valtion rahoitus: 1 000\n\nToteutunut EU- ja valtion rahoitus: 900\n\nSuunniteltu julkinen rahoitus yhteensä:\n\nToteutunut julkinen rahoitus yhteensä: 900\n",
      },
      { template: "hankekortti", replace: [["Maakunta: Keski-Suomi\n", ""]] },
    ],
    valid: [
      { template: "esr-2014-2020", replace: [] },
      {
        template: "esr-2014-2020",
        profile: "submission",
        replace: [["Toteutunut EU- ja valtion rahoitus: 172 400\n\n", ""]],
      },
      {
        template: "esr-2007-2013",
        text: "3.1 Maantieteellinen kohdealue\n\nValtakunnallinen projekti\n",
      },
      { template: "esr-2007-2013", text: "3.1 Maantieteellinen kohdealue\n\nMaakunnat: Lappi\n" },
    ],
  },
  *check(form, { profile }) {
    for (const sections of presentSections(form).values()) {
      const lacks = [...lacksOf(form, sections, profile)];
      if (lacks.length === 0) continue;
      const section = form.allSections.find((one) => one === sections[0]);
      if (section === undefined) continue;
      for (const lack of lacks) {
        const at = section.heading?.line.content ?? lineFrom(form.text, section.span.start);
        const heading = headingText(form.template, section.def);
        const [first = [], second = []] = lack.kind === "alternative" ? lack.sides : [[lack.field]];
        const [field] = first;
        if (field === undefined) continue;
        const common = {
          span: at,
          path: `${section.def.id}/${field.id}`,
          fix: { kind: "suggest", edits: [insertFields(form, section, first)] },
        } as const;
        const values = { label: nameOf(form, field), heading };
        if (lack.kind === "field") yield { message: "missing", values, ...common };
        else if (lack.kind === "recommended")
          yield { message: "recommended", values, severity: "hint", ...common };
        else
          yield {
            message: "alternatives",
            values: { ...values, first: quoted(form, first), second: quoted(form, second) },
            ...common,
          };
      }
    }
  },
});
