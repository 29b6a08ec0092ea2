import type { ParsedValue } from "../../fieldTypes/fieldType.ts";
import { movedValue } from "../../fieldTypes/moved.ts";
import { moved, type Span } from "../../text/span.ts";
import type { Field, Section } from "../form.ts";

/** What a field is wherever it stands. Offsets are those of the place where it was read; it holds no text. */
export type FieldReading = Omit<Field, "section" | "reading" | "isEmpty" | "hasProblems">;

const placed = (of: Span, by: number): Span => (by === 0 ? of : moved(of, by));

/** A reading at its place, in its section. What few ask for is moved when somebody asks. */
export class BoundField implements Field {
  readonly section: Section;
  readonly reading: FieldReading;
  /** UTF-16 units by which it stands further on than where it was read. */
  readonly #by: number;
  #span: Span | undefined = undefined;
  #label: Span | undefined = undefined;
  #value: Span | undefined = undefined;
  #note: Span | undefined = undefined;
  #parsed: ParsedValue | undefined = undefined;

  constructor(section: Section, reading: FieldReading, by = 0) {
    this.section = section;
    this.reading = reading;
    this.#by = by;
  }

  get def(): Field["def"] {
    return this.reading.def;
  }

  get path(): string {
    return this.reading.path;
  }

  get occurrence(): number {
    return this.reading.occurrence;
  }

  get spelling(): Field["spelling"] {
    return this.reading.spelling;
  }

  get span(): Span {
    this.#span ??= placed(this.reading.span, this.#by);
    return this.#span;
  }

  get label(): Span | undefined {
    this.#label ??= this.reading.label && placed(this.reading.label, this.#by);
    return this.#label;
  }

  get value(): Span {
    this.#value ??= placed(this.reading.value, this.#by);
    return this.#value;
  }

  get note(): Span | undefined {
    this.#note ??= this.reading.note && placed(this.reading.note, this.#by);
    return this.#note;
  }

  get isEmpty(): boolean {
    const { start, end } = this.reading.value;
    return start === end;
  }

  get hasProblems(): boolean {
    return this.reading.parsed.problems.length > 0;
  }

  get parsed(): ParsedValue {
    this.#parsed ??= this.#by === 0 ? this.reading.parsed : movedValue(this.reading.parsed, this.#by);
    return this.#parsed;
  }

  /** The same field in a section of a later text, so many units further on. */
  movedTo(section: Section, by: number): BoundField {
    return new BoundField(section, this.reading, this.#by + by);
  }
}

/** A field in a section of a later text, so many UTF-16 units further on. */
export const movedField = (field: Field, section: Section, by: number): Field =>
  field instanceof BoundField ? field.movedTo(section, by) : new BoundField(section, field, by);
