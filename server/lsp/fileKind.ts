import { notesNameOf } from "../../shared/features/suppression.ts";
import { fileNameOf } from "./fileName.ts";

/** Name of the configuration that holds for the descriptions in its folder and below. */
export const CONFIG_NAME = "esr.config.json";

const NOTES_ENDING = notesNameOf("");

/** What the server does with an open document: it checks descriptions, and the two files that steer the checks. */
export type FileKind = "description" | "config" | "notes";

/** Kind of a document by the name in its URI. */
export function fileKindOf(uri: string): FileKind {
  const name = fileNameOf(uri) ?? "";
  if (name === CONFIG_NAME) return "config";
  return name.endsWith(NOTES_ENDING) && name !== NOTES_ENDING ? "notes" : "description";
}

/** URI of the notes beside a document; undefined for one that has no file. */
export const notesUriOf = (uri: string): string | undefined =>
  fileNameOf(uri) === undefined ? undefined : notesNameOf(uri);

/** URI of the document that notes belong to. */
export const documentUriOf = (notesUri: string): string => notesUri.slice(0, -NOTES_ENDING.length);

/** How many folders up a configuration is looked for. */
const MOST_FOLDERS = 64;

/** URIs at which a document's configuration may lie, the nearest first; none for a document that has no file. */
export function configUrisOf(uri: string): string[] {
  if (fileNameOf(uri) === undefined || !/^[a-z][a-z0-9+.-]+:/iu.test(uri)) return [];
  const path = uri.split(/[?#]/u, 1)[0] ?? "";
  const root = /^[a-z][a-z0-9+.-]+:(?:\/\/[^/]*)?/iu.exec(path)?.[0].length ?? 0;
  const found: string[] = [];
  let end = path.lastIndexOf("/");
  while (end >= root && found.length < MOST_FOLDERS) {
    found.push(`${path.slice(0, end)}/${CONFIG_NAME}`);
    if (end === 0) break;
    end = path.lastIndexOf("/", end - 1);
  }
  return found;
}
