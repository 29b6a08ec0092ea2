import type { Language } from "./i18n/message.ts";
import type { LineColumn } from "./text/lines.ts";

/**
 * The requests between our client and our server that the Language Server Protocol does not have. Types and names only,
 * so that the client stays small; the server checks what it is sent.
 */

/** How many findings there are of each severity. */
export interface FindingCounts {
  readonly error: number;
  readonly warning: number;
  readonly info: number;
  readonly hint: number;
}

/** A template as users see it: its id, its title in their language, its revision. */
export interface TemplateInfo {
  readonly id: string;
  readonly title: string;
  readonly revision: number;
}

/** Asks what a text is: for documents that the editor has not given to the server. */
export const RECOGNISE = "esr/recognise";
export interface RecogniseParams {
  readonly text: string;
}
export interface RecogniseResult {
  /** True when the text should be opened as a description. */
  readonly isDescription: boolean;
  /** Null where no template, or more than one, fits. */
  readonly template: TemplateInfo | null;
  /** One or two sentences in the user's language: why the text was taken for it, or why for nothing. */
  readonly reason: string;
  /** The lines of the text that told, the most telling first; at most a handful. */
  readonly evidence: readonly string[];
}

/** Asks for the page of a rule: what it looks for, why, and what to do. */
export const EXPLAIN = "esr/explain";
export interface ExplainParams {
  readonly rule: string;
  /** By default the user's. */
  readonly language?: Language;
}
/** Null for an id that no rule has. */
export type ExplainResult = { readonly title: string; readonly markdown: string } | null;

/** Asks for empty descriptions of the forms, to be filled in. */
export const SCAFFOLD = "esr/scaffold";
export interface ScaffoldParams {
  /** The id of one form; by default all. */
  readonly template?: string;
}
/** Empty for an id that no form has. The snippet is the text with a tab stop at every value. */
export type ScaffoldResult = readonly (TemplateInfo & { readonly text: string; readonly snippet: string })[];

/** Asks what an open document was taken for and how it stands: for the language status item. */
export const STATUS = "esr/status";
export interface StatusParams {
  readonly uri: string;
}
/** Null for a document that is not open. */
export type StatusResult = {
  readonly version: number;
  readonly template: TemplateInfo | null;
  /** What the document is checked for, as id and in the user's language; null where it was not recognised. */
  readonly profile: { readonly id: string; readonly title: string } | null;
  readonly counts: FindingCounts;
  readonly reason: string;
  readonly evidence: readonly string[];
} | null;

/** Asked of the client by a server that cannot list files itself: addresses of the workspace's `*.esr` and `*.txt`. */
export const LIST_FILES = "esr/listFiles";
export interface ListFilesParams {
  readonly most: number;
}

/** Asked of the client by a server that cannot read a file itself: its bytes; null where it cannot be read. */
export const READ_FILE = "esr/readFile";
export interface ReadFileParams {
  readonly uri: string;
  /** Only so many of the first bytes. */
  readonly most: number;
}
export type ReadFileResult = {
  /** One character a byte, U+0000 to U+00FF, since messages are JSON. */
  readonly bytes: string;
  /** Bytes of the whole file. */
  readonly size: number;
} | null;

/** Command of VS Code that asks for an encoding and opens the active file again in it; of no other client. */
export const REOPEN_COMMAND = "workbench.action.editor.changeEncoding";

/** Command of the client behind "set aside with a reason"; its one argument. */
export const SUPPRESS_COMMAND = "esr.suppress";
export interface SuppressTarget {
  readonly uri: string;
  readonly rule: string;
  /** Section and field of the finding; empty for one about the whole file. */
  readonly path: string;
}

/** Asks for the edit that sets a finding aside. The server says itself why it cannot, and then answers null. */
export const SUPPRESS = "esr/suppress";
export interface SuppressParams extends SuppressTarget {
  readonly reason: string;
  readonly author: string;
  /** `YYYY-MM-DD`, by the client's clock. */
  readonly date: string;
}

/** Asks for the settings in force and where each comes from, as Markdown. */
export const EFFECTIVE_CONFIGURATION = "esr/effectiveConfiguration";
export interface EffectiveConfigurationParams {
  /** The document they hold for; without one, those outside any. */
  readonly uri?: string;
  /** The section `esr` as the user has set it everywhere, and as the folder has, where the client tells them apart. */
  readonly user?: unknown;
  readonly folder?: unknown;
}
export interface EffectiveConfigurationResult {
  readonly markdown: string;
}

/** Command of the client that shows a place; its arguments: address, first and last line and character, all from zero. */
export const REVEAL_COMMAND = "esr.reveal";
export type RevealArguments = readonly [
  uri: string,
  startLine: number,
  startCharacter: number,
  endLine: number,
  endCharacter: number,
];

/** A line of a tree view, in the user's language, ready to be shown: the client knows nothing of what it means. */
export interface TreeNode {
  readonly label: string;
  readonly description?: string;
  readonly tooltip?: string;
  /** Name of an icon of VS Code's, and of a colour of its themes. */
  readonly icon: string;
  readonly color?: string;
  /** What a click opens. */
  readonly place?: RevealArguments;
  /** Of a finding; views are filtered by it. */
  readonly severity?: keyof FindingCounts;
  readonly isOpen?: boolean;
  readonly children?: readonly TreeNode[];
}
/** The contents of a tree view, and what stands above them. */
export interface TreeView {
  readonly message: string;
  readonly nodes: readonly TreeNode[];
}

/** Checks every description of the workspace. */
export const PROJECTS = "esr/projects";
export type ProjectsParams = Readonly<Record<string, never>>;

/** Asks what an open description still lacks of what the form requires. */
export const MISSING = "esr/missing";
export interface MissingParams {
  readonly uri: string;
}
/** Null for what is not open or no description. */
export type MissingResult = TreeView | null;

/** Text for the clipboard and what to say of it; without a text, why there is none. */
export interface CopyResult {
  readonly text: string | null;
  readonly message: string;
}

/** Asks for the field or section at a place as text for the form on the web. */
export const COPY = "esr/copy";
export interface CopyParams {
  readonly uri: string;
  readonly position: LineColumn;
}

/** Command of the client that copies the letter; its one argument, which may be left out, is the address. */
export const LETTER_COMMAND = "esr.copyLetter";

/** Asks for the request for completion: the errors and warnings as a letter. */
export const LETTER = "esr/letter";
export interface LetterParams {
  readonly uri: string;
}

/** Asks for the summary of an open description as a whole page of HTML; null for what is not open or no description. */
export const SUMMARY = "esr/summary";
export interface SummaryParams {
  readonly uri: string;
}
export type SummaryResult = { readonly title: string; readonly html: string } | null;

/** What each request of the client takes and answers. */
export interface Requests {
  readonly [SUPPRESS]: { params: SuppressParams; result: object | null };
  readonly [RECOGNISE]: { params: RecogniseParams; result: RecogniseResult };
  readonly [SCAFFOLD]: { params: ScaffoldParams; result: ScaffoldResult };
  readonly [STATUS]: { params: StatusParams; result: StatusResult };
  readonly [EFFECTIVE_CONFIGURATION]: {
    params: EffectiveConfigurationParams;
    result: EffectiveConfigurationResult;
  };
  readonly [PROJECTS]: { params: ProjectsParams; result: TreeView };
  readonly [MISSING]: { params: MissingParams; result: MissingResult };
  readonly [COPY]: { params: CopyParams; result: CopyResult };
  readonly [LETTER]: { params: LetterParams; result: CopyResult };
  readonly [SUMMARY]: { params: SummaryParams; result: SummaryResult };
}

export type Method = keyof Requests;
export type ParamsOf<M extends Method> = Requests[M]["params"];
export type ResultOf<M extends Method> = Requests[M]["result"];
