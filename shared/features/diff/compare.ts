import type { LocalText } from "../../i18n/message.ts";
import { rolesOf } from "../../rules/applicable.ts";
import type { Form } from "../../templates/form.ts";
import { type Change, compareEntries } from "./changes.ts";
import { type Entry, entriesOf, type Hide, roleEntriesOf } from "./entries.ts";
import { compareFindings, type FindingDiff, type FindingSide } from "./findings.ts";

/** Two versions of a description, or two descriptions, compared by their forms. */
export interface FormDiff {
  /** False where they follow different forms: then they are compared by what fields mean. */
  readonly isSameTemplate: boolean;
  readonly changes: readonly Change[];
  /** Headings of sections that only one of them has. */
  readonly sections: { readonly added: readonly string[]; readonly removed: readonly string[] };
  /** Across forms: what is given in the one and has no place in the other's form. */
  readonly notCompared: { readonly old: readonly LocalText[]; readonly new: readonly LocalText[] };
  readonly findings: FindingDiff;
}

/** Sections by number and occurrence, with their headings. */
const sectionsOf = (form: Form): Map<string, string> =>
  new Map(
    form.allSections
      .filter(({ heading }) => heading !== undefined)
      .map(({ def, occurrence, heading }) => [
        `${def.id}#${occurrence}`,
        heading === undefined ? def.title : form.textOf(heading.line.content),
      ]),
  );

function compareSections(old: Form, now: Form): FormDiff["sections"] {
  const [before, after] = [sectionsOf(old), sectionsOf(now)];
  return {
    added: [...after].flatMap(([key, heading]) => (before.has(key) ? [] : [heading])),
    removed: [...before].flatMap(([key, heading]) => (after.has(key) ? [] : [heading])),
  };
}

const roleOf = ({ key }: Entry): string => key.split("#", 1)[0] ?? key;

/** What a form gives that another form has no place for: roles it does not have, and fields that have none. */
function withoutPlace(form: Form, other: Form, hide: Hide): readonly LocalText[] {
  const known = rolesOf(other.template);
  const foreign = roleEntriesOf(form, hide).filter((entry) => entry.raw !== "" && !known.has(roleOf(entry)));
  const meaning = new Set(
    form.fields.filter(({ def }) => Object.keys(def.roles).length > 0).map(({ path }) => path),
  );
  const bare = entriesOf(form, hide).filter(({ raw, key }) => raw !== "" && !meaning.has(key));
  const labels = new Map([...foreign, ...bare].map(({ label }) => [label.fi, label]));
  return [...labels.values()];
}

function sharedEntries(form: Form, other: Form, hide: Hide): readonly Entry[] {
  const known = rolesOf(other.template);
  return roleEntriesOf(form, hide).filter((entry) => known.has(roleOf(entry)));
}

/** A description that was recognised, with the findings that are to be compared. */
export type Compared = FindingSide & { readonly form: Form };

/** Compares two descriptions that were recognised. @param hide what is to be kept out of every text */
export function compareForms(old: Compared, now: Compared, hide: Hide = (text) => text): FormDiff {
  const isSameTemplate = old.form.template.id === now.form.template.id;
  const findings = compareFindings(old, now, !isSameTemplate);
  if (isSameTemplate)
    return {
      isSameTemplate,
      changes: compareEntries(entriesOf(old.form, hide), entriesOf(now.form, hide)),
      sections: compareSections(old.form, now.form),
      notCompared: { old: [], new: [] },
      findings,
    };
  return {
    isSameTemplate,
    changes: compareEntries(sharedEntries(old.form, now.form, hide), sharedEntries(now.form, old.form, hide)),
    sections: { added: [], removed: [] },
    notCompared: { old: withoutPlace(old.form, now.form, hide), new: withoutPlace(now.form, old.form, hide) },
    findings,
  };
}
