import { describe, expect, it } from "vitest";
import { builtInRegistry } from "../../../shared/check.ts";
import { bindAs, outlineOf, valuesOf } from "../../support/describe.ts";
import { cleanExample } from "../../support/examples.ts";

/** True where text follows text: without the heading between them nobody can tell them apart. */
const follows = (order: readonly { body?: unknown }[], i: number): boolean =>
  order[i]?.body !== undefined && order[i - 1]?.body !== undefined;

describe.each(builtInRegistry.templates.map(({ id }) => id))("%s", (template) => {
  const clean = cleanExample(template);
  const form = bindAs(template, clean);
  const order = form.allSections.map(({ def }) => def);
  const cases = form.allSections.map((section, i) => ({
    id: section.def.id,
    section,
    merges: follows(order, i),
  }));

  it.each(cases.filter(({ merges }) => !merges))(
    "binds what stands under the lost heading of $id",
    ({ id, section }) => {
      const { start, end } = section.heading?.line ?? section.span;
      const damaged = bindAs(template, clean.slice(0, start) + clean.slice(end));
      expect(valuesOf(damaged)).toEqual(valuesOf(form));
      expect(outlineOf(damaged)).toEqual(outlineOf(form).map((one) => (one === id ? `(${id})` : one)));
    },
  );

  it.each(cases.filter(({ merges }) => merges))(
    "leaves text under the heading above where that of $id is lost",
    ({ id, section }) => {
      const { start, end } = section.heading?.line ?? section.span;
      const damaged = bindAs(template, clean.slice(0, start) + clean.slice(end));
      expect(outlineOf(damaged)).toEqual(outlineOf(form).filter((one) => one !== id));
      const labelled = (values: Record<string, string>): [string, string][] =>
        Object.entries(values).filter(([path]) =>
          form.fields.some((field) => field.path === path && field.label !== undefined),
        );
      expect(labelled(valuesOf(damaged))).toEqual(labelled(valuesOf(form)));
    },
  );

  it("binds every field when all headings are lost, as some extractions have it", () => {
    const starts = form.allSections.map(({ heading }) => heading?.line.start);
    const kept = form.tree.lines.filter(({ start }) => !starts.includes(start));
    const damaged = bindAs(template, kept.map(({ start, end }) => clean.slice(start, end)).join(""));
    const labelled = form.fields.filter(
      ({ label, section }) => label !== undefined && section.matrix === undefined,
    );
    const values = valuesOf(damaged);
    const lost = labelled.filter(({ path }) => values[path] !== valuesOf(form)[path]).map(({ path }) => path);
    expect(lost).toEqual([]);
  });
});

describe("what is no lost section", () => {
  const without = (heading: string, ...lines: string[]): string =>
    `3 Suunnitelman mukainen tiivistelmä toteutuksesta\n\n${lines.join("\n\n")}\n\n${heading}\n`;

  it.each([
    ["labels that belong before this section", ["Toimintalinja: 3", "Erityistavoite: 6.1"]],
    ["lines of the table without a second one", ["Materiaalit ja jätteet 1 1", "Näin sanotaan."]],
  ])("%s", (_, lines) => {
    const form = bindAs("esr-2014-2020", without("4 Hankkeen kohderyhmät", ...lines));
    expect(outlineOf(form)).toEqual(["3", "4"]);
  });

  it("a lone label in prose right before the place of its section", () => {
    const text =
      "4.1 Varsinaiset kohderyhmät\n\nTuki on ollut\n\nMyönnetty EU- ja valtion rahoitus: 100\n\nja se riitti.\n\n6 Maantieteellinen kohdealue\n";
    expect(outlineOf(bindAs("esr-2014-2020", text))).toEqual(["(4)", "4.1", "6"]);
  });

  it("several labels in prose, before another section than theirs", () => {
    const text = without(
      "4 Hankkeen kohderyhmät",
      "Myönnetty EU- ja valtion rahoitus: 100",
      "Toteutunut EU- ja valtion rahoitus: 90",
    );
    expect(outlineOf(bindAs("esr-2014-2020", text))).toEqual(["3", "4"]);
  });

  it.each(["Tilinumero: FI00 1234", "Huomautus: tilinumero puuttuu.", "Luonnos"])(
    "a line that the form does not have after the last of the section: %s",
    (line) => {
      const text = `2 Hakijan perustiedot\n\nY-tunnus: 1234567-1\n\n${line}\n\n4 Hankkeen kohderyhmät\n`;
      const form = bindAs("esr-2014-2020", text);
      expect(outlineOf(form)).toEqual(["2", "4"]);
      expect(form.allSections[0]?.free.map(({ content }) => form.textOf(content))).toEqual([line]);
    },
  );

  it("a list of partners under the section that has one", () => {
    const form = bindAs(
      "esr-2014-2020",
      "2 Hakijan perustiedot\n\nOsatoteuttajat\n\nEsimerkin säätiö sr, 0243004-7\n\nEsimerkki-ammattikorkeakoulu Oy, Ammattikorkeakoulu, 0115776-3\n\n4 Hankkeen kohderyhmät\n",
    );
    expect(outlineOf(form)).toEqual(["2", "4"]);
    expect(form.find("partners.list")?.value).toHaveLength(2);
  });
});
