import { visitRuns } from "../syntax/runs.ts";
import { lineNumberAt } from "../syntax/tree.ts";
import type { Field, Form, Section } from "../templates/form.ts";
import { type Span, span } from "../text/span.ts";

/** A part of the text that can be folded up. Spans are UTF-16 offsets and cover more than one line. */
export interface Fold {
  readonly span: Span;
  /** `region` for the parts of the form, `text` for what is written in them. */
  readonly kind: "region" | "text";
  /** 0 for sections; the greater, the sooner left out where a client takes few. */
  readonly depth: number;
}

/** The whole table and each of its groups, a group reaching to the next group's heading. */
function tableFolds({ lines, groups, matrix }: Section): Fold[] {
  if (matrix === undefined) return [];
  const written = lines.filter(({ blank }) => !blank).map(({ content }) => content);
  const parts = groups.map(({ span: { start } }, i): Fold => {
    const next = groups[i + 1]?.span.start ?? Number.POSITIVE_INFINITY;
    const last = written.findLast((content) => content.start < next);
    return { span: span(start, last?.end ?? matrix.end), kind: "region", depth: 3 };
  });
  return [{ span: matrix, kind: "region", depth: 2 }, ...parts];
}

/** The zero-based numbers of the first and the last line of a span. */
const linesOf = ({ tree }: Form, { start, end }: Span): readonly [number, number] => [
  lineNumberAt(tree.lines, start),
  lineNumberAt(tree.lines, end),
];

/** A field with what stands under its label; of prose, each paragraph of several lines. Rows of the table stay open. */
function fieldFolds(form: Form, field: Field): Fold[] {
  if (field.label !== undefined) return [{ span: field.span, kind: "text", depth: 4 }];
  const paragraphs: Fold[] = [];
  const [from, to] = linesOf(form, field.value);
  visitRuns(form.tree.lines.slice(from, to + 1), (first, last) => {
    if (first !== last)
      paragraphs.push({ span: span(first.content.start, last.content.end), kind: "text", depth: 4 });
  });
  return paragraphs;
}

function sectionFolds(form: Form, section: Section): Fold[] {
  const rows = new Set(section.rows.map(({ field }) => field));
  return [
    { span: section.span, kind: "region", depth: section.parent === undefined ? 0 : 1 },
    ...tableFolds(section),
    ...section.fields.filter((field) => !rows.has(field)).flatMap((field) => fieldFolds(form, field)),
  ];
}

function isMultiline(form: Form, of: Span): boolean {
  const [first, last] = linesOf(form, of);
  return first < last;
}

/** Everything that can be folded, in the order of the text, outer parts before what stands in them; no part twice. */
export function folds(form: Form): Fold[] {
  const found = new Map<string, Fold>();
  for (const fold of form.allSections.flatMap((section) => sectionFolds(form, section))) {
    const key = `${fold.span.start}-${fold.span.end}`;
    if (!found.has(key) && isMultiline(form, fold.span)) found.set(key, fold);
  }
  return [...found.values()].sort(
    (a, b) => a.span.start - b.span.start || b.span.end - a.span.end || a.depth - b.depth,
  );
}
