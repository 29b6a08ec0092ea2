/** What differs between the places in which the server runs. */
export interface Host {
  /** URI of the folder with the rules' pages (`<area>/<problem>.<lang>.md`); undefined where there is none. */
  readonly rulePages: string | undefined;
  /** Text of a file by its URI; undefined for one that cannot be read here. Left out where no file can be read. */
  readonly readFile?: (uri: string) => Promise<string | undefined>;
}
