import { FILTER_WORDS } from "../i18n/client.ts";
import type { FindingCounts, TreeNode } from "../protocol.ts";

/** The severities that findings may have, from the gravest. */
const SEVERITIES = ["error", "warning", "info", "hint"] as const satisfies readonly (keyof FindingCounts)[];
export type LeastSeverity = (typeof SEVERITIES)[number];

/** The filters to choose from, the one that shows most first. */
export const FILTERS = SEVERITIES.toReversed().map((severity) => ({
  severity,
  title: FILTER_WORDS[severity],
}));

const isShown = ({ severity }: TreeNode, least: LeastSeverity): boolean =>
  severity !== undefined && SEVERITIES.indexOf(severity) <= SEVERITIES.indexOf(least);

/**
 * The nodes with only the findings of that severity and graver ones, and only what has such findings below it. The
 * mildest severity leaves everything, also descriptions without findings.
 */
export function atLeast(nodes: readonly TreeNode[], least: LeastSeverity): readonly TreeNode[] {
  if (least === "hint") return nodes;
  return nodes.flatMap((node) => {
    if (isShown(node, least)) return [node];
    const children = atLeast(node.children ?? [], least);
    return children.length === 0 ? [] : [{ ...node, children }];
  });
}
