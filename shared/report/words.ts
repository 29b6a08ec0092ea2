import type { Profile } from "../config/settings.ts";
import { type CountedNoun, counted } from "../i18n/counted.ts";
import type { Language, LocalText } from "../i18n/message.ts";
import { type FindingSeverity, SEVERITIES } from "../rules/engine.ts";
import type { Severity } from "../templates/schema.ts";
import type { Counts, FileReport, Summary, Verdict } from "./report.ts";

/** What the severities are called towards people. */
export const SEVERITY_WORDS: Readonly<Record<Severity, LocalText>> = {
  error: { fi: "Virhe", sv: "Fel", en: "Error" },
  warning: { fi: "Varoitus", sv: "Varning", en: "Warning" },
  info: { fi: "Tieto", sv: "Upplysning", en: "Information" },
  hint: { fi: "Vihje", sv: "Tips", en: "Hint" },
  off: { fi: "ei käytössä", sv: "används inte", en: "not used" },
};

/** The severities after a number. */
export const SEVERITY_NOUNS: Readonly<Record<FindingSeverity, CountedNoun>> = {
  error: {
    one: { fi: "virhe", sv: "fel", en: "error" },
    many: { fi: "virhettä", sv: "fel", en: "errors" },
  },
  warning: {
    one: { fi: "varoitus", sv: "varning", en: "warning" },
    many: { fi: "varoitusta", sv: "varningar", en: "warnings" },
  },
  info: {
    one: { fi: "tieto", sv: "upplysning", en: "piece of information" },
    many: { fi: "tietoa", sv: "upplysningar", en: "pieces of information" },
  },
  hint: {
    one: { fi: "vihje", sv: "tips", en: "hint" },
    many: { fi: "vihjettä", sv: "tips", en: "hints" },
  },
};

/** What is said about a whole file. */
export const VERDICT_WORDS: Readonly<Record<Verdict, LocalText>> = {
  clean: { fi: "kunnossa", sv: "i ordning", en: "in order" },
  findings: { fi: "huomautettavaa", sv: "att anmärka på", en: "needs attention" },
  errors: { fi: "virheitä", sv: "innehåller fel", en: "has errors" },
  unrecognised: { fi: "ei tunnistettu", sv: "kändes inte igen", en: "not recognised" },
  unreadable: { fi: "ei voitu lukea", sv: "kunde inte läsas", en: "could not be read" },
};

/** The situations in which a description is checked. */
export const PROFILE_WORDS: Readonly<Record<Profile, LocalText>> = {
  draft: { fi: "luonnos", sv: "utkast", en: "draft" },
  submission: { fi: "jätettävä kuvaus", sv: "beskrivning som lämnas in", en: "description to be submitted" },
  review: {
    fi: "käynnissä oleva tai päättynyt hanke",
    sv: "pågående eller avslutat projekt",
    en: "running or ended project",
  },
};

const FILES: CountedNoun = {
  one: { fi: "tiedosto", sv: "fil", en: "file" },
  many: { fi: "tiedostoa", sv: "filer", en: "files" },
};
const SUMMARY: LocalText = { fi: "Yhteenveto", sv: "Sammanfattning", en: "Summary" };
const NO_FINDINGS: LocalText = { fi: "ei havaintoja", sv: "inga anmärkningar", en: "no findings" };

/** `1 varoitus, 8 tietoa`, or that there is nothing. @param emphasise how each number with its noun stands out */
export function countWords(
  counts: Counts,
  language: Language,
  emphasise: (severity: FindingSeverity, text: string) => string = (_, text) => text,
): string {
  const parts = SEVERITIES.filter(
    (severity): severity is FindingSeverity => severity !== "off" && counts[severity] > 0,
  );
  const words = parts.map((severity) =>
    emphasise(severity, counted(counts[severity], SEVERITY_NOUNS[severity], language)),
  );
  return words.join(", ") || NO_FINDINGS[language];
}

const HIDDEN: CountedNoun = {
  one: {
    fi: "lievempi tai yhtä vakava havainto jätettiin näyttämättä (--max-findings)",
    sv: "lindrigare eller lika allvarlig anmärkning visas inte (--max-findings)",
    en: "less or equally severe finding is not shown (--max-findings)",
  },
  many: {
    fi: "lievempää tai yhtä vakavaa havaintoa jätettiin näyttämättä (--max-findings)",
    sv: "lindrigare eller lika allvarliga anmärkningar visas inte (--max-findings)",
    en: "less or equally severe findings are not shown (--max-findings)",
  },
};

/** How many findings of a file a limit left out; undefined where it left out none. */
export function hiddenWords(
  { counts, findings }: Pick<FileReport, "counts" | "findings">,
  language: Language,
): string | undefined {
  const hidden = Object.values(counts).reduce((sum, count) => sum + count, 0) - findings.length;
  return hidden > 0 ? counted(hidden, HIDDEN, language) : undefined;
}

/** `Yhteenveto: 5 tiedostoa, 1 varoitus`. */
export const summaryWords = (
  { files, counts }: Summary,
  language: Language,
  emphasise?: (severity: FindingSeverity, text: string) => string,
): string =>
  `${SUMMARY[language]}: ${counted(files, FILES, language)}, ${countWords(counts, language, emphasise)}`;
