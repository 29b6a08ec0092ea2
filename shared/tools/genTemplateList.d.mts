export declare const listTemplates: () => Promise<string[]>;
export declare const templateListSource: (files: readonly string[]) => string;
