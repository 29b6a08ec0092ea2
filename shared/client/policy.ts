/** What a page may load: nothing but its own styles and pictures that stand in it. No script, no form, no frame, no network. */
const POLICY =
  "default-src 'none'; style-src 'unsafe-inline'; img-src data:; base-uri 'none'; form-action 'none'";

/**
 * The page under a strict content security policy, whatever it says itself: of several policies each holds. The policy
 * stands before everything else, since it holds for what comes after it.
 */
export function withPolicy(html: string): string {
  const meta = `<meta http-equiv="Content-Security-Policy" content="${POLICY}">`;
  const head = html.search(/<head[\s>]/iu);
  const at = head < 0 ? 0 : html.indexOf(">", head) + 1;
  return html.slice(0, at) + meta + html.slice(at);
}
