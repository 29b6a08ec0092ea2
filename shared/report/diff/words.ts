import type { Detail } from "../../features/diff/changes.ts";
import { counted } from "../../i18n/counted.ts";
import { DAYS, DIFF } from "../../i18n/diff.ts";
import { type Language, render } from "../../i18n/message.ts";
import { NOUNS } from "../../i18n/nouns.ts";
import { formatDay } from "../../text/calendar.ts";
import { formatEuros, groupThousands } from "../../text/money.ts";

/** `+12 000 €`, `−3`: the sign is the minus of print, not a hyphen. */
const signed = (difference: number, text: string): string =>
  difference > 0 ? `+${text}` : text.startsWith("−") ? text : `−${text}`;

/** `3 kuukautta myöhemmin`: in months where they are whole, otherwise in days. */
function timeWords({ days, months }: Detail & { kind: "day" }, language: Language): string {
  const time =
    months === undefined
      ? counted(Math.abs(days), DAYS, language)
      : counted(Math.abs(months), NOUNS.month, language);
  return render({ text: days > 0 ? DIFF.later : DIFF.earlier, values: { time } }, language);
}

/** What stood, what stands, and the difference, in words; for details that are a number or a day. */
export function differenceWords(
  detail: Detail & { kind: "money" | "count" | "day" },
  language: Language,
): { readonly old: string; readonly new: string; readonly difference: string } {
  if (detail.kind === "day")
    return {
      old: formatDay(detail.old),
      new: formatDay(detail.new),
      difference: timeWords(detail, language),
    };
  const show = detail.kind === "money" ? formatEuros : (n: number): string => groupThousands(String(n));
  const { difference } = detail;
  return {
    old: show(detail.old),
    new: show(detail.new),
    difference: signed(difference, show(Math.abs(difference))),
  };
}
