/** What the runner of the lanes may change; it puts an object of this form in place of the name. */
declare const ESR_OPTIONS: { readonly grep?: string; readonly retries?: number; readonly timeout?: number };

/**
 * How mocha runs the suite. A test is tried again twice: an editor in a browser, on a busy machine, loses an event at
 * times. Each such time is told.
 */
export const MOCHA_OPTIONS = { ui: "bdd", timeout: 30_000, retries: 2, ...ESR_OPTIONS } as const;
