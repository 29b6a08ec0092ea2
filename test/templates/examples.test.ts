import path from "node:path";
import { describe, expect, it } from "vitest";
import { builtInRegistry, check } from "../../shared/check.ts";
import { compareSeverity } from "../../shared/rules/engine.ts";
import { headingText } from "../../shared/templates/scaffold.ts";
import { cleanExample } from "../support/examples.ts";
import { root } from "../support/sources.ts";

/** What the tool makes of a description, as lines to read: what it is, its sections and fields, what was found. */
function reading(id: string): string {
  const { form, profile, findings, lines } = check(cleanExample(id));
  if (form === undefined) return "not recognised\n";
  const fields = [form.head, ...form.allSections].flatMap((section) => [
    section === form.head ? "head" : headingText(form.template, section.def),
    ...section.fields.map((field) => {
      const value = form.textOf(field.value).replace(/\s+/gu, " ");
      return `  ${field.path}: ${value.length > 60 ? `${value.slice(0, 60)}…` : value}`;
    }),
  ]);
  const found = findings.map(
    ({ rule, severity, span }) => `${lines.at(span.start).line + 1} ${severity} ${rule}`,
  );
  return [`${form.template.id}, ${profile}`, "", ...fields, "", "findings:", ...found, ""].join("\n");
}

describe.each(builtInRegistry.templates.map(({ id }) => id))("the clean example of %s", (id) => {
  it("reads as before", async () => {
    const golden = path.join(root, `test/fixtures/examples/${id}.expected.txt`);
    await expect(reading(id)).toMatchFileSnapshot(golden);
  });

  it.each(["draft", "submission", "review"] as const)("has no error and no warning in %s", (profile) => {
    const { findings } = check(cleanExample(id), { profile });
    const grave = findings.filter(({ severity }) => compareSeverity(severity, "warning") <= 0);
    expect(grave.map(({ rule }) => rule)).toEqual([]);
  });

  it("is plainly named as invented", () => {
    expect(cleanExample(id)).toMatch(/keksit|esimerkki/iu);
  });
});
