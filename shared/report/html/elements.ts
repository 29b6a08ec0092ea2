import { type Content, type Html, html, trusted } from "./html.ts";

/** A heading of level 1 to 6. */
export function heading(level: number, content: Content, id?: string): Html {
  const name = trusted(`h${Math.min(Math.max(Math.trunc(level), 1), 6)}`);
  return id === undefined
    ? html`<${name}>${content}</${name}>`
    : html`<${name} id="${id}">${content}</${name}>`;
}

/** Names and their values; pairs without a value are left out. */
export function facts(pairs: readonly (readonly [name: string, value: Content])[]): Html {
  const given = pairs.filter(
    ([, value]) => value !== null && value !== undefined && value !== false && value !== "",
  );
  return html`<dl>${given.map(([name, value]) => html`<div><dt>${name}</dt><dd>${value}</dd></div>`)}</dl>`;
}

/** A column of a table: how its cells are set, and whether the script in the page may sort by it. */
export interface Column {
  readonly title: string;
  readonly isNumber?: boolean;
  readonly isSortable?: boolean;
}

/** A cell, and its place among the others of its column when rows are sorted by it. */
export interface Cell {
  readonly content: Content;
  readonly rank?: number;
}

/** A row; the first cell names it. `data` are attributes of the row for the script in the page. */
export interface TableRow {
  readonly cells: readonly (Cell | string | number)[];
  readonly data?: Readonly<Record<"verdict" | "authority" | "axis" | "region" | "project", string>>;
  readonly isTotal?: boolean;
}

export interface TableOptions {
  readonly caption: string;
  readonly columns: readonly Column[];
  readonly rows: readonly TableRow[];
  readonly id?: string;
  /** True where the caption only repeats the heading above: it is there for those who listen. */
  readonly hidesCaption?: boolean;
}

const isBare = (cell: Cell | string | number): cell is string | number => typeof cell !== "object";

function cellOf(cell: Cell | string | number, { isNumber }: Column, isFirst: boolean): Html {
  const { content, rank }: Cell = isBare(cell) ? { content: cell } : cell;
  const sort = rank === undefined ? undefined : html` data-rank="${rank}"`;
  if (isFirst) return html`<th scope="row"${sort}>${content}</th>`;
  return isNumber === true
    ? html`<td class="number"${sort}>${content}</td>`
    : html`<td${sort}>${content}</td>`;
}

function rowOf({ cells, data, isTotal }: TableRow, columns: readonly Column[]): Html {
  const attributes =
    data === undefined
      ? undefined
      : html` data-verdict="${data.verdict}" data-authority="${data.authority}" data-axis="${data.axis}" data-region="${data.region}" data-project="${data.project}"`;
  const total = isTotal === true ? html` class="total"` : undefined;
  return html`<tr${total}${attributes}>${cells.map((cell, i) => cellOf(cell, columns[i] ?? { title: "" }, i === 0))}</tr>\n`;
}

/** A table with a caption, headings and row headings. A wide one scrolls by itself, by keyboard too. */
export function table({ caption, columns, rows, id, hidesCaption }: TableOptions): Html {
  const head = columns.map(({ title, isNumber, isSortable }) => {
    const number = isNumber === true ? html` class="number"` : undefined;
    const sortable = isSortable === true ? html` data-sortable=""` : undefined;
    return html`<th scope="col"${number}${sortable}>${title}</th>`;
  });
  return html`<div class="scroll" role="region" tabindex="0" aria-label="${caption}"><table${id === undefined ? undefined : html` id="${id}"`}>
<caption${hidesCaption === true ? html` class="unseen"` : undefined}>${caption}</caption>
<thead><tr>${head}</tr></thead>
<tbody>
${rows.map((row) => rowOf(row, columns))}</tbody>
</table></div>
`;
}
