import type { ProjectDocuments } from "../rules/projectDocuments.ts";
import { visibleJson } from "./visible.ts";

/** What is known of documents that are checked together, maybe in parts. */
export interface Survey {
  readonly documents: ProjectDocuments;
  /** The project code of each document that shares its code with another, by path. */
  readonly codes: ReadonlyMap<string, string>;
}

/** A survey as a file, for checks in parts. The same survey gives the same text. */
export const surveyText = ({ documents, codes }: Survey): string =>
  `${visibleJson(JSON.stringify({ version: 1, documents: documents.all(), codes: Object.fromEntries(codes) }))}\n`;
