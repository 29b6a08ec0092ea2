/** What differs between the places in which the server runs. */
export interface Host {
  /** URI of the folder with the rules' pages (`<area>/<problem>.<lang>.md`); undefined where there is none. */
  readonly rulePages: string | undefined;
}
