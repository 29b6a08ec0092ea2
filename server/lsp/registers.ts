import {
  type Connection,
  DidChangeWatchedFilesNotification,
  type FileSystemWatcher,
  MessageType,
} from "vscode-languageserver";
import { type Message, plain, render } from "../../shared/i18n/message.ts";
import { SERVER } from "../../shared/i18n/server.ts";
import { createRegister, type Register } from "../../shared/register/register.ts";
import type { ClientFeatures } from "./client.ts";
import type { Configuration, RegisterSetting } from "./configuration.ts";
import { fileNameOf } from "./fileName.ts";
import type { Files } from "./files.ts";
import { logError, showMessage } from "./messages.ts";
import { authorityOf, folderOf, resolveUri } from "./resolveUri.ts";
import { uriKey } from "./uriKey.ts";

/** The public registers that the settings name. */
export interface Registers {
  /** The register that a document is compared with; the same object until its file changes. */
  of(uri: string): Promise<Register | undefined>;
  /** Reads the registers among these files anew when next asked. @returns true when there was one */
  forget(uris: readonly string[]): boolean;
  /** Reads every register anew when next asked. */
  forgetAll(): void;
}

export interface RegistersOptions {
  readonly connection: Connection;
  readonly client: ClientFeatures;
  readonly configuration: Configuration;
  readonly files: Files;
  /** URIs of the folders that the client has open. */
  readonly folders: readonly string[];
}

/** A pattern that fits the file wherever clients look for it; what means more than itself fits any one character. */
function watcherOf(uri: string, anywhere: boolean): FileSystemWatcher {
  const name = (fileNameOf(uri) ?? "").replace(/[{}[\]*?!\\,]/gu, "?");
  if (!anywhere) return { globPattern: `**/${name}` };
  return { globPattern: { baseUri: folderOf(uri), pattern: name } };
}

/** Reads registers through the given files, watches them, and says once in plain words what is wrong with one. */
export function createRegisters({
  connection,
  client,
  configuration,
  files,
  folders,
}: RegistersOptions): Registers {
  const known = new Map<string, Promise<Register | undefined>>();
  const watched = new Set<string>();
  const told = new Set<string>();

  const watch = (uri: string): void => {
    if (!client.registersWatching || watched.has(uri)) return;
    watched.add(uri);
    connection.client
      .register(DidChangeWatchedFilesNotification.type, {
        watchers: [watcherOf(uri, client.watchesAnywhere)],
      })
      .catch((error) => logError(connection, "client/registerCapability", error));
  };

  const tell = (uri: string, message: Message): void => {
    const text = `${fileNameOf(uri) ?? uri}: ${render(message, configuration.language())}`;
    if (told.has(text)) return;
    told.add(text);
    showMessage(connection, MessageType.Warning, text);
  };

  const read = async (uri: string): Promise<Register | undefined> => {
    watch(uri);
    const text = await files.readNamed(uri);
    if (text === undefined) {
      tell(uri, plain(SERVER.registerUnreadable));
      return undefined;
    }
    const { readRegister } = await import("../../shared/register/readRegister.ts");
    const reading = readRegister(text);
    if ("failure" in reading) {
      tell(uri, reading.failure);
      return undefined;
    }
    const language = configuration.language();
    for (const problem of reading.problems) connection.console.warn(`${uri}: ${render(problem, language)}`);
    if (reading.problems.length > 0) tell(uri, plain(SERVER.registerFaults));
    return createRegister(reading.data);
  };

  /**
   * From the folder of the settings that name it, else of the workspace, else of the document. A file of settings comes
   * with the documents, maybe from elsewhere, so it may not send anybody to another machine.
   */
  const uriOf = ({ path, from }: RegisterSetting, document: string): string | undefined => {
    const key = uriKey(document);
    const workspace = folders.find((folder) => key.startsWith(uriKey(folder))) ?? folders[0];
    if (from === undefined) return resolveUri(path, workspace ?? folderOf(document));
    const uri = resolveUri(path, folderOf(from));
    return uri !== undefined && authorityOf(uri) === authorityOf(from) ? uri : undefined;
  };

  return {
    async of(document) {
      const setting = await configuration.registerFor(document);
      const uri = setting && uriOf(setting, document);
      if (uri === undefined) return undefined;
      const register = known.get(uriKey(uri)) ?? read(uri);
      known.set(uriKey(uri), register);
      return register;
    },
    forget(uris) {
      // Not short-circuited: each of them is to be forgotten.
      return uris.filter((uri) => known.delete(uriKey(uri))).length > 0;
    },
    forgetAll: () => known.clear(),
  };
}
