import { setFlagsFromString } from "node:v8";

/** The flag by which V8 is told how many milliseconds nothing must happen before it gives memory back. */
export const DELAY_FLAG = "--gc-memory-reducer-start-delay-ms";

/** Whoever reads or looks something up comes back sooner. */
const MINUTES = 10;

/**
 * Has V8 keep its memory as it is while nobody types. Left alone it begins to give memory back after eight seconds without
 * work, and then has to take it again piece by piece: of a text of 2 MB the edits after a pause took 5 to 20 ms instead of
 * 4 to 6. It only decides when V8 clears up, never what the server does. To be called before our own modules are loaded:
 * what V8 has planned by then it does not put off.
 */
export const keepReady = (): void => setFlagsFromString(`${DELAY_FLAG}=${MINUTES * 60_000}`);
