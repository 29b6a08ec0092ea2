import { counted } from "../i18n/counted.ts";
import { DESCRIPTIONS, PROJECTS_VIEW } from "../i18n/views.ts";
import type { FindingCounts, TreeNode } from "../protocol.ts";
import type { FileReport, ReportedFinding, Verdict } from "../report/report.ts";
import { SEVERITY_NOUNS, SEVERITY_WORDS, VERDICT_WORDS } from "../report/words.ts";
import type { FindingSeverity } from "../rules/engine.ts";
import type { Words } from "./hover/words.ts";
import { shorten } from "./outline.ts";
import { toPlace } from "./place.ts";

/** An icon of VS Code's with a colour of its themes. */
type Icon = Pick<TreeNode, "icon" | "color">;

const RED = "problemsErrorIcon.foreground";
const YELLOW = "problemsWarningIcon.foreground";
const BLUE = "problemsInfoIcon.foreground";

const SEVERITY_ICON: Readonly<Record<FindingSeverity, Icon>> = {
  error: { icon: "error", color: RED },
  warning: { icon: "warning", color: YELLOW },
  info: { icon: "info", color: BLUE },
  hint: { icon: "lightbulb" },
};
const VERDICT_ICON: Readonly<Record<Verdict, Icon>> = {
  clean: { icon: "pass", color: "testing.iconPassed" },
  findings: SEVERITY_ICON.warning,
  errors: SEVERITY_ICON.error,
  unrecognised: { icon: "question" },
  unreadable: { icon: "circle-slash", color: RED },
};

const SEVERITIES = Object.keys(SEVERITY_ICON) as readonly FindingSeverity[];

/** `1 virhe, 2 vihjettä`; empty where there are none. */
const countsText = (counts: FindingCounts, { language }: Words): string =>
  SEVERITIES.filter((severity) => counts[severity] > 0)
    .map((severity) => counted(counts[severity], SEVERITY_NOUNS[severity], language))
    .join(", ");

const TOP = { start: { line: 0, character: 0 }, end: { line: 0, character: 0 } };

function findingNode(
  uri: string,
  { rule, severity, message, range }: ReportedFinding,
  words: Words,
): TreeNode {
  const line = words.say(PROJECTS_VIEW.line, { line: range.start.line + 1 });
  return {
    label: message,
    description: line,
    tooltip: `${words.say(SEVERITY_WORDS[severity])}, ${line}: ${message}\n${rule}`,
    ...SEVERITY_ICON[severity],
    severity,
    place: toPlace(uri, range),
  };
}

/** Where a file of the workspace lies and what it is called, as people read it. */
export interface FilePlace {
  readonly uri: string;
  readonly folder: string;
  readonly name: string;
}

/** A description with its verdict, and its findings under it. The report may list fewer findings than it counts. */
export function fileNode({ uri, folder, name }: FilePlace, report: FileReport, words: Words): TreeNode {
  const { code, name: title, verdict, counts, findings, notRecognisedReason } = report;
  const known = [code, title].filter((piece) => piece !== null).join(" ");
  const parts = [words.say(VERDICT_WORDS[verdict]), countsText(counts, words)].filter((part) => part !== "");
  const children = findings.map((finding) => findingNode(uri, finding, words));
  const hidden = SEVERITIES.reduce((sum, severity) => sum + counts[severity], 0) - findings.length;
  const gravest = SEVERITIES.find((severity) => counts[severity] > 0);
  if (hidden > 0 && gravest !== undefined)
    children.push({
      label: words.say(PROJECTS_VIEW.more, { n: hidden }),
      icon: "ellipsis",
      severity: gravest,
      place: toPlace(uri, TOP),
    });
  return {
    label: known === "" ? name : shorten(known),
    description: parts.join(" · "),
    tooltip: [`${folder}/${name}`, parts.join(" · "), notRecognisedReason ?? ""]
      .filter((line) => line !== "")
      .join("\n"),
    ...VERDICT_ICON[verdict],
    place: toPlace(uri, TOP),
    children,
  };
}

/** A text file that is no description, with the reason. */
export const otherNode = ({ uri, name, folder }: FilePlace, reason: string): TreeNode => ({
  label: name,
  description: folder,
  tooltip: reason,
  icon: "file",
  place: toPlace(uri, TOP),
});

/** The folders in the order in which they are met, each with its files; last the texts that are no descriptions. */
export function projectNodes(
  files: readonly { readonly folder: string; readonly node: TreeNode }[],
  others: readonly TreeNode[],
  words: Words,
): TreeNode[] {
  const folders = new Map<string, TreeNode[]>();
  for (const { folder, node } of files) {
    const known = folders.get(folder);
    if (known === undefined) folders.set(folder, [node]);
    else known.push(node);
  }
  const nodes = [...folders].map(([folder, children]): TreeNode => {
    const description = counted(children.length, DESCRIPTIONS, words.language);
    return { label: folder, description, icon: "folder", isOpen: true, children };
  });
  if (others.length === 0) return nodes;
  const description = String(others.length);
  return [...nodes, { label: words.say(PROJECTS_VIEW.others), description, icon: "files", children: others }];
}

/** How many descriptions there are and what was found in them. */
export const projectsSummary = (files: number, counts: FindingCounts, words: Words): string =>
  `${counted(files, DESCRIPTIONS, words.language)}: ${countsText(counts, words) || words.say(PROJECTS_VIEW.noFindings)}`;
