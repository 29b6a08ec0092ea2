import type { Part } from "../../fieldTypes/fieldType.ts";
import type { LocalText } from "../../i18n/message.ts";
import { ROLE_WORDS } from "../../report/roleWords.ts";
import { type Field, type Form, isEmpty, isNotGiven, type Section } from "../../templates/form.ts";
import type { Role } from "../../templates/roles.ts";
import { fold } from "../../text/fold.ts";
import { otherLines } from "../export/exportForm.ts";

/** A piece of a value, and what it is called where the field has several. */
export interface EntryPart {
  readonly name: string;
  readonly label: LocalText | undefined;
  readonly part: Part;
}

/** What two descriptions are compared by: a field of one form, or, across forms, what has one role. */
export interface Entry {
  /** The path of the field, or the role. */
  readonly key: string;
  /** The heading under which it stands. */
  readonly section: string;
  readonly label: LocalText;
  /** As it is written, white space at the ends left out; empty where nothing is given. */
  readonly raw: string;
  readonly parts: readonly EntryPart[];
  /** The justification under it. */
  readonly note: string;
}

const PART_WORDS: Readonly<Record<string, LocalText>> = {
  direct: { fi: "Välitön", sv: "Direkt", en: "Direct" },
  indirect: { fi: "Välillinen", sv: "Indirekt", en: "Indirect" },
  total: { fi: "Yhteensä", sv: "Sammanlagt", en: "In all" },
  women: { fi: "Naisia", sv: "Kvinnor", en: "Women" },
};

const OTHER_LINES: LocalText = { fi: "Muut rivit", sv: "Övriga rader", en: "Other lines" };

const everywhere = (text: string): LocalText => ({ fi: text, sv: text, en: text });

const plainText = (form: Form, at: { start: number; end: number } | undefined): string =>
  at === undefined ? "" : form.textOf(at).replace(/\r\n?/gu, "\n").trim();

const headingOf = (form: Form, { heading, def }: Section): string =>
  heading === undefined ? def.title : form.textOf(heading.line.content);

const givenText = (form: Form, field: Field): string =>
  isEmpty(field) || isNotGiven(form, field) ? "" : plainText(form, field.value);

const labelOf = (field: Field): LocalText => everywhere(field.def.label ?? field.section.def.title);

/** Takes out of a text what is not to be shown: then neither are its changes. */
export type Hide = (text: string) => string;

const hiddenPart = (part: Part, hide: Hide): Part => {
  if (part.kind === "names")
    return { ...part, value: part.value.map((one) => ({ ...one, name: hide(one.name) })) };
  if (part.kind === "partners")
    return { ...part, value: part.value.map((one) => ({ ...one, name: hide(one.name) })) };
  return part;
};

/** The fields of a form, and the lines of each section that belong to none. */
export function entriesOf(form: Form, hide: Hide): readonly Entry[] {
  const fixed = new Set(
    [...form.template.head.fixed, ...form.template.recognise.map(({ line }) => line)].map(fold),
  );
  return [form.head, ...form.allSections].flatMap((section): Entry[] => {
    const heading = hide(headingOf(form, section));
    const place = section.occurrence === 1 ? "" : `@${section.occurrence}`;
    const fields = section.fields.map((field): Entry => {
      const roles: Readonly<Record<string, Role>> = field.def.roles;
      const parts = Object.entries(field.parsed.parts);
      const labelled = (name: string): LocalText | undefined => {
        const role = roles[name];
        return PART_WORDS[name] ?? (parts.length > 1 && role !== undefined ? ROLE_WORDS[role] : undefined);
      };
      return {
        key: field.path + place,
        section: heading,
        label: labelOf(field),
        raw: hide(givenText(form, field)),
        parts: parts.map(([name, part]) => ({ name, label: labelled(name), part: hiddenPart(part, hide) })),
        note: hide(plainText(form, field.note)),
      };
    });
    const headers = new Set((section.def.matrix?.header ?? []).map(fold));
    const others = otherLines(section)
      .map(({ content }) => form.textOf(content))
      .filter((line) => !fixed.has(fold(line)) && !headers.has(fold(line)));
    if (others.length === 0) return fields;
    const rest = {
      key: `${section.def.id}${place}`,
      section: heading,
      label: OTHER_LINES,
      parts: [],
      note: "",
    };
    return [...fields, { ...rest, raw: hide(others.join("\n")) }];
  });
}

/** What a form says of each role, whatever field says it; later ones of a role have `#n`. */
export function roleEntriesOf(form: Form, hide: Hide): readonly Entry[] {
  const times = new Map<Role, number>();
  return form.fields.flatMap((field) => {
    const roles: [string, Role][] = Object.entries(field.def.roles);
    return roles.map(([name, role], i): Entry => {
      const count = (times.get(role) ?? 0) + 1;
      times.set(role, count);
      const part = field.parsed.parts[name];
      const written = hide(givenText(form, field));
      return {
        key: count === 1 ? role : `${role}#${count}`,
        section: hide(headingOf(form, field.section)),
        label: ROLE_WORDS[role],
        raw:
          written === ""
            ? ""
            : part === undefined
              ? i === 0
                ? written
                : ""
              : hide(plainText(form, part.span)),
        parts: part === undefined ? [] : [{ name: "value", label: undefined, part: hiddenPart(part, hide) }],
        note: i === 0 ? hide(plainText(form, field.note)) : "",
      };
    });
  });
}
