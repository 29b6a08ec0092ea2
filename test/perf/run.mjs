// `npm run bench`, or `npm run bench -- server` or `-- cli`: fetches the peers once, measures, and writes the results.
import { execFileSync } from "node:child_process";
import { existsSync } from "node:fs";
import { mkdir, writeFile } from "node:fs/promises";
import os from "node:os";
import path from "node:path";
import { build } from "../../esbuild.mjs";

const peers = path.join(import.meta.dirname, "peers");
const results = path.join(import.meta.dirname, "results");

/**
 * Native modules are never built: every peer comes ready to run. Not `npm ci`: it refuses a lock that lacks the programs of
 * other systems, which not every registry has.
 */
function installPeers() {
  if (existsSync(path.join(peers, "node_modules"))) return;
  const npm = process.platform === "win32" ? "npm.cmd" : "npm";
  const args = ["install", "--no-save", "--ignore-scripts", "--no-audit", "--no-fund"];
  execFileSync(npm, args, { cwd: peers, stdio: "inherit" });
}

const machine = () => {
  const [first] = os.cpus();
  const memory = Math.round(os.totalmem() / 2 ** 30);
  return `${os.cpus().length} × ${first?.model ?? "unknown processor"}, ${memory} GB, ${os.type()}, Node ${process.version}, load ${os.loadavg()[0].toFixed(1)}`;
};

const SURFACES = {
  server: async (log) => {
    const { measureServers } = await import("./servers.mjs");
    const { serverTable } = await import("./table.mjs");
    return `## Language server\n\n${serverTable(await measureServers(log))}`;
  },
  cli: async (log) => {
    const { measureCommandLine } = await import("./commandLine.mjs");
    const { commandLineTable } = await import("./table.mjs");
    return `## Command line\n\n${commandLineTable(await measureCommandLine(log))}`;
  },
};

const wanted = process.argv.slice(2);
const unknown = wanted.filter((name) => SURFACES[name] === undefined);
if (unknown.length > 0) {
  console.error(
    `There is no benchmark ${unknown.join(", ")}; there are ${Object.keys(SURFACES).join(", ")}.`,
  );
  process.exit(2);
}
installPeers();
await build();
await mkdir(results, { recursive: true });
for (const name of wanted.length > 0 ? wanted : Object.keys(SURFACES)) {
  const before = machine();
  const measured = await SURFACES[name](console.error);
  const when = new Date().toISOString().slice(0, 10);
  const text = `${measured}\n\nMedians of interleaved rounds, ${when}, on ${before}. In brackets: ours divided by theirs.\n`;
  await writeFile(path.join(results, `${name}.md`), text);
  console.log(text);
}
process.exit();
