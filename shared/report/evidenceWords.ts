import { type CountedNoun, counted } from "../i18n/counted.ts";
import type { Language, LocalText } from "../i18n/message.ts";
import type { FileEvidence, NotApplicableReason, ReviewReason, RuleOutcomes } from "./evidence.ts";
import { PROFILE_WORDS } from "./words.ts";

/** What the four outcomes of a rule are called in lists. */
export const OUTCOME_WORDS: Readonly<Record<keyof RuleOutcomes, LocalText>> = {
  failed: { fi: "huomautettavaa", sv: "att anmärka på", en: "findings" },
  passed: { fi: "kunnossa", sv: "i ordning", en: "in order" },
  review: { fi: "ihmisen arvioitavaksi", sv: "bedöms av en människa", en: "for a person to judge" },
  notApplicable: { fi: "ei koske tätä kuvausta", sv: "gäller inte denna beskrivning", en: "not applicable" },
};

/** Why a person should look. */
export const REVIEW_WORDS: Readonly<Record<ReviewReason, LocalText>> = {
  unsure: {
    fi: "ohjelma ei voi ratkaista asiaa varmasti",
    sv: "programmet kan inte avgöra saken säkert",
    en: "the program cannot tell for certain",
  },
  missing: {
    fi: "tarvittava tieto puuttuu kuvauksesta",
    sv: "uppgiften som behövs saknas i beskrivningen",
    en: "the information needed is missing from the description",
  },
  unclear: {
    fi: "tarvittavaa tietoa ei voitu tulkita",
    sv: "uppgiften som behövs kunde inte tolkas",
    en: "the information needed could not be understood",
  },
  asOf: {
    fi: "vertailupäivää ei ole annettu",
    sv: "ingen jämförelsedag har angetts",
    en: "no day to compare with was given",
  },
  maxLength: {
    fi: "enimmäispituuksia ei ole julkaistu eikä asetettu",
    sv: "största längder har varken publicerats eller ställts in",
    en: "greatest lengths have neither been published nor set",
  },
  failed: {
    fi: "tarkistus keskeytyi virheeseen",
    sv: "kontrollen avbröts av ett fel",
    en: "the check stopped with an error",
  },
};

/** Why a rule was not made. */
export const NOT_APPLICABLE_WORDS: Readonly<Record<NotApplicableReason, LocalText>> = {
  template: {
    fi: "lomakkeella ei ole tällaista kohtaa",
    sv: "blanketten har ingen sådan punkt",
    en: "the form has nothing of the kind",
  },
  unrecognised: {
    fi: "lomaketta ei tunnistettu",
    sv: "blanketten kändes inte igen",
    en: "the form was not recognised",
  },
  profile: {
    fi: "ei tarkisteta tässä vaiheessa",
    sv: "kontrolleras inte i detta skede",
    en: "not checked at this stage",
  },
  user: {
    fi: "poistettu käytöstä asetuksissa",
    sv: "avstängd i inställningarna",
    en: "switched off in the settings",
  },
  empty: {
    fi: "vapaaehtoinen kohta on tyhjä",
    sv: "den frivilliga punkten är tom",
    en: "the optional part is empty",
  },
  register: {
    fi: "rekisteriä ei ole annettu, tai siinä ei ole tietoa hankkeesta",
    sv: "inget register har angetts, eller det säger inget om projektet",
    en: "no register was given, or it says nothing of the project",
  },
  others: {
    fi: "hankkeen muita asiakirjoja ei tarkistettu samalla",
    sv: "inga andra dokument om projektet kontrollerades samtidigt",
    en: "no other document of the project was checked along",
  },
};

/** What a profile was chosen by. */
export const PROFILE_BY_WORDS: Readonly<Record<FileEvidence["profile"]["by"], LocalText>> = {
  choice: { fi: "valittu", sv: "vald", en: "chosen" },
  template: { fi: "lomakkeen mukaan", sv: "enligt blanketten", en: "as the form has it" },
  status: { fi: "toiminnan tilan mukaan", sv: "enligt projektets status", en: "by the project's status" },
  code: { fi: "hankekoodin mukaan", sv: "enligt projektkoden", en: "by the project code" },
  nothing: {
    fi: "ei hankekoodia eikä toiminnan tilaa",
    sv: "varken projektkod eller status",
    en: "neither a project code nor a status",
  },
};

/** What a template was recognised by. */
export const TEMPLATE_BY_WORDS: Readonly<Record<"content" | "choice", LocalText>> = {
  content: { fi: "tunnistettu sisällöstä", sv: "igenkänd på innehållet", en: "recognised by its contents" },
  choice: { fi: "valittu", sv: "vald", en: "chosen" },
};

const CHECKS: CountedNoun = {
  one: { fi: "tarkistus", sv: "kontroll", en: "check" },
  many: { fi: "tarkistusta", sv: "kontroller", en: "checks" },
};

/** `96 tarkistusta: kunnossa 79, huomautettavaa 3, ihmisen arvioitavaksi 3, ei koske tätä kuvausta 11`. */
export function outcomeCounts(rules: RuleOutcomes, language: Language): string {
  const kinds = ["passed", "failed", "review", "notApplicable"] as const;
  const all = kinds.reduce((sum, kind) => sum + rules[kind].length, 0);
  const parts = kinds
    .filter((kind) => rules[kind].length > 0)
    .map((kind) => `${OUTCOME_WORDS[kind][language]} ${rules[kind].length}`);
  return `${counted(all, CHECKS, language)}: ${parts.join(", ")}`;
}

const REVISION: LocalText = { fi: "versio", sv: "version", en: "revision" };
const PARTLY: LocalText = { fi: "tarkistettu osittain", sv: "delvis kontrollerad", en: "checked in part" };

/** Characters of a hash that people are shown: enough to tell two apart; the formats for programs have the whole. */
const HASH_SHOWN = 12;

/**
 * What a file was checked as, in one line: `esr-2014-2020, versio 1 (tunnistettu sisällöstä), käynnissä oleva tai
 * päättynyt hanke (toiminnan tilan mukaan), utf-8, sha256 467836f6f731`.
 */
export function evidenceLine({ template, profile, file }: FileEvidence, language: Language): string {
  const form =
    template === null
      ? []
      : [
          `${template.id}, ${REVISION[language]} ${template.revision} (${TEMPLATE_BY_WORDS[template.by][language]})`,
          `${PROFILE_WORDS[profile.id][language]} (${PROFILE_BY_WORDS[profile.by][language]})`,
        ];
  return [
    ...form,
    ...(file.encoding === null ? [] : [file.encoding]),
    `sha256 ${file.sha256.slice(0, HASH_SHOWN)}`,
    ...(file.complete ? [] : [PARTLY[language]]),
  ].join(", ");
}

const SETTINGS: LocalText = { fi: "asetukset", sv: "inställningar", en: "settings" };
const AS_OF: LocalText = { fi: "vertailupäivä", sv: "jämförelsedag", en: "compared with the day" };

/** By what files were checked, almost always the same for all: `esr-kuvaus 0.1.0, asetukset fe39b74529ad`. */
export const checkSettings = ({ tool, asOf, configuration }: FileEvidence, language: Language): string =>
  [
    `${tool.name} ${tool.version}`,
    `${SETTINGS[language]} ${configuration.slice(0, HASH_SHOWN)}`,
    ...(asOf === null ? [] : [`${AS_OF[language]} ${asOf}`]),
  ].join(", ");
