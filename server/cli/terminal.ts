import pc from "picocolors";
import { type Palette, PLAIN } from "../../shared/report/text.ts";
import type { Host } from "./command.ts";

type Environment = Readonly<Record<string, string | undefined>>;

/**
 * Whether output is coloured: on a terminal, unless NO_COLOR is set (https://no-color.org) or the terminal is a `dumb`
 * one. FORCE_COLOR asks for colours where there is no terminal; NO_COLOR is stronger.
 */
export function wantsColor(environment: Environment, isTerminal: boolean): boolean {
  if ((environment.NO_COLOR ?? "") !== "") return false;
  if (!["", "0", undefined].includes(environment.FORCE_COLOR)) return true;
  return isTerminal && environment.TERM !== "dumb";
}

/** True when a result is written in colours: to a terminal that wants them. @param output the file of `--output` */
export const isColored = ({ env, stdout }: Host, output?: string): boolean =>
  output === undefined && wantsColor(env, stdout.isTTY === true);

/** How a terminal makes text stand out. */
export function paletteOf(isColored: boolean): Palette {
  if (!isColored) return PLAIN;
  const colors = pc.createColors(true);
  const bySeverity = { error: colors.red, warning: colors.yellow, info: colors.cyan, hint: colors.dim };
  const byVerdict = {
    clean: colors.green,
    findings: colors.yellow,
    errors: colors.red,
    unrecognised: colors.yellow,
    unreadable: colors.red,
  };
  return {
    severity: (severity, text) => bySeverity[severity](text),
    verdict: (verdict, text) => byVerdict[verdict](text),
    strong: colors.bold,
    faint: colors.dim,
  };
}
