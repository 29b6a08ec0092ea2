import { partAcross } from "../../shared/report/across.ts";
import {
  addCounts,
  type Counts,
  type CrossDocument,
  NO_FINDINGS,
  type NotRecognised,
  type Problem,
  type Reporter,
} from "../../shared/report/report.ts";
import type { Outcome } from "./checkInput.ts";
import type { Checked } from "./jobs/checkInputs.ts";
import { isReaderGone, type Sink } from "./output.ts";
import type { Progress } from "./progress.ts";
import { createStore } from "./store.ts";

export interface BatchOptions {
  readonly reporter: Reporter;
  readonly sink: Sink;
  readonly progress: Progress;
  /** What went wrong before the first file, as the report shows it. */
  readonly problems: readonly Problem[];
  /** True where one of them means that something was not checked. */
  readonly isIncomplete: boolean;
  /** Called for what is wrong with the notes beside a file. @returns true when the report is to show it as well */
  readonly onProblem: (problem: Problem) => boolean;
  /** Called for what could not be read, before it stands in the report. */
  readonly onUnreadable: (path: string, reason: string) => void;
  /** Called where not all inputs came to an outcome. @returns what the report says of it */
  readonly onBrokenOff: (done: number) => readonly Problem[];
}

/** What came of a batch. `incomplete`: something could not be read, or a check broke off. */
export interface BatchResult {
  readonly counts: Counts;
  readonly incomplete: boolean;
}

/**
 * Writes the report on inputs as their outcomes come, in input order. What comes together is written together: each write
 * waits for its turn among all that the process does. Ends early when the reader of the report has gone.
 * @param all how many outcomes are to come @throws OutputError
 */
export async function reportBatch(
  outcomes: AsyncIterable<readonly Checked[]>,
  all: number,
  options: BatchOptions,
): Promise<BatchResult> {
  const { reporter, sink, progress } = options;
  const problems = [...options.problems];
  const notRecognised: NotRecognised[] = [];
  let counts = NO_FINDINGS;
  let files = 0;
  let incomplete = options.isIncomplete;
  const write = (text: string): Promise<void> => {
    if (text !== "") progress.clear();
    return sink.write(text);
  };
  const crossDocument = createStore<CrossDocument>();
  /** @returns what the report says of it now */
  const textOf = (outcome: Outcome): string => {
    incomplete ||= outcome.failed;
    problems.push(...outcome.problems.filter(options.onProblem));
    if ("notRecognised" in outcome) {
      notRecognised.push(outcome.notRecognised);
      return "";
    }
    const { report } = outcome;
    files++;
    counts = addCounts(counts, report.counts);
    if (report.verdict === "unreadable") options.onUnreadable(report.path, report.notRecognisedReason ?? "");
    if (reporter.across === undefined) return reporter.file(report);
    const { report: own, across: findings } = partAcross(report);
    if (findings.length > 0) crossDocument.add({ path: report.path, findings });
    return reporter.file(own);
  };
  try {
    await write(reporter.begin());
    let done = 0;
    for await (const some of outcomes) {
      done += some.length;
      const text = some.map(({ outcome }) => textOf(outcome)).join("");
      await write(text);
      progress.show(done, all, some.at(-1)?.input.shown ?? "");
    }
    if (done < all) {
      problems.push(...options.onBrokenOff(done));
      incomplete = true;
    }
    for (const one of crossDocument.all()) await write(reporter.across?.(one) ?? "");
    await write(reporter.end({ notRecognised, problems, summary: { files, counts }, incomplete }));
    await sink.close();
  } catch (error) {
    if (!isReaderGone(error)) throw error;
  } finally {
    progress.clear();
  }
  return { counts, incomplete };
}
