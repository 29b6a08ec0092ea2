/** What the command's end tells the caller. When several apply the highest wins. */
export const EXIT = {
  /** Nothing at or above `--fail-on`. */
  clean: 0,
  findings: 1,
  /** Wrong usage, configuration or template id: nothing was checked. */
  usage: 2,
  /** A file could not be read or a rule failed; the rest was checked and reported. */
  incomplete: 3,
} as const;
