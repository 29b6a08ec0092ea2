import type { Form, Valued } from "../templates/form.ts";
import type { CalendarDay } from "../text/calendar.ts";
import type { LineColumn, LineIndex } from "../text/lines.ts";
import type { Cents } from "../text/money.ts";
import type { Span } from "../text/span.ts";
import { findCode } from "./code/codeFund.ts";

/** A place in another document: zero-based lines and columns in UTF-16 units, `end` exclusive. */
export interface Place {
  readonly start: LineColumn;
  readonly end: LineColumn;
}

/** A valid value and where it stands. */
export interface Fact<T, Where> {
  readonly value: T;
  readonly place: Where;
}

/** The ends of a budget bracket, in cents; an open end is undefined. */
export interface Bracket {
  readonly min: Cents | undefined;
  readonly max: Cents | undefined;
}

/** The values by which documents of one project are compared. Undefined: absent, empty or not valid. */
export interface Facts<Where> {
  readonly start: Fact<CalendarDay, Where> | undefined;
  readonly end: Fact<CalendarDay, Where> | undefined;
  readonly authority: Fact<string, Where> | undefined;
  readonly plannedPublic: Fact<Cents, Where> | undefined;
  readonly budget: Fact<Bracket, Where> | undefined;
}

/**
 * What rules may know of another document: a handful of its values. Plain data, light enough to keep of thousands of
 * documents and to hand to another thread.
 */
export interface Digest extends Facts<Place> {
  /** Tells the document from every other: its path as reports show it, in an editor its URI. */
  readonly document: string;
  /** How people call the file: its path as reports show it. */
  readonly file: string;
  /** Id of its template. */
  readonly template: string;
  readonly code: Fact<string, Place>;
}

/** A document's own values, with their spans in UTF-16 offsets. */
export function factsOf(form: Form): Facts<Span> {
  const fact = <T>(valued: Valued<T> | undefined): Fact<T, Span> | undefined =>
    valued && { value: valued.value, place: valued.span };
  const [min, max] = [form.find("funding.budgetMin"), form.find("funding.budgetMax")];
  const bracket = (min ?? max)?.field.value;
  return {
    start: fact(form.find("period.start")),
    end: fact(form.find("period.end")),
    authority: fact(form.find("authority.name")),
    plannedPublic: fact(form.find("funding.plannedPublic")),
    budget: bracket && { value: { min: min?.value, max: max?.value }, place: bracket },
  };
}

/** The project code by which documents are compared; undefined where a document has no valid one. */
export const codeOf = (form: Form | undefined): string | undefined => form && findCode(form)?.value.text;

/** The digest of a document; undefined for one without a valid project code, of which no other document can speak. */
export function digestOf(
  form: Form,
  lines: LineIndex,
  { document, file }: Pick<Digest, "document" | "file">,
): Digest | undefined {
  const code = findCode(form);
  if (code === undefined) return undefined;
  const placed = <T>(fact: Fact<T, Span> | undefined): Fact<T, Place> | undefined =>
    fact && {
      value: fact.value,
      place: { start: lines.at(fact.place.start), end: lines.at(fact.place.end) },
    };
  const { start, end, authority, plannedPublic, budget } = factsOf(form);
  return {
    document,
    file,
    template: form.template.id,
    code: {
      value: code.value.text,
      place: { start: lines.at(code.span.start), end: lines.at(code.span.end) },
    },
    start: placed(start),
    end: placed(end),
    authority: placed(authority),
    plannedPublic: placed(plannedPublic),
    budget: placed(budget),
  };
}

/** The documents that are checked together, by the project they are about. */
export interface ProjectDocuments {
  /** The documents with that code by path, of each template the first two: enough for each to know another. */
  of(code: string): readonly Digest[];
  /** Every digest that `of` may give, by code and path. */
  all(): readonly Digest[];
}

const compareText = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);
const byPath = (a: Digest, b: Digest): number =>
  compareText(a.file, b.file) || compareText(a.document, b.document);

/** So many of one code and template are kept, whatever their number: each document then knows the first other. */
const KEPT = 2;

/** Documents that are still being gathered; the order in which they come makes no difference. */
export interface GatheredDocuments extends ProjectDocuments {
  add(digest: Digest): void;
}

/** Gathers digests by code: as JSON, since a string takes less memory than two dozen objects and nobody asks of most. */
export function gatherDocuments(digests: Iterable<Digest> = []): GatheredDocuments {
  const byCode = new Map<string, string>();
  const of = (code: string): readonly Digest[] => JSON.parse(byCode.get(code) ?? "[]") as readonly Digest[];
  const add = (digest: Digest): void => {
    const known = of(digest.code.value);
    const alike = [...known.filter(({ template }) => template === digest.template), digest].sort(byPath);
    const others = known.filter(({ template }) => template !== digest.template);
    byCode.set(digest.code.value, JSON.stringify([...others, ...alike.slice(0, KEPT)].sort(byPath)));
  };
  for (const digest of digests) add(digest);
  return {
    add,
    of,
    all: () => [...byCode.keys()].sort(compareText).flatMap(of),
  };
}
