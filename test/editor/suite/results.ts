/** The line by which the runner of the lanes counts; JSON follows. */
const RESULTS = "ESR_EDITOR_RESULTS";

/**
 * A reporter to the console, which is all that reaches the outside from every kind of host: a line for every test, and
 * the numbers at the end.
 * @param Base mocha's own, which a web worker and Node have from different places
 */
export const consoleReporter = (Base: typeof Mocha.reporters.Base): typeof Mocha.reporters.Base =>
  class extends Base {
    constructor(runner: Mocha.Runner, options?: Mocha.MochaOptions) {
      super(runner, options);
      let passed = 0;
      let failed = 0;
      runner.on("pass", (test) => {
        passed++;
        console.log(`  ✓ ${test.fullTitle()} (${test.duration ?? 0} ms)`);
      });
      runner.on("retry", (test, error) => {
        console.log(`  ↻ ${test.fullTitle()}: tried again\n${error.stack ?? error.message}`);
      });
      runner.on("fail", (test, error) => {
        failed++;
        console.log(`  ✗ ${test.fullTitle()}\n${error.stack ?? error.message}`);
      });
      runner.on("end", () => {
        console.log(`${RESULTS} ${JSON.stringify({ passed, failed })}`);
      });
    }
  };

/** Settles when the run has ended: fails when a test has, so that the host ends with exit code 1. */
export const finished = (start: (done: (failures: number) => void) => void): Promise<void> =>
  new Promise((resolve, reject) => {
    start((failures) => (failures > 0 ? reject(new Error(`${failures} failed`)) : resolve()));
  });
