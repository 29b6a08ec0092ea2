import { fold } from "../text/fold.ts";

/**
 * The columns of the register that are read, by the names that exports give them: those of EURA 2014 (public register
 * of 2014–2020), of EURA 2007, which has `Ohjelma / osio` besides, and of EURA 2021.
 */
export const COLUMNS = {
  code: ["Koodi", "Hankekoodi", "Projektikoodi"],
  name: ["Hankkeen nimi", "Projektin nimi"],
  start: ["Aloituspvm", "Aloituspäivä"],
  end: ["Päättymispvm", "Päättymispäivä"],
  section: ["Ohjelma / osio", "Osio"],
  priority: ["Tl", "Toimintalinja"],
  authority: ["Viranomainen", "Vastuuviranomainen", "Rahoittava viranomainen"],
  status: ["Tila", "Toiminnan tila"],
  applicant: ["Toteuttajan nimi", "Hakijan virallinen nimi"],
  granted: ["Myönnetty EU- ja valtion rahoitus"],
  realised: ["Toteutunut EU- ja valtion rahoitus"],
  plannedPublic: ["Suunniteltu julkinen rahoitus yhteensä", "Suunniteltu julkinen rahoitus"],
  realisedPublic: ["Toteutunut julkinen rahoitus yhteensä", "Toteutunut julkinen rahoitus"],
} as const satisfies Readonly<Record<string, readonly [string, ...string[]]>>;

export type Column = keyof typeof COLUMNS;

const isColumn = (name: string): name is Column => Object.hasOwn(COLUMNS, name);
const COLUMN_NAMES: readonly Column[] = Object.keys(COLUMNS).filter(isColumn);

/** Without these a table says nothing of a project, or not whether it is old enough to be in the register. */
const REQUIRED: readonly Column[] = ["code", "name", "start", "end"];

/** Compared where they are there; the export of one period has columns that another's has not. */
const COMPARED: readonly Column[] = [
  "priority",
  "authority",
  "status",
  "granted",
  "realised",
  "plannedPublic",
  "realisedPublic",
];

/** The name of a column as messages call it. */
export const columnName = (column: Column): string => COLUMNS[column][0];

/** What stands for a character that a conversion has lost. */
export const isLost = (character: string | undefined): boolean => character === "?" || character === "\uFFFD";

const letters = (name: string): string => fold(name).replace(/[^\p{L}\p{N}?\uFFFD]/gu, "");

/** True when a heading is a column's name; a lost character may have been any. */
function isHeading(written: string, name: string): boolean {
  const [given, wanted] = [letters(written), letters(name)];
  if (given.length !== wanted.length) return false;
  return [...given].every((character, i) => character === wanted[i] || isLost(character));
}

/** Where each column stands in the table, from 0. */
export interface Header {
  readonly places: Readonly<Partial<Record<Column, number>>>;
  /** How many cells a whole row has. */
  readonly width: number;
}

/** The columns that a line of headings names; of two of one name the first. */
export function readHeader(cells: readonly string[]): Header {
  const places: Partial<Record<Column, number>> = {};
  for (const column of COLUMN_NAMES) {
    const at = cells.findIndex((cell) => COLUMNS[column].some((name) => isHeading(cell, name)));
    if (at >= 0) places[column] = at;
  }
  return { places, width: cells.findLastIndex((cell) => cell.trim() !== "") + 1 };
}

/** True when a row has a cell under every heading, and nothing beside them. */
export const fits = ({ width }: Header, cells: readonly string[]): boolean =>
  cells.length >= width && cells.slice(width).every((cell) => cell === "");

/** How many of the columns a line names: the line of headings is the one that names most. */
export const columnsIn = ({ places }: Header): number => Object.keys(places).length;

const lacking = ({ places }: Header, columns: readonly Column[]): readonly Column[] =>
  columns.filter((column) => places[column] === undefined);

/** Columns without which the table cannot be used. */
export const missingRequired = (header: Header): readonly Column[] => lacking(header, REQUIRED);

/** Columns that are not there, so that nothing is compared with them. */
export const missingCompared = (header: Header): readonly Column[] => lacking(header, COMPARED);
