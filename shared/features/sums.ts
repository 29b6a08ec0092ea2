import { HINT } from "../i18n/completion.ts";
import { type Form, headingEnd, type Row, type Valued } from "../templates/form.ts";
import type { Role } from "../templates/roles.ts";
import { formatEuros } from "../text/money.ts";
import type { Words } from "./hover/words.ts";
import type { Hint } from "./inlayHints.ts";

/** Totals, and the part of each that the form asks for by itself; the first that is there counts. */
const PARTS = {
  "funding.plannedPublic": ["funding.plannedEuState", "funding.granted"],
  "funding.realisedPublic": ["funding.realised"],
  "funding.plannedTotal": ["funding.plannedPublic"],
  "funding.realisedTotal": ["funding.realisedPublic"],
} as const satisfies Partial<Record<Role, readonly Role[]>>;

type Total = keyof typeof PARTS;
type Sum = Valued<number>;

/** What a total is made of: the part that is stated, and the rest. Nothing where there is no rest. */
function* fundingSums(form: Form, words: Words): Generator<Hint> {
  for (const [role, parts] of Object.entries(PARTS) as [Total, readonly (typeof PARTS)[Total][number][]][]) {
    const total = form.find(role);
    const part = parts.map((name): Sum | undefined => form.find(name)).find((found) => found !== undefined);
    if (total === undefined || part === undefined || part.value <= 0 || part.value >= total.value) continue;
    const label = part.field.def.label ?? part.field.def.id;
    const [stated, rest] = [formatEuros(part.value), formatEuros(total.value - part.value)];
    yield {
      offset: total.span.end,
      text: `= ${stated} + ${rest}`,
      tooltip: words.say(HINT.partAndRest, { label, stated, rest }),
    };
  }
}

interface Scores {
  readonly direct: number;
  readonly indirect: number;
}

/** The scores of rows together, each row of the form once; undefined where no row has valid ones. */
function addScores(rows: readonly Row[]): Scores | undefined {
  const read = new Map<string, Scores>();
  for (const { def, field } of rows) {
    const { direct, indirect } = field.parsed.parts;
    if (direct?.kind === "count" && indirect?.kind === "count" && !read.has(def.id))
      read.set(def.id, { direct: direct.value, indirect: indirect.value });
  }
  if (read.size === 0) return undefined;
  return [...read.values()].reduce((sum, row) => ({
    direct: sum.direct + row.direct,
    indirect: sum.indirect + row.indirect,
  }));
}

/** The scores of each group of the table behind its heading, and of all of it behind the section's. */
function* scoreSums(form: Form, words: Words): Generator<Hint> {
  for (const { rows, groups, heading } of form.allSections) {
    const all = addScores(rows);
    if (all !== undefined && heading !== undefined)
      yield { offset: headingEnd(heading), text: words.say(HINT.scores, { ...all }) };
    for (const { title, span } of groups) {
      const sum = addScores(rows.filter(({ group }) => group === title));
      if (sum !== undefined) yield { offset: span.end, text: words.say(HINT.scores, { ...sum }) };
    }
  }
}

/** What totals are made of, and what parts add up to, behind the values and headings. */
export function* sumHints(form: Form, words: Words): Generator<Hint> {
  yield* fundingSums(form, words);
  yield* scoreSums(form, words);
}
