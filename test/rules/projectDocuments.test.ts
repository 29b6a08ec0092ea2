import { describe, expect, it } from "vitest";
import { check } from "../../shared/check.ts";
import { RULES } from "../../shared/rules/index.gen.ts";
import {
  codeOf,
  type Digest,
  digestOf,
  factsOf,
  gatherDocuments,
} from "../../shared/rules/projectDocuments.ts";
import { areaOf, severityIn } from "../../shared/rules/rule.ts";
import { cleanExample } from "../support/examples.ts";
import { CARD, T14 } from "../support/rules.ts";

const formOf = (template: string, text = cleanExample(template)) => {
  const { form, lines } = check(text, { template, rules: [] });
  if (form === undefined) throw new Error(`no form: ${template}`);
  return { form, lines, text };
};

describe("what other documents know of one", () => {
  it("are its dates, its authority, its sums and its budget, each where it stands", () => {
    const told = [T14, CARD].map((template) => {
      const { form, text } = formOf(template);
      return Object.fromEntries(
        Object.entries(factsOf(form)).map(([name, fact]) => [
          name,
          fact && [fact.value, text.slice(fact.place.start, fact.place.end)],
        ]),
      );
    });
    expect(told).toEqual([
      {
        start: [{ year: 2016, month: 3, day: 1 }, "1.3.2016"],
        end: [{ year: 2018, month: 2, day: 28 }, "28.2.2018"],
        authority: [
          "Keski-Suomen elinkeino-, liikenne- ja ympäristökeskus",
          "Keski-Suomen elinkeino-, liikenne- ja ympäristökeskus",
        ],
        plannedPublic: [24_000_000, "240 000"],
        budget: undefined,
      },
      {
        start: expect.any(Array),
        end: expect.any(Array),
        authority: ["Keski-Suomen ELY-keskus", "Keski-Suomen ELY-keskus"],
        plannedPublic: undefined,
        budget: [{ min: 10_000_000, max: 50_000_000 }, "100000-500000 €"],
      },
    ]);
  });

  it.each([
    ["yli 100000 €", { min: 10_000_000, max: undefined }],
    ["alle 100000 €", { min: undefined, max: 10_000_000 }],
  ])("a budget may be open at one end: %s", (budget, value) => {
    const { form } = formOf(CARD, cleanExample(CARD).replace("100000-500000 €", budget));
    expect(factsOf(form).budget?.value).toEqual(value);
  });

  it("are nothing where it says nothing", () => {
    const { form, lines } = formOf(T14, "1 Perustiedot");
    expect(Object.values(factsOf(form)).every((fact) => fact === undefined)).toBe(true);
    expect(digestOf(form, lines, { document: "a", file: "a" })).toBeUndefined();
    expect(codeOf(form)).toBeUndefined();
    expect(codeOf(undefined)).toBeUndefined();
  });

  it("stand in its digest by line and column", () => {
    const { form, lines, text } = formOf(T14);
    const digest = digestOf(form, lines, { document: "file:///a.txt", file: "a.txt" });
    if (digest === undefined) throw new Error("no digest");
    const { document, file, template, code, start, budget } = digest;
    expect({ document, file, template, budget }).toEqual({
      document: "file:///a.txt",
      file: "a.txt",
      template: T14,
      budget: undefined,
    });
    expect(code.value).toBe(codeOf(form));
    const said = ({ place }: { place: typeof code.place }): string =>
      text.slice(lines.offset(place.start), lines.offset(place.end));
    expect([said(code), start && said(start)]).toEqual([code.value, "1.3.2016"]);
  });
});

describe("documents that are gathered", () => {
  const place = { start: { line: 0, character: 0 }, end: { line: 0, character: 6 } };
  const digest = (file: string, { code = "S20271", template = T14, document = file } = {}): Digest => ({
    document,
    file,
    template,
    code: { value: code, place },
    start: undefined,
    end: undefined,
    authority: undefined,
    plannedPublic: undefined,
    budget: undefined,
  });
  const names = (digests: readonly Digest[]): string[] => digests.map(({ document }) => document);

  it("are known by code, by path, two of each template, whatever the order they come in", () => {
    const all = [
      digest("a"),
      digest("b"),
      digest("c"),
      digest("k", { template: CARD }),
      digest("x", { code: "S1" }),
    ];
    for (const gathered of [gatherDocuments(all), gatherDocuments([...all].reverse())]) {
      expect(names(gathered.of("S20271"))).toEqual(["a", "b", "k"]);
      expect(names(gathered.of("S1"))).toEqual(["x"]);
      expect(gathered.of("S2")).toEqual([]);
      expect(names(gathered.all())).toEqual(["x", "a", "b", "k"]);
    }
  });

  it("of one path stand by what tells them apart", () => {
    const [one, two] = [digest("a", { document: "1" }), digest("a", { document: "2" })];
    expect(names(gatherDocuments([two, one]).of("S20271"))).toEqual(["1", "2"]);
    expect(names(gatherDocuments([one, two]).of("S20271"))).toEqual(["1", "2"]);
    const [first, second] = [digest("a", { document: "2" }), digest("b", { document: "1" })];
    expect(names(gatherDocuments([first, second]).of("S20271"))).toEqual(["2", "1"]);
    expect(names(gatherDocuments([second, first]).of("S20271"))).toEqual(["2", "1"]);
  });

  it("may come one by one; before any comes there is none", () => {
    const gathered = gatherDocuments();
    expect(gathered.all()).toEqual([]);
    gathered.add(digest("b"));
    gathered.add(digest("a"));
    expect(names(gathered.of("S20271"))).toEqual(["a", "b"]);
  });
});

describe("a rule", () => {
  it("is of the area before the slash", () => {
    expect(RULES.filter((rule) => areaOf(rule) === "tool").map(({ id }) => id)).toEqual(["tool/rule-failed"]);
  });

  it("has one severity for all profiles, or one for each", () => {
    const [rule] = RULES;
    if (rule === undefined) throw new Error("no rules");
    expect(severityIn({ ...rule, severity: "hint" }, "draft")).toBe("hint");
    const each = { draft: "off", submission: "info", review: "error" } as const;
    expect(
      (["draft", "submission", "review"] as const).map((one) => severityIn({ ...rule, severity: each }, one)),
    ).toEqual(["off", "info", "error"]);
  });
});
