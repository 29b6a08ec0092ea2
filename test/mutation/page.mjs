import { groupBy } from "./groupBy.mjs";
import { reasonOf } from "./reasons.mjs";

/** 0.987 → `98.7 %`; of nothing at all `–`. */
const share = (part, whole) => (whole === 0 ? "–" : `${((100 * part) / whole).toFixed(1)} %`);
const sum = (list, key) => list.reduce((all, one) => all + one[key], 0);

/** A piece of code in a line of prose, cut where it is long. */
function code(text) {
  const line = text.replace(/\s+/gu, " ").trim();
  const short = line.length > 50 ? `${line.slice(0, 49)}…` : line;
  return short === "" ? "nothing" : `\`${short.replaceAll("`", "'").replaceAll("|", "\\|")}\``;
}

function rowOf([file, { on, killed, timeout, ignored, invalid, survivors }]) {
  const left = Object.values(ignored).reduce((all, n) => all + n, 0);
  const judged = killed + timeout + survivors.length;
  return {
    file,
    on,
    killed,
    timeout,
    left,
    invalid,
    survived: survivors.length,
    judged,
    noticed: killed + timeout,
  };
}

const cells = (rows) =>
  [
    sum(rows, "judged"),
    sum(rows, "killed"),
    sum(rows, "timeout"),
    sum(rows, "survived"),
    sum(rows, "left"),
  ].join(" | ");
const scoreOf = (rows) => share(sum(rows, "noticed"), sum(rows, "judged"));
const areaOf = (file) => file.split("/")[0];
/** Rules are told by their folder, all else by file. */
const partOf = (file) => (/^rules\/.+\//u.test(file) ? file.slice(0, file.lastIndexOf("/")) : file);

/** By reason what may be changed unnoticed: the line, and each piece of code with what was put in its place. */
function survivorsOf(file, survivors, reasons) {
  const byReason = groupBy(survivors, (one) => reasonOf(reasons, file, one));
  return [...byReason].map(([reason, group]) => {
    const lines = [...groupBy(group, ({ line }) => line)].map(([line, changes]) => {
      const [{ from, replacement = "" }] = changes;
      const more = changes.length > 1 ? ` and ${changes.length - 1} more` : "";
      return `${line}: ${code(from)} → ${code(replacement)}${more}`;
    });
    return `- ${lines.join("; ")} – ${reason}`;
  });
}

/** docs/mutation.md: what was changed, what no test noticed and why. @param results by file of shared/, as run.mjs keeps them */
export function page(results, reasons) {
  const rows = Object.entries(results).map(rowOf);
  const days = rows.map(({ on }) => on).sort();
  const table = (keyOf, of) =>
    [...groupBy(of, ({ file }) => keyOf(file))].map(
      ([name, list]) => `| ${name} | ${cells(list)} | ${scoreOf(list)} |`,
    );
  const head = (what) =>
    `| ${what} | changes | noticed | endless | not noticed | left out | share |\n|---|---|---|---|---|---|---|`;
  const left = new Map();
  for (const { ignored } of Object.values(results))
    for (const [reason, n] of Object.entries(ignored)) left.set(reason, (left.get(reason) ?? 0) + n);
  const lists = Object.entries(results)
    .filter(([, { survivors }]) => survivors.length > 0)
    .map(([file, { survivors }]) => `**${file}**\n${survivorsOf(file, survivors, reasons).join("\n")}\n`);
  return `# Mutation testing

\`npm run test:mutation\` changes the core in small ways, one at a time, and runs the tests that stand nearest to what is
changed until one turns red: a change that none of them notices survives. It also counts as noticed when a changed program
never ends (“endless”). Not part of every CI run; this page is written by the command, and was measured ${days[0] === days.at(-1) ? `on ${days[0]}` : `from ${days[0]} to ${days.at(-1)}`}.

${head("area")}
${table(areaOf, rows).join("\n")}
| **all** | ${cells(rows)} | **${scoreOf(rows)}** |

Left out are changes of what is not behaviour:

${[...left].map(([reason, n]) => `- ${reason}: ${n}.`).join("\n")}

${sum(rows, "invalid") === 0 ? "" : `Not counted are ${sum(rows, "invalid")} changes that the compiler refuses.\n\n`}## By file

${head("file or folder")}
${table(partOf, rows).join("\n")}

## What no test noticed

By file and line, with what was put in the place of what, and why no test can notice, or need not.

${lists.join("\n")}`;
}
