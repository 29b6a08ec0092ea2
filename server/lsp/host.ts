/** What differs between the places in which the server runs. */
export interface Host {
  /** URI of the folder with the rules' pages (`<area>/<problem>.<lang>.md`); undefined where there is none. */
  readonly rulePages: string | undefined;
  /** Text of a file by its URI; undefined for one that cannot be read here. Left out where no file can be read. */
  readonly readFile?: (uri: string) => Promise<string | undefined>;
  /** The files of the workspace, where the server may read them itself. */
  readonly files?: HostFiles;
}

/** The first bytes of a file. */
export interface FileBytes {
  readonly bytes: Uint8Array;
  /** Bytes of the whole file. */
  readonly size: number;
}

/** Reading the workspace's files. Neither rejects: what cannot be read is left out. */
export interface HostFiles {
  /** URIs of the descriptions and texts (`*.esr`, `*.txt`) under these folders, `most` at the most, in a fixed order. */
  list(folders: readonly string[], most: number): Promise<readonly string[]>;
  /** The bytes of a file, at least the first `most` where there are as many; undefined where it cannot be read. */
  read(uri: string, most: number): Promise<FileBytes | undefined>;
}
