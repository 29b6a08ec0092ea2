import { findPostalCode } from "../../reference/postalCodes.ts";
import {
  findMunicipality,
  type Municipality,
  municipalityOfCode,
  successorOf,
} from "../../reference/regions.ts";
import type { Form } from "../../templates/form.ts";
import {
  codesOf,
  hasRiddle,
  type Listed,
  listedMunicipalities,
  listedRegions,
  listedSubRegions,
  type ProjectYears,
  parentsIn,
  projectYears,
} from "../region/listedAreas.ts";
import { defineRule } from "../rule.ts";

/** The project's site in a municipality that the target area does not hold. */
export default defineRule({
  id: "site/outside-area",
  severity: "info",
  roles: ["site.postalCode", "site.town", "site.address", "area.municipalities"],
  title: {
    fi: "Toteutuspaikka kohdealueen ulkopuolella",
    sv: "Genomförandeplats utanför målområdet",
    en: "Site outside the target area",
  },
  source: {
    fi: "Työkalun oma nyrkkisääntö; kunta postinumerosta (Posti, huhtikuu 2024) tai postitoimipaikan nimestä",
    sv: "Verktygets egen tumregel; kommunen ur postnumret (Posti, april 2024) eller ur postanstaltens namn",
    en: "The tool's own rule of thumb; the municipality from the postal code (Posti, April 2024) or from the town",
  },
  messages: {
    outside: {
      fi: "Toteutuspaikka {k} ei ole kohdealueella. Lisää kunta kohdealueeseen, tai tarkista osoite.",
      sv: "Genomförandeplatsen {k} ligger inte i målområdet. Lägg till kommunen i målområdet, eller kontrollera adressen.",
      en: "The site {k} is not in the target area. Add the municipality to the area, or check the address.",
    },
    list: { fi: "Kohdealue", sv: "Målområde", en: "Target area" },
  },
  fix: "none",
  docs: {
    why: {
      fi: "Paikka, jossa hanke toteutetaan, on yleensä osa hankkeen kohdealuetta.",
      sv: "Platsen där projektet genomförs hör i allmänhet till projektets målområde.",
      en: "The place where the project is carried out is usually part of its target area.",
    },
    fix: {
      fi: "Lisää kunta kohdealueen kuntiin, tai tarkista toteutuspaikan osoite.",
      sv: "Lägg till kommunen bland målområdets kommuner, eller kontrollera genomförandeplatsens adress.",
      en: "Add the municipality to those of the target area, or check the address of the site.",
    },
  },
  examples: {
    invalid: [
      {
        template: "esr-2014-2020",
        replace: [
          [
            "Jakeluosoite:\n\nPostinumero:\n\nPostitoimipaikka:",
            "Jakeluosoite: Katu 1\n\nPostinumero: 96100\n\nPostitoimipaikka: Rovaniemi",
          ],
        ],
      },
    ],
    valid: [
      { template: "esr-2014-2020", replace: [] },
      {
        template: "esr-2014-2020",
        replace: [
          [
            "Jakeluosoite:\n\nPostinumero:\n\nPostitoimipaikka:",
            "Jakeluosoite: Katu 1\n\nPostinumero: 40100\n\nPostitoimipaikka: Jyväskylä",
          ],
        ],
      },
      // The region holds the town; no municipalities are listed.
      "6 Maantieteellinen kohdealue\n\nMaakunnat: Lappi\n\nSeutukunnat:\n\nKunnat:\n\nToteutuspaikan osoite, jos hanke toteutetaan yhdessä paikassa\n\nJakeluosoite: Katu 1\n\nPostinumero: 96100\n\nPostitoimipaikka: Rovaniemi",
    ],
  },
  *check(form) {
    const place = form.find("site.town") ?? form.find("site.postalCode");
    const sites = siteMunicipalities(form);
    const [site] = sites;
    if (place === undefined || site === undefined || form.find("area.national") !== undefined) return;
    const years = form.once(projectYears);
    const area = targetArea(form);
    if (area === undefined || sites.some((one) => area.holds(one, years))) return;
    yield {
      message: "outside",
      values: { k: site.name },
      span: place.span,
      related: [{ message: "list", span: area.span }],
    };
  },
});

/** The municipality of the site by its postal code and by the town's name, as municipalities of today. */
function siteMunicipalities(form: Form): readonly Municipality[] {
  const code = form.find("site.postalCode");
  const town = form.find("site.town");
  const byCode = code && municipalityOfCode(findPostalCode(code.value)?.municipality.code ?? "");
  const byTown = town && findMunicipality(town.value);
  return [byCode, byTown].filter((one) => one !== undefined).map(successorOf);
}

type Holds = (municipality: Municipality, years: ProjectYears) => boolean;

/** The narrowest list that is filled in; undefined where none is, or where a name of it is not understood. */
function targetArea(
  form: Form,
): { readonly span: { start: number; end: number }; readonly holds: Holds } | undefined {
  const municipalities = form.once(listedMunicipalities);
  const successors = new Set(
    municipalities.flatMap(({ area }) => (area === undefined ? [] : successorOf(area).code)),
  );
  const candidates: readonly {
    readonly role: "area.municipalities" | "area.subRegions" | "area.regions";
    readonly list: readonly Listed<{ readonly code: string }>[];
    readonly holds: Holds;
  }[] = [
    { role: "area.municipalities", list: municipalities, holds: ({ code }) => successors.has(code) },
    {
      role: "area.subRegions",
      list: form.once(listedSubRegions),
      holds: (one, years) =>
        intersects(parentsIn(one, years).subRegions, codesOf(form.once(listedSubRegions))),
    },
    {
      role: "area.regions",
      list: form.once(listedRegions),
      holds: (one, years) => intersects(parentsIn(one, years).regions, codesOf(form.once(listedRegions))),
    },
  ];
  const narrowest = candidates.find(({ list }) => list.length > 0);
  const span = narrowest && form.find(narrowest.role)?.span;
  if (narrowest === undefined || span === undefined || hasRiddle(narrowest.list)) return undefined;
  return { span, holds: narrowest.holds };
}

const intersects = (a: ReadonlySet<string>, b: ReadonlySet<string>): boolean =>
  [...a].some((code) => b.has(code));
