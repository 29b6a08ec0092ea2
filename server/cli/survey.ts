import { check } from "../../shared/check.ts";
import { codesIn } from "../../shared/features/navigation/codes.ts";
import { digestOf, gatherDocuments, type ProjectDocuments } from "../../shared/rules/projectDocuments.ts";
import { type CheckInputOptions, decodeSource, readInput } from "./checkInput.ts";
import type { Input } from "./inputs.ts";

type SurveyOptions = Pick<CheckInputOptions, "core" | "stdin">;

/** The text of an input; undefined for one that cannot be read, of which the check itself will speak. */
async function textOf(input: Input, { stdin }: SurveyOptions): Promise<string | undefined> {
  if (input.kind === "refused") return undefined;
  try {
    return decodeSource(await readInput(input, stdin)).text;
  } catch {
    return undefined;
  }
}

/** The inputs that name a project code which another input names too, as their own or in passing. */
async function inputsSharingCodes(
  inputs: readonly Input[],
  options: SurveyOptions,
): Promise<ReadonlySet<Input>> {
  const firstWith = new Map<string, Input>();
  const sharing = new Set<Input>();
  for (const input of inputs) {
    const text = await textOf(input, options);
    for (const { code } of text === undefined ? [] : codesIn(text)) {
      const first = firstWith.get(code);
      if (first === undefined) firstWith.set(code, input);
      else if (first !== input) sharing.add(first).add(input);
    }
  }
  return sharing;
}

/**
 * Looks through the inputs for documents of one project, so that each can be checked with the others known. Only those
 * that share a code are read as forms, and of each project a few digests are kept, so that the time and the memory of a
 * large batch stay small.
 */
export async function surveyDocuments(
  inputs: readonly Input[],
  options: SurveyOptions,
): Promise<ProjectDocuments> {
  const documents = gatherDocuments();
  if (inputs.length < 2) return documents;
  const { registry, template } = options.core;
  for (const input of await inputsSharingCodes(inputs, options)) {
    const text = await textOf(input, options);
    if (text === undefined) continue;
    const { form, lines } = check(text, { registry, rules: [], ...(template !== undefined && { template }) });
    const digest = form && digestOf(form, lines, { document: input.shown, file: input.shown });
    if (digest !== undefined) documents.add(digest);
  }
  return documents;
}
