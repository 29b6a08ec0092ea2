import { parentPort, workerData } from "node:worker_threads";
import { type Answer, answer, type Question } from "./jobs/messages.ts";
import { type Setup, workOf } from "./jobs/setup.ts";

// A thread of `check --jobs`: answers questions until the one who asks ends it.
const work = workOf(workerData as Setup);
parentPort?.on("message", async (question: Question) => {
  const said: Answer = { id: question.id, result: await answer(work, question) };
  parentPort?.postMessage(said);
});
