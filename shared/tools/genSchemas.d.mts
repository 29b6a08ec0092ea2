/** The JSON Schemas by the files that hold them, as texts. */
export function schemaTexts(): Promise<Readonly<Record<string, string>>>;
