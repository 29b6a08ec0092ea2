import type { z } from "zod";
import { parseJson } from "../config/parseJson.ts";
import { type Language, type LocalText, type Message, plain, render } from "../i18n/message.ts";
import type { Template } from "./schema.ts";
import { templateSchema } from "./shape.ts";

/** A template that somebody wrote by hand, or what is wrong with it, in sentences. */
export type ReadTemplate = { readonly template: Template } | { readonly problems: readonly Message[] };

/** So many problems of one file are told; with the first mended, others often go. */
const MOST_PROBLEMS = 5;

const TEXTS = {
  place: { fi: "Kohta {place}:", sv: "Stället {place}:", en: "At {place}:" },
  notAnObject: {
    fi: "Tiedoston pitäisi olla yksi lomakemalli: { … }.",
    sv: "Filen bör vara en blankettmall: { … }.",
    en: "The file should be one form: { … }.",
  },
  missing: {
    fi: 'Tieto "{key}" puuttuu.',
    sv: 'Uppgiften "{key}" saknas.',
    en: '"{key}" is missing.',
  },
  unknownKey: {
    fi: 'Tietoa "{key}" ei ole. Poista se tai korjaa nimi.',
    sv: 'Uppgiften "{key}" finns inte. Ta bort den eller rätta namnet.',
    en: 'There is no "{key}". Remove it or correct its name.',
  },
  choices: {
    fi: "Sallittuja ovat: {allowed}.",
    sv: "Tillåtna är: {allowed}.",
    en: "Allowed are: {allowed}.",
  },
  kind: {
    fi: "Tässä pitäisi olla {kind}.",
    sv: "Här bör finnas {kind}.",
    en: "This should be {kind}.",
  },
  tooMany: {
    fi: "Tässä on liikaa tai liian pitkä: enintään {max}.",
    sv: "Här är för mycket eller för långt: högst {max}.",
    en: "There is too much here, or it is too long: at most {max}.",
  },
  tooFew: {
    fi: "Tässä on liian vähän: vähintään {min}.",
    sv: "Här är för lite: minst {min}.",
    en: "There is too little here: at least {min}.",
  },
  shape: {
    fi: "Arvo ei kelpaa. Tunnuksissa on pieniä kirjaimia ja numeroita; roolit luettelee docs/templates.md.",
    sv: "Värdet duger inte. Id:n har små bokstäver och siffror; rollerna räknas upp i docs/templates.md.",
    en: "The value will not do. Ids have small letters and digits; docs/templates.md lists the roles.",
  },
} as const satisfies Readonly<Record<string, LocalText>>;

const KINDS: Readonly<Record<string, LocalText>> = {
  string: { fi: "tekstiä", sv: "text", en: "text" },
  number: { fi: "luku", sv: "ett tal", en: "a number" },
  int: { fi: "kokonaisluku", sv: "ett heltal", en: "a whole number" },
  boolean: { fi: "true tai false", sv: "true eller false", en: "true or false" },
  array: { fi: "luettelo: [ … ]", sv: "en lista: [ … ]", en: "a list: [ … ]" },
  object: { fi: "tietoja: { … }", sv: "uppgifter: { … }", en: "data: { … }" },
  record: { fi: "tietoja: { … }", sv: "uppgifter: { … }", en: "data: { … }" },
};

/** What lies at a key of data, whatever the data is. */
const inside = (data: unknown, key: PropertyKey): unknown =>
  typeof data === "object" && data !== null
    ? (data as Readonly<Record<PropertyKey, unknown>>)[key]
    : undefined;

/** `sections › 3 › fields › name › type`: the way to a place, things called by their ids, else by their number from 1. */
function placeOf(data: unknown, path: readonly PropertyKey[]): string {
  let at: unknown = data;
  return path
    .map((key) => {
      at = inside(at, key);
      const id = inside(at, "id");
      if (typeof key !== "number") return String(key);
      return typeof id === "string" && id !== "" ? id : String(key + 1);
    })
    .join(" › ");
}

const isMissing = (data: unknown, path: readonly PropertyKey[]): boolean =>
  path.length > 0 && path.reduce<unknown>(inside, data) === undefined;

/** What an issue of the schema says, without its place. */
function sentencesOf(issue: z.core.$ZodIssue, data: unknown): Message[] {
  const { path } = issue;
  if (isMissing(data, path)) return [{ text: TEXTS.missing, values: { key: String(path[path.length - 1]) } }];
  switch (issue.code) {
    case "unrecognized_keys":
      return issue.keys.map((key) => ({ text: TEXTS.unknownKey, values: { key } }));
    case "invalid_value":
      return [{ text: TEXTS.choices, values: { allowed: issue.values.map(String).join(", ") } }];
    case "invalid_type": {
      if (path.length === 0) return [plain(TEXTS.notAnObject)];
      const kind = KINDS[issue.expected];
      return [kind === undefined ? plain(TEXTS.shape) : { text: TEXTS.kind, values: { kind } }];
    }
    case "too_big":
      return [{ text: TEXTS.tooMany, values: { max: Number(issue.maximum) } }];
    case "too_small":
      return [{ text: TEXTS.tooFew, values: { min: Number(issue.minimum) } }];
    case "custom": {
      const said: unknown = issue.params?.said;
      return [isMessage(said) ? said : plain(TEXTS.shape)];
    }
    default:
      return [plain(TEXTS.shape)];
  }
}

const isMessage = (said: unknown): said is Message =>
  typeof said === "object" && said !== null && "text" in said && "values" in said;

/** Says where, then what: both in every language. */
function placed(place: string, sentence: Message): Message {
  if (place === "") return sentence;
  const inLanguage = (language: Language): string =>
    `${render({ text: TEXTS.place, values: { place } }, language)} ${render(sentence, language)}`;
  return plain({ fi: inLanguage("fi"), sv: inLanguage("sv"), en: inLanguage("en") });
}

function problemsOf(issue: z.core.$ZodIssue, data: unknown): Message[] {
  const above = isMissing(data, issue.path) ? issue.path.slice(0, -1) : issue.path;
  const place = issue.code === "custom" && issue.path.length === 0 ? "" : placeOf(data, above);
  return sentencesOf(issue, data).map((sentence) => placed(place, sentence));
}

/** Reads a template that somebody wrote: strict JSON of a bounded size and depth. Total: any text is answered. */
export function readTemplate(json: string): ReadTemplate {
  const parsed = parseJson(json);
  if ("problem" in parsed) return { problems: [parsed.problem] };
  const result = templateSchema.safeParse(parsed.data);
  if (result.success) return { template: result.data };
  const problems = result.error.issues.flatMap((issue) => problemsOf(issue, parsed.data));
  return { problems: problems.slice(0, MOST_PROBLEMS) };
}
