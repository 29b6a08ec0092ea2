import type { Settings } from "../config/settings.ts";
import { HINT } from "../i18n/completion.ts";
import type { Language } from "../i18n/message.ts";
import { findPostalCode, officeName } from "../reference/postalCodes.ts";
import { limitOf } from "../rules/text/fieldLimits.ts";
import { type Form, headingEnd, isEmpty, isNotGiven } from "../templates/form.ts";
import { groupThousands } from "../text/money.ts";
import { contains, type Span } from "../text/span.ts";
import { characters } from "../text/words.ts";
import { lengthText } from "./hover/project.ts";
import { wordsIn } from "./hover/section.ts";
import { realisedShare } from "./hover/value.ts";
import { type Words, wordsOf } from "./hover/words.ts";
import { sumHints } from "./sums.ts";

/** A remark shown behind a UTF-16 offset, in the text and not of it. */
export interface Hint {
  readonly offset: number;
  readonly text: string;
  readonly tooltip?: string;
}

export interface HintOptions {
  readonly language: Language;
  readonly settings: Pick<Settings, "inlayHints" | "maxLength">;
}

/** The length of the period, behind its last day. */
function* periodHints(form: Form, words: Words): Generator<Hint> {
  for (const part of ["period", "header"] as const) {
    const [start, end] = [form.find(`${part}.start`), form.find(`${part}.end`)];
    const text = start && end && lengthText(start.value, end.value, words);
    if (end !== undefined && text !== undefined) yield { offset: end.span.end, text };
  }
}

/** What share of the promised has come true, behind the realised amounts. */
function* shareHints(form: Form, words: Words): Generator<Hint> {
  for (const field of form.fields)
    for (const [name, role] of Object.entries(field.def.roles)) {
      const part = field.parsed.parts[name];
      if (part?.kind !== "cents" && part?.kind !== "count") continue;
      const found = realisedShare(form, role, part.value);
      if (found === undefined) continue;
      const label = found.of.def.label ?? found.of.def.id;
      const tooltip = words.say(HINT.shareOf, { label });
      yield { offset: part.span.end, text: words.say(HINT.share, { share: found.share }), tooltip };
    }
}

/** How much there is of each free text, behind its heading. Counting takes time: only for headings inside the span. */
function* countHints(form: Form, within: Span, words: Words, limits: Settings["maxLength"]): Generator<Hint> {
  for (const section of form.allSections) {
    const body = section.fields.find(({ def }) => def === section.def.body);
    if (body === undefined || section.heading === undefined || isEmpty(body) || isNotGiven(form, body))
      continue;
    const offset = headingEnd(section.heading);
    if (!contains(within, offset)) continue;
    const text = form.textOf(body.value);
    const n = characters(text);
    const written = words.count(wordsIn(text), "word");
    const max = limitOf(body, limits ?? {});
    yield {
      offset,
      text:
        max === undefined
          ? `${written}, ${words.count(n, "character")}`
          : words.say(HINT.ofLimit, {
              words: written,
              n: groupThousands(String(n)),
              max: groupThousands(String(max)),
            }),
    };
  }
}

/** The town behind every postal code that is known. */
function* townHints(form: Form): Generator<Hint> {
  for (const { def, parsed } of form.fields) {
    const part = def.type === "postalCode" ? parsed.parts.value : undefined;
    const found = part?.kind === "text" ? findPostalCode(part.value) : undefined;
    if (part !== undefined && found !== undefined) yield { offset: part.span.end, text: officeName(found) };
  }
}

/** The remarks that lie in a span, in the order of the text; kinds that are switched off left out. */
export function inlayHints(form: Form, within: Span, { language, settings }: HintOptions): Hint[] {
  const words = wordsOf(language);
  const shown = settings.inlayHints ?? {};
  const hints = [
    ...(shown.period === false ? [] : periodHints(form, words)),
    ...(shown.share === false ? [] : shareHints(form, words)),
    ...(shown.counts === false ? [] : countHints(form, within, words, settings.maxLength)),
    ...(shown.town === false ? [] : townHints(form)),
    ...(shown.sums === false ? [] : sumHints(form, words)),
  ];
  return hints.filter(({ offset }) => contains(within, offset)).sort((a, b) => a.offset - b.offset);
}
