import { checkSync } from "recheck";

/**
 * How the time of a regular expression grows with the text at worst, by an analyser that looks for texts which make it
 * slow: `linear`, or what it says instead, such as `vulnerable`. The longest text that it tries is of 50 000 characters,
 * enough to tell a square from a line; with its own 300 000 the steps of some that are linear come near its limit, and
 * its answer then is a matter of chance. Large expressions it tries out rather than proves, which would take minutes.
 */
export function complexityOf(source: string, flags: string): string {
  // It does not know the flag v; its answer does not depend on the flags g and d.
  const known = flags.replaceAll(/[gvd]/gu, "");
  const options = { timeout: 20_000, maxAttackStringSize: 50_000, maxNFASize: 5_000 };
  const verdict = checkSync(source, known, options);
  if (verdict.status !== "safe") return verdict.status;
  return verdict.complexity.type === "safe" ? "linear" : verdict.complexity.type;
}
