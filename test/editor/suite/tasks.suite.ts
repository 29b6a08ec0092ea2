import * as vscode from "vscode";
import * as assert from "./assert.ts";
import { folder } from "./support.ts";

describe("the tasks", () => {
  it("check the folder on the command line of the extension, with the matcher that reads its output", async () => {
    const tasks = await vscode.tasks.fetchTasks({ type: "esr-kuvaus" });
    assert.equal(tasks.length, 1);
    const [task] = tasks;
    assert.equal(task?.problemMatchers, ["$esr-kuvaus"]);
    assert.equal(task?.name, folder().path.split("/").at(-1));
    const execution = task?.execution;
    assert.ok(execution instanceof vscode.ProcessExecution);
    const given = execution instanceof vscode.ProcessExecution ? execution.args : [];
    assert.match(given.join(" "), /dist[/\\]cli\.js check --format github --fail-on never \.$/u);
  });
});
