import { type CancellationToken, ResponseError } from "vscode-languageserver";
import { type Words, wordsOf } from "../../shared/features/hover/words.ts";
import {
  type FilePlace,
  fileNode,
  otherNode,
  projectNodes,
  projectsSummary,
} from "../../shared/features/projectTree.ts";
import { SERVER } from "../../shared/i18n/server.ts";
import { PROJECTS_VIEW } from "../../shared/i18n/views.ts";
import { PROJECTS, type TreeNode, type TreeView } from "../../shared/protocol.ts";
import { unreadableReport } from "../../shared/report/fileReport.ts";
import { addCounts, NO_FINDINGS } from "../../shared/report/report.ts";
import { languageOf } from "./configuration.ts";
import { filePlaceOf } from "./filePlace.ts";
import type { HostFiles } from "./host.ts";
import { logError } from "./messages.ts";
import { onOwnRequest } from "./ownRequest.ts";
import { pause } from "./pause.ts";
import { projectsParams } from "./requestParams.ts";
import { type Feature, type Session, stopIfCancelled } from "./session.ts";
import { uriKey } from "./uriKey.ts";
import { MOST_FILES } from "./workspace.ts";
import { checkWorkspaceFile, type FileOutcome, type WorkspaceCheck } from "./workspaceCheck.ts";

/** Most findings that are listed of one file, and of all of them; the counts speak of all. */
const MOST_OF_FILE = 100;
const MOST_OF_ALL = 20_000;
/** Even of the last file the gravest are listed. */
const FEWEST_OF_FILE = 5;

/** One file, whatever happens: a check that breaks off is said of its file, and the others are checked. */
async function checkOne(session: Session, uri: string, how: WorkspaceCheck): Promise<FileOutcome> {
  try {
    return await checkWorkspaceFile(session, uri, how);
  } catch (error) {
    if (error instanceof ResponseError) throw error;
    logError(session.connection, `${PROJECTS} ${uri}`, error);
    return { report: unreadableReport(uri, SERVER.checkFailed[how.language]) };
  } finally {
    // What was read for the sake of a file that is not open would be kept as long as the server lives.
    if (session.documents.get(uri) === undefined) {
      session.configuration.forget(uri);
      session.notes.forget(uri);
    }
  }
}

/** The addresses to check, those of open documents as the client spells them. */
async function addresses(session: Session, files: HostFiles): Promise<readonly string[]> {
  const open = new Map(session.documents.keys().map((uri) => [uriKey(uri), uri]));
  const listed = await files.list(session.folders, MOST_FILES + 1);
  return listed.map((uri) => open.get(uriKey(uri)) ?? uri);
}

/** What the files that have been checked came to, gathered as nodes so that no text and no fix is kept. */
function createGathering(words: Words) {
  const nodes: { folder: string; node: TreeNode }[] = [];
  const others: TreeNode[] = [];
  let counts = NO_FINDINGS;
  let left = MOST_OF_ALL;
  return {
    /** Most findings that may be listed of the next file. */
    mostFindings: () => Math.max(FEWEST_OF_FILE, Math.min(MOST_OF_FILE, left)),
    add(place: FilePlace, outcome: NonNullable<FileOutcome>): void {
      if ("notRecognised" in outcome) {
        others.push(otherNode(place, outcome.notRecognised));
        return;
      }
      counts = addCounts(counts, outcome.report.counts);
      left -= outcome.report.findings.length;
      nodes.push({ folder: place.folder, node: fileNode(place, outcome.report, words) });
    },
    message: () =>
      nodes.length === 0 ? words.say(PROJECTS_VIEW.nothing) : projectsSummary(nodes.length, counts, words),
    nodes: () => projectNodes(nodes, others, words),
  };
}

async function checkAll(
  session: Session,
  files: HostFiles,
  words: Words,
  token: CancellationToken,
): Promise<TreeView> {
  const progress = await session.connection.window.createWorkDoneProgress();
  progress.begin(words.say(PROJECTS_VIEW.checking), 0, "", true);
  try {
    const found = await addresses(session, files);
    const uris = found.slice(0, MOST_FILES);
    const goesOn = (): boolean => {
      stopIfCancelled(token);
      return !progress.token.isCancellationRequested;
    };
    const gathering = createGathering(words);
    let done = 0;
    for (const uri of uris) {
      const place = filePlaceOf(uri, session.folders);
      progress.report(Math.floor((done * 100) / uris.length), place.name);
      await pause();
      if (!goesOn()) break;
      const { language } = words;
      const maxFindings = gathering.mostFindings();
      const outcome = await checkOne(session, uri, { language, maxFindings, goesOn });
      if (outcome === undefined) break;
      gathering.add(place, outcome);
      done++;
    }
    const { stopped, tooMany } = PROJECTS_VIEW;
    const message = [
      gathering.message(),
      ...(done < uris.length ? [words.say(stopped, { n: done, all: uris.length })] : []),
      ...(uris.length < found.length ? [words.say(tooMany, { n: uris.length })] : []),
    ].join(" ");
    return { message, nodes: gathering.nodes() };
  } finally {
    progress.done();
  }
}

/**
 * esr/projects: every description of the workspace with its verdict and findings, as the core gives them. The client
 * shows how far it has come; who stops it there gets what has been checked.
 */
export const projects: Feature = (session) => {
  onOwnRequest(session, PROJECTS, projectsParams, async (_, token): Promise<TreeView> => {
    const words = wordsOf(languageOf(await session.configuration.settingsFor(undefined)));
    const { workspaceFiles: files, folders } = session;
    if (files === undefined || folders.length === 0)
      return { message: words.say(PROJECTS_VIEW.noFolder), nodes: [] };
    return checkAll(session, files, words, token);
  });
};
