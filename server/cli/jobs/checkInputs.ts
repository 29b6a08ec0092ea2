import type { Survey } from "../../../shared/report/survey.ts";
import type { Outcome } from "../checkInput.ts";
import type { Input } from "../inputs.ts";
import { createDigestsFor, surveyDocuments } from "../survey.ts";
import { CHECKED, toBatches } from "./batches.ts";
import { inOrder } from "./inOrder.ts";
import type { Item, Work } from "./work.ts";

/** Who checks, with what, and until when. */
export interface CheckInputsOptions {
  readonly works: readonly Work[];
  /** What holds for an input besides itself. */
  itemOf(input: Input): Promise<Item>;
  /** What is known of all the documents that these are some of; undefined where these are all. */
  readonly among: Survey | undefined;
  /** Aborted, no further input is begun, and the outcomes come to an end. */
  readonly signal: AbortSignal;
}

/** An input and what it came to. */
export interface Checked {
  readonly input: Input;
  readonly outcome: Outcome;
}

/** Batches that each hand may be ahead of the report: one that is being checked and one that is done. */
const AHEAD = 2;

/**
 * Checks inputs at several hands at once; the outcomes come in input order, some at a time, and are the same whatever the number of
 * hands. Before the first is checked, all are looked through for project codes that they share, unless that is known.
 */
export async function* checkInputs(
  inputs: readonly Input[],
  { works, itemOf, among, signal }: CheckInputsOptions,
): AsyncGenerator<readonly Checked[]> {
  const survey = among ?? (await surveyDocuments(inputs, { works, signal }));
  const digestsFor = createDigestsFor(survey);
  const batches = toBatches(inputs, CHECKED);
  const hands = works.map((work) => async (batch: readonly Input[]) => {
    const items = await Promise.all(batch.map(itemOf));
    return work.check({ items, digests: digestsFor(batch) });
  });
  let at = 0;
  for await (const outcomes of inOrder(batches, hands, { lookAhead: AHEAD * works.length, signal }))
    yield outcomes.flatMap((outcome) => {
      const input = inputs[at++];
      return input === undefined ? [] : [{ input, outcome }];
    });
}
