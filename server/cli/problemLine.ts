import type { Problem } from "../../shared/report/report.ts";

/** A problem as a line for the user: what it is about, and what it is. */
export const problemLine = ({ path, message }: Problem): string =>
  path === null ? message : `${path}: ${message}`;
