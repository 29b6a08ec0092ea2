import Papa from "papaparse";
import { describe, expect, it } from "vitest";
import { builtInRegistry, check } from "../../../shared/check.ts";
import { exportColumns } from "../../../shared/features/export/columns.ts";
import { flatRow } from "../../../shared/features/export/flatRow.ts";
import { LANGUAGES } from "../../../shared/i18n/message.ts";
import { csvLinesCell, csvRows } from "../../../shared/report/csvCells.ts";
import { csvExporter } from "../../../shared/report/export/csv.ts";
import { parseTemplate } from "../../../shared/templates/shape.ts";
import { DOCUMENTS } from "../../support/documents.ts";
import { seed } from "../../support/seeds.ts";

const columns = exportColumns(builtInRegistry.templates);
const facts = { path: "a.txt", sha256: "" };

const csvRow = (cells: readonly string[]): string => csvRows([cells], csvLinesCell);

/** The cells of a description by the heading of their column. */
function rowOf(text: string): Readonly<Record<string, string>> {
  const exporter = csvExporter(builtInRegistry, "fi");
  const csv = exporter.begin() + exporter.project(check(text), facts);
  expect(csv.charCodeAt(0)).toBe(0xfeff);
  const { data, errors } = Papa.parse<Record<string, string>>(csv.slice(1), {
    header: true,
    delimiter: ";",
    skipEmptyLines: true,
  });
  expect(errors).toEqual([]);
  expect(data).toHaveLength(1);
  return data[0] ?? {};
}

describe("the columns", () => {
  it.each(LANGUAGES)("have each a heading of its own (%s)", (language) => {
    const titles = columns.map(({ title }) => title[language]);
    expect(titles.filter((title, i) => titles.indexOf(title) !== i)).toEqual([]);
  });

  it("hold every role that a form has, and every field and row that has none", () => {
    const { form } = check(seed("S10246"));
    expect(columns.map(({ id }) => id)).toContain("field Uusien yritysten määrä: Suunniteltu");
    expect(columns.map(({ id }) => id)).toContain("row Natura 2000 -ohjelman kohteet direct");
    expect(form && flatRow(form, columns)).toHaveLength(columns.length + 1);
  });
});

describe("a row", () => {
  it.each(DOCUMENTS)("of $name has every value of the description", ({ text }) => {
    const { form } = check(text);
    const cells = form === undefined ? [] : flatRow(form, columns);
    const squeezed = cells.join("\n").replace(/\s+/gu, "");
    for (const field of form?.fields ?? [])
      for (const at of [field.value, field.note]) {
        const raw = form !== undefined && at !== undefined ? form.textOf(at) : "";
        const isTyped = Object.values(field.parsed.parts).some(({ kind }) =>
          ["day", "count", "cents", "names", "partners"].includes(kind),
        );
        if (!isTyped && field.def.type !== "numbered") expect(squeezed).toContain(raw.replace(/\s+/gu, ""));
        for (const number of isTyped && field.def.type !== "cardHeader"
          ? (raw.replace(/(?<=\d)\s(?=\d{3})/gu, "").match(/\d+/gu) ?? [])
          : [])
          expect(squeezed).toContain(String(Number(number)));
      }
  });

  it("has numbers, days and lists as a spreadsheet reads them", () => {
    const row = rowOf(seed("S20271"));
    expect(row).toMatchObject({
      Tiedosto: "a.txt",
      Lomakemalli: "ESR-hankkeen kuvaus 2014–2020",
      Hankekoodi: "S20271",
      Alkaa: "2015-04-01",
      "Myönnetty EU- ja valtion rahoitus": "445300",
      "Toimintalinjan numero": "3",
      Toimintalinja: "Työllisyys ja työvoiman liikkuvuus",
      Seutukunnat: "Itä-Lapin, Rovaniemen, Kemi-Tornion, Tunturi-Lapin, Torniolaakson, Pohjois-Lapin",
      "Natura 2000 -ohjelman kohteet: välitön": "1",
      "Muut rivit": "",
    });
    expect(row.Tiivistelmä).toContain("1) Pitkäaikaistyöttömien");
    expect(row["Päätavoite sukupuolten tasa-arvo: perustelu"]).toContain("Hankkeen päätavoite ei ole");
  });

  it("shows what cannot be read as it is written", () => {
    const text = seed("S20271")
      .replace("Myönnetty EU- ja valtion rahoitus: 445 300", "Myönnetty EU- ja valtion rahoitus: 445 300,05")
      .replace(
        "Toteutunut EU- ja valtion rahoitus: 394 314",
        "Toteutunut EU- ja valtion rahoitus: noin puolet",
      )
      .replace("Alkaa 1.4.2015", "Alkaa 31.2.2015");
    expect(rowOf(text)).toMatchObject({
      "Myönnetty EU- ja valtion rahoitus": "445 300,05",
      "Toteutunut EU- ja valtion rahoitus": "noin puolet",
      Alkaa: "31.2.2015",
      Päättyy: "2018-12-31",
    });
  });

  it("keeps lines that belong to no field", () => {
    const text = seed("S20271").replace("7.2 Osallistuvien", "Irrallinen rivi\n\n7.2 Osallistuvien");
    expect(rowOf(text)["Muut rivit"]).toBe("Irrallinen rivi");
  });
});

describe("cells", () => {
  it.each(["=1+1", "+358 40", "-5", "@a"])("%s is no formula", (cell) => {
    expect(Papa.parse<string[]>(csvRow([cell, "b"]), { delimiter: ";" }).data[0]).toEqual([`'${cell}`, "b"]);
  });

  it("read back as they were, and no control character is left raw", () => {
    const cells = ['a;"b"', "rivi 1\nrivi 2", "", "å"];
    expect(Papa.parse<string[]>(csvRow(cells), { delimiter: ";" }).data[0]).toEqual(cells);
    expect(csvRow(["\u001b[31m"])).toBe("<U+001B>[31m\r\n");
  });
});

it("two forms that call different things alike do not share a heading", () => {
  const { $schema, ...first } = builtInRegistry.templates[0] ?? {};
  const title = { fi: "Toinen lomake", sv: "Annan blankett", en: "Another form" };
  const field = { id: "direct", label: "välitön", type: "text" };
  const section = { id: "1", title: "Natura 2000 -ohjelman kohteet", fields: [field] };
  const other = parseTemplate({ ...first, id: "other", title, sections: [section] });
  const titles = exportColumns([...builtInRegistry.templates, other]).map((column) => column.title.fi);
  expect(new Set(titles).size).toBe(titles.length);
  expect(titles).toContain("Natura 2000 -ohjelman kohteet: välitön: Toinen lomake");
});
