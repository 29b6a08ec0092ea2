import { type CountedNoun, counted } from "../i18n/counted.ts";
import type { Language, LocalText } from "../i18n/message.ts";
import type { FileEvidence, NotApplicableReason, ReviewReason, RuleOutcomes } from "./evidence.ts";

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
