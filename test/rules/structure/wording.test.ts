import { describe, expect, it } from "vitest";
import { check } from "../../../shared/check.ts";
import { LANGUAGES, render } from "../../../shared/i18n/message.ts";
import { RULES } from "../../../shared/rules/index.gen.ts";
import type { Example } from "../../../shared/rules/rule.ts";
import { textOfExample } from "../../support/examples.ts";

/** First Finnish sentence of each rule's main message, placeholders as the catalogue of rules has them. */
const FIRST_SENTENCES: Readonly<Record<string, string>> = {
  "structure/missing-section": 'Osio "{n} {title}" puuttuu',
  "structure/section-out-of-order": 'Osio "{n} {title}" on väärässä kohdassa',
  "structure/duplicate-section": 'Osio "{n}" esiintyy kahdesti',
  "structure/heading-misspelled": 'Otsikon pitäisi olla "{title}"',
  "structure/heading-style": "Otsikkonumeron esitystapa ei vastaa mallia",
  "structure/missing-field": 'Pakollinen kenttä "{label}" puuttuu',
  "structure/duplicate-field": 'Kenttä "{label}" toistuu',
  "structure/field-out-of-order": 'Kentän "{label}" paikka poikkeaa mallista',
  "structure/field-misspelled": 'Tarkoititko "{label}"?',
  "structure/unknown-field": 'Tuntematon kenttä "{label}"',
  "structure/mixed-periods": "Asiakirjassa on kahden ohjelmakauden kenttiä",
  "structure/unrecognised": "Asiakirjan tyyppiä ei tunnistettu",
  "value/empty": 'Kenttä "{label}" on tyhjä',
  "value/not-given": '"-" tarkoittaa, ettei tietoa ole annettu',
  "value/unknown-choice": 'Tuntematon arvo "{value}"',
};

/** True when a text begins with the sentence, whatever stands between its quotes. */
function beginsWith(text: string, sentence: string): boolean {
  const escaped = sentence.replace(/[.*+?^${}()|[\]\\]/gu, "\\$&").replace(/(?:\\\{\w+\\\} ?)+/gu, '[^"]+');
  return new RegExp(`^${escaped}`, "u").test(text);
}

describe.each(Object.entries(FIRST_SENTENCES))("%s", (id, sentence) => {
  const rule = RULES.find((one) => one.id === id);
  const first = rule?.examples.invalid[0];
  const example: Example = typeof first === "string" ? { text: first } : (first ?? {});
  const template = example.template ?? "esr-2014-2020";
  const options = id === "structure/unrecognised" ? {} : { template, profile: "review" as const };
  const finding = check(textOfExample(example, template), options).findings.find((one) => one.rule === id);

  it("says what the catalogue says, and then what to do", () => {
    const text = finding === undefined ? "" : render(finding.message, "fi");
    expect(beginsWith(text, sentence), text).toBe(true);
    expect(text.length).toBeGreaterThan(sentence.length + 10);
  });

  it("says it in every language, nothing left in braces", () => {
    if (finding === undefined) throw new Error("no finding");
    const messages = [finding.message, ...finding.related.map(({ message }) => message)];
    for (const message of finding.fix === undefined ? messages : [...messages, finding.fix.title]) {
      const texts = LANGUAGES.map((language) => render(message, language));
      expect(new Set(texts).size).toBe(LANGUAGES.length);
      for (const text of texts) expect(text).not.toMatch(/[{}]|undefined|\s\s/u);
    }
  });
});
