import { lazy } from "../lazy.ts";
import { POSTAL_MUNICIPALITIES, POSTAL_OFFICES, POSTAL_PROVENANCE } from "./data/postalCodes.gen.ts";
import { nameKey } from "./names.ts";
import type { Provenance } from "./provenance.ts";

/** What a postal code serves: an area, post-office boxes, one company or office, or something of the post's own. */
export type PostalCodeType = "ordinary" | "boxes" | "company" | "other";

/** A postal code in use. */
export interface PostalCode {
  readonly code: string;
  /** Post office in Finnish and in Swedish, in capitals; the company's name for a company's own code. */
  readonly office: { readonly fi: string; readonly sv: string };
  readonly type: PostalCodeType;
  /** Code and names of the municipality. */
  readonly municipality: { readonly code: string; readonly fi: string; readonly sv: string };
}

/** Where the postal codes come from. */
export const POSTAL_CODES: Provenance = POSTAL_PROVENANCE;

const TYPES: Readonly<Record<string, PostalCodeType>> = { "1": "ordinary", "2": "boxes", "3": "company" };

function readMunicipalities(): ReadonlyMap<string, PostalCode["municipality"]> {
  return new Map(
    POSTAL_MUNICIPALITIES.split("\n").map((line) => {
      const [code = "", fi = "", sv = fi] = line.split("|");
      return [code, { code, fi, sv }];
    }),
  );
}

/** Every code as a number, with the line of its office. Numbers and few objects: it is read in one go on first use. */
const lines = lazy(() => {
  const lineOf = new Map<number, string>();
  for (const line of POSTAL_OFFICES.split("\n")) {
    let code = 0;
    for (const step of line.slice(line.lastIndexOf("|") + 1).split(",")) {
      code += Number(step);
      lineOf.set(code, line);
    }
  }
  return lineOf;
});

const municipalities = lazy(readMunicipalities);

/** The postal code with these five digits, or undefined when it is not in the data. */
export function findPostalCode(code: string): PostalCode | undefined {
  const line = /^\d{5}$/u.test(code) ? lines().get(Number(code)) : undefined;
  if (line === undefined) return undefined;
  const [fi = "", sv = "", type = "", home = ""] = line.split("|");
  const municipality = municipalities().get(home);
  if (municipality === undefined) return undefined;
  return { code, office: { fi, sv: sv === "" ? fi : sv }, type: TYPES[type] ?? "other", municipality };
}

/** How many codes the data holds. */
export const countPostalCodes = (): number => lines().size;

/** The ordinary codes and those of post-office boxes of a town, ascending; none for a town that has none. */
export const codesOfTown = (town: string): readonly PostalCode[] =>
  [...lines().keys()]
    .flatMap((number) => findPostalCode(String(number).padStart(5, "0")) ?? [])
    .filter((code) => (code.type === "ordinary" || code.type === "boxes") && isTownOf(code, town))
    .sort((a, b) => Number(a.code) - Number(b.code));

/** Parts that stay in capitals: abbreviations such as TL in `KOSKI TL`. */
const capitalised = (part: string): string =>
  part.length <= 2 ? part : part.charAt(0) + part.slice(1).toLowerCase();

/** The post office as people write it: `Rovaniemi`, `Ii`, `Koski TL`; a company's name stays as the post has it. */
export function officeName({ office, type, municipality }: PostalCode): string {
  if (type === "company") return office.fi;
  // No abbreviation, but a name of two letters.
  if (office.fi.length <= 2 && nameKey(office.fi) === nameKey(municipality.fi)) return municipality.fi;
  return office.fi.replace(/\p{L}+/gu, capitalised);
}

/** True when a town is right for the code: its post office or its municipality, in Finnish or Swedish. */
export function isTownOf({ office, municipality }: PostalCode, town: string): boolean {
  const right = [office.fi, office.sv, municipality.fi, municipality.sv].map(nameKey);
  // `VAASA/VASA`, as the post writes it in two languages.
  return [town, ...town.split("/")].some((name) => right.includes(nameKey(name.trim())));
}
