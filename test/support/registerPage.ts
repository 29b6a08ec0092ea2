import { check } from "../../shared/check.ts";
import { labelsOf } from "../../shared/templates/bind/vocabulary.ts";
import type { Form, Section } from "../../shared/templates/form.ts";
import { fold } from "../../shared/text/fold.ts";

/** In how many ways a page may set the same contents. */
export interface PageStyle {
  /** Fields as paragraphs, a list of definitions, a table with the labels on the left, or label and value in boxes. */
  readonly fields: "paragraphs" | "definitions" | "table" | "boxes";
  /** Headings without their numbers. */
  readonly bareTitles: boolean;
  /** Every section in a box of its own, the whole in further boxes between navigation and a footer. */
  readonly framed: boolean;
  /** Elements that HTML lets end by themselves have no end tags. */
  readonly unclosed: boolean;
}

export const PLAIN_PAGE: PageStyle = {
  fields: "paragraphs",
  bareTitles: false,
  framed: false,
  unclosed: false,
};

const escapeHtml = (text: string): string =>
  text
    .replaceAll("&", "&amp;")
    .replaceAll("<", "&lt;")
    .replaceAll(">", "&gt;")
    .replaceAll("\u00A0", "&nbsp;")
    .replaceAll("ä", "&auml;");

const element = (tag: string, contents: string): string => `<${tag}>${contents}</${tag.split(" ")[0]}>`;

const MARKED = /^(?:•|\d\))\s/u;

/** Lines of prose: those with a mark as a list, the others as a paragraph. */
function proseHtml(lines: readonly string[]): string {
  const parts: string[] = [];
  let list: string[] = [];
  let text: string[] = [];
  const close = (): void => {
    if (text.length > 0) parts.push(element("p", text.map(escapeHtml).join("<br>\n")));
    if (list.length > 0)
      parts.push(element("ul", list.map((line) => element("li", escapeHtml(line))).join("\n")));
    list = [];
    text = [];
  };
  for (const line of lines) {
    if (MARKED.test(line) !== list.length > 0) close();
    (MARKED.test(line) ? list : text).push(line);
  }
  close();
  return parts.join("\n");
}

/** Fields, each with its value and the lines under it. */
function fieldsHtml(lines: readonly string[], section: Section, { fields }: PageStyle): string {
  const labels = new Set(section.def.fields.flatMap(labelsOf).map(fold));
  const parts = lines.map((line) => {
    const colon = line.indexOf(":");
    const label = line.slice(0, colon);
    const value = line.slice(colon + 1).trim();
    if (colon < 0 || !labels.has(fold(label))) return { label: undefined, value: line };
    return { label, value };
  });
  const html = parts.map(({ label, value }) => {
    if (label === undefined)
      return {
        definitions: element("dd", escapeHtml(value)),
        table: `<tr><td colspan="2">${escapeHtml(value)}</td></tr>`,
        boxes: element("div", escapeHtml(value)),
        paragraphs: element("p", escapeHtml(value)),
      }[fields];
    const [name, text] = [escapeHtml(label), escapeHtml(value)];
    return {
      definitions: `<dt>${name}</dt><dd>${text}</dd>`,
      table: `<tr><th scope="row">${name}:</th><td>${text}</td></tr>`,
      boxes: `<div class="row"><div class="label">${name}:</div><div><span>${text}</span></div></div>`,
      paragraphs: `<p><strong>${name}:</strong>&nbsp;${text}</p>`,
    }[fields];
  });
  const joined = html.join("\n");
  if (fields === "definitions") return element("dl", joined);
  return fields === "table" ? element("table", joined) : joined;
}

/** The score rows as a table: its heading, a row over all columns for every group, the justification under each row. */
function tableHtml(form: Form, section: Section): string {
  const rows = ["<tr><th></th><th>Välitön</th><th>Välillinen</th></tr>"];
  const wide = (text: string): string => `<tr><td colspan="3">${escapeHtml(text)}</td></tr>`;
  let group: string | undefined;
  for (const { field, group: title } of section.rows) {
    if (title !== group && title !== undefined) rows.push(wide(title));
    group = title;
    const scores = form.textOf(field.value).split(/\s+/u);
    const label = field.label === undefined ? "" : form.textOf(field.label);
    rows.push(`<tr><td>${escapeHtml(label)}</td>${scores.map((score) => `<td>${score}</td>`).join("")}</tr>`);
    if (field.note !== undefined) rows.push(wide(form.textOf(field.note)));
  }
  return element("table", element("tbody", rows.join("\n")));
}

/** The lines under a heading by paragraphs, as texts. */
function paragraphsOf(form: Form, { lines, heading }: Section): string[][] {
  const paragraphs: string[][] = [[]];
  for (const { content, blank, index } of lines) {
    if (blank) paragraphs.push([]);
    else if (index !== heading?.line.index) paragraphs[paragraphs.length - 1]?.push(form.textOf(content));
  }
  return paragraphs.filter(({ length }) => length > 0);
}

function ownHtml(form: Form, section: Section, style: PageStyle): string {
  if (section.matrix !== undefined) return tableHtml(form, section);
  const paragraphs = paragraphsOf(form, section);
  if (section.def.body !== undefined) return paragraphs.map(proseHtml).join("\n");
  return fieldsHtml(paragraphs.flat(), section, style);
}

function sectionHtml(form: Form, section: Section, style: PageStyle): string {
  const { heading } = section;
  const title = heading && form.textOf(style.bareTitles ? heading.title : heading.line.content);
  const level = section.parent === undefined ? "h2" : "h3";
  const own = section.sections.length > 0 ? "" : ownHtml(form, section, style);
  const inside = [
    title === undefined ? "" : element(level, escapeHtml(title)),
    own,
    ...section.sections.map((child) => sectionHtml(form, child, style)),
  ].join("\n");
  return style.framed ? element('div class="osio"', inside) : inside;
}

const NAVIGATION = '<nav><ul><li><a href="/">Etusivu</a></li><li><a href="/haku">Haku</a></li></ul></nav>';
const FOOTER =
  '<div id="footer"><p>Työ- ja elinkeinoministeriö</p><p><a href="/tieto">Tietosuoja</a></p></div>';

/** A page of the public register with the contents of a description. */
export function registerPage(text: string, style: PageStyle = PLAIN_PAGE): string {
  const { form } = check(text);
  if (form === undefined) throw new Error("not recognised");
  const head = paragraphsOf(form, form.head).flat();
  const title = form.template.head.fixed.length > 0 ? head.length - 1 : 0;
  const top = head.map((line, i) => element(i === title ? "h1" : "p", escapeHtml(line)));
  const sections = form.sections.map((section) => sectionHtml(form, section, style));
  const contents = [...top, ...sections].join("\n");
  const body = style.framed
    ? `${NAVIGATION}<div id="page"><div>${top.join("\n")}</div><div class="content"><main>${sections.join("\n")}</main></div></div>${FOOTER}`
    : contents;
  const html = `<!DOCTYPE html>\n<html><head><meta charset="utf-8"><title>Hanke</title><script>var a = "1 Hanke";</script></head><body>${body}</body></html>`;
  return style.unclosed ? html.replace(/<\/(?:p|li|dt|dd|tr|td|th|tbody|body|html)>/gu, "") : html;
}
