import type { SectionEntry } from "../../templates/bind/vocabulary.ts";
import type { FieldDef } from "../../templates/schema.ts";
import { fold, foldName } from "../../text/fold.ts";
import type { Cell, PageBlock } from "./page.ts";
import type { Paper } from "./paper.ts";
import { blockText, linesOf, markedLines, type SectionWriter, withoutColon } from "./section.ts";

/** A line that begins a field: its label without the colon, and the value behind it. */
interface Labelled {
  readonly def: FieldDef;
  readonly label: string;
  readonly colon: boolean;
  readonly value: string;
}

/** The field that was begun last. */
interface OpenField {
  readonly def: FieldDef;
  hasValue: boolean;
}

/** Reads `Label: value`, `Label:` or a bare label of the section. */
function readLabel(line: string, { labels }: SectionEntry): Labelled | undefined {
  const colon = line.indexOf(":");
  const [label, value] = colon > 0 ? [line.slice(0, colon).trim(), line.slice(colon + 1).trim()] : [line, ""];
  const def = labels.get(foldName(label))?.[0];
  return def && { def, label, colon: colon > 0, value };
}

/** True for text that may be a label that the form does not know: a few words and a colon. */
const looksLabelled = (line: string): boolean => /^\p{L}[^:.!?]{0,80}:(?!\/\/)/u.test(line);

/** What stands between the values of a field that the page has as a list. */
const BETWEEN = ", ";

/**
 * A section of fields: `Label: value`, each on a line of its own. The page may have them as paragraphs, as lists of
 * definitions, as tables with the labels on the left or above, or with the value on the line, or in the list, below.
 */
export function fieldSection(paper: Paper, entry: SectionEntry, isTight: boolean): SectionWriter {
  let open: OpenField | undefined;
  let term: string | undefined;
  let header: { readonly table: number; readonly labels: readonly string[] } | undefined;
  let isEmpty = true;

  const line = (text: string): void => {
    if (isTight && !isEmpty) paper.under([text]);
    else paper.paragraph([text]);
    isEmpty = false;
  };

  const begin = ({ def, label, colon, value }: Labelled): void => {
    const isCaption = def.content === "below" || (value === "" && def.colon === "optional");
    if (isCaption) line(colon ? `${label}:` : label);
    else line(`${label}:${value === "" ? "" : ` ${value}`}`);
    if (def.content === "below" && value !== "") paper.under([value]);
    open = { def, hasValue: value !== "" };
  };

  /** A line without a label of the form: more of the field above it, or a line of its own. */
  const goOn = (text: string, isSameBlock: boolean): void => {
    if (open === undefined || entry.wholeLines.has(fold(text)) || looksLabelled(text)) {
      line(text);
      open = undefined;
    } else if (open.def.content === "below") paper.under([text]);
    else if (!open.hasValue) {
      paper.append(` ${text}`);
      open.hasValue = true;
    } else if (open.def.content === "note") paper.under([text]);
    else if (isSameBlock) paper.append(` ${text}`);
    else {
      line(text);
      open = undefined;
    }
  };

  const write = (lines: readonly string[]): void =>
    lines.forEach((text, i) => {
      const labelled = readLabel(text, entry);
      if (labelled === undefined) goOn(text, i > 0);
      else begin(labelled);
    });

  /** An element of a list: the value, or one of the values, of the field above it. */
  const item = (block: PageBlock & { kind: "item" }): void => {
    const text = blockText(block);
    if (readLabel(text, entry) !== undefined || open?.hasValue !== true || open.def.content === "below")
      write([text]);
    else if (open.def.content === "note") paper.under(markedLines(block));
    else paper.append(BETWEEN + text);
  };

  const closeTerm = (): void => {
    if (term !== undefined) write([term]);
    term = undefined;
  };

  const pair = (label: string, value: string): void =>
    write([value === "" ? label : `${withoutColon(label)}: ${value}`]);

  /** A row with labels among its cells: each is followed by its value. */
  const labelledRow = (cells: readonly Cell[], texts: readonly string[]): void => {
    let label: string | undefined;
    let values: string[] = [];
    const close = (): void => {
      if (label !== undefined) pair(label, values.join(BETWEEN));
      values = [];
    };
    texts.forEach((text, i) => {
      if (readLabel(text, entry)?.value === "") {
        close();
        label = text;
      } else if (text !== "") values.push((cells[i]?.lines ?? []).join(BETWEEN));
    });
    close();
  };

  const row = ({ cells, table }: PageBlock & { kind: "row" }): readonly string[] => {
    const texts = cells.map(({ lines }) => lines.join(" "));
    const written = texts.filter((text) => text !== "");
    const isLabel = (text: string): boolean => readLabel(text, entry)?.value === "";
    if (written.length > 1 && written.every(isLabel)) {
      header = { table, labels: texts };
      return [];
    }
    if (header?.table === table && header.labels.length === texts.length) {
      header.labels.forEach((label, i) => {
        if (label !== "") pair(label, (cells[i]?.lines ?? []).join(BETWEEN));
        else if (texts[i] !== "") write([texts[i] ?? ""]);
      });
      return [];
    }
    if (isLabel(texts[0] ?? "")) labelledRow(cells, texts);
    else if (written.some((text) => readLabel(text, entry) !== undefined))
      for (const { lines } of cells) write(lines);
    else if (written.length > 1 && cells.every(({ header: isHeader }) => isHeader))
      return [written.join(" ")];
    else if (open?.def.content === "below") paper.under([written.join(BETWEEN)]);
    else if (written.length === 2 && cells[0]?.header) pair(texts[0] ?? "", written[1] ?? "");
    else write([written.join(" ")]);
    return [];
  };

  const take = (block: PageBlock): readonly string[] => {
    const [first = "", ...rest] = linesOf(block);
    // A definition that is itself a label follows a term whose own definition is empty.
    if (block.kind === "value" && term !== undefined && readLabel(first, entry) === undefined) {
      pair(term, first);
      write(rest);
      term = undefined;
      return [];
    }
    closeTerm();
    if (block.kind === "row") return row(block);
    if (block.kind === "term") term = blockText(block);
    else if (block.kind === "item") item(block);
    else write(linesOf(block));
    return [];
  };

  return {
    take,
    knows: (text) => readLabel(text, entry) !== undefined || entry.wholeLines.has(fold(text)),
    close: closeTerm,
  };
}
