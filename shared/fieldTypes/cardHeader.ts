import { span, trimSpan } from "../text/span.ts";
import { readDay } from "./day.ts";
import type { FieldType, Part } from "./fieldType.ts";

/**
 * The second line of a project card: `Toimintalinja 3 (ESR) | 01.06.2015 – 31.05.2018 | Satakunta`. A piece that is not
 * there or does not read is left out; the line is a heading for people, so it has no problems of its own.
 */
export const cardHeader: FieldType = {
  name: "cardHeader",
  parts: { priority: "text", start: "day", end: "day", region: "text" },
  parse(text, offset, settings) {
    const parts: Record<string, Part> = {};
    let start = 0;
    const cells = text.split("|").map((cell) => {
      const at = trimSpan(text, span(start, start + cell.length));
      start += cell.length + 1;
      return { text: text.slice(at.start, at.end), start: offset + at.start, end: offset + at.end };
    });
    const [priority, days, region] = cells;
    const number = /\d+/u.exec(priority?.text ?? "");
    if (priority !== undefined && number !== null) {
      const at = priority.start + number.index;
      parts.priority = { kind: "text", value: number[0], span: span(at, at + number[0].length) };
    }
    const dash = days?.text.search(/[-–]/u) ?? -1;
    if (days !== undefined && dash >= 0) {
      const read = (name: string, from: number, to: number): void => {
        const at = trimSpan(days.text, span(from, to));
        const { part } = readDay(
          days.text.slice(at.start, at.end),
          days.start + at.start,
          settings.paddedDays,
        );
        if (part !== undefined) parts[name] = part;
      };
      read("start", 0, dash);
      read("end", dash + 1, days.text.length);
    }
    if (region !== undefined && region.text !== "")
      parts.region = { kind: "text", value: region.text, span: span(region.start, region.end) };
    return { parts, problems: [] };
  },
  recognises: (text) => text.includes("|"),
};
