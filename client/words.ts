import { window, workspace } from "vscode";
import { LANGUAGES, type LocalText } from "../shared/i18n/message.ts";

export { WORDS } from "../shared/i18n/client.ts";

/** A text in the language of the setting esr.language; Finnish where the setting holds anything else. */
export function say(text: LocalText): string {
  const wanted = workspace.getConfiguration("esr").get<string>("language");
  return text[LANGUAGES.find((language) => language === wanted) ?? "fi"];
}

/** Tells the user something that needs no answer. */
export const tell = (text: LocalText): void => void window.showInformationMessage(say(text));
