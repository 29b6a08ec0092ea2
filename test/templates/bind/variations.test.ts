import { describe, expect, it } from "vitest";
import { builtInRegistry, check } from "../../../shared/check.ts";
import { parse } from "../../../shared/syntax/parse.ts";
import { detect } from "../../../shared/templates/detect.ts";
import { bindAs, outlineOf, valuesOf } from "../../support/describe.ts";
import { DOCUMENTS } from "../../support/documents.ts";
import { VARIATIONS } from "../../support/variations.ts";

/** Paths whose value is another one in the two forms, white space and composition of letters aside. */
function differing(one: Record<string, string>, two: Record<string, string>): string[] {
  const bare = (value: string | undefined): string =>
    value?.normalize("NFC").replace(/\s+/gu, "") ?? "(absent)";
  const paths = new Set([...Object.keys(one), ...Object.keys(two)]);
  return [...paths].filter((path) => bare(one[path]) !== bare(two[path]));
}

describe.each(DOCUMENTS)("$name", ({ text }) => {
  const recognition = detect(parse(text), builtInRegistry.vocabularies);
  const template = recognition.kind === "recognised" ? recognition.templateId : "";
  const original = bindAs(template, text);
  const findings = check(text, { profile: "review" }).findings.filter(({ rule }) =>
    /^(?:structure|value)\//u.test(rule),
  );

  it("has no finding of its own", () => {
    expect(findings).toEqual([]);
  });

  it.each(Object.entries(VARIATIONS))("says the same with %s", (name, vary) => {
    const varied = vary(text);
    const checked = check(varied, { profile: "review" });
    expect(checked.recognition).toMatchObject({ kind: "recognised", templateId: template });
    expect(checked.findings.filter(({ rule }) => /^(?:structure|value)\//u.test(rule))).toEqual([]);
    const form = bindAs(template, varied);
    expect(outlineOf(form)).toEqual(outlineOf(original));
    // The card's line of three cells has no label: broken, it is not put together.
    const allowed = name.includes("broken") ? ["head/header"] : [];
    expect(differing(valuesOf(original), valuesOf(form)).filter((path) => !allowed.includes(path))).toEqual(
      [],
    );
  });
});
