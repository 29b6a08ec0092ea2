import Papa from "papaparse";
import { describe, expect, it } from "vitest";
import { render } from "../../shared/i18n/message.ts";
import { readRegister } from "../../shared/register/readRegister.ts";
import { decode } from "../../shared/text/decode.ts";
import { encode } from "../../shared/text/encode.ts";
import { dataOf, misread, REGISTER_TEXT } from "../support/register.ts";

const data = dataOf(REGISTER_TEXT);
const table = Papa.parse<string[]>(REGISTER_TEXT, { skipEmptyLines: true }).data;
const [headings = [], ...rows] = table;

const problemsOf = (text: string): readonly string[] => {
  const reading = readRegister(text);
  return "failure" in reading ? ["failure"] : reading.problems.map((problem) => render(problem, "fi"));
};
const failureOf = (text: string): string | undefined => {
  const reading = readRegister(text);
  return "failure" in reading ? render(reading.failure, "fi") : undefined;
};

/** The text as it comes back from bytes of an encoding. */
function through(text: string, encoding: "windows-1252" | "utf-16le" | "utf-8", mark = false): string {
  const encoded = encode(text, { encoding, mark });
  if (!("bytes" in encoded)) throw new Error(`no ${encoded.missing}`);
  return decode(encoded.bytes).text;
}

describe("a row", () => {
  it("has its values by type", () => {
    expect(data.rows.find(({ code }) => code === "S20283")).toEqual({
      code: "S20283",
      name: "Työllisyyspalveluiden kehittämishanke",
      section: undefined,
      priority: "3",
      authority: {
        written: "Pohjois-Pohjanmaan elinkeino- liikenne- ja ympäristökeskus",
        id: "ely/pohjois-pohjanmaa",
      },
      status: "running",
      start: { year: 2015, month: 8, day: 1 },
      end: { year: 2018, month: 7, day: 31 },
      applicant: "Oulun kaupunki",
      granted: 43552900,
      realised: 20644430,
      plannedPublic: 249417900,
      realisedPublic: 25805541,
    });
    expect(data.rows).toHaveLength(rows.length);
    expect(problemsOf(REGISTER_TEXT)).toEqual([]);
  });
});

describe("one register in another form is the same register", () => {
  const lines = REGISTER_TEXT.split("\r\n");
  const commas = rows.map((row) => row.map((cell) => cell.replace(/^(\d+)\.(\d+)$/u, "$1,$2")));
  const spaced = (cell: string): string => cell.replace(/\B(?=(?:\d{3})+(?:,|$))/gu, "\u00A0");
  const forms: Readonly<Record<string, string>> = {
    "UTF-8 with its mark": through(REGISTER_TEXT, "utf-8", true),
    "Windows-1252": through(REGISTER_TEXT, "windows-1252"),
    "UTF-16": through(REGISTER_TEXT, "utf-16le", true),
    "encoded twice": misread(REGISTER_TEXT),
    "encoded twice by Windows": through(REGISTER_TEXT, "utf-8").replace(/[^\0-\x7f]/gu, (character) => {
      const { text } = decode(new Uint8Array([...Buffer.from(character), 0xff]));
      return text.slice(0, -1);
    }),
    "encoded three times": misread(misread(REGISTER_TEXT)),
    "encoded twice with its mark": misread(`\uFEFF${REGISTER_TEXT}`),
    "one line of two encoded twice": lines
      .map((line, i) => (i % 2 === 0 ? line : misread(line)))
      .join("\r\n"),
    "semicolons and decimal commas": Papa.unparse([headings, ...commas], { delimiter: ";" }),
    "commas and decimal commas": Papa.unparse([headings, ...commas]),
    "thousands apart, with the euro sign": Papa.unparse(
      [headings, ...commas.map((row) => row.map((cell, i) => (i < 9 ? cell : `${spaced(cell)} €`)))],
      { delimiter: ";" },
    ),
    tabs: Papa.unparse(table, { delimiter: "\t" }),
    "every cell quoted": Papa.unparse(table, { quotes: true }),
    "line feeds": REGISTER_TEXT.replaceAll("\r\n", "\n"),
    "carriage returns": REGISTER_TEXT.replaceAll("\r\n", "\r"),
    "no line end at the end": REGISTER_TEXT.trimEnd(),
    "blank lines": REGISTER_TEXT.replaceAll("\r\n", "\r\n\r\n"),
    "a spreadsheet's first line": `sep=,\r\n${REGISTER_TEXT}`,
    "a title above": `ESR-hankkeet 2014–2020\r\n\r\n${REGISTER_TEXT}`,
    "empty columns at the end": lines.map((line) => (line === "" ? line : `${line},,`)).join("\r\n"),
    "columns the other way round": Papa.unparse(table.map((row) => [...row].reverse())),
    "headings in capitals": [lines[0]?.toUpperCase(), ...lines.slice(1)].join("\r\n"),
    "days padded and with a time": REGISTER_TEXT.replace(
      /,(\d{1,2})\.(\d{1,2})\.(\d{4})/gu,
      (_, d: string, m: string, y: string) => `,${d.padStart(2, "0")}.${m.padStart(2, "0")}.${y} 0:00`,
    ),
    "days as ISO has them": REGISTER_TEXT.replace(
      /,(\d{1,2})\.(\d{1,2})\.(\d{4})/gu,
      (_, d: string, m: string, y: string) => `,${y}-${m.padStart(2, "0")}-${d.padStart(2, "0")}`,
    ),
    "the same row twice": `${REGISTER_TEXT}${lines[1]}\r\n`,
  };

  it.each(Object.entries(forms))("%s", (_, text) => {
    expect(dataOf(text)).toEqual(data);
    expect(problemsOf(text)).toEqual([]);
  });

  it("characters that a conversion has lost leave the days and the sums", () => {
    const lost = REGISTER_TEXT.replace(/[^\0-\x7f]/gu, "\uFFFD");
    const facts = ({ rows: all }: typeof data) =>
      all.map(({ code, start, end, plannedPublic, priority, status }) => [
        code,
        start,
        end,
        plannedPublic,
        priority,
        status,
      ]);
    expect(facts(dataOf(lost))).toEqual(facts(data));
  });
});

describe("the export of 2007–2013", () => {
  const text = `Koodi;Rahasto;Hankkeen nimi;Ohjelma / osio;Tl;Viranomainen;Tila;Aloituspvm;Päättymispvm;Toteuttajan nimi;Myönnetty EU- ja valtion rahoitus;Toteutunut EU- ja valtion rahoitus;Suunniteltu julkinen rahoitus yhteensä;Toteutunut julkinen rahoitus yhteensä
S10246;ESR;Välityömarkkinoiden kehittäminen;Valtakunnallinen osio;2;Pohjois-Pohjanmaan ELY-keskus;Toiminta päättynyt;1.7.2008;31.12.2011;Pohjois-Pohjanmaan ELY-keskus;690000;678653,4;735420;678653,4
S10999;ESR;"Ensin; sitten";Länsi-Suomen suuralueosio;1;Opetushallitus;Keskeytynyt;1.1.2008;31.12.2009;Kunta;0;0;0;0`;

  it("has the part of the programme besides", () => {
    const { rows: read } = dataOf(text);
    expect(read.map(({ code, section, status, realised }) => [code, section, status, realised])).toEqual([
      ["S10246", "Valtakunnallinen osio", "ended", 67865340],
      ["S10999", "Länsi-Suomen suuralueosio", "interrupted", 0],
    ]);
    expect(read[1]?.name).toBe("Ensin; sitten");
    expect(problemsOf(text)).toEqual([]);
  });
});

describe("a row that cannot be used is named, and the others stand", () => {
  const insert = (line: string): string => {
    const lines = REGISTER_TEXT.split("\r\n");
    lines.splice(4, 0, line);
    return lines.join("\r\n");
  };
  const good =
    "S20999,ESR,Nimi,3,Sosiaali- ja terveysministeriö,Toiminnassa,1.3.2015,28.2.2018,Kunta,1,1,1,1";

  it.each([
    ["too few cells", "S20999,ESR,Nimi,3", /^Rivi 5: soluja on 4, otsikoita 13\./u],
    ["too many cells", `${good},1`, /^Rivi 5: soluja on 14, otsikoita 13\./u],
    ["an unquoted comma in the name", good.replace("Nimi", "Nimi, toinen"), /^Rivi 5: soluja on 14/u],
    ["a quotation mark that is not closed", good.replace("Nimi", '"Nimi'), undefined],
    ["one not closed, and a comma", good.replace("Nimi", '"Nimi, toinen'), /^Rivi 5: soluja on 14/u],
    ["a quotation mark inside the name", good.replace("Nimi", 'Nimi "toinen"'), undefined],
    ["a quoted name and words after it", good.replace("Nimi", '"Nimi" toinen'), undefined],
    ["no code", good.replace("S20999", "Yhteensä"), /^Rivi 5: "Yhteensä" ei ole hankekoodi\./u],
    ["no code at all", good.replace("S20999", ""), /^Rivi 5: "" ei ole hankekoodi\./u],
    ["a day that is none", good.replace("1.3.2015", "31.2.2015"), /"Aloituspvm" arvoa "31\.2\.2015" ei voi/u],
    ["a sum that is none", good.replace(/1$/u, "noin 5"), /"Toteutunut julkinen.*" arvoa "noin 5"/u],
    ["a status that is none", good.replace("Toiminnassa", "Kesken"), /"Tila" arvoa "Kesken"/u],
    ["a second row of one code", good.replace("S20999", "S20156"), /^Rivi 5: koodilla S20156 on jo rivi/u],
  ])("%s", (_, line, says) => {
    const text = insert(line);
    const { rows: read } = dataOf(text);
    for (const row of data.rows) expect(read).toContainEqual(row);
    const problems = problemsOf(text);
    if (says === undefined) expect(problems).toEqual([]);
    else expect(problems).toEqual([expect.stringMatching(says)]);
  });

  it("a name on two lines in quotation marks is one name", () => {
    const { rows: read } = dataOf(insert(good.replace("Nimi", '"Nimi\r\ntoinen ""kolmas"""')));
    expect(read.find(({ code }) => code === "S20999")?.name).toBe('Nimi\ntoinen "kolmas"');
    expect(read).toHaveLength(data.rows.length + 1);
  });

  it("knows the codes of rows that cannot be used", () => {
    expect(dataOf(insert("S20999,ESR,Nimi,3")).unusable).toEqual(["S20999"]);
  });

  it("names no more than twenty, and counts the rest", () => {
    const problems = problemsOf(`${REGISTER_TEXT}${"ei koodi,\r\n".repeat(500)}`);
    expect(problems).toHaveLength(21);
    expect(problems.at(-1)).toContain("480");
  });

  it("names columns that are not there, and compares nothing with them", () => {
    const text = Papa.unparse(table.map((row) => row.filter((_, i) => headings[i] !== "Tl")));
    expect(problemsOf(text)).toEqual([
      "Rekisteritiedostosta puuttuvat sarakkeet Tl. Niiden tietoja ei verrata.",
    ]);
    expect(dataOf(text).rows.map(({ priority }) => priority)).toEqual(rows.map(() => undefined));
  });
});

describe("a file that is no register says why", () => {
  it.each([
    ["nothing", "", /puuttuvat sarakkeet Koodi, Hankkeen nimi, Aloituspvm, Päättymispvm\./u],
    ["other columns", "Nimi;Osoite\r\nA;B", /puuttuvat sarakkeet Koodi/u],
    ["no headings", REGISTER_TEXT.slice(REGISTER_TEXT.indexOf("\n") + 1), /puuttuvat sarakkeet/u],
    [
      "some of the columns",
      "Koodi;Hankkeen nimi\r\nS20156;A",
      /puuttuvat sarakkeet Aloituspvm, Päättymispvm\./u,
    ],
    ["a workbook", "PK\u0003\u0004\u0014", /työkirja/u],
    ["a description", "1 Hanke\n\nHankekoodi: S20271", /puuttuvat sarakkeet/u],
  ])("%s", (_, text, says) => expect(failureOf(text)).toMatch(says));

  it("an export without a single project is one", () => {
    expect(dataOf(headings.join(";"))).toEqual({ rows: [], unusable: [] });
  });
});

it("ten thousand rows are read in reasonable time", () => {
  const body = REGISTER_TEXT.slice(REGISTER_TEXT.indexOf("\n") + 1).trimEnd();
  let n = 10_000;
  const many = Array.from({ length: 700 }, () => body.replace(/^S\d{5}/gmu, () => `S${n++}`));
  const before = performance.now();
  expect(dataOf(`${headings.join(",")}\r\n${many.join("\r\n")}`).rows).toHaveLength(700 * rows.length);
  expect(performance.now() - before).toBeLessThan(8000);
});
