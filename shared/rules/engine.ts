import type { Profile } from "../config/settings.ts";
import { type Message, render } from "../i18n/message.ts";
import { type Form, isEmpty, isNotGiven } from "../templates/form.ts";
import type { FormChange } from "../templates/formChange.ts";
import type { Severity } from "../templates/schema.ts";
import type { TextEdit } from "../text/edits.ts";
import { type Span, span } from "../text/span.ts";
import { applicableAmong } from "./applicable.ts";
import { type Listening, listen, type Question } from "./asked.ts";
import type { RuleContext } from "./context.ts";
import { type RuleRun, reuse } from "./reuse.ts";
import { type Elsewhere, type Report, type Rule, severityIn } from "./rule.ts";

export type FindingSeverity = Exclude<Severity, "off">;

/** Another place that a finding is about. */
export interface RelatedPlace {
  /** Where it is in this text; for a place in another document the finding's own span. */
  readonly span: Span;
  readonly elsewhere: Elsewhere | undefined;
  readonly message: Message;
}

/** One thing found in a text. Spans are UTF-16 offsets; messages are not yet in any language. */
export interface Finding {
  readonly rule: string;
  readonly severity: FindingSeverity;
  readonly span: Span;
  readonly message: Message;
  /** `1/period`, `8.2`; undefined for findings about the whole file. */
  readonly path: string | undefined;
  readonly related: readonly RelatedPlace[];
  readonly fix:
    | { readonly kind: "safe" | "suggest"; readonly title: Message; readonly edits: readonly TextEdit[] }
    | undefined;
  readonly tags: readonly ("unnecessary" | "deprecated")[];
}

/** Severities from the gravest to none. */
export const SEVERITIES = ["error", "warning", "info", "hint", "off"] as const satisfies readonly Severity[];

/** Negative when `a` is graver than `b`. */
export const compareSeverity = (a: Severity, b: Severity): number =>
  SEVERITIES.indexOf(a) - SEVERITIES.indexOf(b);

const milder = (a: Severity, b: Severity): Severity => (compareSeverity(a, b) > 0 ? a : b);

export interface EngineOptions {
  readonly rules: readonly Rule[];
  /** The user's severities by rule id: each sets all findings of its rule. */
  readonly severity: Readonly<Record<string, Severity>>;
  readonly context: RuleContext;
}

/** The id under which a rule that threw is reported. */
export const RULE_FAILED = "tool/rule-failed";

/** True for a rule that has no severity of its own: each of its reports says one, or is not shown. */
const isOffByDefault = (rule: Rule): boolean => rule.severity === "off";

function effectiveSeverity(
  rule: Rule,
  report: Pick<Report, "severity">,
  form: Form | undefined,
  options: EngineOptions,
): Severity {
  const own = options.severity[rule.id];
  if (own !== undefined) return own;
  const highest = isOffByDefault(rule) ? report.severity : severityIn(rule, options.context.profile);
  if (highest === undefined || highest === "off") return "off";
  return milder(milder(highest, report.severity ?? highest), form?.template.severity[rule.id] ?? highest);
}

function toFinding(rule: Rule, report: Report, form: Form | undefined, severity: FindingSeverity): Finding {
  const message = (name: string, values: Message["values"] = {}): Message => {
    const text = rule.messages[name];
    if (text === undefined) throw new Error(`${rule.id} has no message "${name}"`);
    return { text, values };
  };
  const main = message(String(report.message), report.values);
  // What is wrong with the file is nowhere in the form, although its place is 0.
  const place = "checkFile" in rule ? undefined : form?.at(report.span.start);
  return {
    rule: rule.id,
    severity,
    span: report.span,
    message: main,
    path: report.path ?? place?.field?.path ?? place?.section?.def.id,
    related: (report.related ?? []).map((one) => ({
      span: one.span ?? report.span,
      elsewhere: one.elsewhere,
      message: message(String(one.message), one.values),
    })),
    fix: report.fix && { ...report.fix, title: { text: rule.fixTitle ?? main.text, values: main.values } },
    tags: rule.tags ?? [],
  };
}

/** What a rule reports, as findings; reports of no severity are left out. */
function toFindings(
  rule: Rule,
  reports: Iterable<Report>,
  form: Form | undefined,
  options: EngineOptions,
): readonly Finding[] {
  // Most rules find nothing: nothing is made for them.
  let findings: Finding[] | undefined;
  for (const report of reports) {
    const severity = effectiveSeverity(rule, report, form, options);
    if (severity === "off") continue;
    findings ??= [];
    findings.push(toFinding(rule, report, form, severity));
  }
  return findings ?? NOTHING.findings;
}

/** Who says that nothing is reported of a rule: the user, or the profile; undefined where the rule runs. */
export function switchedOffBy(
  rule: Rule,
  severity: EngineOptions["severity"],
  profile: Profile,
): "user" | "profile" | undefined {
  const own = severity[rule.id];
  if (own !== undefined) return own === "off" ? "user" : undefined;
  return !isOffByDefault(rule) && severityIn(rule, profile) === "off" ? "profile" : undefined;
}

const NOTHING: RuleRun = { findings: [], unanswered: [], read: new Set(), quoted: [] };
/** A run after which the rule runs again, whatever has changed. */
const always = (findings: readonly Finding[]): RuleRun => ({ ...NOTHING, findings, read: undefined });

/** A rule that threw: said, and the rest goes on. */
function failure(rule: Rule, error: unknown, options: EngineOptions): Finding[] {
  const reporter = options.rules.find(({ id }) => id === RULE_FAILED);
  if (reporter === undefined) throw error;
  const values = { rule: rule.id, error: error instanceof Error ? error.message : String(error) };
  return [toFinding(reporter, { message: "failed", values, span: span(0, 0) }, undefined, "error")];
}

function runRule(
  rule: Rule,
  form: Form | undefined,
  options: EngineOptions,
  heard: Listening | undefined,
): RuleRun {
  const { context, severity: own } = options;
  if (switchedOffBy(rule, own, context.profile) !== undefined) return NOTHING;
  try {
    if ("checkFile" in rule) {
      const reports = rule.checkFile(context.file, context);
      return always(toFindings(rule, reports, form, options));
    }
    if (heard === undefined) return NOTHING;
    const reading = heard.begin(rule);
    const findings = toFindings(rule, rule.check(heard.form, heard.context), form, options);
    const unanswered = heard.unanswered();
    const { read, quoted, isWhole } = reading;
    return { findings, unanswered, read: isWhole ? undefined : read, quoted };
  } catch (error) {
    return always(failure(rule, error, options));
  }
}

const text = (message: Message): string => render(message, "fi");
const compareText = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);

/** The order of the document; findings at one place by rule, then by message. */
export const compareFindings = (a: Finding, b: Finding): number =>
  a.span.start - b.span.start ||
  a.span.end - b.span.end ||
  compareText(a.rule, b.rule) ||
  compareText(text(a.message), text(b.message));

/** What came of running the rules. */
export interface EngineRun {
  /** In the order of the document. */
  readonly findings: readonly Finding[];
  /** By rule id, what it asked for and nobody could tell it; rules that asked for nothing in vain are left out. */
  readonly unanswered: ReadonlyMap<string, readonly Question[]>;
  /** What came of each rule that applies. */
  readonly runs: ReadonlyMap<Rule, RuleRun>;
}

/** The run over an earlier form of the same template with the same options, and what sets the form at hand apart from it. */
export interface EarlierRun {
  readonly runs: EngineRun["runs"];
  readonly change: FormChange;
}

/**
 * Runs every rule over a form (undefined where the text was not recognised), a rule a step, so that callers who must
 * answer others meanwhile can stop in between. The findings come last. Never throws because of a rule. Overlong lines
 * are told as unchecked (`file/degraded`), so no rule about the form has a finding inside one.
 */
export function* runRulesInSteps(
  form: Form | undefined,
  options: EngineOptions,
  earlier?: EarlierRun,
): Generator<undefined, EngineRun, undefined> {
  const applicable = form && applicableAmong(options.rules, form.template);
  const isApplicable = (rule: Rule): boolean => "checkFile" in rule || applicable?.has(rule) === true;
  const unchecked = options.context.file.tree.overlong;
  const stands = (rule: Rule, { span: at }: Finding): boolean =>
    "checkFile" in rule || !unchecked.some((line) => line.start <= at.start && at.end <= line.end);
  const findings: Finding[] = [];
  const unanswered = new Map<string, readonly Question[]>();
  const runs = new Map<Rule, RuleRun>();
  const heard = form && listen(form, options.context);
  const note = (rule: Rule, run: RuleRun): void => {
    runs.set(rule, run);
    for (const finding of run.findings) if (stands(rule, finding)) findings.push(finding);
    if (run.unanswered.length > 0) unanswered.set(rule.id, run.unanswered);
  };
  for (const rule of options.rules) {
    const known = earlier?.runs.get(rule);
    const kept = known && earlier && reuse(known, earlier.change);
    if (kept !== undefined) note(rule, kept);
    else if (earlier === undefined ? isApplicable(rule) : known !== undefined) {
      note(rule, runRule(rule, form, options, heard));
      yield;
    }
  }
  return { findings: findings.sort(compareFindings), unanswered, runs };
}

/** A profile, and what it was chosen by; `nothing`: the document has no mark of a submitted or running project. */
export interface ChosenProfile {
  readonly profile: Profile;
  readonly by: "choice" | "template" | "status" | "code" | "nothing";
}

/** What the document is checked for: as the user says, else as its template or its values tell. */
export function chooseProfile(form: Form | undefined, wanted: Profile | "auto"): ChosenProfile {
  if (wanted !== "auto") return { profile: wanted, by: "choice" };
  if (form === undefined) return { profile: "draft", by: "nothing" };
  if (form.template.profile !== "auto") return { profile: form.template.profile, by: "template" };
  const has = (role: "project.code" | "project.status"): boolean => {
    const field = form.fieldOf(role);
    return field !== undefined && !isEmpty(field) && !isNotGiven(form, field);
  };
  if (has("project.status")) return { profile: "review", by: "status" };
  return has("project.code") ? { profile: "submission", by: "code" } : { profile: "draft", by: "nothing" };
}
