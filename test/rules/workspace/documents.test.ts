import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { check } from "../../../shared/check.ts";
import { LANGUAGES, type Language, render } from "../../../shared/i18n/message.ts";
import { type Digest, digestOf, gatherDocuments } from "../../../shared/rules/projectDocuments.ts";
import { cleanExample } from "../../support/examples.ts";
import { CARD, exampleWith, T07, T14 } from "../../support/rules.ts";

/** Texts by path, checked together: `path severity rule "text" → path of the other, line, words`. */
function checkTogether(texts: Readonly<Record<string, string>>, language: Language = "fi"): string[] {
  const digests = Object.entries(texts).flatMap(([path, text]) => {
    const { form, lines } = check(text, { rules: [] });
    return (form && digestOf(form, lines, { document: path, file: path })) ?? [];
  });
  const documents = gatherDocuments(digests);
  return Object.entries(texts).flatMap(([path, text]) => {
    const { findings } = check(text, { profile: "review", among: { document: path, documents } });
    return findings
      .filter(({ rule }) => rule.startsWith("workspace/"))
      .map(({ rule, severity, span, related }) => {
        const others = related.map(
          ({ elsewhere, message }) =>
            `${elsewhere?.document}:${(elsewhere?.place.start.line ?? 0) + 1} ${render(message, language).replaceAll("\u00A0", " ")}`,
        );
        const at = JSON.stringify(text.slice(span.start, span.end));
        return `${path} ${severity} ${rule.slice("workspace/".length)} ${at} → ${others.join("; ")}`;
      });
  });
}

const description = cleanExample(T14);
const card = cleanExample(CARD);

describe("workspace/duplicate-code", () => {
  it("stands in each file of the group and leads to the first other by path", () => {
    expect(checkTogether({ "c.txt": description, "a.txt": description, "b.txt": description })).toEqual([
      'c.txt warning duplicate-code "S29991" → a.txt:7 Sama koodi täällä',
      'a.txt warning duplicate-code "S29991" → b.txt:7 Sama koodi täällä',
      'b.txt warning duplicate-code "S29991" → a.txt:7 Sama koodi täällä',
    ]);
  });

  it("does not stand for documents of two forms, of two codes, or of none", () => {
    expect(checkTogether({ "a.txt": description, "b.txt": card })).toEqual([]);
    expect(checkTogether({ "a.txt": description, "b.txt": description.replace("S29991", "S29992") })).toEqual(
      [],
    );
    expect(
      checkTogether({
        "a.txt": description.replace("S29991", ""),
        "b.txt": description.replace("S29991", ""),
      }),
    ).toEqual([]);
    const wrong = description.replace("S29991", "S2999");
    expect(checkTogether({ "a.txt": wrong, "b.txt": wrong })).toEqual([]);
  });

  it("compares projects of 2007–2013 and cards as well", () => {
    const old = cleanExample(T07);
    expect(checkTogether({ "a.txt": old, "b.txt": old, "c.txt": card, "d.txt": card })).toHaveLength(4);
  });
});

describe("workspace/card-contradicts-description", () => {
  const rule = "card-contradicts-description";
  const withCard = (replace: readonly (readonly [string, string])[]): string[] =>
    checkTogether({ "kortti.txt": exampleWith(CARD, replace), "kuvaus.txt": description });

  it("says nothing where both say the same", () => expect(withCard([])).toEqual([]));

  it("warns of the budget, at both places", () => {
    expect(withCard([["100000-500000 €", "500000-1000000 €"]])).toEqual([
      `kortti.txt warning ${rule} "500000-1000000 €" → kuvaus.txt:74 Hankekuvauksessa 240 000 €`,
      `kuvaus.txt warning ${rule} "240 000" → kortti.txt:26 Kortissa 500 000 €–1 000 000 €`,
    ]);
  });

  it.each([
    ["yli 1000000 €", ["vähintään 1 000 000 €", "minst 1 000 000 €", "at least 1 000 000 €"]],
    ["alle 100000 €", ["enintään 100 000 €", "högst 100 000 €", "at most 100 000 €"]],
  ])("warns of a budget that is open to one side: %s", (budget, words) => {
    const texts = {
      "kortti.txt": exampleWith(CARD, [["100000-500000 €", budget]]),
      "kuvaus.txt": description,
    };
    expect(checkTogether(texts)).toHaveLength(2);
    const said = LANGUAGES.map((language) => checkTogether(texts, language)[1]);
    for (const [i, word] of words.entries()) expect(said[i]).toContain(word);
  });

  it("says nothing of a budget open to one side that holds the sum", () => {
    expect(withCard([["100000-500000 €", "yli 100000 €"]])).toEqual([]);
    expect(withCard([["100000-500000 €", "alle 500000 €"]])).toEqual([]);
  });

  it("compares with a description, not with another card of the project", () => {
    const found = checkTogether({
      "a.txt": card,
      "b.txt": exampleWith(CARD, [["100000-500000 €", "500000-1000000 €"]]),
      "c.txt": description,
    });
    expect(found.filter((line) => line.startsWith("b.txt") && line.includes(rule))).toEqual([
      `b.txt warning ${rule} "500000-1000000 €" → c.txt:74 Hankekuvauksessa 240 000 €`,
    ]);
  });

  it("informs of the days and the authority", () => {
    const found = withCard([
      ["Aloituspäivä: 01.03.2016", "Aloituspäivä: 01.04.2016"],
      ["Lopetuspäivä: 28.02.2018", "Lopetuspäivä: 31.08.2018"],
      ["Keski-Suomen ELY-keskus", "Hämeen ELY-keskus"],
    ]);
    expect(found.filter((line) => line.startsWith("kortti"))).toEqual([
      `kortti.txt info ${rule} "Hämeen ELY-keskus" → kuvaus.txt:19 Hankekuvauksessa Keski-Suomen elinkeino-, liikenne- ja ympäristökeskus`,
      `kortti.txt info ${rule} "01.04.2016" → kuvaus.txt:15 Hankekuvauksessa 1.3.2016`,
      `kortti.txt info ${rule} "31.08.2018" → kuvaus.txt:15 Hankekuvauksessa 28.2.2018`,
    ]);
    expect(found).toHaveLength(6);
  });

  it("leaves values alone that have a finding of their own, and authorities that nobody knows", () => {
    expect(
      withCard([
        ["Lopetuspäivä: 28.02.2018", "Lopetuspäivä: 31.02.2018"],
        ["100000-500000 €", "500000-100000 €"],
        ["Keski-Suomen ELY-keskus", "Esimerkkilän rahasto"],
      ]),
    ).toEqual([]);
  });

  it("compares the documents of one project alone", () => {
    expect(
      withCard([
        ["EURA-tunnus: S29991", "EURA-tunnus: S29992"],
        ["100000-500000 €", "500000-1000000 €"],
      ]),
    ).toEqual([]);
  });

  it("compares with a project of 2007–2013, and with the first description by path", () => {
    const old = exampleWith(CARD, [
      ["S29991", "S19991"],
      ["01.03.2016", "01.09.2009"],
      ["28.02.2018", "31.12.2012"],
      ["100000-500000 €", "500000-1000000 €"],
    ]);
    const project = cleanExample(T07);
    const found = checkTogether({ "kortti.txt": old, "b.txt": project, "a.txt": project });
    expect(found.filter((line) => line.startsWith("kortti"))).toEqual([
      `kortti.txt warning ${rule} "500000-1000000 €" → a.txt:113 Hankekuvauksessa 400 000 €`,
    ]);
  });
});

describe("documents that are gathered", () => {
  const digest = (file: string, code: string, template: string): Digest => ({
    document: file,
    file,
    template,
    code: { value: code, place: { start: { line: 0, character: 0 }, end: { line: 0, character: 6 } } },
    start: undefined,
    end: undefined,
    authority: undefined,
    plannedPublic: undefined,
    budget: undefined,
  });
  const digests = fc.array(
    fc
      .tuple(fc.nat(20), fc.constantFrom("S20001", "S20002"), fc.constantFrom("esr-2014-2020", "hankekortti"))
      .map(([n, code, template]) => digest(`${n}-${code}-${template}.txt`, code, template)),
  );

  it("are the same whatever the order in which they came", () => {
    fc.assert(
      fc.property(digests, digests, (one, two) => {
        const [a, b] = [gatherDocuments([...one, ...two]), gatherDocuments([...two, ...one])];
        expect(a.all()).toEqual(b.all());
      }),
    );
  });

  it("are at most two of a code and a form, the first by path", () => {
    const documents = gatherDocuments([3, 1, 2].map((n) => digest(`${n}.txt`, "S20001", "esr-2014-2020")));
    expect(documents.of("S20001").map(({ file }) => file)).toEqual(["1.txt", "2.txt"]);
    expect(documents.of("S20002")).toEqual([]);
  });
});
