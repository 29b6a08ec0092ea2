import type { RevealArguments } from "../protocol.ts";
import type { Range } from "../report/report.ts";

/** The arguments with which the client shows a range of a document. */
export const toPlace = (uri: string, { start, end }: Range): RevealArguments => [
  uri,
  start.line,
  start.character,
  end.line,
  end.character,
];
