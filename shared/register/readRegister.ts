import { type Message, plain } from "../i18n/message.ts";
import { readAuthority, readCode, readDay, readPriority, readStatus, readSum } from "./cells.ts";
import { type Column, columnName, fits, missingCompared, missingRequired, readHeader } from "./columns.ts";
import type { RegisterAuthority, RegisterData, RegisterRow } from "./register.ts";
import { readTable, type TableRow } from "./table.ts";
import { REGISTER_TEXTS } from "./texts.ts";

/** What came of reading a register: its rows and what is wrong with some of them, or why it is none. */
export type RegisterReading =
  | { readonly data: RegisterData; readonly problems: readonly Message[] }
  | { readonly failure: Message };

/** Most faults of rows that are named one by one; a file in which every row is wrong would tell nothing more. */
const MOST_PROBLEMS = 20;

/** How workbooks begin, read as text: the ZIP of `.xlsx` and `.ods`, the compound file of `.xls`. */
const isWorkbook = (text: string): boolean =>
  text.startsWith("PK\u0003\u0004") || text.startsWith("ÐÏ\u0011à");

const listed = (columns: readonly Column[]): string => columns.map(columnName).join(", ");

/** Faults as they are found: the first are named, the rest counted. */
function createProblems() {
  const named: Message[] = [];
  let more = 0;
  return {
    add(problem: Message): void {
      if (named.length < MOST_PROBLEMS) named.push(problem);
      else more++;
    },
    all: (): readonly Message[] =>
      more === 0 ? named : [...named, { text: REGISTER_TEXTS.more, values: { n: more } }],
  };
}

/** One object for the many rows that name one authority. */
function internAuthorities(): (cell: string) => RegisterAuthority {
  const known = new Map<string, RegisterAuthority>();
  return (cell) => {
    const authority = known.get(cell) ?? readAuthority(cell);
    known.set(cell, authority);
    return authority;
  };
}

/**
 * Reads the CSV export of the public register. Total: a text that is none gives the reason in words, and a row that
 * cannot be used is named while the others stand. An empty cell says nothing and is no fault.
 * @param text decoded text without byte-order mark; cells that were encoded twice are read as they were meant
 */
export function readRegister(text: string): RegisterReading {
  if (isWorkbook(text)) return { failure: plain(REGISTER_TEXTS.workbook) };
  const table = readTable(text);
  const header = table?.header ?? readHeader([]);
  const missing = missingRequired(header);
  if (table === undefined || missing.length > 0)
    return { failure: { text: REGISTER_TEXTS.noColumns, values: { columns: listed(missing) } } };

  const problems = createProblems();
  const uncompared = missingCompared(header);
  if (uncompared.length > 0)
    problems.add({ text: REGISTER_TEXTS.missingColumns, values: { columns: listed(uncompared) } });
  const authorityOf = internAuthorities();

  const readRow = (code: string, { line, cells }: TableRow): RegisterRow => {
    const textOf = (column: Column): string | undefined => {
      const at = header.places[column];
      return (at === undefined ? undefined : cells[at]) || undefined;
    };
    const read = <T>(column: Column, parse: (cell: string) => T | undefined): T | undefined => {
      const cell = textOf(column);
      const value = cell === undefined ? undefined : parse(cell);
      if (cell !== undefined && value === undefined)
        problems.add({
          text: REGISTER_TEXTS.cell,
          values: { line, code, column: columnName(column), text: cell },
        });
      return value;
    };
    return {
      code,
      name: textOf("name"),
      section: textOf("section"),
      priority: read("priority", readPriority),
      authority: read("authority", authorityOf),
      status: read("status", readStatus),
      start: read("start", readDay),
      end: read("end", readDay),
      applicant: textOf("applicant"),
      granted: read("granted", readSum),
      realised: read("realised", readSum),
      plannedPublic: read("plannedPublic", readSum),
      realisedPublic: read("realisedPublic", readSum),
    };
  };

  const rows = new Map<string, RegisterRow>();
  const unusable = new Set<string>();
  for (const row of table.rows()) {
    const { line, cells } = row;
    const cell = cells[header.places.code ?? 0] ?? "";
    const code = readCode(cell);
    if (!fits(header, cells)) {
      const values = { line, found: cells.length, expected: header.width };
      problems.add({ text: REGISTER_TEXTS.cells, values });
      if (code !== undefined) unusable.add(code);
    } else if (code === undefined) {
      problems.add({ text: REGISTER_TEXTS.code, values: { line, text: cell } });
    } else {
      const known = rows.get(code);
      const read = readRow(code, row);
      if (known === undefined) rows.set(code, read);
      else if (JSON.stringify(known) !== JSON.stringify(read))
        problems.add({ text: REGISTER_TEXTS.twice, values: { line, code } });
    }
  }
  return {
    data: { rows: [...rows.values()], unusable: [...unusable].filter((code) => !rows.has(code)) },
    problems: problems.all(),
  };
}
