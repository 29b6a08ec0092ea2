import { fileURLToPath, pathToFileURL } from "node:url";
import { readFileSource } from "../cli/readSource.ts";
import { lookAt, walk } from "../cli/walk.ts";
import type { HostFiles } from "./host.ts";

/** The path of a `file:` URI; undefined for any other. */
export function pathOf(uri: string): string | undefined {
  try {
    return fileURLToPath(uri);
  } catch {
    return undefined;
  }
}

/** The files of this machine. */
export const nodeFiles: HostFiles = {
  async list(folders, most) {
    const uris = new Set<string>();
    const entered = new Set<string>();
    for (const folder of folders) {
      const path = pathOf(folder);
      if (path === undefined) continue;
      for await (const place of walk(await lookAt(path), entered)) {
        if (uris.size >= most) return [...uris];
        if (place.kind === "file") uris.add(pathToFileURL(place.path).href);
      }
    }
    return [...uris];
  },
  async read(uri) {
    const path = pathOf(uri);
    // What cannot be read is told apart by its absence; why, the operating system knows.
    return path === undefined ? undefined : readFileSource(path).catch(() => undefined);
  },
};
