/** Scheme of a URI; of at least two letters, so that the `C:` of a Windows path is none. */
const SCHEME = /^([a-z][a-z0-9+.-]+):/iu;

/** The text with its percent signs decoded; as it stands where they are no valid UTF-8. */
function decode(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}

/**
 * Name, without folders, of the file that a document URI stands for: `file:///c%3A/Users/A/S20271.txt` is `S20271.txt`.
 * Plain Windows and UNC paths are read too. Undefined for documents that have no file name, such as
 * `untitled:Untitled-1`.
 */
export function fileNameOf(uri: string): string | undefined {
  const scheme = SCHEME.exec(uri)?.[1]?.toLowerCase();
  const path = scheme === undefined ? uri : (uri.slice(scheme.length + 1).split(/[?#]/u, 1)[0] ?? "");
  if (scheme === "untitled" && !path.includes("/")) return undefined;
  // Some clients encode the separators of a Windows path, so the path is cut only when it has been decoded.
  const decoded = scheme === undefined ? path : decode(path);
  const isAuthorityOnly = /^\/\/[^/]*$/u.test(decoded);
  const name = isAuthorityOnly
    ? ""
    : decoded.slice(Math.max(decoded.lastIndexOf("/"), decoded.lastIndexOf("\\")) + 1);
  return name === "" ? undefined : name;
}
