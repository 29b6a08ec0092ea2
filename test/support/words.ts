import { LANGUAGES, render } from "../../shared/i18n/message.ts";
import type { Finding } from "../../shared/rules/engine.ts";

/** What of the words of a finding is not fit to be read: a placeholder that nobody filled, an empty message. */
export function unfinished({ message, related, fix }: Finding): string[] {
  const messages = [message, ...related.map((one) => one.message), ...(fix === undefined ? [] : [fix.title])];
  return messages
    .flatMap((one) => LANGUAGES.map((language) => render(one, language)))
    .filter((said) => said.trim() === "" || /\{\p{L}*\}|undefined|NaN/u.test(said));
}
