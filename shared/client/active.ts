import type { OpenDocument } from "./recognition.ts";

/** The document that the user is working on: what the status item, the views and the summary are about. */
export function createActive<D extends OpenDocument>() {
  const listeners: (() => void)[] = [];
  let active: D | undefined;
  const tell = (): void => {
    for (const listener of listeners) listener();
  };
  return {
    /** The user has turned to a document, or to none; a log that is being read changes nothing. */
    turnTo(document: D | undefined): void {
      if (document === undefined || document.uri.scheme === "output") return;
      active = document;
      tell();
    },
    /** Something is known anew about a document. */
    news(document: D): void {
      if (document === active) tell();
    },
    document: (): D | undefined => active,
    /** The same document while it is taken for a description. */
    description: (): D | undefined => (active?.languageId === "esr" && !active.isClosed ? active : undefined),
    /** Calls back when it is another document, or when something is known anew about it. */
    onChange(listener: () => void): void {
      listeners.push(listener);
    },
  };
}

export type Active<D extends OpenDocument> = ReturnType<typeof createActive<D>>;
