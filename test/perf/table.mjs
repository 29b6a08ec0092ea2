// The results as Markdown: one table a surface, ratios beside the figures.
import { short } from "./statistics.mjs";

const row = (cells) => `| ${cells.join(" | ")} |`;
const table = (head, rows) => [row(head), row(head.map(() => "---")), ...rows.map(row)].join("\n");

/** `figure (ratio of ours to it)`: below 1 means that ours is faster, or smaller. */
const beside = (ours, theirs) =>
  theirs === undefined || Number.isNaN(theirs) ? "–" : `${short(theirs)} (${short(ours / theirs)})`;

export function serverTable({ medians, exponents }) {
  const names = Object.keys(medians.initialize);
  const [first, ...others] = names;
  const rows = Object.entries(medians).map(([measure, by]) => [
    measure,
    short(by[first]),
    ...others.map((name) => beside(by[first], by[name])),
  ]);
  const exponentRow = ["growth: exponent over the size", ...names.map((name) => short(exponents[name]))];
  return table(["median, ms", ...names], [...rows, exponentRow]);
}

export function commandLineTable({ results, exponents }) {
  const parts = Object.entries(results).map(([count, by]) => {
    const rows = Object.entries(by).map(([name, figures]) => [
      name,
      short(figures.seconds),
      short(figures.filesPerSecond),
      short(figures.megabytesPerSecond),
      short(figures.processor),
      short(figures.megabytes),
      short(exponents[name] ?? Number.NaN),
    ]);
    const head = ["", "s", "files/s", "MB/s", "processor s", "peak MB", "growth exponent"];
    return `### ${count} files\n\n${table(head, rows)}`;
  });
  return parts.join("\n\n");
}
