// One lane: the suite in one VS Code. Called by run.mjs, which counts what is printed. Arguments: PROGRAM FOLDER TESTS
import path from "node:path";
import { runTests } from "@vscode/test-electron";

const [vscodeExecutablePath, folder, extensionTestsPath] = process.argv.slice(2);

await runTests({
  vscodeExecutablePath,
  extensionDevelopmentPath: path.join(import.meta.dirname, "../.."),
  extensionTestsPath,
  launchArgs: [folder, "--disable-workspace-trust", "--disable-extensions"],
}).catch((error) => {
  console.error(error.message);
  process.exitCode = 1;
});
