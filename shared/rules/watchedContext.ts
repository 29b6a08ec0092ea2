import type { Register } from "../register/register.ts";
import type { RuleContext, SourceFile } from "./context.ts";

/**
 * Something besides the form that a rule needs to know: the day compared with, lengths that users set, what the public
 * register says of the project, or what other documents of the project say.
 */
export type ContextQuestion = "asOf" | "maxLength" | "register" | "others";

/** Who is told what the rule that runs does with the context. */
export interface Listener {
  /** It reads the text itself. */
  readWhole(): void;
  /** It asks what nobody can tell it. */
  askInVain(question: ContextQuestion): void;
}

/** The register, telling when it has nothing to say. */
function watchedRegister(register: Register | undefined, tell: () => void): Register | undefined {
  if (register === undefined) tell();
  return (
    register && {
      ...register,
      find(code) {
        const row = register.find(code);
        if (row === undefined) tell();
        return row;
      },
      reaches(...project) {
        const isReached = register.reaches(...project);
        if (!isReached) tell();
        return isReached;
      },
    }
  );
}

class WatchedFile implements SourceFile {
  readonly fileName: SourceFile["fileName"];
  readonly decodedAs: SourceFile["decodedAs"];
  readonly illegible: SourceFile["illegible"];
  readonly unchecked: SourceFile["unchecked"];
  readonly #file: SourceFile;
  readonly #listener: Listener;

  constructor(file: SourceFile, listener: Listener) {
    this.fileName = file.fileName;
    this.decodedAs = file.decodedAs;
    this.illegible = file.illegible;
    this.unchecked = file.unchecked;
    this.#file = file;
    this.#listener = listener;
  }

  get #whole(): SourceFile {
    this.#listener.readWhole();
    return this.#file;
  }

  get text(): string {
    return this.#whole.text;
  }

  get tree(): SourceFile["tree"] {
    return this.#whole.tree;
  }

  get recognition(): SourceFile["recognition"] {
    return this.#whole.recognition;
  }
}

type RuleSettings = RuleContext["settings"];

class WatchedSettings implements RuleSettings {
  readonly sustainability: RuleSettings["sustainability"];
  readonly #maxLength: RuleSettings["maxLength"];
  readonly #listener: Listener;

  constructor({ maxLength, sustainability }: RuleSettings, listener: Listener) {
    this.sustainability = sustainability;
    this.#maxLength = maxLength;
    this.#listener = listener;
  }

  get maxLength(): RuleSettings["maxLength"] {
    if (Object.keys(this.#maxLength ?? {}).length === 0) this.#listener.askInVain("maxLength");
    return this.#maxLength;
  }
}

class WatchedContext implements RuleContext {
  readonly profile: RuleContext["profile"];
  readonly registry: RuleContext["registry"];
  readonly settings: RuleSettings;
  readonly file: SourceFile;
  readonly #context: RuleContext;
  readonly #listener: Listener;

  constructor(context: RuleContext, listener: Listener) {
    this.profile = context.profile;
    this.registry = context.registry;
    this.settings = new WatchedSettings(context.settings, listener);
    this.file = new WatchedFile(context.file, listener);
    this.#context = context;
    this.#listener = listener;
  }

  get asOf(): RuleContext["asOf"] {
    const { asOf } = this.#context;
    if (asOf === undefined) this.#listener.askInVain("asOf");
    return asOf;
  }

  get register(): Register | undefined {
    return watchedRegister(this.#context.register, () => this.#listener.askInVain("register"));
  }

  get others(): RuleContext["others"] {
    const { others } = this.#context;
    if (others.length === 0) this.#listener.askInVain("others");
    return others;
  }
}

/** The context, telling what is read of it and what is asked in vain. */
export const watchedContext = (context: RuleContext, listener: Listener): RuleContext =>
  new WatchedContext(context, listener);
