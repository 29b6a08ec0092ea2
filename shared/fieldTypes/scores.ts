import { span } from "../text/span.ts";
import type { FieldType, Part, ValueProblem } from "./fieldType.ts";

/** The direct and the indirect score of one sustainability row: `2 3`. Ceilings are a rule's business, not the type's. */
export const scores: FieldType = {
  name: "scores",
  parts: { direct: "count", indirect: "count" },
  parse(text, offset) {
    const tokens = [...text.matchAll(/\S+/gu)];
    const parts: Record<string, Part> = {};
    const problems: ValueProblem[] = [];
    const invalid = { kind: "score/invalid", span: span(offset, offset + text.length), text } as const;
    const [direct, indirect] = tokens;
    if (tokens.length !== 2 || direct === undefined || indirect === undefined)
      return { parts, problems: [invalid] };
    for (const [name, token] of [
      ["direct", direct],
      ["indirect", indirect],
    ] as const) {
      const at = span(offset + token.index, offset + token.index + token[0].length);
      if (/^\d{1,6}$/u.test(token[0])) parts[name] = { kind: "count", value: Number(token[0]), span: at };
    }
    return Object.keys(parts).length === 2 ? { parts, problems } : { parts: {}, problems: [invalid] };
  },
};
