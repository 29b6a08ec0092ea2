import { checkSync } from "recheck";

/**
 * How the time of a regular expression grows with the text at worst, by an analyser that looks for texts which make it
 * slow: `linear`, or what it says instead, such as `vulnerable`. The longest text that it tries is of 20 000 characters,
 * and the steps that it allows lie between those of a line and those of a square; with its own numbers some that are
 * linear come near its limit. Large expressions it tries out rather than proves, which would take minutes.
 */
export function complexityOf(source: string, flags: string): string {
  // It does not know the flag v; its answer does not depend on the flags g and d.
  const known = flags.replaceAll(/[gvd]/gu, "");
  const verdict = checkSync(source, known, {
    timeout: 60_000,
    maxAttackStringSize: 20_000,
    attackLimit: 20_000_000,
    maxNFASize: 5_000,
  });
  if (verdict.status !== "safe") return verdict.status;
  return verdict.complexity.type === "safe" ? "linear" : verdict.complexity.type;
}
