import { fold, LONGEST_NAME } from "../text/fold.ts";
import { type Span, span, trimSpan } from "../text/span.ts";
import { readDay } from "./day.ts";
import type { FieldType, Part } from "./fieldType.ts";

/** How a period is worded on the Finnish and on the English page: opening word, then the two words of the middle. */
export const WORDINGS = [
  { opening: "alkaa", middle: ["ja", "päättyy"] },
  { opening: "start", middle: ["and", "end"] },
] as const;

/** The two days of a worded period as spans of `text`; undefined when it is worded otherwise. */
function splitPeriod(text: string): { start: Span; end: Span } | undefined {
  if (text.length > LONGEST_NAME) return undefined;
  const words = [...text.matchAll(/\S+/gu)].map((match) => ({
    at: match.index,
    word: match[0],
    folded: fold(match[0]),
  }));
  const wording = WORDINGS.find(({ opening }) => opening === words[0]?.folded);
  if (wording === undefined) return undefined;
  const middle = words.findIndex(
    ({ folded }, i) => folded === wording.middle[0] && words[i + 1]?.folded === wording.middle[1],
  );
  const [opening, joint, lastJoint] = [words[0], words[middle], words[middle + 1]];
  if (opening === undefined || joint === undefined || lastJoint === undefined) return undefined;
  const start = trimSpan(text, span(opening.at + opening.word.length, joint.at));
  // It may end like a sentence.
  const last = text.endsWith(".") ? text.length - 1 : text.length;
  const end = trimSpan(text, span(lastJoint.at + lastJoint.word.length, last));
  return start.start === start.end || end.start === end.end ? undefined : { start, end };
}

/** `Alkaa 1.4.2015 ja päättyy 31.12.2018` */
export const period: FieldType = {
  name: "period",
  parts: { start: "day", end: "day" },
  parse(text, offset, settings) {
    const days = splitPeriod(text);
    if (days === undefined)
      return {
        parts: {},
        problems: [{ kind: "date/invalid", span: span(offset, offset + text.length), text }],
      };
    const read = ({ start, end }: Span) =>
      readDay(text.slice(start, end), offset + start, settings.paddedDays);
    const start = read(days.start);
    const end = read(days.end);
    const parts: Record<string, Part> = {};
    if (start.part !== undefined) parts.start = start.part;
    if (end.part !== undefined) parts.end = end.part;
    return { parts, problems: [...start.problems, ...end.problems] };
  },
};
