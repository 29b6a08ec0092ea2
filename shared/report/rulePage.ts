import { PROFILES } from "../config/settings.ts";
import type { Language, LocalText } from "../i18n/message.ts";
import { type Rule, severityIn } from "../rules/rule.ts";
import type { Registry } from "../templates/registry.ts";
import { titleOf } from "../templates/title.ts";
import { type ShownExample, shownExamples } from "./ruleExamples.ts";
import { rulesByArea, severityText, templatesOf } from "./ruleList.ts";
import { visible, visibleLines } from "./visible.ts";
import { PROFILE_WORDS, SEVERITY_WORDS } from "./words.ts";

const WORDS = {
  what: { fi: "Mitä huomautetaan", sv: "Vad som anmärks på", en: "What is reported" },
  why: { fi: "Miksi", sv: "Varför", en: "Why" },
  fix: { fi: "Mitä tehdä", sv: "Vad du gör", en: "What to do" },
  severity: { fi: "Vakavuus", sv: "Allvarlighetsgrad", en: "Severity" },
  checkedFor: { fi: "Mitä varten tarkistetaan", sv: "Vad kontrollen gäller", en: "Checked for" },
  templates: { fi: "Lomakkeet", sv: "Blanketter", en: "Forms" },
  unrecognised: {
    fi: "tekstit, joita ei tunnistettu hankekuvaukseksi",
    sv: "texter som inte kändes igen som projektbeskrivningar",
    en: "texts that were not recognised as project descriptions",
  },
  noTemplate: {
    fi: "ei mikään nykyisistä lomakkeista",
    sv: "ingen av dagens blanketter",
    en: "none of the present forms",
  },
  repair: { fi: "Korjaus", sv: "Rättelse", en: "Fix" },
  source: { fi: "Peruste", sv: "Grund", en: "Source" },
  examples: { fi: "Esimerkkejä", sv: "Exempel", en: "Examples" },
  wrong: { fi: "Näin huomautetaan:", sv: "Det här anmärks på:", en: "This is reported:" },
  says: { fi: "Huomautus:", sv: "Anmärkning:", en: "The report says:" },
  mended: { fi: "Korjattuna:", sv: "Rättat:", en: "Put right:" },
  right: { fi: "Tästä ei huomauteta:", sv: "Det här anmärks inte på:", en: "This is not reported:" },
  fileName: { fi: "Tiedoston nimi", sv: "Filens namn", en: "Name of the file" },
  asOf: { fi: "Tarkistuspäivä", sv: "Kontrolldag", en: "Day of the check" },
  register: { fi: "Rekisterin vienti:", sv: "Registrets export:", en: "Export of the register:" },
  other: { fi: "Toinen tiedosto", sv: "En annan fil", en: "Another file" },
  index: { fi: "Tarkistukset", sv: "Kontroller", en: "Checks" },
} as const satisfies Record<string, LocalText>;

const FIXES: Readonly<Record<Rule["fix"], LocalText>> = {
  safe: {
    fi: "Ohjelma osaa korjata tämän itse: asiasisältö ei muutu.",
    sv: "Programmet kan rätta detta självt: innehållet ändras inte.",
    en: "The program can put this right itself: what the text says does not change.",
  },
  suggest: {
    fi: "Ohjelma ehdottaa korjausta, jonka ihminen hyväksyy.",
    sv: "Programmet föreslår en rättelse som en människa godkänner.",
    en: "The program suggests a fix, which a person accepts.",
  },
  both: {
    fi: "Ohjelma korjaa osan itse ja ehdottaa muihin korjausta, jonka ihminen hyväksyy.",
    sv: "Programmet rättar en del självt och föreslår för resten en rättelse som en människa godkänner.",
    en: "The program puts some cases right itself and suggests a fix for others, which a person accepts.",
  },
  none: {
    fi: "Ohjelma ei korjaa tätä: oikea tieto on ihmisellä.",
    sv: "Programmet rättar inte detta: rätt uppgift finns hos människan.",
    en: "The program does not put this right: only a person knows what is true.",
  },
};

/** A fence longer than any run of backticks inside the text. */
function codeBlock(text: string): string {
  const longest = Math.max(2, ...[...text.matchAll(/`+/gu)].map(([run]) => run.length));
  const fence = "`".repeat(longest + 1);
  return `${fence}text\n${visibleLines(text.replace(/\r\n?/gu, "\n"))}\n${fence}`;
}

/** The message with `…` for what it takes from the document. */
const withoutValues = (text: string): string => text.replace(/\{[a-zA-Z]+\}/gu, "…");

/** The text of an example, under what else the rule looks at. */
function exampleText(example: ShownExample, language: Language): string[] {
  const { fileName, asOf, register, other, before } = example;
  const facts = [
    ...(fileName === undefined ? [] : [`${WORDS.fileName[language]}: \`${visible(fileName)}\``]),
    ...(asOf === undefined ? [] : [`${WORDS.asOf[language]}: \`${asOf}\``]),
  ];
  return [
    ...(facts.length === 0 ? [] : [facts.join(", ")]),
    codeBlock(before),
    ...(register === undefined ? [] : [WORDS.register[language], codeBlock(register)]),
    ...(other === undefined
      ? []
      : [`${WORDS.other[language]} \`${visible(other.path)}\`:`, codeBlock(other.text)]),
  ];
}

const invalidExample = (example: ShownExample, language: Language): string[] => [
  WORDS.wrong[language],
  ...exampleText(example, language),
  ...(example.finding === undefined ? [] : [`${WORDS.says[language]} ${visible(example.finding)}`]),
  ...(example.after === undefined ? [] : [WORDS.mended[language], codeBlock(example.after)]),
];

function templateWords(rule: Rule, language: Language, registry: Registry): string {
  if ("checkFile" in rule && !rule.anyTemplate) return WORDS.unrecognised[language];
  const titles = templatesOf(rule, registry).map(
    (template) => `${titleOf(template)[language]} (\`${template.id}\`)`,
  );
  return titles.join(", ") || WORDS.noTemplate[language];
}

/**
 * A rule's page as Markdown in one language: what, why, what to do, severities, forms, fix, source, examples. The same
 * page is the documentation and the answer of `explain`. Lines end with LF.
 */
export function rulePage(rule: Rule, language: Language, registry: Registry): string {
  const heading = (word: LocalText, level = "##"): string => `${level} ${word[language]}`;
  const [main] = Object.values(rule.messages);
  const { invalid, valid } = shownExamples(rule, language, registry);
  const rows = PROFILES.map(
    (profile) =>
      `| ${PROFILE_WORDS[profile][language]} | ${SEVERITY_WORDS[severityIn(rule, profile)][language]} |`,
  );
  const examples = [
    ...invalid.flatMap((example) => invalidExample(example, language)),
    ...(valid.length === 0 ? [] : [WORDS.right[language]]),
    ...valid.flatMap((example) => exampleText(example, language)),
  ];
  return `${[
    heading(rule.title, "#"),
    `\`${rule.id}\``,
    ...(main === undefined ? [] : [heading(WORDS.what), withoutValues(main[language])]),
    heading(WORDS.why),
    rule.docs.why[language],
    heading(WORDS.fix),
    rule.docs.fix[language],
    FIXES[rule.fix][language],
    heading(WORDS.severity),
    [`| ${WORDS.checkedFor[language]} | ${WORDS.severity[language]} |`, "|---|---|", ...rows].join("\n"),
    heading(WORDS.templates),
    templateWords(rule, language, registry),
    heading(WORDS.source),
    rule.source[language],
    ...(examples.length === 0 ? [] : [heading(WORDS.examples), ...examples]),
  ].join("\n\n")}\n`;
}

/** The index of the pages by area, as Markdown. Links lead to `area/problem.LANGUAGE.md` beside it. */
export function ruleIndexPage(rules: readonly Rule[], language: Language): string {
  const areas = rulesByArea(rules).flatMap(({ title, rules: own }) => [
    `## ${title[language]}`,
    own
      .map(
        (rule) =>
          `- [${rule.title[language]}](${rule.id}.${language}.md) – \`${rule.id}\`, ${severityText(rule, language)}`,
      )
      .join("\n"),
  ]);
  return `${[`# ${WORDS.index[language]}`, ...areas].join("\n\n")}\n`;
}
