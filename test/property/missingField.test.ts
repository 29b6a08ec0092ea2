import { describe, expect, it } from "vitest";
import { builtInRegistry, check } from "../../shared/check.ts";
import type { Finding } from "../../shared/rules/engine.ts";
import { isGivenElsewhere, isRequired } from "../../shared/rules/requirement.ts";
import type { Field, Form } from "../../shared/templates/form.ts";
import { inventDescription } from "../generator/descriptions.ts";
import { createRandom } from "../generator/random.ts";
import { cleanExample } from "../support/examples.ts";
import { tally } from "../support/tally.ts";

/** A required field that is taken out is missed, and nothing else is. */

const { count } = tally("Removed fields");
const INVENTED = 4;
const profile = "review";

/** Fields of which the form asks one each: with a label, on one line, required without conditions. */
const demanded = (form: Form): Field[] =>
  form.fields.filter(
    ({ def, section, label }) =>
      label !== undefined &&
      section.heading !== undefined &&
      isRequired(def.required, profile) &&
      def.alternative === undefined &&
      def.emptyWith.length === 0 &&
      !isGivenElsewhere(form, def) &&
      // A second field with the same words is taken for the first.
      section.fields.filter((other) => other.def.label === def.label).length === 1 &&
      !section.def.fields.some(
        ({ emptyWith, label: other }) =>
          emptyWith.includes(def.id) ||
          (other === def.label && section.def.fields.filter((one) => one.label === other).length > 1),
      ),
  );

const told = ({ rule, path }: Finding): string => `${rule} ${path ?? ""}`;

/** What is told now and was not before; a finding that moved to the next field of its pair is no new one. */
function added(before: readonly string[], after: readonly string[]): string[] {
  const gone = before.filter((one) => !after.includes(one)).map((one) => one.split(" ", 1)[0]);
  return after.filter((one) => {
    if (before.includes(one)) return false;
    const at = gone.indexOf(one.split(" ", 1)[0]);
    if (at >= 0) gone.splice(at, 1);
    return at < 0;
  });
}

function without(text: string, { span }: Field): string {
  const end = /(?:\r\n|\n|\r)*/u.exec(text.slice(span.end))?.[0].length ?? 0;
  return text.slice(0, span.start) + text.slice(span.end + end);
}

describe.each(builtInRegistry.templates.map(({ id }) => id))("%s", (template) => {
  const texts = [
    cleanExample(template),
    ...Array.from({ length: INVENTED }, (_, seed) => inventDescription(createRandom(seed), template)),
  ];

  it("each required field, taken out of a clean description, is missed and alone", () => {
    for (const text of texts) {
      const { form, findings } = check(text, { template, profile });
      const before = findings.map(told);
      for (const field of form === undefined ? [] : demanded(form)) {
        count("fields removed");
        const after = check(without(text, field), { template, profile }).findings.map(told);
        expect(added(before, after), field.path).toEqual([`structure/missing-field ${field.path}`]);
      }
    }
  });
});
