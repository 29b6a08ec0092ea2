/** What the tokens of a description can be; the order is the legend's. */
export const TOKEN_KINDS = ["heading", "label", "code", "date", "amount", "identifier", "choice"] as const;
export type TokenKind = (typeof TOKEN_KINDS)[number];
