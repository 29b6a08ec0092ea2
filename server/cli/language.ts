import { LANGUAGES, type Language } from "../../shared/i18n/message.ts";

/** The language that the words of the command line ask for, wherever among them; Finnish unless they ask for another. */
export function languageOf(words: readonly string[]): Language {
  const asked = words.flatMap((word, i) =>
    word.startsWith("--lang=") ? [word.slice("--lang=".length)] : word === "--lang" ? [words[i + 1]] : [],
  );
  return LANGUAGES.find((language) => language === asked[asked.length - 1]) ?? "fi";
}
