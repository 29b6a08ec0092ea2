import type { Input } from "../inputs.ts";
import type { Batch, Work } from "./work.ts";

/** A question to a worker thread. The id comes back with its answer. */
export type Question = { readonly id: number } & (
  | { readonly method: "codes" | "digests"; readonly argument: readonly Input[] }
  | { readonly method: "check"; readonly argument: Batch }
);

/** What a worker thread answers. */
export interface Answer {
  readonly id: number;
  readonly result: unknown;
}

/** Does what a question asks for. */
export const answer = (work: Work, question: Question): Promise<unknown> =>
  question.method === "check" ? work.check(question.argument) : work[question.method](question.argument);
