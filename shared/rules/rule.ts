import type { Profile } from "../config/settings.ts";
import type { LocalText, MessageValue, Placeholders } from "../i18n/message.ts";
import type { Form } from "../templates/form.ts";
import type { Registry } from "../templates/registry.ts";
import type { Role } from "../templates/roles.ts";
import type { Severity, Template } from "../templates/schema.ts";
import type { TextEdit } from "../text/edits.ts";
import type { Span } from "../text/span.ts";
import type { RuleContext, SourceFile } from "./context.ts";
import type { Place } from "./projectDocuments.ts";

/**
 * A severity per profile, or one for all three. The highest that a finding of the rule can have; `off` for all three is
 * that of a rule with nothing to say until the user sets what it measures: its reports carry their own severity.
 */
export type RuleSeverity = Severity | Readonly<Record<Profile, Severity>>;

/** A piece of a description that shows the rule at work. It is run by the tests: see {@link RuleExamples}. */
export interface Example {
  /** Id of the template; by default the first to which the rule applies. */
  readonly template?: string;
  /** The text; a fragment will do where the rule looks at one place only. */
  readonly text?: string;
  /** Instead of a text: the template's clean example with every occurrence of the first text replaced by the second. */
  readonly replace?: readonly (readonly [string, string])[];
  readonly fileName?: string;
  readonly profile?: Profile;
  readonly asOf?: string;
  /** Overrides of the settings that the rule reads. */
  readonly settings?: RuleContext["settings"];
  /** The text once the rule's fix has been applied; only that the finding is gone is tested when it is left out. */
  readonly fixed?: string;
  /** For rules about files: what is said about the bytes or the limits. */
  readonly source?: Partial<SourceFile>;
  /** The public register, as the CSV text of its export. */
  readonly register?: string;
  /** Another document that is checked along with this one: a text of the template, under a path. */
  readonly other?: { readonly path: string; readonly template: string; readonly text: string };
}

/** Executed: each invalid example gives exactly one finding of the rule, each valid one none. */
export interface RuleExamples {
  readonly invalid: readonly (string | Example)[];
  readonly valid: readonly (string | Example)[];
}

type Messages = Readonly<Record<string, LocalText>>;

type ValuesOf<Text extends LocalText> = [Placeholders<Text["fi"]>] extends [never]
  ? { readonly values?: Readonly<Record<never, never>> }
  : { readonly values: Readonly<Record<Placeholders<Text["fi"]>, MessageValue>> };

type Named<M extends Messages> = {
  readonly [K in keyof M]: { readonly message: K } & ValuesOf<M[K]>;
}[keyof M];

/** A place in another document. */
export interface Elsewhere {
  /** The document as its digest tells it from others: its path as reports show it, in an editor its URI. */
  readonly document: string;
  readonly place: Place;
}

/** Another place that the finding is about, of this document or of another, with a message of the rule. */
export type Related<M extends Messages> = (
  | { readonly span: Span; readonly elsewhere?: never }
  | { readonly span?: never; readonly elsewhere: Elsewhere }
) &
  Named<M>;

/** What a rule reports. Offsets are UTF-16; the message is one of the rule's own. */
export type Report<M extends Messages = Messages> = Named<M> & {
  readonly span: Span;
  /** Lower than the rule's own where the catalogue says so; the report's own where the rule is off by default. */
  readonly severity?: Severity;
  /** Section number and field id where the span alone does not tell, e.g. for what is missing. */
  readonly path?: string;
  readonly related?: readonly Related<M>[];
  readonly fix?: {
    /** safe: states no new fact, applied by fix-all · suggest: a person decides. */
    readonly kind: "safe" | "suggest";
    /**
     * Empty where the text is right and only its bytes are not: the fix is to write the file anew as it was read, in
     * UTF-8 (`encodeUtf8`). A host that writes files offers that; one that cannot shows the title alone.
     */
    readonly edits: readonly TextEdit[];
  };
};

interface RuleBase<M extends Messages> {
  /** `area/problem`: stable, names the problem. */
  readonly id: string;
  readonly severity: RuleSeverity;
  /** Two to six words that name the rule in lists. */
  readonly title: LocalText;
  /** The official ground, or that it is the tool's own rule of thumb. */
  readonly source: LocalText;
  readonly messages: M;
  /** What its fixes are; `none` where a person must write. */
  readonly fix: "safe" | "suggest" | "both" | "none";
  /** What the fix does, as a command: "Lisää väliviiva". May hold the message's placeholders. */
  readonly fixTitle?: LocalText;
  readonly docs: {
    /** Why it matters. */
    readonly why: LocalText;
    /** What to do. */
    readonly fix: LocalText;
  };
  readonly examples: RuleExamples;
  /**
   * What a document is compared with, for rules that look beside it: silent where that is not there, the public register
   * or other documents that are checked along.
   */
  readonly comparesWith?: "register" | "documents";
  /**
   * True where the rule's hints are questions to a person and no certain faults: what it compares with is not published
   * whole, or the text may mean something else. Reports list it among what needs a human eye.
   */
  readonly asks?: boolean;
  /** `deprecated` shows the text struck through, `unnecessary` fades it. */
  readonly tags?: readonly ("unnecessary" | "deprecated")[];
}

/** A rule about what a description says. */
export interface FormRule<M extends Messages = Messages> extends RuleBase<M> {
  /** Runs only for templates that have all these roles. */
  readonly roles?: readonly Role[];
  /** Runs only for templates of which this is true as well. */
  readonly needs?: (template: Template) => boolean;
  /**
   * Reports what is wrong. All that it knows it knows from the form and the context: after an edit it runs again only
   * where something that it read of them has changed, and its findings move along otherwise.
   */
  check(form: Form, context: RuleContext): Iterable<Report<M>>;
}

/** A rule about the file itself, run whether or not the text was recognised. */
export interface FileRule<M extends Messages = Messages> extends RuleBase<M> {
  /** False for rules that speak where no template was recognised. */
  readonly anyTemplate: boolean;
  checkFile(file: SourceFile, context: { readonly registry: Registry }): Iterable<Report<M>>;
}

/** A rule of either kind, its messages no longer known by type. */
export type Rule = FormRule | FileRule;

/** Defines a rule about what a description says. The type system checks every placeholder of its messages. */
export const defineRule = <const M extends Messages>(rule: FormRule<M>): FormRule =>
  rule as unknown as FormRule;

/** Defines a rule about the file itself. */
export const defineFileRule = <const M extends Messages>(rule: FileRule<M>): FileRule =>
  rule as unknown as FileRule;

/** The area of a rule: the part of its id before the slash. */
export const areaOf = (rule: Rule): string => rule.id.slice(0, rule.id.indexOf("/"));

/** The highest severity of the rule's findings in a profile. */
export const severityIn = (rule: Rule, profile: Profile): Severity =>
  typeof rule.severity === "string" ? rule.severity : rule.severity[profile];
