import { type Area, inventArea } from "./area.ts";
import { CARD, type Defect, type Edit, lineAt, planted, setField, T07, T14 } from "./planting.ts";
import type { Random } from "./random.ts";

/** The years in which the area data and the programme periods of both forms meet. */
const YEARS: Readonly<Record<string, number>> = { [T14]: 2017, [T07]: 2014 };

const periodOf = (year: number): string => `Alkaa 1.2.${year} ja päättyy 31.12.${year}`;

/** Sets the project's days to this year and its area to these lists; undefined where the text has no area lists. */
function setArea(lines: string[], year: number, area: Area): number | undefined {
  if (setField(lines, "Suunnitelman mukainen toteutusaika", periodOf(year)) === undefined) return undefined;
  if (setField(lines, "Maakunnat", area.regions.join(", ")) === undefined) return undefined;
  setField(lines, "Seutukunnat", area.subRegions.join(", "));
  return setField(lines, "Kunnat", area.municipalities.join(", "));
}

/** An area of the project, and another that shares no region with it. */
function twoAreas(random: Random, year: number): readonly [Area, Area] {
  const one = inventArea(random, year, year);
  for (;;) {
    const other = inventArea(random, year, year);
    if (!other.regions.some((region) => one.regions.includes(region))) return [one, other];
  }
}

/** A defect of the area lists: the clean area and another one, from which the edit makes the lists. */
const inLists = (
  rule: string,
  spoil: (area: Area, other: Area, random: Random) => Area,
  speaksAt: "Maakunnat:" | "Seutukunnat:" | "Kunnat:",
): readonly Defect[] =>
  [T14, T07].map((template) =>
    planted(rule, template, (lines, random) => {
      const year = YEARS[template] ?? 2014;
      const [area, other] = twoAreas(random, year);
      if (setArea(lines, year, spoil(area, other, random)) === undefined) return undefined;
      return lineAt(lines, speaksAt);
    }),
  );

/** A name with one letter in its middle left out. */
const misspelled = (name: string): string => name.slice(0, 3) + name.slice(4);

const first = (names: readonly string[]): string => names[0] ?? "";

/** Former municipality → what it was merged into, and its parents, with a year in which it was gone. */
const MERGED: Readonly<Record<string, readonly { readonly year: number; readonly area: Area }[]>> = {
  [T14]: [
    {
      year: 2017,
      area: { regions: ["Päijät-Häme"], subRegions: ["Lahden"], municipalities: ["Lahti", "Nastola"] },
    },
    {
      year: 2018,
      area: { regions: ["Pohjois-Savo"], subRegions: ["Kuopion"], municipalities: ["Kuopio", "Juankoski"] },
    },
  ],
  [T07]: [
    {
      year: 2015,
      area: { regions: ["Satakunta"], subRegions: ["Porin"], municipalities: ["Pori", "Lavia"] },
    },
  ],
};

const merged = Object.entries(MERGED).map(([template, cases]) =>
  planted("region/merged-municipality", template, (lines, random) => {
    const { year, area } = random.pick(cases);
    return setArea(lines, year, area);
  }),
);

const national = (
  [
    [T14, "Valtakunnallinen hanke"],
    [T07, "Valtakunnallinen projekti"],
  ] as const
).map(([template, line]) =>
  planted("region/national-with-lists", template, (lines) => {
    const at = lineAt(lines, "Maakunnat: ");
    if (at !== undefined) lines.splice(at, 0, line, "");
    return at;
  }),
);

/** A site somewhere, while the lists are of Lapland. @param fields address, code and town; the edit answers the line of the label */
const site =
  (fields: readonly [string, string, string], label: string): Edit =>
  (lines) => {
    const lapland = { regions: ["Lappi"], subRegions: ["Rovaniemen"], municipalities: ["Rovaniemi"] };
    if (setArea(lines, 2017, lapland) === undefined) return undefined;
    const from = lineAt(lines, "Toteutuspaikan osoite");
    if (from === undefined) return undefined;
    ["Jakeluosoite", "Postinumero", "Postitoimipaikka"].forEach((name, i) => {
      setField(lines, name, fields[i] ?? "", from);
    });
    return lineAt(lines, `${label}:`, from);
  };

/** Regions, municipalities and the site of the project. */
export const AREA_DEFECTS: readonly Defect[] = [
  ...inLists(
    "region/unknown-name",
    (area, _, random) => ({
      ...area,
      municipalities: [...area.municipalities, random.pick(["Metsäpurola", "Kuvitelmala", "Lumisuvanto"])],
    }),
    "Kunnat:",
  ),
  ...inLists(
    "region/unknown-name",
    (area) => ({ ...area, regions: area.regions.map((name, i) => (i === 0 ? misspelled(name) : name)) }),
    "Maakunnat:",
  ),
  planted("region/unknown-name", CARD, (lines) => setField(lines, "Maakunta", "Kuvitelmala")),
  ...merged,
  ...inLists(
    "region/outside-parent",
    (area, other, random) => ({
      ...area,
      municipalities: random.sample(
        [...area.municipalities, first(other.municipalities)],
        area.municipalities.length + 1,
      ),
    }),
    "Kunnat:",
  ),
  ...inLists(
    "region/parent-without-members",
    (area, other) => ({ ...area, regions: [...area.regions, first(other.regions)] }),
    "Maakunnat:",
  ),
  ...inLists(
    "region/parent-without-members",
    (area, other) => ({ ...area, subRegions: [first(other.subRegions), ...area.subRegions] }),
    "Seutukunnat:",
  ),
  ...inLists(
    "region/duplicate",
    (area) => ({ ...area, municipalities: [...area.municipalities, first(area.municipalities)] }),
    "Kunnat:",
  ),
  ...inLists(
    "region/duplicate",
    (area) => ({ ...area, regions: [...area.regions, first(area.regions).toUpperCase()] }),
    "Maakunnat:",
  ),
  ...national,
  planted("site/incomplete", T14, site(["Koulutie 7", "", "Rovaniemi"], "Postinumero")),
  planted("site/incomplete", T14, site(["", "96100", "Rovaniemi"], "Jakeluosoite")),
  planted("site/incomplete", T14, site(["Koulutie 7", "", ""], "Postinumero")),
  planted("site/outside-area", T14, site(["Koulutie 7", "40100", "Jyväskylä"], "Postitoimipaikka")),
  planted("postal/wrong-town", T14, site(["Koulutie 7", "96100", "Oulu"], "Postitoimipaikka")),
];
