import { FINDING } from "../../i18n/hover.ts";
import type { Finding } from "../../rules/engine.ts";
import type { Rule } from "../../rules/rule.ts";
import { parseIsoDay } from "../../text/calendar.ts";
import { contains } from "../../text/span.ts";
import { type Block, heading, line, named, separator } from "../richText.ts";
import type { Suppressed } from "../suppression.ts";
import type { Words } from "./words.ts";

/** How many findings at one place are explained; the others are counted. */
const MOST_EXPLAINED = 3;

/** The findings at a UTF-16 offset, the narrowest first, one of each rule. */
export function findingsAt(findings: readonly Finding[], offset: number): Finding[] {
  const here = findings
    .filter(({ span }) => contains(span, offset))
    .sort((a, b) => a.span.end - a.span.start - (b.span.end - b.span.start));
  return here.filter((finding, i) => here.findIndex(({ rule }) => rule === finding.rule) === i);
}

/** Why each finding matters and what to do. The message itself stands in the diagnostic and is not said twice. */
export function findingBlocks(findings: readonly Finding[], rules: readonly Rule[], words: Words): Block[] {
  const blocks: Block[] = [];
  for (const finding of findings.slice(0, MOST_EXPLAINED)) {
    const rule = rules.find(({ id }) => id === finding.rule);
    if (rule === undefined) continue;
    blocks.push(
      separator,
      heading(words.say(rule.title)),
      line(...named(words.say(FINDING.why), words.say(rule.docs.why))),
      line(...named(words.say(FINDING.todo), words.say(rule.docs.fix))),
    );
  }
  const more = findings.length - MOST_EXPLAINED;
  if (more > 0) blocks.push(separator, line(words.say(FINDING.more, { n: more })));
  return blocks.slice(1);
}

/** That a finding has been set aside: why, by whom and when. */
export function asideBlocks({ finding, by }: Suppressed, rules: readonly Rule[], words: Words): Block[] {
  const rule = rules.find(({ id }) => id === finding.rule);
  const day = parseIsoDay(by.date);
  const date = day === undefined ? by.date : { day };
  const told = words.say(FINDING.asideBy, { reason: by.reason, author: by.author, date });
  return [
    ...(rule === undefined ? [] : [heading(words.say(rule.title))]),
    line(...named(words.say(FINDING.aside), told)),
  ];
}
