import { describe, expect, it } from "vitest";
import { check } from "../../../shared/check.ts";
import { type Compared, compareForms, type FormDiff } from "../../../shared/features/diff/compare.ts";
import { compareWords } from "../../../shared/features/diff/words.ts";
import { formatted } from "../../../shared/features/format.ts";
import { render } from "../../../shared/i18n/message.ts";
import { differenceWords } from "../../../shared/report/diff/words.ts";
import { inventDescription } from "../../generator/descriptions.ts";
import { createRandom } from "../../generator/random.ts";
import { DOCUMENTS } from "../../support/documents.ts";
import { seed } from "../../support/seeds.ts";

const comparedOf = (text: string): Compared => {
  const { form, findings } = check(text);
  if (form === undefined) throw new Error("not recognised");
  return { text, form, findings };
};

const compare = (old: string, now: string): FormDiff => compareForms(comparedOf(old), comparedOf(now));

/** The changes as lines to read: what, where, and in what it differs. */
const tell = ({ changes }: FormDiff): string[] =>
  changes.map(({ key, change, old, new: now, details }) => {
    const said = details.map((detail) => {
      const name = detail.label === undefined ? "" : `${detail.label.fi} `;
      if (detail.kind === "list")
        return (
          name +
          [...detail.removed.map((one) => `-${one}`), ...detail.added.map((one) => `+${one}`)].join(" ")
        );
      if (detail.kind === "text")
        return (
          name +
          detail.segments
            .map(
              ({ in: side, text }) => ({ both: "…", old: `-${text.trim()}`, new: `+${text.trim()}` })[side],
            )
            .join(" ")
        );
      const words = differenceWords(detail, "fi");
      return `${name}${words.old} → ${words.new} ${words.difference}`.replaceAll("\u00A0", " ");
    });
    if (change === "changed") return `${key}: ${said.join("; ")}`;
    return change === "added" ? `${key} +${now}` : `${key} -${old}`;
  });

const POLKU = seed("S20271");

/** Changes a description at one place and compares. */
function changed(from: string, to: string, expected: readonly string[], text = POLKU): void {
  if (!text.includes(from)) throw new Error(`no ${from}`);
  expect(tell(compare(text, text.replace(from, to)))).toEqual(expected);
}

describe("a field that changed is told by what it means", () => {
  it("money with its difference", () => {
    changed("rahoitus: 445 300", "rahoitus: 457 300", ["5/granted: 445 300 € → 457 300 € +12 000 €"]);
    changed("rahoitus: 445 300", "rahoitus: 44 530", ["5/granted: 445 300 € → 44 530 € −400 770 €"]);
  });

  it("days in whole months where they are, otherwise in days", () => {
    changed("päättyy 31.12.2018", "päättyy 31.3.2019", [
      "1/period: Päättyy 31.12.2018 → 31.3.2019 3 kuukautta myöhemmin",
    ]);
    changed("Alkaa 1.4.2015", "Alkaa 31.3.2015", [
      "1/period: Alkaa 1.4.2015 → 31.3.2015 1 päivä aikaisemmin",
    ]);
    changed("Alkaa 1.4.2015 ja päättyy 31.12.2018", "Alkaa 1.5.2015 ja päättyy 10.1.2019", [
      "1/period: Alkaa 1.4.2015 → 1.5.2015 1 kuukausi myöhemmin; Päättyy 31.12.2018 → 10.1.2019 10 päivää myöhemmin",
    ]);
  });

  it("lists by their elements, whatever their order", () => {
    changed("Inari, Ranua, Keminmaa", "Keminmaa, Inari", ["6/municipalities: -Ranua"]);
    changed("Inari, Ranua, Keminmaa", "Ranua, Keminmaa, Inari", []);
  });

  it("counts, scores and justifications", () => {
    changed("Suunniteltu: 360", "Suunniteltu: 1400", ["7.2/planned: 360 → 1 400 +1 040"]);
    changed(
      "Natura 2000 -ohjelman kohteet 1 1\nVaikutukset",
      "Natura 2000 -ohjelman kohteet 0 1\nVähäiset vaikutukset",
      ["8.2/natura2000: Välitön 1 → 0 −1; Perustelu -Vaikutukset +Vähäiset vaikutukset …"],
    );
  });

  it("prose by its words", () => {
    changed("edellytys on asiakkaiden haltuunotto", "ehto on asiakkaiden haltuunotto ja ohjaus", [
      "3/summary: … -edellytys +ehto … +ja ohjaus …",
    ]);
    changed("Y-tunnus: 2296962-1", "Y-tunnus: 2296962-2", ["2/businessId: -2296962-1 +2296962-2"]);
  });

  it("partners by their lines", () => {
    const joint = POLKU.replace(
      "menettely: Vain yksi hakija",
      "menettely: Hakijoita on useampi kuin yksi (yhteishanke)\n\nOsatoteuttajat\nA oy, 0187690-1\nB ry, 1563976-3",
    );
    changed("B ry, 1563976-3", "C ry, 1563976-3", ["2/partners: -B ry, 1563976-3 +C ry, 1563976-3"], joint);
  });

  it("a value that comes, goes, or cannot be read", () => {
    changed("4.2 Välilliset kohderyhmät\n\n-", "4.2 Välilliset kohderyhmät\n\nKunnat", [
      "4.2/indirect +Kunnat",
    ]);
    changed("\n\nPuhelinnumero: 020 6360 010", "", ["2/phone -020 6360 010"]);
    changed("\nPuhelinnumero: 020 6360 010", "\nPuhelinnumero:", ["2/phone -020 6360 010"]);
    changed("rahoitus: 445 300", "rahoitus: paljon", ["5/granted: -445 300 +paljon"]);
  });

  it("lines of no field, and sections that come and go", () => {
    changed("7.2 Osallistuvien", "Irrallinen rivi\n\n7.2 Osallistuvien", ["7.1 +Irrallinen rivi"]);
    const { sections, changes } = compare(POLKU, POLKU.slice(0, POLKU.indexOf("9 Loppuraportin")));
    expect(sections).toEqual({ added: [], removed: ["9 Loppuraportin tiivistelmä"] });
    expect(changes.map(({ key, change }) => [key, change])).toEqual([["9/finalReport", "removed"]]);
  });

  it("in the order of the new description, what is gone at its old place", () => {
    const now = POLKU.replace(
      "\n\nHakijan virallinen nimi: ELY-keskusten sekä TE-toimistojen KEHA-keskus",
      "",
    )
      .replace("Suunniteltu: 360", "Suunniteltu: 361")
      .replace("Hankekoodi: S20271", "Hankekoodi: S20272");
    expect(compare(POLKU, now).changes.map(({ key }) => key)).toEqual(["1/code", "2/name", "7.2/planned"]);
  });
});

describe("what is no change", () => {
  it.each(DOCUMENTS)("$name and itself, laid out otherwise", ({ text }) => {
    const { form } = check(text);
    const layouts = [
      text,
      text.replaceAll("\n", "\r\n"),
      text.replaceAll("\n\n", "\n\n\n"),
      form ? formatted(form) : "",
    ];
    for (const other of layouts) {
      const { changes, sections, notCompared } = compare(text, other);
      expect({ changes, sections, notCompared }).toEqual({
        changes: [],
        sections: { added: [], removed: [] },
        notCompared: { old: [], new: [] },
      });
    }
    const { findings } = compare(text, text);
    expect([findings.added, findings.fixed]).toEqual([[], []]);
    expect(findings.unchanged).toHaveLength(check(text).findings.length);
  });

  it("another way of writing the same sum", () => changed("rahoitus: 445 300", "rahoitus: 445300", []));
});

describe("descriptions of different forms are compared by what fields mean", () => {
  const diff = compare(POLKU, seed("S10246"));

  it("and what has no place in the other form is named", () => {
    expect(diff.isSameTemplate).toBe(false);
    const keys = diff.changes.map(({ key }) => key);
    expect(keys).toContain("funding.granted");
    expect(keys).toContain("period.end");
    expect(diff.notCompared.old.map(({ fi }) => fi)).toContain("Erityistavoite");
    expect(diff.notCompared.new.map(({ fi }) => fi)).toContain("Projektityyppi");
    expect(keys).not.toContain("project.type");
  });

  it("money, days and counts with their differences", () => {
    const lines = tell(diff);
    expect(lines).toContain("funding.granted: 445 300 € → 690 000 € +244 700 €");
    expect(lines).toContain("people.planned: 360 → 0 −360");
    expect(lines.find((line) => line.startsWith("period.end"))).toContain(
      "31.12.2018 → 31.12.2011 84 kuukautta aikaisemmin",
    );
  });
});

describe("findings", () => {
  const rules = (old: string, now: string) => {
    const { findings } = compare(old, now);
    return {
      added: findings.added.map(({ rule }) => rule),
      fixed: findings.fixed.map(({ rule }) => rule),
      unchanged: findings.unchanged.length,
    };
  };
  const all = check(POLKU).findings.length;

  it("are new, fixed and unchanged", () => {
    const wrong = POLKU.replace("2296962-1", "2296962-2");
    expect(rules(POLKU, wrong)).toEqual({
      added: ["business-id/wrong-check-digit"],
      fixed: [],
      unchanged: all,
    });
    expect(rules(wrong, POLKU)).toEqual({
      added: [],
      fixed: ["business-id/wrong-check-digit"],
      unchanged: all,
    });
  });

  it("stay the same when lines move and when the words that they mark change a little", () => {
    expect(rules(POLKU, `\n\n\n${POLKU}`).added.filter((rule) => !rule.startsWith("file/"))).toEqual([]);
    expect(rules(POLKU, POLKU.replace("päättyy 31.12.2018", "päättyy 30.11.2018")).added).toEqual([]);
  });

  it("are counted one by one: the third of a kind is new", () => {
    const [one, two] = [" ja ja ", " tai tai "].map(
      (twice) => (text: string) => text.replace(" sekä asiakkaiden", `${twice}asiakkaiden`),
    );
    const doubled = one?.(POLKU) ?? "";
    const again = two?.(doubled.replace(" eri toimialalle", "")) ?? "";
    expect(rules(POLKU, doubled).added).toEqual(["text/doubled-word"]);
    expect(rules(doubled, `${again} ja ja `).added).toEqual(["text/doubled-word"]);
  });

  it("keep their number in every comparison of invented descriptions", () => {
    for (let i = 0; i < 20; i++) {
      const [old, now] = [i, i + 1].map((n) => inventDescription(createRandom(n), "esr-2014-2020"));
      const [before, after] = [check(old ?? "").findings, check(now ?? "").findings];
      const { findings } = compare(old ?? "", now ?? "");
      expect(findings.added.length + findings.unchanged.length).toBe(after.length);
      expect(findings.fixed.length + findings.unchanged.length).toBe(before.length);
      const known = new Set(after.map(({ message }) => render(message, "fi")));
      for (const { message } of findings.added) expect(known).toContain(render(message, "fi"));
    }
  });
});

describe("words", () => {
  const bare = (text: string): string => text.replace(/\s+/gu, " ").trim();

  it("the pieces of each side, joined, are its text", () => {
    const random = createRandom(3);
    const vocabulary = ["työ", "ja", "nuoret,", "ELY-keskus.", "2015", "\n\n", "–", "S20271"];
    const invent = (): string =>
      Array.from({ length: random.int(0, 60) }, () => random.pick(vocabulary)).join(" ");
    for (let i = 0; i < 300; i++) {
      const [old, now] = [invent(), invent()];
      const segments = compareWords(old, now);
      const side = (name: "old" | "new"): string =>
        bare(
          segments
            .filter((one) => one.in === "both" || one.in === name)
            .map(({ text }) => text)
            .join(" "),
        );
      expect(side("new").replaceAll(" ", "")).toBe(bare(now).replaceAll(" ", ""));
      expect(side("old").replaceAll(" ", "")).toBe(bare(old).replaceAll(" ", ""));
    }
  });

  it("two long texts that have nothing in common are told in reasonable time", () => {
    const long = (word: string): string => Array.from({ length: 20_000 }, (_, i) => `${word}${i}`).join(" ");
    expect(compareWords(long("a"), long("b")).map((one) => one.in)).toEqual(["old", "new"]);
  });
});
