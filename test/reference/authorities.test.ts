import { describe, expect, it } from "vitest";
import {
  allAuthorities,
  authorityList,
  authorityOfId,
  findAuthority,
  funderOfRegion,
  fundersOf,
  isSameAuthority,
  nearestAuthority,
} from "../../shared/reference/authorities.ts";
import { allRegions } from "../../shared/reference/regions.ts";

const idOf = (name: string) => findAuthority(name)?.authority.id;
const ofKind = (kind: string) => allAuthorities().filter((one) => one.kind === kind);

describe("authorities", () => {
  it("are fifteen ELY centres until 2025 and ten Economic Development Centres from 2026", () => {
    expect(ofKind("ely")).toHaveLength(15);
    expect(ofKind("evk")).toHaveLength(10);
    for (const { validTo } of ofKind("ely")) expect(validTo).toEqual({ year: 2025, month: 12, day: 31 });
    for (const { validFrom } of ofKind("evk")) expect(validFrom).toEqual({ year: 2026, month: 1, day: 1 });
  });

  it("have one meaning for each name", () => {
    const seen = new Map<string, string>();
    for (const { id, name, short, also } of allAuthorities())
      for (const one of [name, ...short, ...also]) {
        expect(seen.get(one) ?? id, one).toBe(id);
        seen.set(one, id);
        expect(idOf(one), one).toBe(id);
      }
  });

  it.each([
    ["Hämeen elinkeino-, liikenne- ja ympäristökeskus", "ely/hame", "official"],
    ["Hämeen elinkeino-  liikenne- ja ympäristökeskus", "ely/hame", "official"],
    ["Hämeen Ely-keskus", "ely/hame", "short"],
    ["Hämeen ELY -keskus", "ely/hame", "short"],
    ["Pohjois-Suomen EVK", "evk/pohjois-suomi", "short"],
    ["Satakuntaliitto", "council/satakunta", "official"],
    ["STM", "stm", "short"],
    ["Närings-, trafik- och miljöcentralen i Tavastland", "ely/hame", "other"],
    [
      "Centre for Economic Development, Transport and the Environment Central Finland",
      "ely/keski-suomi",
      "other",
    ],
    ["ELY Centre for North Ostrobothnia", "ely/pohjois-pohjanmaa", "other"],
  ])("%s is %s, by its %s name", (name, id, form) => {
    expect(findAuthority(name)).toMatchObject({ authority: { id }, form });
  });

  it("are compared by identity", () => {
    expect(
      isSameAuthority("Keski-Suomen ELY-keskus", "Keski-Suomen elinkeino- liikenne- ja ympäristökeskus"),
    ).toBe(true);
    expect(isSameAuthority("Keski-Suomen ELY-keskus", "Keski-Suomen liitto")).toBe(false);
    expect(isSameAuthority("Jokin virasto", "jokin, virasto")).toBe(true);
  });

  it("are known by the period in which they funded", () => {
    const funders = fundersOf("2014-2020", "ESR");
    expect(funders?.complete).toBe(true);
    expect(funders?.authorities.filter(({ kind }) => kind === "ely").map(({ id }) => id)).toEqual([
      "ely/hame",
      "ely/keski-suomi",
      "ely/etela-savo",
      "ely/pohjois-pohjanmaa",
    ]);
    expect(fundersOf("2007-2013", "ESR")?.complete).toBe(false);
    expect(fundersOf("2014-2020", "EAKR")).toBeUndefined();
  });

  it("of every list of funders exist", () => {
    for (const [programme, fund] of [
      ["2007-2013", "ESR"],
      ["2014-2020", "ESR"],
      ["2021-2027", "ESR+"],
    ])
      expect(fundersOf(programme, fund)?.authorities.length).toBeGreaterThan(5);
  });

  it("fund every region of the mainland from 2026 on, each region one", () => {
    const mainland = allRegions().filter(({ former, name }) => former === undefined && name !== "Ahvenanmaa");
    for (const { code, name } of mainland) {
      const funders = allAuthorities().filter(({ fundsRegions }) => fundsRegions.includes(code));
      expect(
        funders.map(({ id }) => id),
        name,
      ).toHaveLength(1);
      expect(funderOfRegion(code)).toBe(funders[0]);
    }
    expect(funderOfRegion("21")).toBeUndefined();
    expect(authorityOfId("evk/keski-suomi")?.fundsRegions).toHaveLength(8);
  });

  it("that are misspelled are known by what is right of them", () => {
    const near = (name: string) => nearestAuthority(name, ofKind("ely"))?.id;
    expect(near("Keski-Soumen elinkeino-, liikenne- ja ympäristökeskus")).toBe("ely/keski-suomi");
    expect(near("Hämen ELY-keskus")).toBe("ely/hame");
    expect(near("Hämeen elinkeino-, likenne- ja ympäristökeskus")).toBe("ely/hame");
    expect(near("Kuopion elinkeino-, liikenne- ja ympäristökeskus")).toBeUndefined();
    expect(near("Esimerkkilän virasto")).toBeUndefined();
  });

  it("say where they come from", () => {
    expect(authorityList()).toMatchObject({ complete: true, date: "2026-01-01" });
  });
});
