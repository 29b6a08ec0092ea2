import type { DiagnosticTag, InitializeParams, MarkupKind } from "vscode-languageserver";

/** What the client can do, as far as it makes a difference here. */
export interface ClientFeatures {
  readonly pullsDiagnostics: boolean;
  readonly refreshesDiagnostics: boolean;
  readonly answersConfiguration: boolean;
  readonly registersConfiguration: boolean;
  readonly hierarchicalSymbols: boolean;
  readonly lineFoldingOnly: boolean;
  /** Most folding ranges the client takes. */
  readonly foldingLimit: number;
  readonly hoverFormat: MarkupKind;
  readonly completion: { readonly snippets: boolean; readonly documentationFormat: MarkupKind };
  readonly diagnostics: {
    readonly relatedInformation: boolean;
    readonly codeDescription: boolean;
    readonly data: boolean;
    /** Undefined: all. */
    readonly tags: readonly DiagnosticTag[] | undefined;
    readonly version: boolean;
  };
}

/** Reads the client's announcement. Parts of a diagnostic are left out only where the client says it takes none. */
export function clientFeatures({ capabilities }: InitializeParams): ClientFeatures {
  const { textDocument, workspace } = capabilities;
  const diagnostics = { ...textDocument?.publishDiagnostics, ...textDocument?.diagnostic };
  const folding = textDocument?.foldingRange;
  const item = textDocument?.completion?.completionItem;
  const limit = folding?.rangeLimit;
  return {
    pullsDiagnostics: textDocument?.diagnostic !== undefined,
    refreshesDiagnostics: workspace?.diagnostics?.refreshSupport === true,
    answersConfiguration: workspace?.configuration === true,
    registersConfiguration: workspace?.didChangeConfiguration?.dynamicRegistration === true,
    hierarchicalSymbols: textDocument?.documentSymbol?.hierarchicalDocumentSymbolSupport === true,
    lineFoldingOnly: folding?.lineFoldingOnly === true,
    foldingLimit: limit === undefined || limit <= 0 ? Number.POSITIVE_INFINITY : limit,
    hoverFormat: textDocument?.hover?.contentFormat?.[0] === "markdown" ? "markdown" : "plaintext",
    completion: {
      snippets: item?.snippetSupport === true,
      documentationFormat: item?.documentationFormat?.[0] === "markdown" ? "markdown" : "plaintext",
    },
    diagnostics: {
      relatedInformation: diagnostics.relatedInformation !== false,
      codeDescription: diagnostics.codeDescriptionSupport !== false,
      data: diagnostics.dataSupport !== false,
      tags: diagnostics.tagSupport?.valueSet,
      version: textDocument?.publishDiagnostics?.versionSupport === true,
    },
  };
}
