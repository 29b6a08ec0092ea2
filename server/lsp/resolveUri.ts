/** URI of the folder in which a file lies, without a slash at its end. */
export const folderOf = (uri: string): string => uri.slice(0, uri.lastIndexOf("/"));

/** Whose files a URI speaks of: `vscode-vfs://github`, for files of this machine `file://`. */
export const authorityOf = (uri: string): string =>
  /^[a-z][a-z0-9+.-]+:(?:\/\/[^/]*)?/iu.exec(uri)?.[0].toLowerCase() ?? "";

const SCHEME = /^[a-z][a-z0-9+.-]+:/iu;
const DRIVE = /^[a-z]:\//iu;

const encoded = (path: string): string => path.split("/").map(encodeURIComponent).join("/");

/**
 * The URI of a file that a user has named: by a URI, by a path from the root (`/data/a.csv`, `C:\a.csv`,
 * `\\server\a.csv`), or by one from a folder. Undefined for what cannot be put together.
 * @param folder URI of the folder; where it is none of `file:`, paths from the root are within its authority
 */
export function resolveUri(path: string, folder: string): string | undefined {
  if (SCHEME.test(path)) return path;
  const slashed = path.replaceAll("\\", "/");
  if (DRIVE.test(slashed)) return `file:///${slashed.slice(0, 2)}${encoded(slashed.slice(2))}`;
  if (slashed.startsWith("//")) return `file:${encoded(slashed)}`;
  try {
    return new URL(encoded(slashed), `${folder}/`).href;
  } catch {
    return undefined;
  }
}
