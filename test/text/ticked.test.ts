import { expect, it } from "vitest";
import { boxedOptions, tickedOption } from "../../shared/text/ticked.ts";

const check = (text: string, expected: string | undefined): void => expect(tickedOption(text)).toBe(expected);

it.each([
  ["before their options", "☒ Kyllä ☐ Ei", "Kyllä"],
  ["before, the second ticked", "☐ Kyllä ☑ Ei", "Ei"],
  ["before, one below the other in a list", "- [ ] Kyllä\n- [x] Ei", "Ei"],
  ["before, parted by bars", "☐ Kyllä | ☒ Ei", "Ei"],
  ["behind their options", "Kyllä ☒  Ei ☐", "Kyllä"],
  ["without a space in an empty one", "[] Kyllä [x] Ei", "Ei"],
  ["without a space in an empty round one", "() Kyllä (x) Ei", "Ei"],
  ["behind three options", "Kyllä ☐ Osittain ☐ Ei ☒", "Ei"],
  ["of an option as long as may be", `☒ ${"k".repeat(398)}`, "k".repeat(398)],
  ["behind, as people type them", "Kyllä ( ), Ei (x)", "Ei"],
  ["of squares", "□ Kyllä ■ Ei vaikutusta", "Ei vaikutusta"],
  ["of a symbol typeface", "\uF0A8 Kyllä \uF0FE Ei", "Ei"],
  [
    "of a typeface that the PDF does not know",
    "ý Vain yksi hakija ¨ Hakijoita on useampi kuin yksi",
    "Vain yksi hakija",
  ],
  ["of circles", "● Toiminnassa ○ Päättynyt", "Toiminnassa"],
  ["of the one option that was copied", "☒ Kyllä", "Kyllä"],
  ["with white space around", " \u00A0[X]  Kyllä [ ] Ei\n", "Kyllä"],
])("of boxes %s the ticked one says which option holds", (_, text, expected) => check(text, expected));

it.each([
  ["no box is there", "Kyllä"],
  ["none is ticked", "☐ Kyllä ☐ Ei"],
  ["several are ticked", "☒ Kyllä ☒ Ei"],
  ["text stands before the first box and behind the last", "[1] Kyllä ☒ Ei"],
  ["text stands behind the last box", "Kyllä ☒ (ei)"],
  ["there is only what stands between options", " - , "],
  ["a box stands amidst the text", "Kyllä ☒ tai Ei"],
  ["brackets hold something else", "(1) Kyllä (2) Ei"],
  ["the text ends with a remark in brackets", "Kyllä (osittain)"],
  ["a word begins or ends with the letter of a box", "þing ja mý"],
  ["there is nothing", ""],
  ["it is far too long", `☒ ${"Kyllä ".repeat(100)}`],
])("says nothing where %s", (_, text) => check(text, undefined));

it("options are all there, ticked or not", () => {
  const options = [
    { option: "Kyllä", isTicked: false },
    { option: "Ei", isTicked: true },
  ];
  for (const text of ["☐ Kyllä\n☒ Ei", "Kyllä [ ] / Ei [x]"]) expect(boxedOptions(text)).toEqual(options);
});
