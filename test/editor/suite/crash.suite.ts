import { execFileSync } from "node:child_process";
import * as vscode from "vscode";
import * as assert from "./assert.ts";
import { hasPage, textsOf } from "./page.ts";
import { closeAll, eventually, openSeed, problems, replace } from "./support.ts";

/** The process of the language server: the child of this extension host that runs it. */
function serverProcess(): number {
  const processes = execFileSync("ps", ["-A", "-o", "pid=,ppid=,args="], { encoding: "utf8" }).split("\n");
  const mine = processes
    .map((line) => line.trim().split(/ +/u))
    .find(
      ([, parent, ...command]) =>
        parent === String(process.pid) && command.join(" ").includes("dist/server.js"),
    );
  if (mine === undefined) throw new Error("the server is not running");
  return Number(mine[0]);
}

describe("a server that is killed", () => {
  afterEach(closeAll);

  it("is started again, says so, and the problems return", async () => {
    const document = await openSeed("S20283-tyollisyyspalvelut.txt");
    await problems(document);
    const killed = serverProcess();
    process.kill(killed, "SIGKILL");
    // Whatever is asked of it after its end, and before the editor hears of that, fails; that must not keep it from
    // being started again. Nothing is heard while this loop runs.
    const end = Date.now() + 300;
    while (Date.now() < end);
    const asked = Array.from({ length: 10 }, () => vscode.commands.executeCommand("esr.copyForEura"));
    await replace(document, "9 Loppuraportin tiivistelmä", "");
    await Promise.allSettled(asked);
    const { shown, expected } = await problems(document);
    assert.equal(shown, expected);
    assert.ok(serverProcess() !== killed);
    if (!hasPage) return;
    await vscode.commands.executeCommand("notifications.showList");
    const told = await eventually(
      async () => (await textsOf(".notification-list-item-message")).join("\n"),
      (text) => text.includes("käynnistettiin uudelleen"),
    );
    assert.match(told, /käynnistettiin uudelleen/u);
    await vscode.commands.executeCommand("notifications.clearAll");
  });
});
