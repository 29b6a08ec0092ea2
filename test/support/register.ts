import { readFileSync } from "node:fs";
import path from "node:path";
import { readRegister } from "../../shared/register/readRegister.ts";
import {
  createRegister,
  type Register,
  type RegisterData,
  type RegisterRow,
} from "../../shared/register/register.ts";
import { formatDay } from "../../shared/text/calendar.ts";
import { cleanExample } from "./examples.ts";
import { root } from "./sources.ts";

/** The rows of the public register that are kept for tests. */
export const REGISTER_FILE = path.join(root, "test/fixtures/register/esr-2014-2020.csv");
export const REGISTER_TEXT = readFileSync(REGISTER_FILE, "utf8");

/** What is read of a text that must be a register. */
export function dataOf(text: string): RegisterData {
  const reading = readRegister(text);
  if ("failure" in reading) throw new Error(reading.failure.text.en);
  return reading.data;
}

/** The register of a text. */
export const registerOf = (text: string): Register => createRegister(dataOf(text));

/** A text as it looks when its UTF-8 is taken for Latin-1. */
export const misread = (text: string): string => Buffer.from(text, "utf8").toString("latin1");

const euros = (cents: number | undefined): string =>
  String(Math.round((cents ?? 0) / 100)).replace(/\B(?=(?:\d{3})+$)/gu, " ");

/** A description of 2014–2020 that says what a row of the register says, in whole euros. */
export function describeRow(row: RegisterRow, authority: string): string {
  const { start, end } = row;
  if (start === undefined || end === undefined) throw new Error(`${row.code} has no days`);
  const values: Readonly<Record<string, string>> = {
    Hankekoodi: row.code,
    "Hankkeen nimi": row.name ?? "",
    Toimintalinja: `${row.priority}. `,
    "Suunnitelman mukainen toteutusaika": `Alkaa ${formatDay(start)} ja päättyy ${formatDay(end)}`,
    Vastuuviranomainen: authority,
    "Myönnetty EU- ja valtion rahoitus": euros(row.granted),
    "Toteutunut EU- ja valtion rahoitus": euros(row.realised),
    "Suunniteltu julkinen rahoitus yhteensä": euros(row.plannedPublic),
    "Toteutunut julkinen rahoitus yhteensä": euros(row.realisedPublic),
  };
  return Object.entries(values).reduce(
    (text, [label, value]) => text.replace(new RegExp(`^${label}:.*$`, "mu"), () => `${label}: ${value}`),
    cleanExample("esr-2014-2020"),
  );
}
