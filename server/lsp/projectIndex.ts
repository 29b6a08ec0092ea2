import type { Location, Range } from "vscode-languageserver";
import type { Checked } from "../../shared/check.ts";
import { codesIn } from "../../shared/features/navigation/codes.ts";
import { type Project, projectOf } from "../../shared/features/projects.ts";
import type { Span } from "../../shared/text/span.ts";
import { toRange } from "./convert.ts";
import { type Session, snapshotOf } from "./session.ts";
import { uriKey } from "./uriKey.ts";

/** What is known of a description without opening it: what it is called, and the codes that stand in it. */
export interface IndexedProject {
  readonly uri: string;
  readonly project: Project;
  /** Every project code of the text, its own included. */
  readonly codes: readonly { readonly code: string; readonly range: Range }[];
  /** Where a piece of `project` stands; its own span is the key. */
  rangeOf(span: Span): Range;
}

const START: Range = { start: { line: 0, character: 0 }, end: { line: 0, character: 0 } };

/** Reads what the index keeps; undefined for a text that is no description. */
export function indexed(uri: string, { form, lines, text }: Checked): IndexedProject | undefined {
  if (form === undefined) return undefined;
  const project = projectOf(form);
  // Ranges and nothing else, so that the index does not keep the texts themselves.
  const ranges = new Map(
    [project.code, project.name, project.applicant].flatMap((piece) =>
      piece === undefined ? [] : [[piece.span, toRange(lines, piece.span)] as const],
    ),
  );
  return {
    uri,
    project,
    codes: codesIn(text).map(({ code, span }) => ({ code, range: toRange(lines, span) })),
    rangeOf: (span) => ranges.get(span) ?? START,
  };
}

/** The descriptions that are open, as they are now, and those of the workspace's files that are not; by URI. */
export async function allProjects(session: Session): Promise<readonly IndexedProject[]> {
  const byKey = new Map<string, IndexedProject | undefined>();
  for (const one of await session.workspace.projects()) byKey.set(uriKey(one.uri), one);
  for (const uri of session.documents.keys()) {
    const snapshot = await snapshotOf(session, uri);
    // An open text that is no description hides what its file on the disk may still be.
    byKey.set(uriKey(uri), snapshot && indexed(uri, snapshot.checked));
  }
  return [...byKey.values()]
    .filter((one) => one !== undefined)
    .sort((a, b) => (a.uri < b.uri ? -1 : a.uri > b.uri ? 1 : 0));
}

/** The places where descriptions state that code as their own. */
export const codeDefinitions = (projects: readonly IndexedProject[], code: string): Location[] =>
  projects.flatMap(({ uri, project, rangeOf }) =>
    project.code?.text === code ? [{ uri, range: rangeOf(project.code.span) }] : [],
  );

/** Every place of every description where the code stands. */
export const codeReferences = (projects: readonly IndexedProject[], code: string): Location[] =>
  projects.flatMap(({ uri, codes }) =>
    codes.filter((one) => one.code === code).map(({ range }) => ({ uri, range })),
  );
