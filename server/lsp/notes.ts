import { readNotes } from "../../shared/features/notesFile.ts";
import type { Suppression } from "../../shared/features/suppression.ts";
import { notesUriOf } from "./fileKind.ts";
import type { Files } from "./files.ts";

/** The notes beside each document: which findings a person has set aside. */
export interface Notes {
  /** The suppressions that hold for a document; equal notes are one object. */
  of(uri: string): Promise<readonly Suppression[]>;
  /** Reads one document's notes anew when next asked; without a URI, everyone's. */
  forget(uri?: string): void;
}

/** Notes read through the given files. */
export function createNotes(files: Files): Notes {
  const none: readonly Suppression[] = [];
  const interned = new Map<string, readonly Suppression[]>();
  const known = new Map<string, Promise<readonly Suppression[]>>();
  const read = async (uri: string): Promise<readonly Suppression[]> => {
    const notesUri = notesUriOf(uri);
    const json = notesUri && (await files.read(notesUri));
    if (json === undefined) return none;
    const suppressions = interned.get(json) ?? readNotes(json).suppressions;
    interned.set(json, suppressions);
    return suppressions;
  };
  return {
    of(uri) {
      const found = known.get(uri) ?? read(uri);
      known.set(uri, found);
      return found;
    },
    forget(uri) {
      if (uri === undefined) known.clear();
      else known.delete(uri);
    },
  };
}
