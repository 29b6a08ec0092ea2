import { describe, expect, it } from "vitest";
import { check as checkText } from "../../shared/check.ts";
import { folds } from "../../shared/features/folding.ts";
import { SEEDS, seed } from "../support/seeds.ts";

/** What folds, as `first line … last line`, both counted from 1, with the beginning of the first line. */
function foldsOf(text: string): string[] {
  const { form, lines } = checkText(text);
  return (form === undefined ? [] : folds(form)).map(({ span }) => {
    const [first, last] = [lines.at(span.start).line, lines.at(span.end).line];
    const line = lines.line(first);
    return `${first + 1}–${last + 1} ${text.slice(line.start, line.end).slice(0, 24).trimEnd()}`;
  });
}

const check = (text: string, expected: readonly string[]): void => expect(foldsOf(text)).toEqual(expected);

describe("what folds", () => {
  it("sections, subsections, the table with its groups, answers with their justifications, long paragraphs", () =>
    check(seed("S21698"), [
      "5–19 1 Hanke",
      "21–47 2 Hakijan perustiedot",
      "49–65 3 Suunnitelman mukainen",
      "67–76 4 Hankkeen kohderyhmät",
      "69–72 4.1 Varsinaiset kohderyh",
      "71–72 Päähankkeen kohderyhmiä",
      "74–76 4.2 Välilliset kohderyhm",
      "78–86 5 Projektin julkinen rah",
      "88–102 6 Maantieteellinen kohde",
      "104–114 7 Hakemusvaiheessa ilmoi",
      "106–110 7.1 Osallistuvien yritys",
      "112–114 7.2 Osallistuvien henkil",
      "116–153 8 Horisontaaliset periaa",
      "118–125 8.1 Sukupuolten tasa-arv",
      "120–121 Hankkeessa on tehty toim",
      "122–123 Sukupuolinäkökulma on hu",
      "124–125 Hankkeen päätavoite on s",
      "127–153 8.2 Kestävä kehitys",
      "129–153 VälitönVälillinen",
      "130–136 Ekologinen kestävyys",
      "137–144 Taloudellinen kestävyys",
      "145–153 Sosiaalinen ja kulttuuri",
      "155–157 9 Loppuraportin tiiviste",
    ]));

  it("the blocks of the card", () =>
    check(seed("S20252"), [
      "8–20 Yleistiedot hankkeesta",
      "10–16 Projektitiimi:",
      "22–32 Tietoja hankkeesta:",
      "34–42 Lyhyt selostus hankkeest",
      "46–50 Kehittymisen paikat",
      "48–50 Hankkeen aikana:",
      "52–66 Toimintatavat",
      "68–76 Eri tahojen merkitys",
      "70–72 Kumppanit",
      "74–76 Ohjausryhma",
    ]));

  it("a section without its heading once, though its table has the same lines", () => {
    const found = foldsOf(seed("S21698").replace("8.2 Kestävä kehitys\n\n", ""));
    expect(found.filter((fold) => fold.endsWith("VälitönVälillinen"))).toEqual(["127–151 VälitönVälillinen"]);
  });

  it("nothing where the text was not recognised", () => check("Hei\nmaailma", []));

  it.each(["\r\n", "\r"])("the same lines whatever ends them (%j)", (end) =>
    expect(foldsOf(seed("S20283").replaceAll("\n", end))).toEqual(foldsOf(seed("S20283"))),
  );
});

it.each(SEEDS)("in %s every fold has several lines, none stands twice, and they nest", (file) => {
  const text = seed(file);
  const { form } = checkText(text);
  const found = form === undefined ? [] : folds(form);
  const open: { start: number; end: number }[] = [];
  for (const { span } of found) {
    expect(text.slice(span.start, span.end)).toContain("\n");
    while (open.length > 0 && (open[open.length - 1]?.end ?? 0) < span.start) open.pop();
    expect(open[open.length - 1]?.end ?? text.length).toBeGreaterThanOrEqual(span.end);
    open.push(span);
  }
  expect(new Set(found.map(({ span }) => `${span.start}-${span.end}`)).size).toBe(found.length);
});
