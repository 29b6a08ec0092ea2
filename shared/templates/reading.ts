import type { ProblemKind } from "../fieldTypes/fieldType.ts";
import type { Span } from "../text/span.ts";
import type { Form } from "./form.ts";
import type { Role } from "./roles.ts";

/**
 * What of a form may change by itself: the fields of a role, the problems of one kind, which sections and fields there
 * are, or the sections that are tables; `whole` is everything.
 */
export type Read = Role | ProblemKind | "outline" | "tables" | "whole";

/** What somebody has read of a form. */
export class Reading {
  /** Roles whose values were asked for. */
  readonly asked = new Set<Role>();
  readonly read = new Set<Read>();
  /** Pieces of the text. */
  readonly quoted: Span[] = [];

  /** Reads what another has read as well. */
  add({ asked, read, quoted }: Reading): void {
    for (const role of asked) this.asked.add(role);
    for (const what of read) this.read.add(what);
    for (const piece of quoted) this.quoted.push(piece);
  }
}

/** A form that notes what is read of it. @param reading where it is noted at this moment */
export function watched(form: Form, reading: () => Reading): Form {
  const whole = <T>(value: T): T => {
    reading().read.add("whole");
    return value;
  };
  const of = <T>(what: Read, value: T): T => {
    reading().read.add(what);
    return value;
  };
  const askedOf = <T>(role: Role, value: T): T => {
    reading().asked.add(role);
    return of(role, value);
  };
  return {
    template: form.template,
    ofTemplate: form.ofTemplate,
    get text() {
      return whole(form.text);
    },
    get tree() {
      return whole(form.tree);
    },
    get head() {
      return whole(form.head);
    },
    get sections() {
      return whole(form.sections);
    },
    get allSections() {
      return whole(form.allSections);
    },
    get fields() {
      return whole(form.fields);
    },
    get foreign() {
      return whole(form.foreign);
    },
    get outline() {
      return of("outline", form.outline);
    },
    get tables() {
      return of("tables", form.tables);
    },
    find: (role) => askedOf(role, form.find(role)),
    findAll: (role) => askedOf(role, form.findAll(role)),
    fieldOf: (role) => of(role, form.fieldOf(role)),
    fieldsOf: (role) => of(role, form.fieldsOf(role)),
    problems: (kind) => of(kind, form.problems(kind)),
    at: (offset) => whole(form.at(offset)),
    textOf(piece) {
      reading().quoted.push(piece);
      return form.textOf(piece);
    },
    once: (compute) => {
      const recalled = form.recall(compute);
      reading().add(recalled.reading);
      return recalled.value;
    },
    recall: (compute) => {
      const recalled = form.recall(compute);
      reading().add(recalled.reading);
      return recalled;
    },
    reread: (text) => form.reread(text),
  };
}
