import type { Registry } from "../../shared/templates/registry.ts";
import type { Call } from "./command.ts";
import { configurationProblems, createConfiguration } from "./configuration.ts";
import { problemLine } from "./problemLine.ts";
import { registryOf, registryWith } from "./templateFile.ts";

/**
 * The forms that a command knows which reads no description: the built-in ones, those that the settings of the working
 * folder name, and that of `--template-file`. What cannot be used of the settings is told and otherwise passed over.
 * @throws UsageError where a form cannot be read
 */
export async function formsHere(call: Call): Promise<Registry> {
  const { cwd } = call.host;
  const configuration = await createConfiguration({ cwd, file: undefined, flags: {} });
  await configuration.layersFor(cwd);
  for (const problem of configurationProblems(configuration, call.language)) call.log(problemLine(problem));
  return registryWith(configuration.templateFiles(), await registryOf(call));
}
