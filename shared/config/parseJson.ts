import { type ParseError, parse, stripComments } from "jsonc-parser";
import type { LocalText, Message } from "../i18n/message.ts";
import { plain } from "../i18n/message.ts";
import { indexLines } from "../text/lines.ts";

/** UTF-16 units of the longest configuration or notes that are read; real ones have some hundreds. */
export const MAX_JSON_LENGTH = 1_000_000;

/** Brackets within brackets; the settings need two, the notes three. */
export const MAX_JSON_DEPTH = 20;

const TEXTS = {
  tooLong: {
    fi: "Tiedosto on liian suuri asetuksiksi: enintään {max} merkkiä luetaan.",
    sv: "Filen är för stor för inställningar: högst {max} tecken läses.",
    en: "The file is too large for settings: at most {max} characters are read.",
  },
  tooDeep: {
    fi: "Tiedostossa on liian monta sisäkkäistä sulkua. Tarkista sen rakenne.",
    sv: "Filen har för många parenteser inuti varandra. Kontrollera dess struktur.",
    en: "The file has too many brackets within brackets. Check its structure.",
  },
  comments: {
    fi: "Tiedostossa on kommentteja, joita JSON ei salli. Poista ne.",
    sv: "Filen har kommentarer, som JSON inte tillåter. Ta bort dem.",
    en: "The file has comments, which JSON does not allow. Remove them.",
  },
  notJson: {
    fi: "Tiedosto ei ole JSON-muotoa: tarkista rivi {line}, esimerkiksi pilkut ja lainausmerkit.",
    sv: "Filen är inte JSON: kontrollera rad {line}, till exempel kommatecken och citattecken.",
    en: "The file is not JSON: check line {line}, for example its commas and quotation marks.",
  },
} as const satisfies Readonly<Record<string, LocalText>>;

/** How deep the brackets of a JSON text go; those inside its strings do not count. Linear, whatever the text. */
function depthOf(json: string): number {
  let depth = 0;
  let deepest = 0;
  let inString = false;
  for (let i = 0; i < json.length; i++) {
    const unit = json[i];
    if (inString && unit === "\\") i++;
    else if (unit === '"') inString = !inString;
    else if (inString) continue;
    else if (unit === "{" || unit === "[") deepest = Math.max(deepest, ++depth);
    else if (unit === "}" || unit === "]") depth--;
  }
  return deepest;
}

/** The data of a JSON text, or what is wrong with it. */
export type ParsedJson = { readonly data: unknown } | { readonly problem: Message };

/** What strict JSON says no to, in words. */
function problemOf(json: string): Message {
  if (isJson(stripComments(json))) return plain(TEXTS.comments);
  const errors: ParseError[] = [];
  parse(json, errors, { disallowComments: true });
  const { line } = indexLines(json).at(errors[0]?.offset ?? 0);
  return { text: TEXTS.notJson, values: { line: line + 1 } };
}

function isJson(json: string): boolean {
  try {
    JSON.parse(json);
    return true;
  } catch {
    return false;
  }
}

/**
 * Reads strict JSON of a bounded size and depth. Comments are refused, as editors and every other reader of `.json`
 * refuse them. Never throws.
 */
export const parseJson = (json: string): ParsedJson => parseJsonOf(json, MAX_JSON_LENGTH);

/** The same for a file that programs write and that may be longer. @param most UTF-16 units that are read */
export function parseJsonOf(json: string, most: number): ParsedJson {
  if (json.length > most) return { problem: { text: TEXTS.tooLong, values: { max: most } } };
  if (depthOf(json) > MAX_JSON_DEPTH) return { problem: plain(TEXTS.tooDeep) };
  try {
    return { data: JSON.parse(json) };
  } catch {
    return { problem: problemOf(json) };
  }
}
