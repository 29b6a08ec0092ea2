// One lane: the suite in one VS Code. Called by run.mjs, which counts what is printed. Arguments: PROGRAM FOLDER TESTS EXTENSION
import { runTests } from "@vscode/test-electron";

const [vscodeExecutablePath, folder, extensionTestsPath, extensionDevelopmentPath] = process.argv.slice(2);

await runTests({
  vscodeExecutablePath,
  extensionDevelopmentPath,
  extensionTestsPath,
  launchArgs: [folder, "--disable-workspace-trust", "--disable-extensions"],
}).catch((error) => {
  console.error(error.message);
  process.exitCode = 1;
});
