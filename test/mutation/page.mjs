/** 0.987 → `98.7 %`; of nothing at all `–`. */
const share = (part, whole) => (whole === 0 ? "–" : `${((100 * part) / whole).toFixed(1)} %`);
const code = (text) =>
  `\`${text.replaceAll("`", "'").replaceAll("|", "\\|").replace(/\s+/gu, " ").slice(0, 90)}\``;

/** docs/mutation.md: what was changed, what no test noticed. @param results by file of shared/, as run.mjs keeps them */
export function page(results) {
  const rows = Object.entries(results).map(([file, { killed, timeout, survivors }]) => {
    const total = killed + timeout + survivors.length;
    return { file, total, dead: killed + timeout, survivors };
  });
  const areas = new Map();
  for (const row of rows) {
    const area = row.file.split("/")[0];
    areas.set(area, [...(areas.get(area) ?? []), row]);
  }
  const sum = (list, key) => list.reduce((all, one) => all + one[key], 0);
  const table = [...areas].map(
    ([area, list]) =>
      `| ${area} | ${list.length} | ${sum(list, "total")} | ${sum(list, "dead")} | ${share(sum(list, "dead"), sum(list, "total"))} |`,
  );
  const lists = rows
    .filter(({ survivors }) => survivors.length > 0)
    .map(
      ({ file, total, dead, survivors }) =>
        `### shared/${file}: ${share(dead, total)}\n\n${survivors
          .map(
            ({ line, text, mutator, replacement = "" }) =>
              `- line ${line}, ${mutator}: ${code(text)} → ${code(replacement)}`,
          )
          .join("\n")}\n`,
    );
  return `# Mutation testing

\`npm run test:mutation\` changes the core in small ways, one at a time, and runs the tests that stand nearest to the
changed file: a change that no test notices survives. Not counted are texts and tables made when a module is loaded
(messages, patterns): each change of them would need all tests anew. Not part of every CI run; this page is written by
the command.

| area | files | changes | noticed | share |
|---|---|---|---|---|
${table.join("\n")}

## What no test noticed

${lists.join("\n")}`;
}
