import type { FilePlace } from "../../shared/features/projectTree.ts";
import { uriKey } from "./uriKey.ts";

const withoutSlash = (uri: string): string => uri.replace(/\/$/u, "");

/** Where a file lies: the innermost open folder by its name, and the way from there; the whole way outside of all. */
export function filePlaceOf(uri: string, folders: readonly string[]): FilePlace {
  const key = uriKey(uri);
  const roots = folders.map((folder) => withoutSlash(uriKey(folder)));
  const root = roots
    .filter((folder) => key.startsWith(`${folder}/`))
    .reduce((longest, folder) => (folder.length > longest.length ? folder : longest), "");
  const shown = root === "" ? key : key.slice(root.lastIndexOf("/") + 1);
  const end = shown.lastIndexOf("/");
  return { uri, folder: shown.slice(0, Math.max(0, end)), name: shown.slice(end + 1) };
}
