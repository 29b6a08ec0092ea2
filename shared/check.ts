import type { Profile, Settings } from "./config/settings.ts";
import type { LocalText } from "./i18n/message.ts";
import type { Register } from "./register/register.ts";
import type { DecodedAs, SourceFile } from "./rules/context.ts";
import { type ChosenProfile, chooseProfile, type EngineRun, type Finding } from "./rules/engine.ts";
import { RULES } from "./rules/index.gen.ts";
import { codeOf, type Digest, type ProjectDocuments } from "./rules/projectDocuments.ts";
import type { Rule } from "./rules/rule.ts";
import { type Ran, type Running, startRules } from "./rules/running.ts";
import { parse, type Reparsed, reparse } from "./syntax/parse.ts";
import { lineIndexOf, type Tree } from "./syntax/tree.ts";
import { bind } from "./templates/bind/bind.ts";
import { detect, type Recognition, speakForAny } from "./templates/detect.ts";
import type { Form } from "./templates/form.ts";
import { BUILT_IN_TEMPLATES, createRegistry, type Registry } from "./templates/registry.ts";
import type { Severity } from "./templates/schema.ts";
import { parseIsoDay } from "./text/calendar.ts";
import { type Illegible, illegibleAs } from "./text/illegible.ts";
import type { LineIndex } from "./text/lines.ts";

/** What a check may be told besides the text. Everything may be left out. */
export interface CheckOptions {
  readonly registry?: Registry;
  /** Rules to run; by default every rule of the tool. */
  readonly rules?: readonly Rule[];
  /** A template id, or `auto` to recognise it. An id that is not in the registry leaves the text unrecognised. */
  readonly template?: string;
  readonly profile?: Profile | "auto";
  /** `YYYY-MM-DD`; anything else is as if unset. */
  readonly asOf?: string | undefined;
  readonly severity?: Readonly<Record<string, Severity>>;
  readonly settings?: Pick<Settings, "maxLength" | "sustainability">;
  /** Name of the file without folders. */
  readonly fileName?: string | undefined;
  readonly decodedAs?: DecodedAs | undefined;
  /** What of the file was not read, because of a limit. */
  readonly unchecked?: readonly LocalText[];
  /** The public register to compare with. */
  readonly register?: Register | undefined;
  /** The documents that are checked together, and which of them this text is. */
  readonly among?:
    | { readonly document: string; readonly documents: Pick<ProjectDocuments, "of"> }
    | undefined;
}

/** A text that has been read: what it is, its form, and, computed when first asked for, what was found in it. */
export interface Checked {
  readonly text: string;
  readonly tree: Tree;
  readonly lines: LineIndex;
  readonly recognition: Recognition;
  /** Undefined where the text was not recognised. */
  readonly form: Form | undefined;
  /** Where the letters of the text cannot be read, no rule about its form has run. */
  readonly illegible: Illegible | undefined;
  readonly profile: Profile;
  /** What the profile was chosen by. */
  readonly profileBy: ChosenProfile["by"];
  /** What the check was told. */
  readonly options: CheckOptions;
  readonly findings: readonly Finding[];
  /** By rule id, what the rule asked for and the document or the user did not say. */
  readonly unanswered: EngineRun["unanswered"];
  /**
   * Runs one more rule and tells whether all have run. For callers that must stay responsive: whoever reads `findings`
   * gets all of them whatever has run before.
   */
  advance(): boolean;
  /** The rules as they have run over this text or, where they have not yet, over an earlier one. */
  latestRun(): Ran | undefined;
}

/** What is known of a text before its rules have run. */
type BeforeRules = Pick<
  Checked,
  "tree" | "recognition" | "form" | "illegible" | "profile" | "profileBy" | "options"
>;

class CheckedText implements Checked {
  readonly tree: Tree;
  readonly recognition: Recognition;
  readonly form: Form | undefined;
  readonly illegible: Checked["illegible"];
  readonly profile: Profile;
  readonly profileBy: Checked["profileBy"];
  readonly options: CheckOptions;
  readonly advance: Checked["advance"];
  readonly latestRun: Checked["latestRun"];
  readonly #running: Running;
  #lines: LineIndex | undefined = undefined;

  constructor(before: BeforeRules, running: Running) {
    const { tree, recognition, form, illegible, profile, profileBy, options } = before;
    this.tree = tree;
    this.recognition = recognition;
    this.form = form;
    this.illegible = illegible;
    this.profile = profile;
    this.profileBy = profileBy;
    this.options = options;
    this.advance = running.advance;
    this.latestRun = running.latest;
    this.#running = running;
  }

  get text(): string {
    return this.tree.text;
  }

  get lines(): LineIndex {
    this.#lines ??= lineIndexOf(this.tree);
    return this.#lines;
  }

  get findings(): Checked["findings"] {
    return this.#running.finish().findings;
  }

  get unanswered(): Checked["unanswered"] {
    return this.#running.finish().unanswered;
  }
}

/** The registry of the built-in templates. */
export const builtInRegistry = createRegistry(BUILT_IN_TEMPLATES);

function recognise(tree: Tree, registry: Registry, wanted: string): Recognition {
  if (wanted === "auto") return detect(tree, registry.vocabularies);
  return registry.find(wanted) === undefined
    ? { kind: "unrecognised", nearest: undefined }
    : { kind: "recognised", templateId: wanted, evidence: [] };
}

/** What a text is taken for that differs from one checked before in these lines; undefined where that may have changed. */
function asBefore(
  { tree, gone, fresh }: Reparsed,
  { options, recognition, text }: Checked,
  registry: Registry,
  wanted: string,
): Recognition | undefined {
  const { registry: registryBefore = builtInRegistry, template = "auto" } = options;
  if (registryBefore !== registry || template !== wanted) return undefined;
  const { vocabularies } = registry;
  const isTouched = speakForAny(text, gone, vocabularies) || speakForAny(tree.text, fresh, vocabularies);
  return isTouched ? undefined : recognition;
}

/** The other documents of the project that a form is about. */
function othersOf(form: Form | undefined, among: CheckOptions["among"]): readonly Digest[] {
  const code = codeOf(form);
  if (code === undefined || among === undefined) return [];
  return among.documents.of(code).filter(({ document }) => document !== among.document);
}

/**
 * Reads a text and says what it finds: the core's one door. Total: any string is answered. The same text and options
 * give the same findings in the same order, always.
 * @param text decoded text without byte-order mark; all offsets are UTF-16 offsets into it
 * @param previous the check of a text much like it, such as the same document before an edit: what has not changed is
 * not read again. The findings do not depend on it.
 */
export function check(text: string, options: CheckOptions = {}, previous?: Checked): Checked {
  const registry = options.registry ?? builtInRegistry;
  const wanted = options.template ?? "auto";
  const reparsed = previous && reparse(text, previous.tree);
  const tree = reparsed?.tree ?? parse(text);
  const known = reparsed && asBefore(reparsed, previous, registry, wanted);
  const recognition = known ?? recognise(tree, registry, wanted);
  const vocabulary = recognition.kind === "recognised" ? registry.find(recognition.templateId) : undefined;
  // What is taken for another kind of text than before has other sections, too.
  const before = known && previous?.form;
  const moves = reparsed?.moves;
  const form = vocabulary && bind(tree, vocabulary, before && moves && { form: before, moves });
  const { profile, by: profileBy } = chooseProfile(form, options.profile ?? "auto");
  const illegible = illegibleAs(text);
  const rules = options.rules ?? RULES;
  const file: SourceFile = {
    text,
    tree,
    illegible,
    fileName: options.fileName,
    decodedAs: options.decodedAs,
    unchecked: options.unchecked ?? [],
    recognition,
  };
  // Asked for now, not when the rules run, so that the answer belongs to the moment of the call.
  const others = othersOf(form, options.among);
  const ran = previous?.latestRun();
  const running = startRules(
    form,
    {
      rules: illegible === undefined ? rules : rules.filter((rule) => "checkFile" in rule),
      severity: options.severity ?? {},
      context: {
        profile,
        asOf: options.asOf === undefined ? undefined : parseIsoDay(options.asOf),
        settings: options.settings ?? {},
        file,
        registry,
        register: options.register,
        others,
      },
    },
    ran && { ran, moves: ran.form === previous?.form ? moves : undefined },
  );
  return new CheckedText({ tree, recognition, form, illegible, profile, profileBy, options }, running);
}
