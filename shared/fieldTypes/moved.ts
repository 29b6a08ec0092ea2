import { moved } from "../text/span.ts";
import type { ParsedValue, Part, ValueProblem } from "./fieldType.ts";

function movedPart(part: Part, by: number): Part {
  const span = moved(part.span, by);
  switch (part.kind) {
    case "names":
      return { ...part, span, value: part.value.map((one) => ({ ...one, span: moved(one.span, by) })) };
    case "partners":
      return {
        ...part,
        span,
        value: part.value.map((one) => ({
          ...one,
          span: moved(one.span, by),
          businessId: one.businessId && { ...one.businessId, span: moved(one.businessId.span, by) },
        })),
      };
    default:
      return { ...part, span };
  }
}

const movedProblem = (problem: ValueProblem, by: number): ValueProblem => ({
  ...problem,
  span: moved(problem.span, by),
  ...(problem.fix && {
    fix: { ...problem.fix, edit: { ...problem.fix.edit, span: moved(problem.fix.edit.span, by) } },
  }),
});

/** What a value is, read where it stands now: so many UTF-16 units further on than where it was read. */
export function movedValue(value: ParsedValue, by: number): ParsedValue {
  const parts: Record<string, Part> = {};
  for (const [name, part] of Object.entries(value.parts)) parts[name] = movedPart(part, by);
  return { parts, problems: value.problems.map((problem) => movedProblem(problem, by)) };
}
