import type { Checked } from "../../shared/check.ts";
import { type Digest, digestOf, gatherDocuments } from "../../shared/rules/projectDocuments.ts";
import { filePlaceOf } from "./filePlace.ts";
import { uriKey } from "./uriKey.ts";

/** What is told when documents that others are compared with have changed: the URIs of the open ones concerned. */
export type TellChanged = (uris: readonly string[]) => void;

/** The descriptions of the workspace by project, open ones as they are now and the others as their files are. */
export interface OpenProjects {
  /** The other documents of the project that a document is about. The same array as before when nothing has changed. */
  othersOf(uri: string, code: string | undefined): readonly Digest[];
  /** Notes what an open document says now. */
  open(uri: string, checked: Checked): void;
  close(uri: string): void;
  /** Notes what a file says, undefined for one that is no description; told of by `filesRead`. */
  file(uri: string, digest: Digest | undefined): void;
  /**
   * Notes that a file is gone; told of by `filesRead`. Nothing is compared with it, not even where an editor still has
   * its text open, until there is a file again.
   */
  gone(uri: string): void;
  /** Tells of the files that were noted since. */
  filesRead(): void;
  onChange(tell: TellChanged): void;
}

const schemeOf = (uri: string): string => uri.slice(0, uri.indexOf(":")).toLowerCase();

/** The name by which a user knows a file: the way to it from the open folders. @param folders URIs */
function shownName(uri: string, folders: readonly string[]): string {
  const { folder, name } = filePlaceOf(uri, folders);
  const way = folder.slice(folder.indexOf("/") + 1);
  return folder.includes("/") && !/^[a-z]+:/iu.test(folder) ? `${way}/${name}` : name;
}

/** The digest of a document under the name that the user knows. */
export const digestUnder = (
  uri: string,
  folders: readonly string[],
  { form, lines }: Pick<Checked, "form" | "lines">,
): Digest | undefined => form && digestOf(form, lines, { document: uri, file: shownName(uri, folders) });

/** @param folders URIs of the workspace's folders */
export function createOpenProjects(folders: readonly string[]): OpenProjects {
  // Views of one file in another time (`git:`) are no documents of their own.
  const schemes = new Set(["file", "untitled", ...folders.map(schemeOf)]);
  const isDocument = (uri: string): boolean => schemes.has(schemeOf(uri));
  const files = new Map<string, Digest>();
  const opened = new Map<
    string,
    { readonly uri: string; readonly checked: Checked; readonly digest: Digest | undefined }
  >();
  /** By code, the documents that have it: an edit must not look through a workspace of thousands. */
  const byCode = new Map<string, Set<string>>();
  const given = new Map<string, { readonly key: string; readonly others: readonly Digest[] }>();
  const tellers: TellChanged[] = [];
  let changedByFiles = new Set<string>();

  /** The open documents whose files are gone. */
  const withoutFile = new Set<string>();

  const current = (key: string): Digest | undefined => {
    if (withoutFile.has(key)) return undefined;
    return opened.has(key) ? opened.get(key)?.digest : files.get(key);
  };

  /** Tells of the open documents about these projects, the one that has changed left out: it is checked anyway. */
  const tell = (codes: ReadonlySet<string>, except?: string): void => {
    const concerned = [...opened]
      .filter(([key, { digest }]) => key !== except && digest !== undefined && codes.has(digest.code.value))
      .map(([, { uri }]) => uri);
    if (concerned.length > 0) for (const one of tellers) one(concerned);
  };

  /** Keeps a document under its code. */
  const keepByCode = (key: string, before: string | undefined, after: string | undefined): void => {
    if (before === after) return;
    const others = before === undefined ? undefined : byCode.get(before);
    others?.delete(key);
    if (before !== undefined && others?.size === 0) byCode.delete(before);
    if (after !== undefined) byCode.set(after, (byCode.get(after) ?? new Set()).add(key));
  };

  /** The projects that a change of one document concerns; none where it changed nothing that others look at. */
  const change = (key: string, act: () => void): Set<string> => {
    const before = current(key);
    act();
    const after = current(key);
    keepByCode(key, before?.code.value, after?.code.value);
    if (JSON.stringify(before) === JSON.stringify(after)) return new Set();
    return new Set([before, after].flatMap((digest) => digest?.code.value ?? []));
  };

  const noteFile = (uri: string, act: (key: string) => void): void => {
    const key = uriKey(uri);
    for (const code of change(key, () => act(key))) changedByFiles.add(code);
  };

  return {
    othersOf(uri, code) {
      const own = uriKey(uri);
      const found = gatherDocuments();
      if (code !== undefined && isDocument(uri))
        for (const key of byCode.get(code) ?? []) {
          const digest = key === own ? undefined : current(key);
          if (digest !== undefined) found.add(digest);
        }
      const others = code === undefined ? [] : found.of(code);
      const key = JSON.stringify(others);
      const known = given.get(own);
      if (known?.key === key) return known.others;
      given.set(own, { key, others });
      return others;
    },
    open(uri, checked) {
      if (!isDocument(uri)) return;
      const key = uriKey(uri);
      if (opened.get(key)?.checked === checked) return;
      const digest = digestUnder(uri, folders, checked);
      tell(
        change(key, () => opened.set(key, { uri, checked, digest })),
        key,
      );
    },
    close(uri) {
      const key = uriKey(uri);
      given.delete(key);
      tell(
        change(key, () => {
          opened.delete(key);
          withoutFile.delete(key);
        }),
      );
    },
    file(uri, digest) {
      noteFile(uri, (key) => {
        withoutFile.delete(key);
        if (digest === undefined) files.delete(key);
        else files.set(key, digest);
      });
    },
    gone(uri) {
      noteFile(uri, (key) => {
        if (opened.has(key)) withoutFile.add(key);
        files.delete(key);
      });
    },
    filesRead() {
      const codes = changedByFiles;
      changedByFiles = new Set();
      tell(codes);
    },
    onChange: (one) => tellers.push(one),
  };
}
