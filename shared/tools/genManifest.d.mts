/** The manifest and its texts, by the files that hold them. */
export function manifestTexts(): Promise<Readonly<Record<string, string>>>;
