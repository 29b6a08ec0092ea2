import { type CheckOptions, check } from "../check.ts";
import { counted } from "../i18n/counted.ts";
import { render } from "../i18n/message.ts";
import { LACKS, MISSING_VIEW } from "../i18n/views.ts";
import type { MissingResult, TreeNode } from "../protocol.ts";
import { toRange } from "../report/fileReport.ts";
import type { Finding } from "../rules/engine.ts";
import missingField from "../rules/structure/missing-field.ts";
import missingSection from "../rules/structure/missing-section.ts";
import missingRow from "../rules/sustainability/missing-row.ts";
import empty from "../rules/value/empty.ts";
import type { Form } from "../templates/form.ts";
import { headingText } from "../templates/scaffold.ts";
import { fieldDefs, type SectionDef, sectionDefs } from "../templates/schema.ts";
import type { LineIndex } from "../text/lines.ts";
import type { Words } from "./hover/words.ts";
import { toPlace } from "./place.ts";

/** The rules that say what a form still lacks. */
const COMPLETENESS = [missingSection, missingField, empty, missingRow];

/** What the template calls each place where something may be missing, by the path of findings. */
interface Named {
  readonly section: SectionDef;
  /** Undefined for a section, and for its text. */
  readonly label: string | undefined;
}

function namesByPath(form: Form): ReadonlyMap<string, Named> {
  const names = new Map<string, Named>();
  const addFields = (section: SectionDef): void => {
    names.set(section.id, { section, label: undefined });
    for (const { id, label } of fieldDefs(section)) names.set(`${section.id}/${id}`, { section, label });
    for (const { id, title } of section.matrix?.groups.flatMap(({ rows }) => rows) ?? [])
      names.set(`${section.id}/${id}`, { section, label: title });
  };
  for (const { def } of sectionDefs(form.template)) addFields(def);
  return names;
}

/** The place of a finding in the form, whichever of several occurrences it is. */
const withoutOccurrence = ({ path = "" }: Finding): string => path.replace(/#\d+$/u, "");

/** What is missing, in the order of the form. Optional and recommended parts are not. */
function lacksOf(findings: readonly Finding[], names: ReadonlyMap<string, Named>): Finding[] {
  const order = [...names.keys()];
  const placeOf = (finding: Finding): number => order.indexOf(withoutOccurrence(finding));
  return findings
    .filter(({ severity }) => severity === "error" || severity === "warning")
    .sort((a, b) => placeOf(a) - placeOf(b));
}

/** A node to which others can be added. */
type Parent = TreeNode & { readonly children: TreeNode[] };

/** Where nodes are made: the document, and the words to say them in. */
interface Setting {
  readonly form: Form;
  readonly lines: LineIndex;
  readonly uri: string;
  readonly words: Words;
}

function lackNode(finding: Finding, named: Named | undefined, { form, lines, uri, words }: Setting): Parent {
  const message = render(finding.message, words.language);
  const isSection = finding.rule === missingSection.id;
  const section = named && headingText(form.template, named.section);
  const isText = named?.section.body !== undefined && finding.rule === empty.id;
  return {
    label: named?.label ?? (isSection || isText ? section : undefined) ?? message,
    ...(isSection ? { description: words.say(MISSING_VIEW.wholeSection) } : {}),
    tooltip: message,
    icon: "circle-large-outline",
    place: toPlace(uri, toRange(lines, finding.span)),
    children: [],
  };
}

/** The section that a node belongs to, to be made where none of its parts has been missing yet. */
const sectionNode = ({ section }: Named, { form }: Setting): Parent => ({
  label: headingText(form.template, section),
  icon: "list-tree",
  isOpen: true,
  children: [],
});

/**
 * What a description still lacks of what its form requires, each with the place where it belongs: sections, and in them
 * fields. A draft is measured by what will be required when it is submitted.
 * @returns null for a text that is no description
 */
export function missingView(text: string, options: CheckOptions, uri: string, words: Words): MissingResult {
  const { profile } = check(text, { ...options, rules: [] });
  const { form, findings, lines } = check(text, {
    ...options,
    rules: COMPLETENESS,
    severity: {},
    profile: profile === "review" ? profile : "submission",
  });
  if (form === undefined) return null;
  const setting: Setting = { form, lines, uri, words };
  const names = namesByPath(form);
  const lacks = lacksOf(findings, names);
  const bySection = new Map<string, Parent>();
  for (const finding of lacks) {
    const path = withoutOccurrence(finding);
    const named = names.get(path);
    const node = lackNode(finding, named, setting);
    const key = named?.section.id ?? path;
    const known = bySection.get(key);
    if (known !== undefined) known.children.push(node);
    // A text without a label is its section; so is a section that is missing altogether.
    else if (named === undefined || named.label === undefined) bySection.set(key, node);
    else {
      const parent = sectionNode(named, setting);
      parent.children.push(node);
      bySection.set(key, parent);
    }
  }
  const { language } = words;
  const message =
    lacks.length === 0 ? words.say(MISSING_VIEW.complete) : counted(lacks.length, LACKS, language);
  return { message, nodes: [...bySection.values()] };
}
