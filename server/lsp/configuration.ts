import { type Connection, MessageType } from "vscode-languageserver";
import { readConfigFile } from "../../shared/config/configFile.ts";
import { effectiveValues, type Layer, mergeSettings } from "../../shared/config/effective.ts";
import type { ConfigProblem, KnownNames } from "../../shared/config/readSettings.ts";
import type { Settings } from "../../shared/config/settings.ts";
import { type Language, render } from "../../shared/i18n/message.ts";
import type { ClientFeatures } from "./client.ts";
import { configUrisOf } from "./fileKind.ts";
import type { Files } from "./files.ts";
import { logError, showMessage } from "./messages.ts";
import { folderOf } from "./resolveUri.ts";
import { readClientSettings } from "./settings.ts";
import { placeTemplates } from "./templateFiles.ts";

/** The settings in force, for each document. */
export interface Configuration {
  /** Settings for a document, asked of the client when it answers such questions; equal settings are one object. */
  settingsFor(uri: string | undefined): Promise<Settings>;
  /** The register that holds for a document, as the user has named it; undefined where there is none. */
  registerFor(uri: string): Promise<RegisterSetting | undefined>;
  /** Where a document's settings come from, the weakest first. */
  layersFor(uri: string | undefined): Promise<readonly Layer[]>;
  /** The language in which to speak now, without asking. */
  language(): Language;
  /** What the client sent with workspace/didChangeConfiguration. Every document's settings are read anew. */
  change(sent: unknown): void;
  /** Reads one document's settings anew when next asked; without a URI, everyone's. */
  forget(uri?: string): void;
}

/** The file of the public register: its path or URI as written, and the URI of the file of settings that names it. */
export interface RegisterSetting {
  readonly path: string;
  readonly from: string | undefined;
}

function registerSetting(layers: readonly Layer[]): RegisterSetting | undefined {
  const found = effectiveValues(layers).find(({ key }) => key === "register");
  if (typeof found?.value !== "string" || found.value.trim() === "") return undefined;
  return { path: found.value.trim(), from: found.from };
}

/** The language unless a setting says otherwise. */
export const languageOf = (settings: Settings): Language => settings.language ?? "fi";

const sectionOf = (sent: unknown): unknown =>
  typeof sent === "object" && sent !== null && "esr" in sent ? sent.esr : sent;

/** The key of a setting that the client sent, as the user sees it. */
const clientKey = (path: readonly string[]): string => ["esr", ...path].join(".");

/** What was asked of the client and the files for one document. */
interface Asked {
  readonly settings: Settings;
  readonly register: RegisterSetting | undefined;
}

/** @param initial the initialization options of the client @param names what the settings may name @param folder URI from which files that the client names are seen */
export function createConfiguration(
  connection: Connection,
  client: ClientFeatures,
  initial: unknown,
  names: KnownNames,
  files: Files,
  folder?: string,
): Configuration {
  const interned = new Map<string, Settings>();
  const told = new Set<string>();
  const asked = new Map<string | undefined, Promise<Asked>>();
  let pushed: unknown;
  let latest: Settings = {};

  const tell = ({ kind, message, path }: ConfigProblem, language: Language, from?: string): void => {
    const text = render(message, language);
    if (told.has(text)) return;
    told.add(text);
    connection.console.warn(`${from ?? clientKey(path)}: ${text}`);
    if (from === undefined && kind === "invalid") showMessage(connection, MessageType.Warning, text);
  };

  const intern = (settings: Settings): Settings => {
    const key = JSON.stringify(settings);
    const known = interned.get(key) ?? settings;
    interned.set(key, known);
    return known;
  };

  /** What the client sent, at first and later, in layers. */
  const readSent = (sentAtFirst: unknown, sentLater?: unknown): readonly Layer[] => {
    const read = (sent: unknown) => {
      const { settings, problems } = readClientSettings(sent, names);
      return { settings: placeTemplates(settings, folder), problems };
    };
    const layers = [
      { origin: "user", ...read(sentAtFirst) },
      { origin: "folder", ...read(sentLater) },
    ] as const;
    const settings = mergeSettings(layers);
    for (const { problems } of layers) for (const problem of problems) tell(problem, languageOf(settings));
    latest = settings;
    return layers;
  };

  const sentFor = async (uri: string | undefined): Promise<readonly Layer[]> => {
    if (!client.answersConfiguration) return readSent(initial, pushed);
    try {
      const scope = uri === undefined ? {} : { scopeUri: uri };
      return readSent(initial, await connection.workspace.getConfiguration({ ...scope, section: "esr" }));
    } catch (error) {
      logError(connection, "workspace/configuration", error);
      return readSent(initial);
    }
  };

  const nearestFile = async (uri: string | undefined): Promise<readonly Layer[]> => {
    for (const from of uri === undefined ? [] : configUrisOf(uri)) {
      const json = await files.read(from);
      if (json === undefined) continue;
      const { settings, problems } = readConfigFile(json, names);
      for (const problem of problems) tell(problem, languageOf(latest), from);
      return [{ origin: "file", from, settings: placeTemplates(settings, folderOf(from), from) }];
    }
    return [];
  };

  const layersFor = async (uri: string | undefined): Promise<readonly Layer[]> => {
    const [sent, file] = await Promise.all([sentFor(uri), nearestFile(uri)]);
    return [...sent, ...file];
  };

  const ask = async (uri: string | undefined): Promise<Asked> => {
    const layers = await layersFor(uri);
    const settings = intern(mergeSettings(layers));
    latest = settings;
    return { settings, register: registerSetting(layers) };
  };
  const askOnce = (uri: string | undefined): Promise<Asked> => {
    const known = asked.get(uri) ?? ask(uri);
    asked.set(uri, known);
    return known;
  };

  readSent(initial);
  return {
    settingsFor: async (uri) => (await askOnce(uri)).settings,
    registerFor: async (uri) => (await askOnce(uri)).register,
    layersFor,
    language: () => languageOf(latest),
    change(sent) {
      asked.clear();
      if (!client.answersConfiguration) pushed = sectionOf(sent) ?? pushed;
    },
    forget(uri) {
      if (uri === undefined) asked.clear();
      else asked.delete(uri);
    },
  };
}
