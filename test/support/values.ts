import type { FieldType, ProblemKind, TypeSettings } from "../../shared/fieldTypes/fieldType.ts";
import { applyEdits } from "../../shared/text/edits.ts";

const DEFAULTS: TypeSettings = { paddedDays: false, numberMark: undefined, choices: undefined };

/** Where values are read from in these tests: anywhere but the start, so that offsets are not taken for columns. */
const BEFORE = "Kenttä: ";

export interface ReadProblem {
  readonly kind: ProblemKind;
  /** The characters that the problem points at. */
  readonly at: string;
  /** The value once the fix has been applied; undefined when there is none. */
  readonly fixed: string | undefined;
}

/** Reads a value by its type: its valid pieces, the characters each stands at, and its problems. */
export function readValue(
  type: FieldType,
  value: string,
  settings: Partial<TypeSettings> = {},
): {
  readonly parts: Readonly<Record<string, unknown>>;
  readonly at: Readonly<Record<string, string>>;
  readonly problems: readonly ReadProblem[];
} {
  const text = BEFORE + value;
  const { parts, problems } = type.parse(value, BEFORE.length, { ...DEFAULTS, ...settings });
  return {
    parts: Object.fromEntries(Object.entries(parts).map(([name, part]) => [name, part.value])),
    at: Object.fromEntries(
      Object.entries(parts).map(([name, part]) => [name, text.slice(part.span.start, part.span.end)]),
    ),
    problems: problems.map(({ kind, span, fix }) => ({
      kind,
      at: text.slice(span.start, span.end),
      fixed: fix && applyEdits(text, [fix.edit]).slice(BEFORE.length),
    })),
  };
}
