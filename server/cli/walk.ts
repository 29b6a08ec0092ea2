import type { Stats } from "node:fs";
import { lstat, readdir, realpath, stat } from "node:fs/promises";
import path from "node:path";
import { fitsWildcards, isCandidate, isSkippedFolder } from "./paths.ts";
import { codeOfError } from "./refusal.ts";

/** What stands at a path. `identity` is the same for one thing reached by two ways; `bytes` are a file's size. */
export type Place =
  | { readonly kind: "file"; readonly path: string; readonly identity: string; readonly bytes: number }
  | { readonly kind: "folder"; readonly path: string; readonly identity: string }
  | { readonly kind: "refused"; readonly path: string; readonly code: string };

/** What a missing file may be besides missing: a link to one, or a name that is no valid text and so cannot be told. */
async function missingCode(file: string): Promise<string> {
  if (file.includes("\uFFFD")) return "BADNAME";
  const link = await lstat(file).catch(() => undefined);
  return link?.isSymbolicLink() ? "DANGLING" : "ENOENT";
}

async function refused(file: string, error: unknown): Promise<Place & { kind: "refused" }> {
  const code = codeOfError(error);
  return { kind: "refused", path: file, code: code === "ENOENT" ? await missingCode(file) : code };
}

const kindOf = (stats: Stats): "file" | "folder" | undefined =>
  stats.isFile() ? "file" : stats.isDirectory() ? "folder" : undefined;

/**
 * Says what stands at an absolute path, links followed. Opens nothing: sockets, pipes and devices are refused.
 * @param real its path without links, where that is known
 */
export async function lookAt(file: string, real?: string): Promise<Place> {
  try {
    const stats = await stat(file);
    const kind = kindOf(stats);
    if (kind === undefined) return { kind: "refused", path: file, code: "SPECIAL" };
    const followed = real ?? (await realpath(file));
    // One string where the two are equal: there may be very many.
    const identity = followed === file ? file : followed;
    return kind === "file"
      ? { kind, path: file, identity, bytes: stats.size }
      : { kind, path: file, identity };
  } catch (error) {
    return refused(file, error);
  }
}

/** Entries of a folder that are looked at together: each answer comes from another thread, or from another machine. */
const TOGETHER = 64;

/**
 * The descriptions and texts under a folder, `*.esr` and `*.txt`, entries of a folder in the order of their code units.
 * Links are followed; a folder is entered once, however many ways lead to it, so that loops end. What the operating
 * system refuses is yielded as refused, and the walk goes on.
 * @param entered identities of the folders that have been entered; added to
 */
export async function* walk(
  folder: Place,
  entered: Set<string>,
): AsyncGenerator<Exclude<Place, { kind: "folder" }>> {
  if (folder.kind !== "folder" || entered.has(folder.identity)) return;
  entered.add(folder.identity);
  let entries: Awaited<ReturnType<typeof readEntries>>;
  try {
    entries = await readEntries(folder.path);
  } catch (error) {
    yield await refused(folder.path, error);
    return;
  }
  const mayLead = entries.filter(({ name, isFolder, isLink }) =>
    isFolder || isLink ? !isSkippedFolder(name) : isCandidate(name),
  );
  for (let at = 0; at < mayLead.length; at += TOGETHER) {
    const some = mayLead.slice(at, at + TOGETHER).map(async ({ name, isLink }) => {
      // What is no link lies where its folder lies.
      const real = isLink ? undefined : path.join(folder.identity, name);
      return { name, place: await lookAt(path.join(folder.path, name), real) };
    });
    for (const { name, place } of await Promise.all(some))
      if (place.kind === "folder") yield* walk(place, entered);
      else if (isCandidate(name) || isBrokenLink(place)) yield place;
  }
}

/** A link that leads nowhere may have led to a folder, so it is never left unsaid. */
const isBrokenLink = (place: Place): boolean => place.kind === "refused" && place.code !== "SPECIAL";

/** The files that a path with wildcards in its last part stands for, in order; none where the folder is not there. */
export async function expandWildcards(pattern: string): Promise<readonly string[]> {
  const folder = path.dirname(pattern);
  const names = await readdir(folder).catch(() => []);
  return names
    .filter((name) => fitsWildcards(path.basename(pattern), name))
    .sort()
    .map((name) => path.join(folder, name));
}

async function readEntries(folder: string) {
  const entries = await readdir(folder, { withFileTypes: true });
  return entries
    .map((entry) => ({
      name: entry.name,
      isFolder: entry.isDirectory(),
      isLink: entry.isSymbolicLink(),
    }))
    .sort((a, b) => (a.name < b.name ? -1 : a.name > b.name ? 1 : 0));
}
