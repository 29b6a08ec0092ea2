import { parse } from "parse5";
import {
  attribute,
  type Element,
  headingLevel,
  isAside,
  isElement,
  isInline,
  isUnread,
  keepsLineEnds,
  type Node,
} from "./elements.ts";
import { createLines } from "./pageLines.ts";

/** A cell of a table: its lines, and whether it is a heading. */
export interface Cell {
  readonly lines: readonly string[];
  readonly header: boolean;
}

/** An element as a stretch of the page, by the numbers of the blocks: from `start` up to but not including `end`. */
export interface Extent {
  readonly start: number;
  readonly end: number;
  readonly parent: Extent | undefined;
}

/** Where a block stands: its number in the order of the page, and the element that holds it. */
interface Placed {
  readonly at: number;
  readonly inside: Extent;
  /** The innermost element around it that stands beside the contents: navigation, a footer. */
  readonly aside: Extent | undefined;
}

/** What a block is. */
type Kind =
  | { readonly kind: "heading"; readonly level: number; readonly lines: readonly string[] }
  /** `term` and `value`: of a list of definitions. */
  | { readonly kind: "text" | "term" | "value"; readonly lines: readonly string[] }
  /** An element of a list; `marker` is what a browser shows before it. */
  | {
      readonly kind: "item";
      readonly lines: readonly string[];
      readonly marker: string;
      readonly list: number;
    }
  | { readonly kind: "row"; readonly cells: readonly Cell[]; readonly table: number };

/** A piece of a page, as a reader sees it. White space is single spaces, NBSP stays; no line is empty. */
export type PageBlock = Placed & Kind;

interface OpenExtent extends Extent {
  end: number;
}
interface OpenList {
  readonly id: number;
  readonly ordered: boolean;
  next: number;
}
interface OpenItem {
  readonly list: number;
  readonly marker: string;
  /** The block that holds its first lines, once there is one. */
  block: number | undefined;
}
interface OpenRow {
  readonly table: number;
  readonly cells: { readonly header: boolean; readonly lines: string[] }[];
}

/** What holds for everything inside an element. */
interface Context {
  readonly extent: OpenExtent;
  readonly aside: Extent | undefined;
  readonly heading: number | undefined;
  readonly word: "text" | "term" | "value";
  readonly list: OpenList | undefined;
  readonly item: OpenItem | undefined;
  readonly table: number;
  readonly row: OpenRow | undefined;
  readonly pre: boolean;
}

/** A step of the walk: into a node, or out of an element. */
type Step =
  | { readonly node: Node; readonly context: Context }
  | { readonly leave: Element; readonly context: Context; readonly outer: Context };

/** What a browser shows before the next element of a list. */
function nextMarker(list: OpenList): string {
  return list.ordered ? `${list.next++})` : "•";
}

const startOf = (element: Element): number => {
  const start = Number(attribute(element, "start") || "1");
  return Number.isInteger(start) ? start : 1;
};

/** Reads HTML, however badly it is closed, into the pieces that a reader sees. Total; walks without recursion. */
export function readPage(html: string): readonly PageBlock[] {
  const blocks: PageBlock[] = [];
  const lines = createLines();
  let ids = 0;

  const place = ({ extent, aside }: Context): Placed => ({ at: blocks.length, inside: extent, aside });

  /** Ends the block that is being read. */
  const flush = (context: Context): void => {
    const read = lines.take();
    if (read.length === 0) return;
    const { row, item, heading, word } = context;
    const cell = row?.cells[row.cells.length - 1];
    if (cell !== undefined) {
      cell.lines.push(...read);
    } else if (heading !== undefined) {
      blocks.push({ kind: "heading", level: heading, lines: [read.join(" ")], ...place(context) });
    } else if (item === undefined) {
      blocks.push({ kind: word, lines: read, ...place(context) });
    } else if (item.block === undefined) {
      item.block = blocks.length;
      blocks.push({ kind: "item", lines: read, marker: item.marker, list: item.list, ...place(context) });
    } else {
      blocks.push({ kind: "item", lines: read, marker: "", list: item.list, ...place(context) });
    }
  };

  const contextIn = (element: Element, outer: Context): Context => {
    const { tagName } = element;
    const extent: OpenExtent = { start: blocks.length, end: blocks.length, parent: outer.extent };
    const inner: Context = {
      ...outer,
      extent,
      aside: isAside(element) ? extent : outer.aside,
      heading: headingLevel(element) ?? outer.heading,
      pre: outer.pre || keepsLineEnds(element),
    };
    switch (tagName) {
      case "ul":
      case "ol":
        return {
          ...inner,
          list: { id: ++ids, ordered: tagName === "ol", next: startOf(element) },
          item: undefined,
        };
      case "li": {
        const list = outer.list ?? { id: ++ids, ordered: false, next: 1 };
        return { ...inner, item: { list: list.id, marker: nextMarker(list), block: undefined } };
      }
      case "dt":
        return { ...inner, word: "term" };
      case "dd":
        return { ...inner, word: "value" };
      case "table":
        return { ...inner, table: ++ids, row: undefined };
      case "tr":
        return { ...inner, row: { table: outer.table, cells: [] } };
      case "td":
      case "th":
        outer.row?.cells.push({ header: tagName === "th", lines: [] });
        return inner;
      case "caption":
        return { ...inner, row: undefined };
      default:
        return inner;
    }
  };

  const leave = (element: Element, inner: Context, outer: Context): void => {
    if (!isInline(element)) flush(inner);
    const { row } = inner;
    if (element.tagName === "tr" && row !== undefined) {
      const cells = row.cells.map(({ header, lines: read }) => ({ header, lines: read }));
      if (cells.some(({ lines: read }) => read.length > 0)) {
        const outerCell = outer.row?.cells[outer.row.cells.length - 1];
        if (outerCell === undefined) blocks.push({ kind: "row", cells, table: row.table, ...place(inner) });
        else outerCell.lines.push(cells.map(({ lines: read }) => read.join(" ")).join(" "));
      }
    }
    inner.extent.end = blocks.length;
  };

  const root: OpenExtent = { start: 0, end: 0, parent: undefined };
  const top: Context = {
    extent: root,
    aside: undefined,
    heading: undefined,
    word: "text",
    list: undefined,
    item: undefined,
    table: 0,
    row: undefined,
    pre: false,
  };
  const steps: Step[] = parse(html)
    .childNodes.map((node) => ({ node, context: top }))
    .reverse();
  for (let step = steps.pop(); step !== undefined; step = steps.pop()) {
    if ("leave" in step) {
      leave(step.leave, step.context, step.outer);
      continue;
    }
    const { node, context } = step;
    if (node.nodeName === "#text" && "value" in node) lines.write(node.value, context.pre);
    if (!isElement(node) || isUnread(node)) continue;
    if (node.tagName === "br") lines.end();
    if (!isInline(node)) flush(context);
    const inner = isInline(node) && headingLevel(node) === undefined ? context : contextIn(node, context);
    if (inner !== context) steps.push({ leave: node, context: inner, outer: context });
    for (let i = node.childNodes.length - 1; i >= 0; i--) {
      const child = node.childNodes[i];
      if (child !== undefined) steps.push({ node: child, context: inner });
    }
  }
  flush(top);
  root.end = blocks.length;
  return blocks;
}
