import fc from "fast-check";
import { expect, it } from "vitest";
import { RULES } from "../../../shared/rules/index.gen.ts";
import type { FormRule } from "../../../shared/rules/rule.ts";
import type { Form } from "../../../shared/templates/form.ts";
import { bindAs } from "../../support/describe.ts";

/** The rules that look only where the survey of a text says that they may find something. */
const LOOKING = ["doubled-word", "glued-number", "missing-space", "control-character", "non-breaking-space"];
const rules = RULES.filter(
  (rule): rule is FormRule => !("checkFile" in rule) && LOOKING.includes(rule.id.replace("text/", "")),
);

/** The form with a survey that leaves out nothing. */
function lookedOverWhole(form: Form): Form {
  const everywhere = Array.from({ length: form.tree.end }, (_, at) => at);
  const survey = {
    gluedMarks: everywhere.filter((at) => ".!?".includes(form.tree.text.charAt(at))),
    gluedDigits: everywhere,
    repeatedWords: everywhere,
    oddCharacters: everywhere,
    nonBreakingSpaces: everywhere.filter((at) => form.tree.text[at] === "\u00A0"),
  };
  const { start, end, text, lines, blocks, overlong } = form.tree;
  return { ...form, tree: { start, end, text, lines, blocks, overlong, survey } };
}

/** What these rules report of a form; none of them asks for anything but the form. */
const reports = (form: Form): unknown[] =>
  rules.flatMap(({ id, check }) => [...check(form, {} as never)].map((report) => ({ id, ...report })));

const PIECES =
  "se|Se|sekä|abc|Abc|ELY|n|ä|Ä|a\u0308|à|a\u0300|Ω|\u212B|Å|š|Š|ſ|ß|İ|ǅ|Џ|’|\u2010|-|:|'| | |\u00A0|1|2014|.|!|?|Hanke|hanke|\n|\t|\u0085|\uFFFD|\u202E|😀|²|º|/|@";

it("what is looked at only in places is found as if all of the text were looked at", () => {
  expect(rules).toHaveLength(LOOKING.length);
  let found = 0;
  const body = fc
    .tuple(fc.array(fc.constantFrom(...PIECES.split("|")), { minLength: 1, maxLength: 12 }), fc.boolean())
    .map(([pieces, twice]) => (twice ? `${pieces.join("")} ${pieces.join("")}` : pieces.join("")));
  fc.assert(
    fc.property(body, (text) => {
      const form = bindAs("esr-2014-2020", `3 Tiivistelmä\n\nHanke alkaa ${text}`);
      const told = reports(form);
      expect(told).toEqual(reports(lookedOverWhole(form)));
      found += told.length;
    }),
    { numRuns: 300 },
  );
  expect(found).toBeGreaterThan(100);
});
