import type { Settings } from "../../shared/config/settings.ts";
import type { Language, LocalText } from "../../shared/i18n/message.ts";
import type { Problem } from "../../shared/report/report.ts";
import type { Registry } from "../../shared/templates/registry.ts";
import type { Call } from "./command.ts";
import {
  type Configuration,
  configurationProblems,
  createConfiguration,
  settingsOfCall,
} from "./configuration.ts";
import type { Input } from "./inputs.ts";
import { registryWith } from "./templateFile.ts";
import { nearestOf, possibleValues, UsageError } from "./usage.ts";

/** What a call itself says of its settings and forms. */
export interface PreparationPlan {
  /** The file of `--config`. */
  readonly config: string | undefined;
  /** What the command line sets. */
  readonly flags: Settings;
  /** The built-in forms and that of `--template-file`. */
  readonly registry: Registry;
  /** A template id, or `auto`. */
  readonly template: string;
}

const UNKNOWN_TEMPLATE: LocalText = {
  fi: 'Mallia "{value}" ei ole.',
  sv: 'Mallen "{value}" finns inte.',
  en: 'There is no template "{value}".',
};

function verifyTemplate(value: string, registry: Registry): void {
  if (value === "auto" || registry.find(value) !== undefined) return;
  const ids = registry.templates.map(({ id }) => id);
  throw new UsageError(
    { text: UNKNOWN_TEMPLATE, values: { value } },
    ...nearestOf(value, ids),
    possibleValues(["auto", ...ids]),
  );
}

/** The inputs of a call, and what of them the operating system refused. */
export interface Gathered<I extends readonly Input[]> {
  readonly inputs: I;
  readonly problems: readonly Problem[];
}

/** What every command that reads descriptions begins with. */
export interface Preparation<I extends readonly Input[]> extends Gathered<I> {
  readonly configuration: Configuration;
  /** What could not be used of the settings, in the language of the call. */
  readonly wrongSettings: readonly Problem[];
  /** The language of the flags, else of the settings of the first input, else of the environment. */
  readonly language: Language;
  /** The forms of the call and of the files of settings. */
  readonly registry: Registry;
}

/**
 * Reads the settings that hold for a call, gathers its inputs and reads the forms that the settings name, so that all
 * that is wrong with them is known before the first input is read.
 * @param gather asked once the settings of the command line are known to be usable
 * @throws UsageError where the call itself cannot be followed
 */
export async function prepare<I extends readonly Input[]>(
  call: Call,
  { config, flags, registry: ofCall, template }: PreparationPlan,
  gather: () => Promise<Gathered<I>>,
): Promise<Preparation<I>> {
  const { cwd } = call.host;
  const configuration = await createConfiguration({ cwd, file: config, flags });
  const { inputs, problems } = await gather();
  const language = (await settingsOfCall(configuration, inputs, cwd)).language ?? call.language;
  const registry = await registryWith(configuration.templateFiles(), ofCall);
  verifyTemplate(template, registry);
  const wrongSettings = configurationProblems(configuration, language);
  return { configuration, inputs, problems, wrongSettings, language, registry };
}
