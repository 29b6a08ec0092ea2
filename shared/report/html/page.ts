import type { Language } from "../../i18n/message.ts";
import { type Content, type Html, html, trusted } from "./html.ts";
import { SCRIPT, SCRIPT_HASH, STYLE, STYLE_HASH } from "./page.gen.ts";

/**
 * What the page may do: show itself. Nothing is loaded, sent or embedded; the one style sheet, and the one script where
 * there is one, are known by their hashes.
 */
const policy = (hasScript: boolean): string =>
  [
    "default-src 'none'",
    `style-src '${STYLE_HASH}'`,
    ...(hasScript ? [`script-src '${SCRIPT_HASH}'`] : []),
    "base-uri 'none'",
    "form-action 'none'",
  ].join("; ");

export interface PageHead {
  readonly language: Language;
  readonly title: string;
  /** True for the script that sorts and filters tables. */
  readonly hasScript: boolean;
}

/** The page up to its contents. */
export const pageStart = ({ language, title, hasScript }: PageHead): Html => html`<!doctype html>
<html lang="${language}">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${trusted(policy(hasScript))}">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light dark">
<title>${title}</title>
<style>${trusted(STYLE)}</style>
</head>
<body>
`;

/** The page after its contents. */
export const pageEnd = ({ hasScript }: Pick<PageHead, "hasScript">): Html => html`${
  hasScript && html`<script>${trusted(SCRIPT)}</script>\n`
}</body>
</html>
`;

/** A whole page. */
export const page = (head: PageHead, content: Content): string =>
  html`${pageStart(head)}${content}${pageEnd(head)}`.markup;
