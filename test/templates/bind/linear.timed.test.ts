import { describe, expect, it } from "vitest";
import { check } from "../../../shared/check.ts";
import { RULES } from "../../../shared/rules/index.gen.ts";
import { timesDearer } from "../../support/cost.ts";
import { cleanExample } from "../../support/examples.ts";

const clean = cleanExample("esr-2014-2020");
const rules = RULES.filter(({ id }) => /^(?:structure|value)\//u.test(id));

const after = (line: string, more: string): string => clean.replace(`${line}\n`, `${line}\n\n${more}`);

/** Texts in which one thing stands `n` times. */
const MANY: Readonly<Record<string, (n: number) => string>> = {
  "headings of one section": (n) => clean + "1 Hanke\n\n".repeat(n),
  "misspelled headings": (n) => clean + "1 Hankke\n\n".repeat(n),
  "sections in the wrong order": (n) => "2 Hakijan perustiedot\n\n1 Hanke\n\n".repeat(n / 2),
  "labels of one field": (n) => after("Hankekoodi: S29991", "Hankekoodi: S29991\n\n".repeat(n)),
  "unknown fields, with one missing": (n) =>
    after("Hankekoodi: S29991", "Hankkeen lempinimi: x\n\n".repeat(n)).replace(/^Hankkeen nimi.*\n/mu, ""),
  "rows of one kind": (n) => after("Materiaalit ja jätteet 0 0", "Materiaalit ja jätteet 0 0\n".repeat(n)),
  "paragraphs under a lost heading": (n) =>
    clean.replace("9 Loppuraportin tiivistelmä\n", "").replace(/^5 Projektin.*\n/mu, "") +
    "Teksti.\n\n".repeat(n),
  "subsections that the form allows": (n) =>
    clean.replace("8 Horisontaaliset", `${"7.3 Uutta\n\nSuunniteltu: 3\n\n".repeat(n / 2)}8 Horisontaaliset`),
  "words of another period": (n) => after("Hankekoodi: S29991", "Projektityyppi: Muu\n\n".repeat(n)),
};

const checkOf = (text: string) => (): void => {
  expect(check(text, { template: "esr-2014-2020", rules }).findings.length).toBeGreaterThanOrEqual(0);
};

/** Eight times the text: at most about 8 where the time is linear; one look-up that walks all fields gave 19. */
const LIMIT = 14;

describe("a check takes time in proportion to the text", () => {
  it.each(Object.entries(MANY))("with many %s", (_, write) => {
    expect(timesDearer(checkOf(write(9600)), checkOf(write(1200)), LIMIT)).toBeLessThan(LIMIT);
  });
});
