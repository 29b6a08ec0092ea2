import type { DefaultTreeAdapterTypes } from "parse5";

export type Node = DefaultTreeAdapterTypes.ChildNode;
export type Element = DefaultTreeAdapterTypes.Element;

/** Elements whose text nobody reads on the page. */
const UNREAD: ReadonlySet<string> = new Set([
  ...["head", "script", "style", "noscript", "template", "svg", "math", "iframe", "object", "datalist"],
]);

/** Elements within a paragraph. Every other begins one of its own. */
const INLINE: ReadonlySet<string> = new Set([
  ...["a", "abbr", "acronym", "b", "bdi", "bdo", "big", "cite", "code", "data", "del", "dfn", "em", "font"],
  ...["i", "ins", "kbd", "label", "mark", "nobr", "output", "q", "rp", "rt", "ruby", "s", "samp", "small"],
  ...["br", "span", "strike", "strong", "sub", "sup", "time", "tt", "u", "var", "wbr", "img", "picture"],
]);

/** Elements that are no part of what the page tells: ways to other pages, controls. */
const ASIDE: ReadonlySet<string> = new Set(["nav", "footer", "aside", "button", "select", "dialog", "menu"]);
const ASIDE_ROLES: ReadonlySet<string> = new Set([
  ...["navigation", "contentinfo", "search", "complementary", "dialog", "menu", "menubar"],
]);
/** Words of ids and classes by which pages without such elements name them. */
const ASIDE_WORDS: ReadonlySet<string> = new Set([
  ...["nav", "navi", "navigation", "navbar", "menu", "valikko", "footer", "alatunniste", "breadcrumb"],
  ...["breadcrumbs", "murupolku", "cookie", "cookies", "evasteet", "sidebar", "toolbar", "skiplink"],
]);

/** The value of an attribute, or an empty text. */
export const attribute = ({ attrs }: Element, name: string): string =>
  attrs.find((one) => one.name === name)?.value ?? "";

/** True for an element that stands beside the contents: navigation, a footer, a control. */
export function isAside(element: Element): boolean {
  if (ASIDE.has(element.tagName) || ASIDE_ROLES.has(attribute(element, "role").trim().toLowerCase()))
    return true;
  const names = `${attribute(element, "id")} ${attribute(element, "class")}`;
  const words = names.replace(/(\p{Ll})(\p{Lu})/gu, "$1 $2").split(/[^\p{L}]+/u);
  return words.some((word) => ASIDE_WORDS.has(word.toLowerCase()));
}

export const isElement = (node: Node): node is Element => "tagName" in node;
export const isUnread = ({ tagName }: Element): boolean => UNREAD.has(tagName);
export const isInline = ({ tagName }: Element): boolean => INLINE.has(tagName);
export const keepsLineEnds = ({ tagName }: Element): boolean => tagName === "pre" || tagName === "textarea";

/** 2 for `h2`; undefined for what is no heading. */
export function headingLevel(element: Element): number | undefined {
  if (/^h[1-6]$/u.test(element.tagName)) return Number(element.tagName[1]);
  if (attribute(element, "role") !== "heading") return undefined;
  const level = Number(attribute(element, "aria-level"));
  return Number.isInteger(level) && level > 0 ? level : 2;
}
