import type { Cents } from "../../text/money.ts";

/** Sums are rounded to whole euros on the page, so one euro of difference between two of them says nothing. */
export const ROUNDING: Cents = 100;

/**
 * Above this share of the plan a realised sum is worth a warning. Of the 273 ESF projects of 2007–2013 in the public
 * register that realised more than planned at all, one in a hundred exceeded the plan by more than 23 %.
 */
const GRAVE_PERCENT = 125;

/** True when more was realised than granted. Both in cents; one euro of rounding is allowed. */
export const exceedsGranted = (realised: Cents, granted: Cents): boolean => realised > granted + ROUNDING;

/** True when a total is less than a sum that is part of it. Both in cents; one euro of rounding is allowed. */
export const isBelowPart = (total: Cents, part: Cents): boolean => total < part - ROUNDING;

/** True when more was granted than the whole public funding that is planned. Both in cents. */
export const grantedExceedsPlanned = (granted: Cents, planned: Cents): boolean => granted > planned;

/** How much the realised sum exceeds the planned one: not at all, as happens, or beyond 125 %. Both in cents. */
export function excessOverPlanned(realised: Cents, planned: Cents): "none" | "common" | "grave" {
  if (realised <= planned) return "none";
  return realised * 100 > planned * GRAVE_PERCENT ? "grave" : "common";
}
