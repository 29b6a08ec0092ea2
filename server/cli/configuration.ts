import { lstat, stat } from "node:fs/promises";
import path from "node:path";
import { type Layer, mergeSettings } from "../../shared/config/effective.ts";
import type { KnownNames } from "../../shared/config/readSettings.ts";
import type { Settings } from "../../shared/config/settings.ts";
import { type Language, type Message, render } from "../../shared/i18n/message.ts";
import type { Problem } from "../../shared/report/report.ts";
import { RULES } from "../../shared/rules/index.gen.ts";
import { limitKeysOf } from "../../shared/rules/text/fieldLimits.ts";
import { BUILT_IN_TEMPLATES } from "../../shared/templates/registry.ts";
import { decode } from "../../shared/text/decode.ts";
import { EXIT } from "./exit.ts";
import type { Input } from "./inputs.ts";
import { shownPath } from "./paths.ts";
import { readBeside } from "./readBeside.ts";
import { readFileSource } from "./readSource.ts";
import { codeOfError, refusal } from "./refusal.ts";
import { UsageError } from "./usage.ts";

/** Name of the file of settings; the nearest one, from the description's folder upwards, holds. */
export const CONFIG_NAME = "esr.config.json";

/** Something in a file of settings that cannot be used. `unreadable`: the operating system refused the file. */
export interface ConfigurationProblem {
  /** As reports show it. */
  readonly path: string;
  readonly message: Message;
  readonly unreadable: boolean;
}

/** A file of settings as far as it can be used. */
export interface ConfigFile {
  readonly layer: Layer;
  readonly problems: readonly ConfigurationProblem[];
}

/** The settings in force for the files of one call. Each file of settings is read once. */
export interface Configuration {
  /** The layers that hold for files in a folder, given by its absolute path: the flags, then the nearest file. */
  layersFor(folder: string): Promise<readonly Layer[]>;
  settingsFor(input: Input): Promise<Settings>;
  /** What could not be used of the files that were read so far, each said once. */
  problems(): readonly ConfigurationProblem[];
  /** Absolute paths of the files of forms that the files of settings name, each once. */
  templateFiles(): readonly string[];
}

const UNKNOWN_FILE = {
  fi: 'Asetustiedostoa "{file}" ei voitu lukea.',
  sv: 'Inställningsfilen "{file}" kunde inte läsas.',
  en: 'The file of settings "{file}" could not be read.',
} as const;

const NAMES: KnownNames = {
  rules: RULES.map(({ id }) => id),
  lengths: () => limitKeysOf(BUILT_IN_TEMPLATES),
};

/** Reads the text of a file of settings; what cannot be used is named and the rest holds. */
async function readConfigText(text: string, shown: string): Promise<ConfigFile> {
  const { readConfigFile } = await import("../../shared/config/configFile.ts");
  const { settings, problems } = readConfigFile(text, NAMES);
  return {
    layer: { origin: "file", from: shown, settings },
    problems: problems.map(({ message }) => ({ path: shown, message, unreadable: false })),
  };
}

/** A file that the caller has named, wherever it lies. */
const readNamed = async (file: string): Promise<string> => decode((await readFileSource(file)).bytes).text;

const isThere = (file: string): Promise<boolean> =>
  lstat(file).then(
    () => true,
    () => false,
  );

/** The path of the nearest file of settings: upwards to the root, or to the folder of a repository (`.git`). */
async function nearestConfig(folder: string): Promise<string | undefined> {
  for (let at = folder; ; at = path.dirname(at)) {
    const file = path.join(at, CONFIG_NAME);
    if (await isThere(file)) return file;
    if (at === path.dirname(at) || (await isThere(path.join(at, ".git")))) return undefined;
  }
}

async function readLayer(
  file: string,
  shown: string,
  readText: (file: string) => Promise<string | undefined>,
): Promise<ConfigFile> {
  const refused = (code: string): ConfigFile => ({
    layer: { origin: "file", from: shown, settings: {} },
    problems: [{ path: shown, message: refusal(code), unreadable: true }],
  });
  try {
    const text = await readText(file);
    // It was there a moment ago.
    return text === undefined ? refused("ENOENT") : await readConfigText(text, shown);
  } catch (error) {
    return refused(codeOfError(error));
  }
}

export interface ConfigurationOptions {
  /** Absolute. */
  readonly cwd: string;
  /** The file of `--config`, which stands for every nearest one. */
  readonly file: string | undefined;
  /** What the command line says. */
  readonly flags: Settings;
}

/** The absolute folder in which a description lies, or would lie. */
export function folderOf(input: Input, cwd: string): string {
  const file = input.kind === "file" ? input.path : path.resolve(cwd, input.shown);
  return path.dirname(file);
}

/** Memoises a question by its key. */
export function once<T>(ask: (key: string) => Promise<T>): (key: string) => Promise<T> {
  const answers = new Map<string, Promise<T>>();
  return (key) => {
    const answer = answers.get(key) ?? ask(key);
    answers.set(key, answer);
    return answer;
  };
}

/** Reads the settings of one call. @throws UsageError when the file of `--config` cannot be read */
export async function createConfiguration({
  cwd,
  file,
  flags,
}: ConfigurationOptions): Promise<Configuration> {
  const problems: ConfigurationProblem[] = [];
  const chosen = file === undefined ? undefined : path.resolve(cwd, file);
  const templateFiles = new Set<string>();
  const read = once(async (at: string): Promise<Layer> => {
    const readText = at === chosen ? readNamed : readBeside;
    const config = await readLayer(at, shownPath(path, cwd, at), readText);
    problems.push(...config.problems);
    for (const name of config.layer.settings.templates ?? [])
      templateFiles.add(path.resolve(path.dirname(at), name));
    return config.layer;
  });
  const nearest = once(nearestConfig);
  if (chosen !== undefined) {
    await stat(chosen).catch((error: unknown) => {
      throw new UsageError({ text: UNKNOWN_FILE, values: { file: file ?? "" } }, refusal(codeOfError(error)));
    });
  }
  const layersFor = once(async (folder: string): Promise<readonly Layer[]> => {
    const at = chosen ?? (await nearest(folder));
    const ofFlags: Layer = { origin: "flag", settings: flags };
    return at === undefined ? [ofFlags] : [ofFlags, await read(at)];
  });
  const settingsOf = once(async (folder) => mergeSettings(await layersFor(folder)));
  return {
    layersFor,
    // One object for all the files of a folder.
    settingsFor: (input) => settingsOf(folderOf(input, cwd)),
    problems: () => problems,
    templateFiles: () => [...templateFiles],
  };
}

/**
 * Reads the settings of every input, so that all that is wrong with them is known before the first is checked.
 * @returns the settings of the first: one report speaks one language; without inputs those of the working directory
 */
export async function settingsOfCall(
  configuration: Configuration,
  inputs: readonly Input[],
  cwd: string,
): Promise<Settings> {
  const settings: Settings[] = [];
  for (const input of inputs) settings.push(await configuration.settingsFor(input));
  return settings[0] ?? mergeSettings(await configuration.layersFor(cwd));
}

/** What could not be used of the settings, in one language. */
export const configurationProblems = (configuration: Configuration, language: Language): readonly Problem[] =>
  configuration
    .problems()
    .map(({ path: where, message }) => ({ path: where, message: render(message, language) }));

/** The exit code that the settings themselves ask for. */
export function exitCodeOfConfiguration(configuration: Configuration): number {
  const problems = configuration.problems();
  if (problems.some(({ unreadable }) => unreadable)) return EXIT.incomplete;
  return problems.length > 0 ? EXIT.usage : EXIT.clean;
}
