import { describe, expect, it } from "vitest";
import { exampleWith, findingsIn, T14 } from "../../support/rules.ts";

const SINGLE = "Vain yksi hakija";
const JOINT = "Hakijoita on useampi kuin yksi (yhteishanke)";
const TRANSFER =
  "Hakija siirtää osan haettavasta tuesta yhdelle tai useammalle taholle hankkeen toteuttamista varten (tuen siirto)";

/** What the rules find where the applicants' field says this, and the lines under it that. */
const inPartners = (applicants: string, under = "") =>
  findingsIn(exampleWith(T14, [[SINGLE, under === "" ? applicants : `${applicants}\n\n${under}`]]), [
    "partner",
  ]);

describe("partners and the number of applicants", () => {
  const rule = "partner/list-contradicts-count";

  it("a joint project without a list", () => {
    expect(inPartners(JOINT)).toEqual([
      { rule, severity: "warning", at: JOINT, path: "2/applicants", related: [] },
    ]);
  });

  it.each(["Osatoteuttajat", "Osatoteuttajat:", "Osatoteuttajat\n\n-"])(
    "a joint project whose list was lost: %s",
    (label) => {
      expect(inPartners(JOINT, label)).toEqual([
        { rule, severity: "info", at: "Osatoteuttajat", path: "2/partners", related: [JOINT] },
      ]);
    },
  );

  it("a single applicant with partners", () => {
    expect(inPartners(SINGLE, "Osatoteuttajat\n\nMallisäätiö sr, 7654321-2")).toEqual([
      { rule, severity: "warning", at: "Osatoteuttajat", path: "2/partners", related: [SINGLE] },
    ]);
  });

  it.each([
    [SINGLE, ""],
    [SINGLE, "Osatoteuttajat"],
    [SINGLE, "Osatoteuttajat\n\n-"],
    [SINGLE, "Osatoteuttajat\n\nEi osatoteuttajia."],
    [JOINT, "Osatoteuttajat\n\nMallisäätiö sr, 7654321-2\nMalliyhdistys ry"],
    [TRANSFER, ""],
    [TRANSFER, "Tuen siirron saajat\n\nMallisäätiö sr, 7654321-2"],
    ["", "Osatoteuttajat\n\nMallisäätiö sr, 7654321-2"],
    ["Hakijoita on kolme", ""],
  ])("nothing is said of %j with %j", (applicants, under) => {
    expect(inPartners(applicants, under)).toEqual([]);
  });
});

describe("one business id twice", () => {
  const rule = "partner/duplicate";

  it("a partner's is the applicant's", () => {
    expect(
      inPartners(JOINT, "Osatoteuttajat\n\nMallisäätiö sr, 7654321-2\nEsimerkkilä, Kunta, 1234567-1"),
    ).toEqual([{ rule, severity: "warning", at: "1234567-1", path: "2/partners", related: ["1234567-1"] }]);
  });

  it("an id on a line under the partner's name is the partner's", () => {
    expect(inPartners(JOINT, "Osatoteuttajat\n\nMallisäätiö sr\nY-tunnus: 1234567-1")).toEqual([
      { rule, severity: "warning", at: "1234567-1", path: "2/partners", related: ["1234567-1"] },
    ]);
    expect(
      findingsIn(
        exampleWith(T14, [[SINGLE, `${JOINT}\n\nOsatoteuttajat\n\nMalli sr\nY-tunnus: 7654321-2`]]),
        ["structure", "partner"],
      ),
    ).toEqual([]);
  });

  it("each further one refers to the first", () => {
    const lines = ["Yksi ry, 7654321-2", "Kaksi ry, 7654321-2", "Kolme ry, 7654321-2"].join("\n");
    const text = exampleWith(T14, [[SINGLE, `${JOINT}\n\nOsatoteuttajat\n\n${lines}`]]);
    expect(findingsIn(text, ["partner"]).map(({ at, related }) => [at, related])).toEqual([
      ["7654321-2", ["7654321-2"]],
      ["7654321-2", ["7654321-2"]],
    ]);
  });

  it("is not said of ids that are not valid, nor of different ones", () => {
    expect(
      inPartners(JOINT, "Osatoteuttajat\n\nYksi ry, 7654321-9\nKaksi ry, 7654321-9\nKolme ry, 7654321-2"),
    ).toEqual([]);
  });
});
