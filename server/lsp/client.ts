import type { DiagnosticTag, InitializeParams, MarkupKind } from "vscode-languageserver";

/** What the client can do, as far as it makes a difference here. */
export interface ClientFeatures {
  readonly pullsDiagnostics: boolean;
  readonly refreshesDiagnostics: boolean;
  readonly refreshesInlayHints: boolean;
  readonly answersConfiguration: boolean;
  readonly registersConfiguration: boolean;
  readonly preparesRename: boolean;
  readonly hierarchicalSymbols: boolean;
  readonly lineFoldingOnly: boolean;
  /** Most folding ranges the client takes. */
  readonly foldingLimit: number;
  readonly hoverFormat: MarkupKind;
  readonly completion: { readonly snippets: boolean; readonly documentationFormat: MarkupKind };
  /** Takes code actions that are more than commands. */
  readonly takesCodeActions: boolean;
  /** Asks for the edit of a code action when it is chosen. */
  readonly resolvesEdits: boolean;
  /** Takes edits that name the version they are for. */
  readonly takesVersionedEdits: boolean;
  readonly registersWatching: boolean;
  /** Tells of folders that are added to the workspace and taken from it. */
  readonly tellsOfFolders: boolean;
  /** Watches files wherever they are, not in the workspace alone. */
  readonly watchesAnywhere: boolean;
  /** Answers our request for the bytes of a file. */
  readonly readsFiles: boolean;
  /** Answers our request for the addresses of the workspace's files. */
  readonly listsFiles: boolean;
  /** Our commands that the client has: `esr.suppress`. */
  readonly commands: readonly string[];
  readonly diagnostics: {
    readonly relatedInformation: boolean;
    readonly codeDescription: boolean;
    readonly data: boolean;
    /** Undefined: all. */
    readonly tags: readonly DiagnosticTag[] | undefined;
    readonly version: boolean;
  };
}

const isRecord = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === "object" && value !== null;

/** Reads the client's announcement. Parts of a diagnostic are left out only where the client says it takes none. */
export function clientFeatures({ capabilities, initializationOptions }: InitializeParams): ClientFeatures {
  const own: unknown = initializationOptions;
  const options = isRecord(own) ? own : {};
  const { textDocument, workspace } = capabilities;
  const diagnostics = { ...textDocument?.publishDiagnostics, ...textDocument?.diagnostic };
  const action = textDocument?.codeAction;
  const folding = textDocument?.foldingRange;
  const item = textDocument?.completion?.completionItem;
  const limit = folding?.rangeLimit;
  return {
    pullsDiagnostics: textDocument?.diagnostic !== undefined,
    refreshesInlayHints: workspace?.inlayHint?.refreshSupport === true,
    refreshesDiagnostics: workspace?.diagnostics?.refreshSupport === true,
    answersConfiguration: workspace?.configuration === true,
    registersConfiguration: workspace?.didChangeConfiguration?.dynamicRegistration === true,
    preparesRename: textDocument?.rename?.prepareSupport === true,
    hierarchicalSymbols: textDocument?.documentSymbol?.hierarchicalDocumentSymbolSupport === true,
    lineFoldingOnly: folding?.lineFoldingOnly === true,
    foldingLimit: limit === undefined || limit <= 0 ? Number.POSITIVE_INFINITY : limit,
    hoverFormat: textDocument?.hover?.contentFormat?.[0] === "markdown" ? "markdown" : "plaintext",
    completion: {
      snippets: item?.snippetSupport === true,
      documentationFormat: item?.documentationFormat?.[0] === "markdown" ? "markdown" : "plaintext",
    },
    takesCodeActions: action?.codeActionLiteralSupport !== undefined,
    resolvesEdits:
      action?.dataSupport === true && action.resolveSupport?.properties.includes("edit") === true,
    takesVersionedEdits: workspace?.workspaceEdit?.documentChanges === true,
    registersWatching: workspace?.didChangeWatchedFiles?.dynamicRegistration === true,
    tellsOfFolders: workspace?.workspaceFolders === true,
    watchesAnywhere: workspace?.didChangeWatchedFiles?.relativePatternSupport === true,
    readsFiles: options.readsFiles === true,
    listsFiles: options.listsFiles === true,
    commands: Array.isArray(options.commands) ? options.commands.map(String) : [],
    diagnostics: {
      relatedInformation: diagnostics.relatedInformation !== false,
      codeDescription: diagnostics.codeDescriptionSupport !== false,
      data: diagnostics.dataSupport !== false,
      tags: diagnostics.tagSupport?.valueSet,
      version: textDocument?.publishDiagnostics?.versionSupport === true,
    },
  };
}
