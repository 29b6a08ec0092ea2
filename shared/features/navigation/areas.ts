import type { ListedName } from "../../fieldTypes/fieldType.ts";
import { nameKey } from "../../reference/names.ts";
import {
  findMunicipality,
  findRegion,
  findSubRegion,
  type Municipality,
  type Region,
  type SubRegion,
} from "../../reference/regions.ts";
import { mentionedRegions } from "../../rules/programme/mentionedRegions.ts";
import { type Form, namesOf } from "../../templates/form.ts";
import { inflectedForms } from "../../text/inflect.ts";
import { overlaps, type Span, span } from "../../text/span.ts";
import { wordsOf } from "../../text/words.ts";
import type { Link } from "./links.ts";
import { proseOf } from "./prose.ts";

type Kind = "municipality" | "subRegion" | "region";

/** A name of the area lists, its places there, and every form by which prose may speak of it. */
interface Area {
  readonly kind: Kind;
  readonly definitions: Span[];
  readonly mentions: Span[];
}
type AreasByForm = ReadonlyMap<string, readonly Area[]>;

const LISTS = [
  { role: "area.municipalities", kind: "municipality" },
  { role: "area.subRegions", kind: "subRegion" },
  { role: "area.regions", kind: "region" },
] as const;

/** What the reference data know of a name; undefined for a name that they do not have. */
const FIND: Readonly<Record<Kind, (name: string) => Municipality | SubRegion | Region | undefined>> = {
  municipality: findMunicipality,
  subRegion: findSubRegion,
  region: findRegion,
};

function areaOf(kind: Kind, name: string): { readonly key: string; readonly forms: readonly string[] } {
  const found = FIND[kind](name);
  if (found === undefined) return { key: nameKey(name), forms: inflectedForms(name) };
  const forms = "forms" in found ? found.forms : inflectedForms(found.name);
  return { key: found.code, forms: [...found.names, ...forms] };
}

/** The listed areas of a form, and the table from each form of their names to them. */
function listedAreas(form: Form): { readonly areas: readonly Area[]; readonly byForm: AreasByForm } {
  const byKey = new Map<string, Area>();
  const byForm = new Map<string, Area[]>();
  const enter = (kind: Kind, { name, span: place }: ListedName): void => {
    const { key, forms } = areaOf(kind, name);
    const known = byKey.get(`${kind}/${key}`);
    if (known !== undefined) {
      known.definitions.push(place);
      return;
    }
    const area: Area = { kind, definitions: [place], mentions: [] };
    byKey.set(`${kind}/${key}`, area);
    for (const each of new Set([name, ...forms].map(nameKey))) {
      const sharing = byForm.get(each);
      if (sharing === undefined) byForm.set(each, [area]);
      else sharing.push(area);
    }
  };
  for (const { role, kind } of LISTS) for (const listed of namesOf(form, role)) enter(kind, listed);
  return { areas: [...byKey.values()], byForm };
}

/** What the word after a name says it is: `Oulun seutukunnassa`, `Lapin maakunnan`. */
function kindAfter(next: string | undefined): Kind | undefined {
  if (next === undefined) return undefined;
  if (/^(?:seutu|seudu)/iu.test(next)) return "subRegion";
  if (/^maakun/iu.test(next)) return "region";
  return /^(?:kunn|kunt|kaupun)/iu.test(next) ? "municipality" : undefined;
}

/** Of areas with one name the one of the kind that the text names, else the smallest. */
const choose = (areas: readonly Area[], kind: Kind | undefined): Area | undefined =>
  areas.find((area) => area.kind === kind) ?? areas[0];

const isName = (word: string): boolean => word.charAt(0) !== word.charAt(0).toLowerCase();

/** Most words that a name of a list has: `Sydösterbottens kustregion`. */
const MOST_WORDS = 3;

/** Enters every mention of a listed area in one stretch of prose. Whole words; of two names the longer. */
function enterMentions(text: string, within: Span, byForm: AreasByForm): void {
  const prose = text.slice(within.start, within.end);
  const words = wordsOf(prose);
  const taken: Span[] = [];
  const enter = (area: Area | undefined, place: Span): void => {
    if (area === undefined || taken.some((one) => overlaps(one, place))) return;
    taken.push(place);
    area.mentions.push(place);
  };
  for (let i = 0; i < words.length; ) {
    const first = words[i];
    let length = 1;
    if (first !== undefined && isName(first.text)) {
      for (let count = Math.min(MOST_WORDS, words.length - i); count > 0; count--) {
        const last = words[i + count - 1] ?? first;
        // `Ii:n` is Ii with its ending.
        const written = prose.slice(first.start, last.end);
        const areas = byForm.get(nameKey(written)) ?? byForm.get(nameKey(written.split(":", 1)[0] ?? ""));
        if (areas === undefined) continue;
        const area = choose(areas, kindAfter(words[i + count]?.text));
        enter(area, span(within.start + first.start, within.start + last.end));
        length = count;
        break;
      }
    }
    i += length;
  }
  for (const { region, span: place } of mentionedRegions(text, within))
    enter(
      byForm.get(nameKey(region.name))?.find(({ kind }) => kind === "region"),
      place,
    );
}

/** The areas of the lists, each with the places in prose that speak of it in any case form. */
export function areaLinks(form: Form): readonly Link[] {
  const { areas, byForm } = listedAreas(form);
  if (areas.length === 0) return [];
  for (const within of proseOf(form)) enterMentions(form.text, within, byForm);
  for (const area of areas) area.mentions.sort((a, b) => a.start - b.start);
  return areas;
}
