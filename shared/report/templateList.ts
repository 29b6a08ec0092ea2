import { type CountedNoun, counted } from "../i18n/counted.ts";
import type { Language, LocalText } from "../i18n/message.ts";
import { headingText } from "../templates/scaffold.ts";
import { sectionDefs, type Template } from "../templates/schema.ts";
import { titleOf } from "../templates/title.ts";

const WORDS = {
  revision: { fi: "versio", sv: "version", en: "revision" },
  period: { fi: "ohjelmakausi", sv: "programperiod", en: "programme period" },
  byCode: {
    fi: "hankekoodin mukaan",
    sv: "enligt projektkoden",
    en: "as the project code tells",
  },
} as const satisfies Record<string, LocalText>;

const SECTIONS: CountedNoun = {
  one: { fi: "osio", sv: "avsnitt", en: "section" },
  many: { fi: "osiota", sv: "avsnitt", en: "sections" },
};

function describe(template: Template, language: Language): string {
  const sections = [...sectionDefs(template)];
  const period =
    template.periodBy === "code" ? WORDS.byCode[language] : (template.programme ?? "–").replace("-", "–");
  const facts = [
    `${WORDS.revision[language]} ${template.revision}`,
    `${WORDS.period[language]} ${period}`,
    counted(sections.length, SECTIONS, language),
  ];
  return [
    `${template.id}  ${titleOf(template)[language]}`,
    `  ${facts.join(", ")}`,
    ...sections.map(
      ({ def, parent }) => `${parent === undefined ? "    " : "      "}${headingText(template, def)}`,
    ),
  ].join("\n");
}

/** The templates for people: id, title, revision, programme period, sections. Lines end with LF. */
export const templateListText = (templates: readonly Template[], language: Language): string =>
  `${templates.map((template) => describe(template, language)).join("\n\n")}\n`;
