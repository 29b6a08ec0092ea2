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
import type { ProjectDocuments } from "../../shared/rules/projectDocuments.ts";
import { type CheckInputOptions, checkInput } from "./checkInput.ts";
import type { Input } from "./inputs.ts";
import { isReaderGone, type Sink } from "./output.ts";
import { surveyDocuments } from "./survey.ts";
import type { Progress } from "./terminal.ts";

export interface BatchOptions extends Omit<CheckInputOptions, "documents"> {
  readonly reporter: Reporter;
  readonly sink: Sink;
  readonly progress: Progress;
  /** What went wrong before the first file, as the report shows it. */
  readonly problems: readonly Problem[];
  /** True where one of them means that something was not checked. */
  readonly isIncomplete?: boolean;
  /** Called for what is wrong with the notes beside a file. @returns true when the report is to show it as well */
  readonly onProblem: (problem: Problem) => boolean;
  /** Called for what could not be read, before it stands in the report. */
  readonly onUnreadable: (path: string, reason: string) => void;
}

/** What came of a batch. `incomplete`: something could not be read, or a check broke off. */
export interface BatchResult {
  readonly counts: Counts;
  readonly incomplete: boolean;
}

/**
 * Checks the inputs one after the other and writes the report as it goes; one file is in memory at a time. Before the
 * first is checked, all are looked through for project codes that they share. Ends early
 * when the reader of the report has gone. @throws OutputError
 */
export async function checkBatch(inputs: readonly Input[], options: BatchOptions): Promise<BatchResult> {
  const { reporter, sink, progress } = options;
  const problems = [...options.problems];
  const notRecognised: NotRecognised[] = [];
  let counts = NO_FINDINGS;
  let files = 0;
  let incomplete = options.isIncomplete ?? false;
  const write = (text: string): Promise<void> => {
    if (text !== "") progress.clear();
    return sink.write(text);
  };
  const crossDocument: CrossDocument[] = [];
  const checkOne = async (input: Input, documents: ProjectDocuments): Promise<void> => {
    const outcome = await checkInput(input, { ...options, documents });
    incomplete ||= outcome.failed;
    problems.push(...outcome.problems.filter(options.onProblem));
    if ("notRecognised" in outcome) {
      notRecognised.push(outcome.notRecognised);
      return;
    }
    const { report } = outcome;
    files++;
    counts = addCounts(counts, report.counts);
    if (report.verdict === "unreadable") options.onUnreadable(report.path, report.notRecognisedReason ?? "");
    if (reporter.tellsApart !== true) {
      await write(reporter.file(report));
      return;
    }
    const { report: own, across: findings } = partAcross(report);
    await write(reporter.file(own));
    if (findings.length > 0) crossDocument.push({ path: report.path, findings });
  };
  try {
    await write(reporter.begin());
    const documents = await surveyDocuments(inputs, options);
    for (const [i, input] of inputs.entries()) {
      progress.show(i + 1, inputs.length, input.shown);
      await checkOne(input, documents);
    }
    const across = crossDocument.length > 0 && { crossDocument };
    await write(reporter.end({ notRecognised, problems, ...across, summary: { files, counts }, incomplete }));
    await sink.close();
  } catch (error) {
    if (!isReaderGone(error)) throw error;
  } finally {
    progress.clear();
  }
  return { counts, incomplete };
}
