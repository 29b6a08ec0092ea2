import { codesIn } from "../../shared/features/navigation/codes.ts";
import type { Survey } from "../../shared/report/survey.ts";
import { type Digest, gatherDocuments } from "../../shared/rules/projectDocuments.ts";
import type { Input } from "./inputs.ts";
import { LOOKED_THROUGH, toBatches } from "./jobs/batches.ts";
import { inOrder } from "./jobs/inOrder.ts";
import type { Work } from "./jobs/work.ts";

/** Who looks, and until when. */
export interface SurveyOptions {
  readonly works: readonly Work[];
  readonly signal?: AbortSignal | undefined;
}

/** Asks something of every input, at all hands at once. Answers in input order. */
async function* ask<R>(
  inputs: readonly Input[],
  { works, signal }: SurveyOptions,
  question: (work: Work, inputs: readonly Input[]) => Promise<readonly R[]>,
): AsyncGenerator<readonly [Input, R]> {
  const batches = toBatches(inputs, LOOKED_THROUGH);
  const hands = works.map((work) => (batch: readonly Input[]) => question(work, batch));
  let at = 0;
  for await (const results of inOrder(batches, hands, { lookAhead: 2 * works.length, signal }))
    for (const result of results) {
      const input = inputs[at++];
      if (input !== undefined) yield [input, result];
    }
}

/** The inputs that name a project code which another input names too, as their own or in passing. */
async function inputsSharingCodes(
  inputs: readonly Input[],
  options: SurveyOptions,
): Promise<ReadonlySet<Input>> {
  const firstWith = new Map<string, Input>();
  const sharing = new Set<Input>();
  for await (const [input, codes] of ask(inputs, options, (work, batch) => work.codes(batch)))
    for (const code of codes) {
      const first = firstWith.get(code);
      if (first === undefined) firstWith.set(code, input);
      else if (first !== input) sharing.add(first).add(input);
    }
  return sharing;
}

/**
 * Looks through the inputs for documents of one project, so that each can be checked with the others known. Only those
 * that share a code are read as forms, and of each project a few digests are kept, so that the time and the memory of a
 * large batch stay small.
 */
export async function surveyDocuments(inputs: readonly Input[], options: SurveyOptions): Promise<Survey> {
  const documents = gatherDocuments();
  const codes = new Map<string, string>();
  if (inputs.length > 1) {
    const sharing = [...(await inputsSharingCodes(inputs, options))];
    for await (const [input, digest] of ask(sharing, options, (work, batch) => work.digests(batch)))
      if (digest !== undefined) {
        documents.add(digest);
        codes.set(input.shown, digest.code.value);
      }
  }
  return { documents, codes };
}

/** True for a code that is not looked for in texts: too short or too long to be told from other numbers there. */
const isOverlooked = (code: string): boolean => codesIn(code)[0]?.code !== code;

/** What the rules may know when they check some of the inputs. */
export function createDigestsFor({
  documents,
  codes,
}: Survey): (inputs: readonly Input[]) => readonly Digest[] {
  // A document with such a code may have others without having been found to share it.
  const overlooked = documents.all().filter(({ code }) => isOverlooked(code.value));
  return (inputs) => {
    const own = new Set(inputs.flatMap(({ shown }) => codes.get(shown) ?? []));
    const others = overlooked.filter(({ code }) => !own.has(code.value));
    return [...[...own].flatMap((code) => documents.of(code)), ...others];
  };
}
