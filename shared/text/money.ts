/** An amount of money in integer euro cents. */
export type Cents = number;

const NBSP = "\u00A0";

/** Digits in groups of three: `1 865 436`, joined by NBSP unless another separator is given. */
export function groupThousands(digits: string, separator = NBSP): string {
  const head = digits.length % 3;
  const groups = head === 0 ? [] : [digits.slice(0, head)];
  for (let i = head; i < digits.length; i += 3) groups.push(digits.slice(i, i + 3));
  return groups.join(separator);
}

/** `445 300 €`, with cents only where there are any: `445 300,50 €`. Spaces are NBSP. */
export function formatEuros(cents: Cents): string {
  const euros = groupThousands(String(Math.trunc(Math.abs(cents) / 100)));
  const rest = Math.abs(cents) % 100;
  return `${cents < 0 ? "−" : ""}${euros}${rest === 0 ? "" : `,${String(rest).padStart(2, "0")}`}${NBSP}€`;
}

/** Share of `part` in `whole` in whole percent, or undefined when `whole` is 0. */
export const percent = (part: number, whole: number): number | undefined =>
  whole === 0 ? undefined : Math.round((part * 100) / whole);
