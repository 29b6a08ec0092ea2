import type { ProblemKind } from "../fieldTypes/fieldType.ts";
import type { Span } from "../text/span.ts";
import type { Field, Form, Valued } from "./form.ts";
import type { Role, RoleValue } from "./roles.ts";

/**
 * What of a form may change by itself: the fields of a role, the problems of one kind, which sections and fields there
 * are, or the sections that are tables.
 */
export type Read = Role | ProblemKind | "outline" | "tables";

/** What somebody has read of a form. */
export class Reading {
  /** True when it is anything but what is told below, such as the text: then nothing more need be noted. */
  isWhole = false;
  readonly read = new Set<Read>();
  /** Pieces of the text. */
  readonly quoted: Span[] = [];
  /** Roles whose values were asked for. */
  readonly asked = new Set<Role>();

  noteRead(what: Read): void {
    if (!this.isWhole) this.read.add(what);
  }

  noteQuoted(piece: Span): void {
    if (!this.isWhole) this.quoted.push(piece);
  }

  /** Reads what another has read as well. */
  add({ isWhole, read, quoted, asked }: Reading): void {
    this.isWhole ||= isWhole;
    for (const what of read) this.noteRead(what);
    for (const piece of quoted) this.noteQuoted(piece);
    for (const role of asked) this.asked.add(role);
  }
}

/** A form that notes what is read of it. */
class WatchedForm implements Form {
  readonly template: Form["template"];
  readonly ofTemplate: Form["ofTemplate"];
  readonly #form: Form;
  readonly #reading: () => Reading;

  constructor(form: Form, reading: () => Reading) {
    this.template = form.template;
    this.ofTemplate = form.ofTemplate;
    this.#form = form;
    this.#reading = reading;
  }

  get #whole(): Form {
    this.#reading().isWhole = true;
    return this.#form;
  }

  #noting(what: Read): Form {
    this.#reading().noteRead(what);
    return this.#form;
  }

  #asking(role: Role): Form {
    this.#reading().asked.add(role);
    return this.#noting(role);
  }

  get text(): string {
    return this.#whole.text;
  }

  get tree(): Form["tree"] {
    return this.#whole.tree;
  }

  get head(): Form["head"] {
    return this.#whole.head;
  }

  get sections(): Form["sections"] {
    return this.#whole.sections;
  }

  get allSections(): Form["allSections"] {
    return this.#whole.allSections;
  }

  get fields(): Form["fields"] {
    return this.#whole.fields;
  }

  get foreign(): Form["foreign"] {
    return this.#whole.foreign;
  }

  get outline(): Form["outline"] {
    return this.#noting("outline").outline;
  }

  get tables(): Form["tables"] {
    return this.#noting("tables").tables;
  }

  find<R extends Role>(role: R): Valued<RoleValue<R>> | undefined {
    return this.#asking(role).find(role);
  }

  findAll<R extends Role>(role: R): readonly Valued<RoleValue<R>>[] {
    return this.#asking(role).findAll(role);
  }

  fieldOf(role: Role): Field | undefined {
    return this.#noting(role).fieldOf(role);
  }

  fieldsOf(role: Role): readonly Field[] {
    return this.#noting(role).fieldsOf(role);
  }

  problems(kind: ProblemKind): ReturnType<Form["problems"]> {
    return this.#noting(kind).problems(kind);
  }

  at(offset: number): ReturnType<Form["at"]> {
    return this.#whole.at(offset);
  }

  textOf(piece: Span): string {
    this.#reading().noteQuoted(piece);
    return this.#form.textOf(piece);
  }

  once<T>(compute: (form: Form) => T): T {
    return this.recall(compute).value;
  }

  recall<T>(compute: (form: Form) => T): { readonly value: T; readonly reading: Reading } {
    const recalled = this.#form.recall(compute);
    this.#reading().add(recalled.reading);
    return recalled;
  }

  reread(text: string): Form {
    return this.#form.reread(text);
  }
}

/** The form, noting what is read of it. @param reading where it is noted at the moment of reading */
export const watched = (form: Form, reading: () => Reading): Form => new WatchedForm(form, reading);
