import { findNodeAtLocation, type ParseError, parse, parseTree } from "jsonc-parser";
import { type Message, plain } from "../i18n/message.ts";
import { type Span, span } from "../text/span.ts";
import { type ConfigProblem, type ReadSettings, readSettings } from "./readSettings.ts";

const NOT_JSON = {
  fi: "Asetustiedostoa ei voi lukea: se ei ole JSON-muotoa. Tarkista pilkut ja lainausmerkit; asetukset eivät ole voimassa.",
  sv: "Inställningsfilen kan inte läsas: den är inte JSON. Kontrollera kommatecken och citattecken; inställningarna gäller inte.",
  en: "The configuration cannot be read: it is not JSON. Check commas and quotation marks; the settings do not hold.",
} as const;

/** Reads esr.config.json. Text that is no JSON gives no settings and one problem, whose path is empty. */
export function readConfigFile(json: string, ruleIds: readonly string[]): ReadSettings {
  let data: unknown;
  try {
    data = JSON.parse(json);
  } catch {
    return { settings: {}, problems: [{ kind: "invalid", path: [], message: plain(NOT_JSON) }] };
  }
  return readSettings(data, ruleIds);
}

/** A problem with its place in the file, as UTF-16 offsets. */
export interface PlacedProblem {
  readonly span: Span;
  readonly message: Message;
  readonly kind: ConfigProblem["kind"];
}

/** Where the text stops being JSON; its beginning where it is JSON. */
function brokenAt(json: string): Span {
  const errors: ParseError[] = [];
  parse(json, errors, { disallowComments: true });
  const [first] = errors;
  return first === undefined ? span(0, 0) : span(first.offset, first.offset + first.length);
}

/** The problems of esr.config.json, each at the key in question. */
export function placeConfigProblems(json: string, ruleIds: readonly string[]): PlacedProblem[] {
  const { problems } = readConfigFile(json, ruleIds);
  if (problems.length === 0) return [];
  const tree = parseTree(json);
  return problems.map(({ kind, path, message }) => {
    const property = tree && path.length > 0 ? findNodeAtLocation(tree, [...path])?.parent : undefined;
    const key = property?.children?.[0];
    return { kind, message, span: key ? span(key.offset, key.offset + key.length) : brokenAt(json) };
  });
}
