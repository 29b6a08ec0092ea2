import { describe, expect, it } from "vitest";
import { check } from "../../../shared/check.ts";
import { render } from "../../../shared/i18n/message.ts";
import { allAuthorities, funderOfRegion, fundersOf } from "../../../shared/reference/authorities.ts";
import { allRegions } from "../../../shared/reference/regions.ts";

const template = "esr-plus-2021-2027";
interface Project {
  readonly authority: string;
  readonly start?: string;
  readonly location?: string;
}

const text = ({ authority, start = "1.3.2026", location = "" }: Project): string =>
  `1 Hankkeen perustiedot\n\nRahoittava viranomainen: ${authority}\n\nAloituspvm: ${start}\n\nSijainti: ${location}\n`;

/** What the rule says of a project, in Finnish. */
const said = (rule: string, project: Project): string[] =>
  check(text(project), { template, profile: "review" })
    .findings.filter((finding) => finding.rule === rule)
    .map(({ message, severity }) => `${severity}: ${render(message, "fi")}`);

describe("an ELY centre for a start in 2026 or later", () => {
  const ELY = "Lapin elinkeino-, liikenne- ja ympäristökeskus";

  it("is abolished from the first day of 2026 on", () => {
    expect(said("authority/abolished", { authority: ELY, start: "31.12.2025" })).toEqual([]);
    expect(said("authority/abolished", { authority: ELY, start: "1.1.2026" })).toHaveLength(1);
    expect(said("authority/abolished", { authority: ELY, start: "31.4.2026" })).toEqual([]);
    expect(said("authority/abolished", { authority: ELY, start: "" })).toEqual([]);
  });

  it("names the funder of the project's region, else of its own", () => {
    const rule = "authority/abolished";
    expect(said(rule, { authority: ELY, location: "FI193 Keski-Suomi" })[0]).toContain(
      "Keski-Suomen elinvoimakeskus",
    );
    expect(said(rule, { authority: ELY })[0]).toContain("Pohjois-Suomen elinvoimakeskus");
    expect(said(rule, { authority: "Hämeen ELY-keskus" })[0]).toContain(
      "Keski-Suomen elinvoimakeskus (Kanta-Häme) tai Kaakkois-Suomen elinvoimakeskus (Päijät-Häme)",
    );
  });

  it("names them in each language, all of them where no one funds the region", () => {
    const names = (project: Project) => {
      const { findings } = check(text(project), { template, profile: "review" });
      const found = findings.find(({ rule }) => rule === "authority/abolished");
      return found?.message.values.y;
    };
    const [one, two] = [
      "Keski-Suomen elinvoimakeskus (Kanta-Häme)",
      "Kaakkois-Suomen elinvoimakeskus (Päijät-Häme)",
    ];
    expect(names({ authority: "Hämeen ELY-keskus" })).toEqual({
      fi: `${one} tai ${two}`,
      sv: `${one} eller ${two}`,
      en: `${one} or ${two}`,
    });
    const funders = (fundersOf("2021-2027", "ESR+")?.authorities ?? [])
      .filter(({ fundsRegions }) => fundsRegions.length > 0)
      .map(({ name }) => name);
    const all = (or: string): string => `${funders.slice(0, -1).join(", ")} ${or} ${funders.at(-1)}`;
    expect(names({ authority: ELY, location: "FI200 Ahvenanmaa" })).toEqual({
      fi: all("tai"),
      sv: all("eller"),
      en: all("or"),
    });
  });

  it("whichever of the fifteen it is", () => {
    for (const { name, kind } of allAuthorities()) {
      const [finding, ...others] = said("authority/abolished", { authority: name });
      expect(finding !== undefined, name).toBe(kind === "ely");
      expect(others).toEqual([]);
    }
  });

  it("is right in the forms of earlier periods", () => {
    const older = `1 Hanke\n\nSuunnitelman mukainen toteutusaika: Alkaa 1.1.2026 ja päättyy 31.12.2026\n\nVastuuviranomainen: ${ELY}\n`;
    const { findings } = check(older, { template: "esr-2014-2020", profile: "review" });
    expect(findings.map(({ rule }) => rule)).not.toContain("authority/abolished");
  });
});

describe("an elinvoimakeskus", () => {
  const rule = "authority/not-funding-region";

  it("funds in its own regions and in no others", () => {
    for (const funder of allAuthorities().filter(({ fundsRegions }) => fundsRegions.length > 0))
      for (const region of allRegions().filter(({ former }) => former === undefined)) {
        const right = funderOfRegion(region.code);
        const found = said(rule, { authority: funder.name, location: region.name });
        const where = `${funder.name}, ${region.name}`;
        if (right === undefined || right === funder) expect(found, where).toEqual([]);
        else
          expect(found, where).toEqual([
            expect.stringMatching(
              `^warning: Maakunta ${region.name}: rahoittava viranomainen on ${right.name}\\.`,
            ),
          ]);
      }
  });

  it("that grants nothing anywhere names the funder of its own area", () => {
    expect(said(rule, { authority: "Lapin elinvoimakeskus" })).toEqual([
      expect.stringContaining("Maakunta Lappi: rahoittava viranomainen on Pohjois-Suomen elinvoimakeskus."),
    ]);
    expect(said(rule, { authority: "Sisä-Suomen elinvoimakeskus" })).toEqual([
      expect.stringContaining(
        "Maakunnat Kanta-Häme, Pirkanmaa: rahoittava viranomainen on Keski-Suomen elinvoimakeskus.",
      ),
    ]);
  });

  it("is told once for each right funder, with the places", () => {
    const authority = "Pohjois-Suomen elinvoimakeskus";
    const project = { authority, location: "FI1D7 Lappi, Uusimaa, Kymenlaakso, Etelä-Savo" };
    const { findings } = check(text(project), { template, profile: "review" });
    const told = findings.filter((finding) => finding.rule === rule);
    expect(told.map(({ related }) => related.length).sort()).toEqual([1, 2]);
    for (const { span } of told) expect(text(project).slice(span.start, span.end)).toBe(authority);
  });

  it("is not judged where no region is known", () => {
    for (const location of ["Koko Suomi", "Kuvitelmala", ""])
      expect(said(rule, { authority: "Itä-Suomen elinvoimakeskus", location })).toEqual([]);
  });
});
