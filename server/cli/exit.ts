/** What the command's end tells the caller. When several apply the highest wins. */
export const EXIT = {
  /** Nothing at or above `--fail-on`. */
  clean: 0,
  findings: 1,
  /** Wrong usage or template id: nothing was checked; wrong configuration: it was, with what could be used of it. */
  usage: 2,
  /** A file could not be read or a rule failed; the rest was checked and reported. */
  incomplete: 3,
  /** Ctrl-C; what was done by then was reported. 128 and the number of the signal, as shells have it. */
  interrupted: 130,
} as const;
