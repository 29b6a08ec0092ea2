import { mkdirSync, readFileSync, symlinkSync, writeFileSync } from "node:fs";
import path from "node:path";
import { cleanExample } from "../../support/examples.ts";
import { copySeed, SEEDS, tempFolder } from "./run.ts";

export const description = cleanExample("esr-2014-2020");
const card = cleanExample("hankekortti").replace("100000-500000 €", "500000-1000000 €");
const CARD = 7;

/**
 * Inputs of every kind, six more than `descriptions`: descriptions with and without errors, two folders with settings of their own, copies that
 * share a code, a card that contradicts them, notes that set aside and notes that do not fit, text that is none, files
 * that cannot be read, another encoding, a form of the user's own and a register.
 */
export function desk(descriptions = 36): string {
  const cwd = tempFolder();
  for (const name of ["a", "b"]) mkdirSync(path.join(cwd, name));
  const write = (name: string, text: string | Uint8Array): void => writeFileSync(path.join(cwd, name), text);
  for (let i = 0; i < descriptions; i++) {
    const folder = i % 2 === 0 ? "a" : "b";
    const code = `S2${String(1000 + i - (i % CARD === 0 ? CARD : 0)).padStart(4, "0")}`;
    const text = description
      .replaceAll("S29991", code)
      .replace(/(Y-tunnus: \d{7}-)\d/u, i % 5 === 0 ? "$1x" : "$&");
    write(`${folder}/${i}.txt`, text);
  }
  write("a/kortti.txt", card.replaceAll("S29991", "S21004"));
  write("a/latin.txt", Buffer.from(description, "latin1"));
  write("b/muistio.txt", "Hankkeesta S21004 soitettiin.\n");
  symlinkSync("ei-ole.txt", path.join(cwd, "b/katki.txt"));
  copySeed(cwd, "a/S20271.txt");
  const note = (rule: string) => ({
    rule,
    path: "1/period",
    reason: "Sovittu",
    author: "V. V.",
    date: "2026-03-01",
  });
  const notes = { version: 1, suppressions: [note("date/long-duration"), note("date/style")] };
  write("a/S20271.txt.esr-notes.json", JSON.stringify(notes));
  write("b/1.txt.esr-notes.json", "{");
  const template = readFileSync(path.join(SEEDS, "../shared/templates/data/esr-2014-2020.json"), "utf8");
  write("oma.json", template.replace('"revision": 1', '"revision": 77'));
  write(
    "b/esr.config.json",
    JSON.stringify({ severity: { "text/doubled-word": "error" }, profile: "submission" }),
  );
  const header =
    "Hankekoodi;Hankkeen nimi;Toimintalinja;Vastuuviranomainen;Tila;Aloituspäivämäärä;Päättymispäivämäärä";
  write("rekisteri.csv", `${header}\nS21002;Toinen nimi;3;Hämeen ELY-keskus;Päättynyt;1.1.2016;31.12.2017\n`);
  return cwd;
}
