import { type Connection, type InitializeParams, TextDocuments } from "vscode-languageserver";
import { TextDocument } from "vscode-languageserver-textdocument";
import { builtInRegistry } from "../../shared/check.ts";
import type { KnownNames } from "../../shared/config/readSettings.ts";
import { RULES } from "../../shared/rules/index.gen.ts";
import { limitKeysOf } from "../../shared/rules/text/fieldLimits.ts";
import { clientFeatures } from "./client.ts";
import { codeAction } from "./codeAction.ts";
import { completion } from "./completion.ts";
import { createConfiguration } from "./configuration.ts";
import { wellFormed } from "./convert.ts";
import { copy } from "./copy.ts";
import { definition } from "./definition.ts";
import { documentHighlight } from "./documentHighlight.ts";
import { documentLink } from "./documentLink.ts";
import { documentSymbol } from "./documentSymbol.ts";
import { effectiveConfiguration } from "./effectiveConfiguration.ts";
import { createFiles, workspaceFiles } from "./files.ts";
import { foldingRange } from "./foldingRange.ts";
import { formatting } from "./formatting.ts";
import type { Host } from "./host.ts";
import { hover } from "./hover.ts";
import { inlayHint } from "./inlayHint.ts";
import { letter } from "./letter.ts";
import { missing } from "./missing.ts";
import { createNotes } from "./notes.ts";
import { createOpenProjects } from "./openProjects.ts";
import { ownRequests } from "./ownRequests.ts";
import { projects } from "./projects.ts";
import { pullDiagnostics } from "./pullDiagnostics.ts";
import { references } from "./references.ts";
import { createRegisters } from "./registers.ts";
import { rename } from "./rename.ts";
import { scaffold } from "./scaffold.ts";
import { selectionRange } from "./selectionRange.ts";
import { semanticTokens } from "./semanticTokens.ts";
import type { Feature, Session } from "./session.ts";
import { type CoreOptions, createSnapshots } from "./snapshot.ts";
import { summary } from "./summary.ts";
import { suppress } from "./suppress.ts";
import { synchronisation } from "./synchronisation.ts";
import { createTemplateFiles } from "./templateFiles.ts";
import { NO_WORKSPACE, workspace, workspaceFolders } from "./workspace.ts";
import { workspaceSymbol } from "./workspaceSymbol.ts";

const FEATURES: readonly Feature[] = [
  synchronisation,
  pullDiagnostics,
  documentSymbol,
  foldingRange,
  hover,
  completion,
  inlayHint,
  codeAction,
  suppress,
  effectiveConfiguration,
  formatting,
  documentLink,
  documentHighlight,
  selectionRange,
  workspace,
  definition,
  references,
  workspaceSymbol,
  semanticTokens,
  rename,
  ownRequests,
  scaffold,
  summary,
  projects,
  missing,
  copy,
  letter,
];

/** Documents that survive a client's impossible positions: those are clamped into the text. */
const documentStore = {
  create: TextDocument.create,
  update: (document: TextDocument, ...[changes, version]: DocumentChange): TextDocument =>
    TextDocument.update(
      document,
      changes.map((change) =>
        "range" in change
          ? {
              text: change.text,
              range: { start: wellFormed(change.range.start), end: wellFormed(change.range.end) },
            }
          : change,
      ),
      version,
    ),
};
type DocumentChange = Parameters<typeof TextDocument.update> extends [unknown, ...infer Rest] ? Rest : never;

const withSlash = (uri: string): string => (uri.endsWith("/") ? uri : `${uri}/`);

/** The client's own address of the rules' pages, else the host's. */
function rulePages(host: Host, options: unknown): string | undefined {
  const own =
    typeof options === "object" && options !== null && "rulePages" in options ? options.rulePages : undefined;
  const base = typeof own === "string" && own !== "" ? own : host.rulePages;
  return base === undefined ? undefined : withSlash(base);
}

function createSession(
  connection: Connection,
  host: Host,
  core: CoreOptions,
  params: InitializeParams,
): Session {
  const client = clientFeatures(params);
  const options: unknown = params.initializationOptions;
  const rules = core.rules ?? RULES;
  const files = createFiles(connection, host, client);
  const folders = [...workspaceFolders(params)];
  const registry = core.registry ?? builtInRegistry;
  const names: KnownNames = {
    rules: rules.map(({ id }) => id),
    lengths: () => limitKeysOf(registry.templates),
  };
  const configuration = createConfiguration(connection, client, options, names, files, folders[0]);
  return {
    connection,
    client,
    notes: createNotes(files),
    documents: new TextDocuments(documentStore),
    configuration,
    templateFiles: createTemplateFiles(connection, files, registry, configuration.language),
    registers: createRegisters({ connection, client, configuration, files, folders }),
    openProjects: createOpenProjects(folders),
    snapshots: createSnapshots(core, Date.now().toString(36)),
    rules,
    names,
    registry,
    rulePages: rulePages(host, options),
    files,
    workspaceFiles: workspaceFiles(connection, host, client, folders),
    folders,
    workspace: NO_WORKSPACE,
    whenInitialized: [],
    whenFilesChange: [],
    isShutDown: false,
  };
}

/** Gets ready for one client: a session of its own, and every feature's handlers. */
export function serve(connection: Connection, host: Host, core: CoreOptions, params: InitializeParams): void {
  const session = createSession(connection, host, core, params);
  for (const feature of FEATURES) feature(session);
}
