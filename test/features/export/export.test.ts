import { Ajv } from "ajv";
import addFormats from "ajv-formats";
import { describe, expect, it } from "vitest";
import * as z from "zod";
import { builtInRegistry, check } from "../../../shared/check.ts";
import { exportColumns } from "../../../shared/features/export/columns.ts";
import { exportProject } from "../../../shared/features/export/exportForm.ts";
import { flatRow } from "../../../shared/features/export/flatRow.ts";
import {
  type ExportedField,
  type ExportedSection,
  exportLineSchema,
  exportSchema,
} from "../../../shared/features/export/schema.ts";
import { createRedactor } from "../../../shared/report/redact.ts";
import { schemaTexts } from "../../../shared/tools/genSchemas.mjs";
import { inventDescription } from "../../generator/descriptions.ts";
import { createRandom } from "../../generator/random.ts";
import { DOCUMENTS } from "../../support/documents.ts";
import { seed } from "../../support/seeds.ts";

const columns = exportColumns(builtInRegistry.templates);
const never = (): never => {
  throw new Error("not recognised");
};

const facts = { path: "a.txt", sha256: "0".repeat(64) };

const exported = (text: string) => {
  const project = exportProject(check(text), facts);
  if (project === undefined) throw new Error("not recognised");
  return project;
};

/** Everything that an exported description says, in no order. */
function* saidBy({ head, sections }: ReturnType<typeof exported>): Generator<string> {
  function* ofField({ label, raw, note }: ExportedField): Generator<string> {
    yield* [label ?? "", raw, note ?? ""];
  }
  function* ofSection(section: Omit<ExportedSection, "sections">): Generator<string> {
    yield* [section.heading ?? "", ...section.otherLines];
    for (const field of section.fields) yield* ofField(field);
    for (const { title, rows } of section.matrix?.groups ?? []) {
      yield title ?? "";
      for (const row of rows) yield* [row.title, row.raw, row.justification ?? ""];
    }
  }
  yield* head.otherLines;
  for (const field of head.fields) yield* ofField(field);
  for (const section of sections) {
    yield* ofSection(section);
    for (const child of section.sections) yield* ofSection(child);
  }
}

/** The words of a text, colons after labels aside, in alphabetical order. */
const words = (text: string): string[] =>
  text
    .split(/\s+/u)
    .map((word) => word.replace(/:$/u, ""))
    .filter((word) => word !== "")
    .sort();

describe("every word of a description is exported, and none twice", () => {
  it.each(DOCUMENTS)("$name", ({ text }) => {
    expect(words([...saidBy(exported(text))].join("\n"))).toEqual(words(text));
  });

  it("of 100 invented descriptions too", () => {
    const templates = ["esr-2014-2020", "esr-2007-2013", "hankekortti"];
    for (let i = 0; i < 100; i++) {
      const text = inventDescription(createRandom(i), templates[i % templates.length] ?? "");
      expect(words([...saidBy(exported(text))].join("\n"))).toEqual(words(text));
    }
  });
});

describe("values are typed", () => {
  const fieldsOf = (text: string): Map<string, ExportedField> =>
    new Map(
      exported(text)
        .sections.flatMap((section) => [section, ...section.sections])
        .flatMap(({ fields }) => fields)
        .map((field) => [field.path, field]),
    );
  const t14 = fieldsOf(seed("S20271"));
  const valuesAt = (fields: Map<string, ExportedField>, path: string) => fields.get(path)?.values;

  it("money is cents, days are ISO days, lists are lists, counts are numbers", () => {
    expect(valuesAt(t14, "5/granted")).toEqual([
      { name: "value", role: "funding.granted", kind: "cents", value: 44_530_000 },
    ]);
    expect(valuesAt(t14, "1/period")).toEqual([
      { name: "start", role: "period.start", kind: "day", value: "2015-04-01" },
      { name: "end", role: "period.end", kind: "day", value: "2018-12-31" },
    ]);
    expect(valuesAt(t14, "6/subRegions")?.[0]?.value).toContain("Kemi-Tornion");
    expect(valuesAt(t14, "7.2/planned")?.[0]?.value).toBe(360);
    expect(valuesAt(fieldsOf(seed("S10246")), "3.4/planned")).toEqual([
      { name: "total", role: "people.planned", kind: "count", value: 0 },
      { name: "women", role: "people.plannedWomen", kind: "count", value: 0 },
    ]);
  });

  it("an empty value, one not given, and one that cannot be read are told apart", () => {
    const broken = fieldsOf(seed("S20271").replace("Alkaa 1.4.2015", "Alkaa 31.2.2015"));
    expect(t14.get("6/siteAddress")?.state).toBe("empty");
    expect(t14.get("4.2/indirect")?.state).toBe("notGiven");
    expect(broken.get("1/period")).toMatchObject({
      state: "filled",
      values: [{ name: "end" }],
      problems: [{ kind: "date/invalid", text: "31.2.2015" }],
    });
  });

  it("scores stand under their groups with their justifications", () => {
    const matrix = exported(seed("S20271")).sections.find(({ id }) => id === "8")?.sections[1]?.matrix;
    expect(matrix?.groups.map(({ title, rows }) => [title, rows.length])).toEqual([
      ["Ekologinen kestävyys", 5],
      ["Taloudellinen kestävyys", 5],
      ["Sosiaalinen ja kulttuurinen kestävyys sekä yhdenvertaisuus", 5],
    ]);
    expect(matrix?.groups[1]?.rows[3]).toMatchObject({
      title: "Aineettomien tuotteiden ja palvelujen kehittäminen",
      direct: 8,
      indirect: 4,
      justification: expect.stringContaining("TE-toimistot"),
    });
  });

  it("line ends are line feeds", () => {
    const dos = exported(seed("S20283").replaceAll("\n", "\r\n"));
    expect(JSON.stringify(dos)).not.toContain("\\r");
    expect(dos).toEqual(exported(seed("S20283")));
  });
});

it("the seeds' data are as the published schema says, and damaged ones are not", async () => {
  const texts: Record<string, string> = await schemaTexts();
  const ajv = new Ajv({ strict: false });
  addFormats.default(ajv);
  const validate = ajv.compile(JSON.parse(texts["docs/schemas/esr-export.schema.json"] ?? "") as object);
  const files = DOCUMENTS.map(({ text }) => exported(text));
  const data = { version: 1, tool: { name: "x", version: "1" }, files, notRecognised: [], problems: [] };
  expect(validate(data), JSON.stringify(validate.errors)).toBe(true);
  expect(exportSchema.safeParse(data).success).toBe(true);
  for (const file of files) expect(exportLineSchema.safeParse(file).success).toBe(true);
  const [first] = files;
  expect(validate({ ...data, files: [{ ...first, templateRevision: "1" }] })).toBe(false);
  expect(z.safeParse(exportSchema, { ...data, files: [{ ...first, sections: undefined }] }).success).toBe(
    false,
  );
});

describe("with contact persons kept out", () => {
  it.each(DOCUMENTS)(
    "$name has the same shape, and no telephone number, address or contact's name",
    ({ text }) => {
      const checked = check(text);
      const redactor = createRedactor(checked.form, "fi");
      const project = exportProject(checked, { ...facts, redactor });
      const shown = [JSON.stringify(project), flatRow(checked.form ?? never(), columns, redactor).join("\n")];
      const secret = (checked.form?.fields ?? []).filter(
        ({ def }) =>
          def.type === "email" || def.type === "phone" || Object.values(def.roles).includes("contact.name"),
      );
      for (const field of secret) {
        const value = checked.form?.textOf(field.value) ?? "";
        if (value !== "") for (const one of shown) expect(one).not.toContain(value);
      }
      const bare = exported(text);
      expect(project?.sections.map(({ id, fields }) => [id, fields.map(({ path }) => path)])).toEqual(
        bare.sections.map(({ id, fields }) => [id, fields.map(({ path }) => path)]),
      );
      expect(exportLineSchema.safeParse(project).success).toBe(true);
    },
  );
});
