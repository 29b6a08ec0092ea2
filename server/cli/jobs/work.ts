import { setImmediate } from "node:timers/promises";
import { check } from "../../../shared/check.ts";
import type { Settings } from "../../../shared/config/settings.ts";
import { codesIn } from "../../../shared/features/navigation/codes.ts";
import type { Language } from "../../../shared/i18n/message.ts";
import type { Register } from "../../../shared/register/register.ts";
import type { KnownFinding } from "../../../shared/report/report.ts";
import { type Digest, digestOf, gatherDocuments } from "../../../shared/rules/projectDocuments.ts";
import type { Registry } from "../../../shared/templates/registry.ts";
import { checkInput, decodeSource, type Outcome, readInput } from "../checkInput.ts";
import type { Input } from "../inputs.ts";

/** An input and what holds for it. Plain data, fit to be handed to another thread. */
export interface Item {
  readonly input: Input;
  readonly settings: Settings;
  /** Path of the register that it is compared with. */
  readonly register: string | undefined;
  /** What the baseline knows of it; undefined where none is in use. */
  readonly known: readonly KnownFinding[] | undefined;
}

/** Some inputs to check, and what their rules may know of the other documents. Plain data. */
export interface Batch {
  readonly items: readonly Item[];
  readonly digests: readonly Digest[];
}

/** What is done with inputs, wherever: a call takes plain data and answers with plain data, one answer an input. */
export interface Work {
  /** The project codes that the texts name, as their own or in passing. */
  codes(inputs: readonly Input[]): Promise<readonly (readonly string[])[]>;
  /** What rules may know of the documents; undefined for one that is no description or has no valid code. */
  digests(inputs: readonly Input[]): Promise<readonly (Digest | undefined)[]>;
  check(batch: Batch): Promise<readonly Outcome[]>;
}

/** What is the same for every input of a call. Plain data. */
export interface WorkOptions {
  readonly language: Language;
  readonly maxFindings: number | undefined;
  readonly redact: boolean;
  /** Absolute. */
  readonly cwd: string;
  /** A template id, or `auto`. */
  readonly template: string;
}

/** What the work is done with. */
export interface WorkTools {
  readonly registry: Registry;
  /** By the paths that items give. */
  registerOf(file: string): Register | undefined;
  readonly stdin: AsyncIterable<Uint8Array>;
  /** True where others must get their turn between two inputs: signals, answers of other threads. */
  readonly isShared: boolean;
}

/** Does something with each input in turn. */
async function each<T, R>(
  things: readonly T[],
  { isShared }: WorkTools,
  one: (thing: T) => Promise<R>,
): Promise<readonly R[]> {
  const results: R[] = [];
  for (const thing of things) {
    results.push(await one(thing));
    if (isShared) await setImmediate();
  }
  return results;
}

/** The text of an input; undefined for one that cannot be read, of which the check itself will speak. */
async function textOf(input: Input, { stdin }: WorkTools): Promise<string | undefined> {
  if (input.kind === "refused") return undefined;
  try {
    return decodeSource(await readInput(input, stdin)).text;
  } catch {
    return undefined;
  }
}

/** The work, done in this thread. */
export function createWork(options: WorkOptions, tools: WorkTools): Work {
  const { registry } = tools;
  const { template } = options;
  return {
    codes: (inputs) =>
      each(inputs, tools, async (input) => {
        const text = await textOf(input, tools);
        return text === undefined ? [] : [...new Set(codesIn(text).map(({ code }) => code))];
      }),
    digests: (inputs) =>
      each(inputs, tools, async (input) => {
        const text = await textOf(input, tools);
        if (text === undefined) return undefined;
        const { form, lines } = check(text, { registry, rules: [], template });
        // A copy: what is cut out of a text keeps the whole of it in memory.
        return form && structuredClone(digestOf(form, lines, { document: input.shown, file: input.shown }));
      }),
    check({ items, digests }) {
      const documents = gatherDocuments(digests);
      return each(items, tools, ({ input, settings, register, known }) =>
        checkInput(input, {
          ...options,
          core: { registry, template },
          documents,
          stdin: tools.stdin,
          settingsFor: async () => settings,
          registerFor: async () => (register === undefined ? undefined : tools.registerOf(register)),
          baseline: known && new Map([[input.shown, known]]),
        }),
      );
    },
  };
}
