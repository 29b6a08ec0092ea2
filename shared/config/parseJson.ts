import { createScanner, type ParseError, parse, stripComments } from "jsonc-parser";
import type { LocalText, Message } from "../i18n/message.ts";
import { plain } from "../i18n/message.ts";
import { indexLines } from "../text/lines.ts";
import { type Span, span } from "../text/span.ts";

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

/**
 * How deep the brackets of a JSON text go; those inside its strings do not count. Read token by token as the parser below
 * reads them, so that no text, however broken, makes that one go deeper than is told here. Linear, whatever the text.
 */
function depthOf(json: string): number {
  const scanner = createScanner(json, true);
  let depth = 0;
  let deepest = 0;
  for (scanner.scan(); scanner.getTokenOffset() < json.length; scanner.scan()) {
    const first = json[scanner.getTokenOffset()];
    if (first === "{" || first === "[") deepest = Math.max(deepest, ++depth);
    // A bracket too many closes nothing.
    else if (first === "}" || first === "]") depth = Math.max(0, depth - 1);
  }
  return deepest;
}

/** The data of a JSON text, or what is wrong with it and where, in UTF-16 offsets. */
export type ParsedJson = { readonly data: unknown } | { readonly problem: Message; readonly at: Span };

const START = span(0, 0);

/** What strict JSON says no to, in words. */
function problemOf(json: string): { problem: Message; at: Span } {
  const errors: ParseError[] = [];
  parse(json, errors, { disallowComments: true });
  const [first] = errors;
  const at = first === undefined ? START : span(first.offset, first.offset + first.length);
  if (isJson(stripComments(json))) return { problem: plain(TEXTS.comments), at };
  const { line } = indexLines(json).at(at.start);
  return { problem: { text: TEXTS.notJson, values: { line: line + 1 } }, at };
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
  if (json.length > most) return { problem: { text: TEXTS.tooLong, values: { max: most } }, at: START };
  if (depthOf(json) > MAX_JSON_DEPTH) return { problem: plain(TEXTS.tooDeep), at: START };
  try {
    return { data: JSON.parse(json) };
  } catch {
    return problemOf(json);
  }
}
