/** The text of syntaxes/esr.tmLanguage.json, made from the templates. */
export function grammarText(): Promise<string>;
