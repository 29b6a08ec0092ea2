import path from "node:path";
import { notesNameOf, type Suppression, unusedMessage } from "../../shared/features/suppression.ts";
import { type Language, type Message, render } from "../../shared/i18n/message.ts";
import type { Problem } from "../../shared/report/report.ts";
import { type Input, STDIN } from "./inputs.ts";
import { readBeside } from "./readBeside.ts";
import { codeOfError, refusal } from "./refusal.ts";

/** The notes beside a description: what a person has set aside in it. */
export interface Notes {
  /** As reports show the file of the notes. */
  readonly shown: string;
  readonly suppressions: readonly Suppression[];
  readonly problems: readonly Message[];
  /** The file is there, and the operating system refused it. */
  readonly unreadable: boolean;
}

/** Where the notes of an input lie; undefined for text that comes from nowhere. */
function notesPathOf(input: Input, cwd: string): string | undefined {
  if (input.kind === "file") return notesNameOf(input.path);
  return input.shown === STDIN ? undefined : notesNameOf(path.resolve(cwd, input.shown));
}

/** Reads the notes beside a description; without any there is nothing to set aside. Never throws. */
export async function readNotesOf(input: Input, cwd: string): Promise<Notes> {
  const shown = notesNameOf(input.shown);
  const none: Notes = { shown, suppressions: [], problems: [], unreadable: false };
  const file = notesPathOf(input, cwd);
  if (file === undefined) return none;
  try {
    const text = await readBeside(file);
    if (text === undefined) return none;
    const { readNotes } = await import("../../shared/features/notesFile.ts");
    return { ...none, ...readNotes(text) };
  } catch (error) {
    const code = codeOfError(error);
    if (["ENOENT", "ENOTDIR", "ENAMETOOLONG"].includes(code)) return none;
    return { ...none, problems: [refusal(code)], unreadable: true };
  }
}

/** What is to be said of the notes, in one language. @param unused those that set nothing aside */
export function notesProblems(
  notes: Notes,
  unused: readonly Suppression[],
  language: Language,
): readonly Problem[] {
  return [...notes.problems, ...unused.map(unusedMessage)].map((message) => ({
    path: notes.shown,
    message: render(message, language),
  }));
}
