import type { RecogniseResult, StatusResult } from "../protocol.ts";
import type { Answer, Known } from "./status.ts";

/** A description is 6–23 KB; its kind shows long before this many UTF-16 units. */
const MOST_TEXT = 250_000;
/** Milliseconds of rest after a change before the text is looked at again. */
const REST = 400;
/** Texts that an editor shows and nobody writes: logs, other versions of a file, search results. */
const NOT_WRITTEN = new Set(
  "output git vscode-scm debug comment search-editor walkThroughSnippet".split(" "),
);

/** A document of an editor; the same object for as long as it is open, and while its language is changed. */
export interface OpenDocument {
  readonly uri: { readonly scheme: string; toString(): string };
  readonly languageId: string;
  readonly version: number;
  readonly isClosed: boolean;
  readonly isUntitled: boolean;
  getText(): string;
}

/** What the editor and the server do for the recognition. */
export interface RecognitionHost<D extends OpenDocument> {
  /** Addresses of the files that the user has turned back into plain text, and what keeps them. */
  readonly leftAlone: readonly string[];
  keepLeftAlone(uris: readonly string[]): void;
  /** What the server takes a text for; undefined where it cannot answer now. */
  recognise(text: string): Promise<RecogniseResult | undefined>;
  /** What the server says of a document that it has. */
  status(document: D): Promise<StatusResult | undefined>;
  /** Makes a document one of the language `esr`. */
  takeOver(document: D): PromiseLike<unknown>;
  openDocuments(): readonly D[];
  /** Does something after so many milliseconds, unless what it gives is called before. */
  later(run: () => void, milliseconds: number): () => void;
  /** Something is known anew about a document. */
  onNews(document: D): void;
}

const isCandidate = ({ languageId, uri, isClosed }: OpenDocument): boolean =>
  !isClosed && (languageId === "esr" || languageId === "plaintext") && !NOT_WRITTEN.has(uri.scheme);

/**
 * Keeps what the open documents were taken for, and takes plain texts that are descriptions over into the language `esr`,
 * but not those that the user has turned back. Told of openings, closings and changes.
 */
export function createRecognition<D extends OpenDocument>(host: RecognitionHost<D>) {
  const answers = new WeakMap<D, Answer>();
  const waiting = new Map<D, () => void>();
  /** Documents about which the server is being asked: one question at a time. */
  const looking = new WeakSet<D>();
  const leftAlone = new Set(host.leftAlone);
  /** Documents whose language is being changed, with the language that they had. */
  const switching = new WeakMap<D, string>();

  function leaveAlone(document: D, leave: boolean): void {
    const uri = document.uri.toString();
    if (leftAlone.has(uri) === leave) return;
    if (leave) leftAlone.add(uri);
    else leftAlone.delete(uri);
    host.keepLeftAlone([...leftAlone]);
  }

  async function ask(document: D): Promise<Answer | undefined> {
    if (document.languageId !== "esr") return host.recognise(document.getText().slice(0, MOST_TEXT));
    return (await host.status(document)) ?? undefined;
  }

  async function look(document: D): Promise<void> {
    if (!isCandidate(document)) return;
    if (looking.has(document)) return lookSoon(document, REST);
    looking.add(document);
    await takeFor(document).finally(() => looking.delete(document));
  }

  async function takeFor(document: D): Promise<void> {
    const { version } = document;
    const answer = await ask(document);
    if (answer === undefined || document.version !== version || !isCandidate(document)) return;
    answers.set(document, answer);
    const mayTakeOver = document.languageId === "plaintext" && !leftAlone.has(document.uri.toString());
    if (answer.isDescription === true && mayTakeOver) await host.takeOver(document);
    host.onNews(document);
  }

  function forgetWaiting(document: D): void {
    waiting.get(document)?.();
    waiting.delete(document);
  }

  function lookSoon(document: D, rest: number): void {
    forgetWaiting(document);
    const stop = host.later(() => {
      waiting.delete(document);
      void look(document);
    }, rest);
    waiting.set(document, stop);
  }

  return {
    of: (document: D): Omit<Known, "isOurs"> => ({
      answer: answers.get(document),
      isCandidate: isCandidate(document),
      isLeftAlone: leftAlone.has(document.uri.toString()),
    }),
    /** A change of language comes as a closing and an opening of one and the same document, which stays alive. */
    closed(document: D): void {
      forgetWaiting(document);
      if (!document.isClosed) switching.set(document, document.languageId);
    },
    opened(document: D): void {
      const before = switching.get(document);
      switching.delete(document);
      // An untitled document may have the name of a closed one: what was decided of that one is over.
      if (before === "esr") leaveAlone(document, document.languageId === "plaintext");
      else if (document.isUntitled || document.languageId === "esr") leaveAlone(document, false);
      lookSoon(document, 0); // not at once: the server must have been told of the document
    },
    changed(document: D): void {
      if (isCandidate(document)) lookSoon(document, REST);
    },
    async treatAsDescription(document: D): Promise<void> {
      leaveAlone(document, false);
      if (document.languageId !== "esr") await host.takeOver(document);
    },
    /** Looks at every open document again, now or after a rest. */
    refresh(when: "now" | "soon" = "now"): void {
      for (const document of host.openDocuments()) lookSoon(document, when === "soon" ? REST : 0);
    },
    dispose(): void {
      for (const stop of waiting.values()) stop();
    },
  };
}

export type Recognition<D extends OpenDocument> = ReturnType<typeof createRecognition<D>>;
