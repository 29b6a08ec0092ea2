import { describe, expect, it } from "vitest";
import { check } from "../../../shared/check.ts";
import { createTotals, groupsOf } from "../../../shared/report/html/totals.ts";
import { createView } from "../../../shared/report/html/view.ts";
import { type ProjectFacts, projectFacts } from "../../../shared/report/project.ts";
import { seed } from "../../support/seeds.ts";
import { viewOptions } from "./support.ts";

const view = createView(viewOptions());
const form = check(seed("S20271")).form;
if (form === undefined) throw new Error("the seed is no description");
const POLKU: ProjectFacts = projectFacts(form);

const withMoney = (
  planned: number | null,
  realised: number | null,
  more: Partial<ProjectFacts> = {},
): ProjectFacts => ({
  ...POLKU,
  ...more,
  funding: [{ kind: "public", planned, realised }],
});

describe("sums of public money", () => {
  it("put a project of several regions under several, and one for the whole country by itself", () => {
    const region = (more: Partial<ProjectFacts>): string => groupsOf({ ...POLKU, ...more }, view).region;
    expect(region({ regions: ["Lappi"] })).toBe("Lappi");
    expect(region({ regions: ["Lappi", "Kainuu"] })).toBe("Useita maakuntia");
    expect(region({ regions: [], national: "Valtakunnallinen" })).toBe("Valtakunnallinen");
    expect(region({ regions: [] })).toBe("Ei tietoa");
  });

  it("call an axis by the programme's own title, so that misspelled ones meet", () => {
    const axis = (title: string | null) =>
      groupsOf({ ...POLKU, priority: { number: "3", title } }, view).axis;
    expect(axis("Tyollisyys")).toBe("2014–2020: 3 Työllisyys ja työvoiman liikkuvuus");
    expect(axis(null)).toBe(axis("Työllisyys ja työvoiman liikkuvuus"));
  });

  it("have the most money first, and count a code once", () => {
    const totals = createTotals(view);
    totals.add(withMoney(100, 50, { authority: "B" }), "S20001");
    totals.add(withMoney(300, 10, { authority: "A" }), "S20002");
    totals.add(withMoney(100, 25, { authority: "B" }), "S20003");
    totals.add(withMoney(900, 900, { authority: "B" }), "S20003");
    expect(totals.by("authority")).toEqual([
      { name: "A", projects: 1, planned: 300, realised: 10 },
      { name: "B", projects: 2, planned: 200, realised: 75 },
    ]);
    expect(totals.all()).toEqual({ name: "", projects: 3, planned: 500, realised: 85 });
    expect(totals.gaps()).toEqual({ without: 0, unrealised: 0, twice: true });
  });

  it("leave out what has no planned sum, and tell what has no realised one", () => {
    const totals = createTotals(view);
    totals.add(withMoney(null, 50), null);
    totals.add({ ...POLKU, funding: [] }, null);
    totals.add(withMoney(100, null), null);
    totals.add(withMoney(100, 100), null);
    expect(totals.all()).toEqual({ name: "", projects: 2, planned: 200, realised: 100 });
    expect(totals.gaps()).toEqual({ without: 2, unrealised: 1, twice: false });
  });
});
