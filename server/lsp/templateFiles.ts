import { type Connection, MessageType } from "vscode-languageserver";
import type { Settings } from "../../shared/config/settings.ts";
import { type Language, render } from "../../shared/i18n/message.ts";
import { TEMPLATE_FILES } from "../../shared/i18n/templateFiles.ts";
import { readTemplate } from "../../shared/templates/readTemplate.ts";
import { createRegistry, type Registry } from "../../shared/templates/registry.ts";
import type { Template } from "../../shared/templates/schema.ts";
import { fileNameOf } from "./fileName.ts";
import type { Files } from "./files.ts";
import { showMessage } from "./messages.ts";
import { authorityOf, resolveUri } from "./resolveUri.ts";

/** The forms in force: the built-in ones, and those of the files that `esr.templates` names. */
export interface TemplateFiles {
  /** The forms for a document with these settings; equal settings give one object until files are forgotten. */
  registryFor(settings: Settings): Promise<Registry>;
  /** True for the URI of a file that was read as a form. */
  isTemplate(uri: string): boolean;
  /** Every file is read anew when next asked for. */
  forget(): void;
}

/** Paths that need no folder: from the root, with a drive, or a URI. */
const FROM_ROOT = /^(?:[/\\]|[a-z][a-z0-9+.-]*:)/iu;

/**
 * The settings with their files of forms as URIs, seen from the URI of a folder; those that cannot be placed are left out.
 * @param from URI of the file that holds the settings, if one does: it comes with the documents, maybe from elsewhere,
 * and may not name other machines
 */
export function placeTemplates(settings: Settings, folder: string | undefined, from?: string): Settings {
  if (settings.templates === undefined) return settings;
  const templates = settings.templates.flatMap((name) => {
    if (folder === undefined && !FROM_ROOT.test(name)) return [];
    const uri = resolveUri(name, folder ?? "file://");
    const isElsewhere = uri === undefined || (from !== undefined && authorityOf(uri) !== authorityOf(from));
    return isElsewhere ? [] : [uri];
  });
  return { ...settings, templates };
}

/** Reads forms through the given files. What is wrong with one is said once, and the others stand. */
export function createTemplateFiles(
  connection: Connection,
  files: Files,
  base: Registry,
  language: () => Language,
): TemplateFiles {
  const known = new Map<string, Promise<Registry>>();
  const told = new Set<string>();
  const tell = (uri: string, text: string): void => {
    if (told.has(`${uri} ${text}`)) return;
    told.add(`${uri} ${text}`);
    connection.console.warn(`${uri}: ${text}`);
    const values = { file: fileNameOf(uri) ?? uri };
    const wrong = render({ text: TEMPLATE_FILES.wrong, values }, language());
    showMessage(connection, MessageType.Warning, `${wrong} ${text}`);
  };
  const readOne = async (uri: string): Promise<Template | undefined> => {
    const json = await files.read(uri);
    if (json === undefined) {
      tell(uri, TEMPLATE_FILES.unreadable[language()]);
      return undefined;
    }
    const read = readTemplate(json);
    if ("template" in read) return read.template;
    tell(uri, read.problems.map((problem) => render(problem, language())).join(" "));
    return undefined;
  };
  const build = async (uris: readonly string[]): Promise<Registry> => {
    const added = (await Promise.all(uris.map(readOne))).filter((template) => template !== undefined);
    return added.length === 0 ? base : createRegistry([...base.templates, ...added]);
  };
  return {
    async registryFor({ templates = [] }) {
      if (templates.length === 0) return base;
      const key = JSON.stringify(templates);
      const registry = known.get(key) ?? build(templates);
      known.set(key, registry);
      return registry;
    },
    isTemplate: (uri) => [...known.keys()].some((key) => key.includes(JSON.stringify(uri))),
    forget() {
      known.clear();
      told.clear();
    },
  };
}
