/** Where a list comes from, as of when, and what may be concluded from a value that it does not hold. */
export interface Provenance {
  readonly source: string;
  /** `YYYY-MM-DD` */
  readonly date: string;
  readonly licence: string;
  /** False where the list may lack right values: an unknown value is then at most a hint. */
  readonly complete: boolean;
  readonly note?: string;
}
