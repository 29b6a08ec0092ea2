import {
  type Disposable,
  EventEmitter,
  type ExtensionContext,
  languages,
  type TextDocument,
  workspace,
} from "vscode";
import {
  RECOGNISE,
  type RecogniseParams,
  type RecogniseResult,
  STATUS,
  type StatusParams,
  type StatusResult,
  type TemplateInfo,
} from "../shared/protocol.ts";
import type { Server } from "./server.ts";

/** A description is 6–23 KB; its kind shows long before this many UTF-16 units. */
const MOST_TEXT = 250_000;
/** Milliseconds of rest after a change before the text is looked at again. */
const REST = 400;
/** Where the files are kept that the user has turned back into plain text. */
const LEFT_ALONE = "leftAsPlainText";
/** Texts that VS Code shows and nobody writes: logs, other versions of a file, search results. */
const NOT_WRITTEN = new Set(
  "output git vscode-scm debug comment search-editor walkThroughSnippet".split(" "),
);

const isCandidate = ({ languageId, uri, isClosed }: TextDocument): boolean =>
  !isClosed && (languageId === "esr" || languageId === "plaintext") && !NOT_WRITTEN.has(uri.scheme);

/** What a document was taken for, or why for nothing. */
export interface Answer {
  readonly isDescription: boolean;
  readonly template: TemplateInfo | null;
  /** What it is checked for, in the user's language; known of descriptions only. */
  readonly profile: string | undefined;
  readonly reason: string;
}

/** What the open documents were taken for. */
export interface Recognition {
  /** True for documents that are, or might be, descriptions. */
  isCandidate(document: TextDocument): boolean;
  /** Undefined until the server has answered. */
  of(document: TextDocument): Answer | undefined;
  /** True for a description that the user has turned back into plain text. */
  isLeftAlone(document: TextDocument): boolean;
  /** Told whenever something is known anew about a document. */
  onDidChange(listener: (document: TextDocument) => void): Disposable;
  treatAsDescription(document: TextDocument): Promise<void>;
  /** Looks at every open document again, now or after a rest. */
  refresh(when?: "now" | "soon"): void;
}

/** Watches the open documents and turns plain texts that are descriptions into the language `esr`. */
export function watchDocuments(
  context: ExtensionContext,
  server: () => Pick<Server, "ask" | "address">,
): Recognition {
  const answers = new WeakMap<TextDocument, Answer>();
  const timers = new Map<TextDocument, ReturnType<typeof setTimeout>>();
  /** Documents about which the server is being asked: one question at a time. */
  const looking = new WeakSet<TextDocument>();
  const leftAlone = new Set(context.workspaceState.get<string[]>(LEFT_ALONE, []));
  const changed = new EventEmitter<TextDocument>();
  /** Documents whose language is being changed, with the language that they had. */
  const switching = new WeakMap<TextDocument, string>();

  function leaveAlone(document: TextDocument, leave: boolean): void {
    const uri = document.uri.toString();
    if (leftAlone.has(uri) === leave) return;
    if (leave) leftAlone.add(uri);
    else leftAlone.delete(uri);
    void context.workspaceState.update(LEFT_ALONE, [...leftAlone]);
  }

  async function ask(document: TextDocument): Promise<Answer | undefined> {
    if (document.languageId === "esr") {
      const params = { uri: server().address(document.uri) };
      const status = await server().ask<StatusParams, StatusResult>(STATUS, params);
      if (status === null || status === undefined) return undefined;
      const { template, profile, reason } = status;
      return { isDescription: template !== null, template, profile: profile?.title, reason };
    }
    const params = { text: document.getText().slice(0, MOST_TEXT) };
    const result = await server().ask<RecogniseParams, RecogniseResult>(RECOGNISE, params);
    return result && { ...result, profile: undefined };
  }

  async function look(document: TextDocument): Promise<void> {
    if (!isCandidate(document)) return;
    if (looking.has(document)) return lookSoon(document, REST);
    looking.add(document);
    await takeFor(document).finally(() => looking.delete(document));
  }

  async function takeFor(document: TextDocument): Promise<void> {
    const { version } = document;
    const answer = await ask(document);
    if (answer === undefined || document.version !== version || !isCandidate(document)) return;
    answers.set(document, answer);
    const takeOver =
      answer.isDescription && document.languageId === "plaintext" && !leftAlone.has(document.uri.toString());
    if (takeOver) await languages.setTextDocumentLanguage(document, "esr");
    changed.fire(document);
  }

  function lookSoon(document: TextDocument, rest: number): void {
    clearTimeout(timers.get(document));
    timers.set(
      document,
      setTimeout(() => {
        timers.delete(document);
        void look(document);
      }, rest),
    );
  }

  context.subscriptions.push(
    changed,
    // A change of language comes as a closing and an opening of one and the same document, which stays alive.
    workspace.onDidCloseTextDocument((document) => {
      clearTimeout(timers.get(document));
      timers.delete(document);
      if (!document.isClosed) switching.set(document, document.languageId);
    }),
    workspace.onDidOpenTextDocument((document) => {
      const before = switching.get(document);
      switching.delete(document);
      // An untitled document may have the name of a closed one: what was decided of that one is over.
      if (before === "esr") leaveAlone(document, document.languageId === "plaintext");
      else if (document.isUntitled || document.languageId === "esr") leaveAlone(document, false);
      lookSoon(document, 0); // not at once: the server must have been told of the document
    }),
    workspace.onDidChangeTextDocument(({ document, contentChanges }) => {
      if (contentChanges.length > 0 && isCandidate(document)) lookSoon(document, REST);
    }),
    { dispose: () => timers.forEach((timer) => void clearTimeout(timer)) },
  );

  return {
    isCandidate,
    of: (document) => answers.get(document),
    isLeftAlone: (document) => leftAlone.has(document.uri.toString()),
    onDidChange: changed.event,
    async treatAsDescription(document) {
      leaveAlone(document, false);
      if (document.languageId !== "esr") await languages.setTextDocumentLanguage(document, "esr");
    },
    refresh(when = "now") {
      for (const document of workspace.textDocuments) lookSoon(document, when === "soon" ? REST : 0);
    },
  };
}
