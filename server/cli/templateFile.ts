import path from "node:path";
import { builtInRegistry } from "../../shared/check.ts";
import type { Message } from "../../shared/i18n/message.ts";
import { TEMPLATE_FILES } from "../../shared/i18n/templateFiles.ts";
import { createRegistry, type Registry } from "../../shared/templates/registry.ts";
import type { Template } from "../../shared/templates/schema.ts";
import { decode } from "../../shared/text/decode.ts";
import { type Call, type OptionSpec, textOption } from "./command.ts";
import { readFileSource } from "./readSource.ts";
import { codeOfError, refusal } from "./refusal.ts";
import { UsageError } from "./usage.ts";

/** The option by which a command takes a form of the user's own. */
export const TEMPLATE_FILE_OPTION: OptionSpec = {
  name: "template-file",
  value: { fi: "TIEDOSTO", sv: "FIL", en: "FILE" },
  text: {
    fi: "lisää lomakemallin JSON-tiedostosta; ohje: docs/templates.md",
    sv: "lägger till en blankettmall ur en JSON-fil; anvisning: docs/templates.md",
    en: "adds a form from a JSON file; how to write one: docs/templates.md",
  },
};

/** A name for the file in sentences: the name alone says which of the forms is meant. */
const wrong = (file: string): Message => ({
  text: TEMPLATE_FILES.wrong,
  values: { file: path.basename(file) },
});

/** Reads one form. @param file absolute @throws UsageError naming the file and what is wrong with it, in sentences */
async function readTemplateFile(file: string): Promise<Template> {
  let json: string;
  try {
    json = decode((await readFileSource(file)).bytes).text;
  } catch (error) {
    throw new UsageError(wrong(file), refusal(codeOfError(error)));
  }
  const { readTemplate } = await import("../../shared/templates/readTemplate.ts");
  const read = readTemplate(json);
  if ("problems" in read) throw new UsageError(wrong(file), ...read.problems);
  return read.template;
}

/**
 * The built-in forms and those of these files; of two with one id the later stands, and above all one that the command
 * line names. @param ofCall the forms of the call @throws UsageError
 */
export async function registryWith(
  files: readonly string[],
  ofCall: Registry = builtInRegistry,
): Promise<Registry> {
  if (files.length === 0) return ofCall;
  const added: Template[] = [];
  for (const file of files) added.push(await readTemplateFile(file));
  const builtIn = builtInRegistry.templates;
  const named = ofCall.templates.filter((template) => !builtIn.includes(template));
  return createRegistry([...builtIn, ...added, ...named]);
}

/** The forms of a call: the built-in ones and that of `--template-file`. @throws UsageError */
export function registryOf(call: Call): Promise<Registry> {
  const file = textOption(call, TEMPLATE_FILE_OPTION.name);
  return registryWith(file === undefined ? [] : [path.resolve(call.host.cwd, file)]);
}
