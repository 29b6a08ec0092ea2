import { type Connection, MessageType } from "vscode-languageserver";
import { mergeSettings } from "../../shared/config/effective.ts";
import type { ConfigProblem } from "../../shared/config/readSettings.ts";
import type { Settings } from "../../shared/config/settings.ts";
import { type Language, render } from "../../shared/i18n/message.ts";
import type { ClientFeatures } from "./client.ts";
import { logError, showMessage } from "./messages.ts";
import { readClientSettings } from "./settings.ts";

/** The settings in force, for each document. */
export interface Configuration {
  /** Settings for a document, asked of the client when it answers such questions; equal settings are one object. */
  settingsFor(uri: string | undefined): Promise<Settings>;
  /** The language in which to speak now, without asking. */
  language(): Language;
  /** What the client sent with workspace/didChangeConfiguration. Every document's settings are read anew. */
  change(sent: unknown): void;
  forget(uri: string): void;
}

/** The language unless a setting says otherwise. */
export const languageOf = (settings: Settings): Language => settings.language ?? "fi";

const sectionOf = (sent: unknown): unknown =>
  typeof sent === "object" && sent !== null && "esr" in sent ? sent.esr : sent;

/** @param initial the initialization options of the client @param ruleIds ids that `severity` may name */
export function createConfiguration(
  connection: Connection,
  client: ClientFeatures,
  initial: unknown,
  ruleIds: readonly string[],
): Configuration {
  const interned = new Map<string, Settings>();
  const told = new Set<string>();
  const settingsOf = new Map<string | undefined, Promise<Settings>>();
  let pushed: unknown;
  let latest: Settings = {};

  const tell = ({ kind, message, path }: ConfigProblem, language: Language): void => {
    const text = render(message, language);
    if (told.has(text)) return;
    told.add(text);
    connection.console.warn(`esr.${path.join(".")}: ${text}`);
    if (kind === "invalid") showMessage(connection, MessageType.Warning, text);
  };

  const read = (sentAtFirst: unknown, sentLater?: unknown): Settings => {
    const layers = [
      readClientSettings(sentAtFirst, ruleIds),
      readClientSettings(sentLater, ruleIds),
    ] as const;
    const settings = mergeSettings([
      { origin: "user", settings: layers[0].settings },
      { origin: "folder", settings: layers[1].settings },
    ]);
    for (const { problems } of layers) for (const problem of problems) tell(problem, languageOf(settings));
    const key = JSON.stringify(settings);
    const known = interned.get(key) ?? settings;
    interned.set(key, known);
    latest = known;
    return known;
  };

  const ask = async (uri: string | undefined): Promise<Settings> => {
    if (!client.answersConfiguration) return read(initial, pushed);
    try {
      const scope = uri === undefined ? {} : { scopeUri: uri };
      return read(initial, await connection.workspace.getConfiguration({ ...scope, section: "esr" }));
    } catch (error) {
      logError(connection, "workspace/configuration", error);
      return read(initial);
    }
  };

  read(initial);
  return {
    settingsFor(uri) {
      const known = settingsOf.get(uri) ?? ask(uri);
      settingsOf.set(uri, known);
      return known;
    },
    language: () => languageOf(latest),
    change(sent) {
      settingsOf.clear();
      if (!client.answersConfiguration) pushed = sectionOf(sent) ?? pushed;
    },
    forget(uri) {
      settingsOf.delete(uri);
    },
  };
}
