// Prints `PASSED FAILED` from a test report: vitest's JSON, or output whose last line of JSON is { passed, failed }.
// Skipped tests are no passes. Ends with 1 when the report has no numbers.
import { readFileSync } from "node:fs";

const lines = readFileSync(process.argv[2], "utf8").trim().split("\n");
const last = lines.findLast((line) => line.startsWith("{"));
const report = JSON.parse(last ?? "");
const passed = report.numPassedTests ?? report.passed;
const failed = report.numFailedTests ?? report.failed;
// A file that could not be loaded has no tests to fail.
const broken = (report.testResults ?? []).filter(
  ({ status, assertionResults }) => status === "failed" && assertionResults.length === 0,
).length;
if (!Number.isInteger(passed) || !Number.isInteger(failed) || passed + failed === 0) process.exit(1);
console.log(passed, failed + broken);
