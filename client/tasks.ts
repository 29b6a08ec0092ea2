import { ProcessExecution, Task, type TaskProvider, workspace } from "vscode";

/** Tasks that check each folder on the command line, in the editor's own Node: nothing else needs to be installed. */
export function taskProvider(cli: string): TaskProvider {
  const options = { env: { ELECTRON_RUN_AS_NODE: "1" } };
  const run = (path = "."): ProcessExecution =>
    new ProcessExecution(
      process.execPath,
      [cli, "check", "--format", "github", "--fail-on", "never", path],
      options,
    );
  return {
    provideTasks: () =>
      workspace.workspaceFolders?.map(
        (folder) => new Task({ type: "esr-kuvaus" }, folder, folder.name, "esr-kuvaus", run(), "$esr-kuvaus"),
      ),
    resolveTask: ({ definition, scope, name }) =>
      typeof scope === "object"
        ? new Task(definition, scope, name, "esr-kuvaus", run(definition.path), "$esr-kuvaus")
        : undefined,
  };
}
