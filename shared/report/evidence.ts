import type { Checked } from "../check.ts";
import type { Profile } from "../config/settings.ts";
import { applicableAmong } from "../rules/applicable.ts";
import type { Question } from "../rules/asked.ts";
import { type ChosenProfile, type Finding, RULE_FAILED, switchedOffBy } from "../rules/engine.ts";
import { RULES } from "../rules/index.gen.ts";
import type { Rule } from "../rules/rule.ts";
import type { DecodedAs } from "../text/decode.ts";
import { gapIn } from "./evidenceGaps.ts";
import type { Redactor } from "./redact.ts";

/**
 * Why a rule gave no answer of its own and a person should look.
 * - `unsure`: what it found is a question: the list or the limit it compares with is not published whole, or the text may
 *   mean something else
 * - `missing`: a value that the form requires is not there, so there was nothing to check
 * - `unclear`: a value is there and cannot be understood, or the letters of the text cannot; another rule says so
 * - `asOf`, `maxLength`: nobody told the day, or the greatest lengths, to compare with
 * - `failed`: the rule broke off
 */
export type ReviewReason = "unsure" | "missing" | "unclear" | "asOf" | "maxLength" | "failed";

/**
 * Why a rule was not made.
 * - `template`: the form has nothing of the kind
 * - `unrecognised`: the text is no known form
 * - `profile`: the rule is not made of a document in this situation
 * - `user`: the settings switch it off
 * - `empty`: what it checks may be left out, and was
 * - `register`: no register was given, or it says nothing of the project
 * - `others`: no other document of the project was checked along
 */
export type NotApplicableReason =
  | "template"
  | "unrecognised"
  | "profile"
  | "user"
  | "empty"
  | "register"
  | "others";

/** What every rule of the tool said of one file; each rule stands in one of the four lists, in the order of ids. */
export interface RuleOutcomes {
  /** `count`: its findings; `suppressed`: how many of them a person has set aside. */
  readonly failed: readonly { readonly rule: string; readonly count: number; readonly suppressed: number }[];
  /** Made, with every value that it needs, and nothing was found. */
  readonly passed: readonly string[];
  /** Needs a human eye. `count`: its findings, which stand in the report as well. */
  readonly review: readonly {
    readonly rule: string;
    readonly reason: ReviewReason;
    readonly count: number;
  }[];
  readonly notApplicable: readonly { readonly rule: string; readonly reason: NotApplicableReason }[];
}

/** What shows that a check was made, of what, and by what. Plain data; the keys stand in the order of JSON. */
export interface FileEvidence {
  readonly tool: ToolName;
  /** Null where the text was not recognised. `content`: recognised by these lines of the text, heaviest first. */
  readonly template: {
    readonly id: string;
    readonly revision: number;
    readonly by: "content" | "choice";
    readonly lines: readonly string[];
  } | null;
  readonly profile: { readonly id: Profile; readonly by: ChosenProfile["by"] };
  /** `YYYY-MM-DD`; null where no day was given and no rule compared with one. */
  readonly asOf: string | null;
  /** SHA-256, in hexadecimal, of the settings that decide what is found. */
  readonly configuration: string;
  readonly file: {
    readonly sha256: string;
    /** Null for text that an editor decoded. */
    readonly encoding: DecodedAs["encoding"] | null;
    /** False where a limit left part of the file unchecked; `file/degraded` tells which. */
    readonly complete: boolean;
  };
  readonly rules: RuleOutcomes;
}

export interface ToolName {
  readonly name: string;
  readonly version: string;
}

/** What the caller knows of a check besides the check itself. */
export interface EvidenceFacts {
  readonly tool: ToolName;
  /** SHA-256 of the settings: see `settingsThatDecide`. */
  readonly configuration: string;
  readonly sha256: string;
  /** How many findings of each rule were set aside. */
  readonly suppressed: ReadonlyMap<string, number>;
  /** Keeps contact persons out of the lines that are named. */
  readonly redactor: Redactor;
}

/** Lines of a text that are named as what it was recognised by. */
const MOST_LINES = 5;
const LONGEST_LINE = 120;

type Outcome =
  | { readonly kind: "failed" }
  | { readonly kind: "passed" }
  | { readonly kind: "review"; readonly reason: ReviewReason }
  | { readonly kind: "notApplicable"; readonly reason: NotApplicableReason };

const notApplicable = (reason: NotApplicableReason): Outcome => ({ kind: "notApplicable", reason });

/** Rules that broke off: they have findings under another id. */
function brokenRules(findings: readonly Finding[]): ReadonlySet<string> {
  const failed = findings.filter(({ rule }) => rule === RULE_FAILED);
  return new Set(failed.map(({ message }) => String(message.values.rule)));
}

/** True for a finding by which the tool asks, where it cannot tell. A user who sets a graver severity has decided. */
const isQuestion = (rule: Rule, { severity }: Finding): boolean => rule.asks === true && severity === "hint";

/** What became of a question that had no answer. */
type GapOf = (question: Question) => ReviewReason | NotApplicableReason;

/** The gaps of one check, each looked for once: many rules ask the same. */
function gapsIn(checked: Checked): GapOf {
  const known = new Map<Question, ReturnType<GapOf>>();
  return (question) => {
    const isOfUser = question === "asOf" || question === "maxLength";
    if (isOfUser || question === "register" || question === "others") return question;
    const gap = known.get(question) ?? gapIn(checked, question);
    known.set(question, gap);
    return gap;
  };
}

/** One check, and what its rules are told of it together. */
interface Asked {
  readonly checked: Checked;
  /** The rules that the form has something for; undefined where the text is no known form. */
  readonly applicable: ReadonlySet<Rule> | undefined;
  readonly gapOf: GapOf;
}

/** What a rule without findings comes to: in order, or one of its questions had no answer. */
function outcomeOfSilence(rule: Rule, { checked, gapOf }: Asked): Outcome {
  if (checked.illegible !== undefined && !("checkFile" in rule)) return { kind: "review", reason: "unclear" };
  const gaps = (checked.unanswered.get(rule.id) ?? []).map(gapOf);
  if (gaps.length === 0) return { kind: "passed" };
  const beside = (["register", "others"] as const).find((one) => gaps.includes(one));
  if (beside !== undefined) return notApplicable(beside);
  const reason = (["unclear", "missing", "asOf", "maxLength"] as const).find((one) => gaps.includes(one));
  if (reason !== undefined) return { kind: "review", reason };
  return gaps.includes("empty") ? notApplicable("empty") : { kind: "passed" };
}

function outcomeOf(rule: Rule, findings: readonly Finding[], asked: Asked): Outcome {
  if (findings.length > 0)
    return findings.every((one) => isQuestion(rule, one))
      ? { kind: "review", reason: "unsure" }
      : { kind: "failed" };
  const { checked, applicable } = asked;
  if (applicable === undefined && !("checkFile" in rule)) return notApplicable("unrecognised");
  if (applicable?.has(rule) === false) return notApplicable("template");
  const off = switchedOffBy(rule, checked.options.severity ?? {}, checked.profile);
  return off === undefined ? outcomeOfSilence(rule, asked) : notApplicable(off);
}

function ruleOutcomes(checked: Checked, suppressed: EvidenceFacts["suppressed"]): RuleOutcomes {
  const { findings, form } = checked;
  const rules = checked.options.rules ?? RULES;
  const broken = brokenRules(findings);
  const applicable = form && applicableAmong(rules, form.template);
  const asked: Asked = { checked, applicable, gapOf: gapsIn(checked) };
  const byRule = new Map<string, Finding[]>();
  for (const finding of findings) {
    const known = byRule.get(finding.rule);
    if (known === undefined) byRule.set(finding.rule, [finding]);
    else known.push(finding);
  }
  const failed: RuleOutcomes["failed"][number][] = [];
  const passed: string[] = [];
  const review: RuleOutcomes["review"][number][] = [];
  const without: RuleOutcomes["notApplicable"][number][] = [];
  for (const rule of rules) {
    const own = byRule.get(rule.id) ?? [];
    const count = own.length;
    const outcome: Outcome = broken.has(rule.id)
      ? { kind: "review", reason: "failed" }
      : outcomeOf(rule, own, asked);
    if (outcome.kind === "failed")
      failed.push({ rule: rule.id, count, suppressed: suppressed.get(rule.id) ?? 0 });
    else if (outcome.kind === "passed") passed.push(rule.id);
    else if (outcome.kind === "review") review.push({ rule: rule.id, reason: outcome.reason, count });
    else without.push({ rule: rule.id, reason: outcome.reason });
  }
  return { failed, passed, review, notApplicable: without };
}

/** The evidence of one check. Pure: the same check gives the same evidence. */
export function evidenceOf(checked: Checked, facts: EvidenceFacts): FileEvidence {
  const { form, recognition, options, profile, profileBy, tree } = checked;
  const lines = recognition.kind === "recognised" ? recognition.evidence : [];
  return {
    tool: { name: facts.tool.name, version: facts.tool.version },
    template:
      form === undefined
        ? null
        : {
            id: form.template.id,
            revision: form.template.revision,
            by: lines.length === 0 ? "choice" : "content",
            lines: lines.slice(0, MOST_LINES).map((line) => facts.redactor.text(line.slice(0, LONGEST_LINE))),
          },
    profile: { id: profile, by: profileBy },
    asOf: options.asOf ?? null,
    configuration: facts.configuration,
    file: {
      sha256: facts.sha256,
      encoding: options.decodedAs?.encoding ?? null,
      complete: (options.unchecked ?? []).length === 0 && tree.lines.every(({ overlong }) => !overlong),
    },
    rules: ruleOutcomes(checked, facts.suppressed),
  };
}
