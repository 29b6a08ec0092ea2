import type { PlatformPath } from "node:path";

/** `C:\` or `C:/` at the beginning of a path. */
const DRIVE = /^[A-Za-z]:[\\/]/u;

/**
 * A path argument without the double quotes that a Windows shell or "Copy as path" leaves around it. On Windows no name
 * may hold one; elsewhere only a pair around the whole is taken off.
 */
function withoutQuotes(api: PlatformPath, argument: string): string {
  if (api.sep === "\\") return argument.replaceAll('"', "");
  return /^".+"$/u.test(argument) ? argument.slice(1, -1) : argument;
}

/**
 * The spellings in which a path may be meant, likeliest first: as it stands, and, where backslashes are no separators,
 * with slashes for backslashes, because lists of files are also written on Windows.
 */
export function spellings(api: PlatformPath, argument: string): readonly string[] {
  const bare = withoutQuotes(api, argument);
  const readings = api.sep !== "\\" && bare.includes("\\") ? [bare, bare.replaceAll("\\", "/")] : [bare];
  return readings.map((reading) => (reading === "" ? "." : reading));
}

/**
 * How reports name a file: relative to the working directory, parts joined by `/`, `..` where it lies outside. A path on
 * another drive, or a drive path where there are no drives, is named in full.
 * @param cwd absolute @param file absolute, or relative to `cwd`
 */
export function shownPath(api: PlatformPath, cwd: string, file: string): string {
  if (DRIVE.test(file) && api.sep !== "\\") return file.replaceAll("\\", "/");
  const relative = api.relative(cwd, api.resolve(cwd, file));
  return relative === "" ? "." : relative.split(api.sep).join("/");
}

/** The entries of a list of files: one a line, line ends of any system, blank lines left out. */
export const readFileList = (text: string): readonly string[] =>
  text.split(/\r\n|\r|\n/u).filter((line) => line.trim() !== "");

/** Files that a walk through a folder takes: `*.esr` and `*.txt`, small or capital letters. */
export const isCandidate = (name: string): boolean => /\.(?:esr|txt)$/iu.test(name);

/** `*.esr`: said by its name to be a description, so it is reported even when it is not recognised. */
export const isDeclared = (name: string): boolean => /\.esr$/iu.test(name);

/** Folders that a walk leaves out: hidden ones and the libraries of programming projects. */
export const isSkippedFolder = (name: string): boolean => name.startsWith(".") || name === "node_modules";

/** True for a path whose last part has the wildcards `*` or `?`, which not every shell replaces by names of files. */
export const hasWildcards = (api: PlatformPath, argument: string): boolean =>
  /[*?]/u.test(api.basename(argument));

/** True when a name fits a pattern in which `*` stands for any characters and `?` for one; capitals are the same. */
export function fitsWildcards(pattern: string, name: string): boolean {
  const wanted = [...pattern.toLowerCase()];
  const given = [...name.toLowerCase()];
  let at = 0;
  // Where the last `*` stood, and how far the name had been read then: from there the next try starts one further.
  let star = -1;
  let tried = 0;
  for (let i = 0; i < given.length; ) {
    if (wanted[at] === "*") {
      star = at++;
      tried = i;
    } else if (wanted[at] === "?" || wanted[at] === given[i]) {
      at++;
      i++;
    } else if (star >= 0) {
      at = star + 1;
      i = ++tried;
    } else return false;
  }
  return wanted.slice(at).every((rest) => rest === "*");
}
