import { version } from "../../package.json";

/** Name and version of the program, as reports give them. */
export const TOOL = { name: "esr-kuvaus", version } as const;
