import { describe, expect, it } from "vitest";
import { check } from "../../shared/check.ts";
import { type ProjectFacts, projectFacts } from "../../shared/report/project.ts";
import { seed } from "../support/seeds.ts";

function factsOf(text: string): ProjectFacts {
  const { form } = check(text);
  if (form === undefined) throw new Error("no description");
  return projectFacts(form);
}

describe("the facts of a project", () => {
  it("are those of the description", () => {
    expect(factsOf(seed("S20283"))).toMatchObject({
      programme: "2014-2020",
      applicant: "Oulun kaupunki",
      authority: "Pohjois-Pohjanmaan ELY-keskus",
      start: "2015-08-01",
      end: "2018-12-31",
      regions: ["Pohjois-Pohjanmaa"],
      funding: [
        { kind: "granted", planned: 186543600, realised: 179105000 },
        { kind: "public", planned: 249417900, realised: 223881300 },
      ],
      budget: null,
    });
    expect(factsOf(seed("S20283")).scores).toHaveLength(15);
  });

  it("of a card have a range in place of sums", () => {
    expect(factsOf(seed("S20252"))).toMatchObject({
      funding: [],
      budget: { min: 10_000_000, max: 50_000_000 },
      scores: [],
    });
  });

  it("leave out what is not valid, and keep an unknown authority as it is written", () => {
    const text = seed("S20271")
      .replace("yhteensä: 445 300", "yhteensä: paljon")
      .replace("Pohjois-Pohjanmaan elinkeino-, liikenne- ja ympäristökeskus", "Jokin <muu> keskus")
      .replace("Alkaa 1.4.2015", "Alkaa 31.2.2015");
    expect(factsOf(text)).toMatchObject({ authority: "Jokin <muu> keskus", start: null });
    expect(factsOf(text).funding[1]).toEqual({ kind: "public", planned: null, realised: 39431400 });
  });

  it("name no person", () => {
    const facts = JSON.stringify(factsOf(seed("S20271")));
    for (const person of ["Jaako", "katja", "0295 037 017"]) expect(facts).not.toContain(person);
  });

  it("survive being sent to another thread", () => {
    const facts = factsOf(seed("S20271"));
    expect(structuredClone(facts)).toEqual(facts);
  });
});
