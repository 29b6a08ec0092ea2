/** One spelling for the spellings of a URI: editors and Node escape the colon of `C:` differently. */
export function uriKey(uri: string): string {
  try {
    return decodeURIComponent(uri).replace(/^file:\/\/\/[A-Z](?=:)/u, (drive) => drive.toLowerCase());
  } catch {
    return uri;
  }
}
