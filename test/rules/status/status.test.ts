import { describe, expect, it } from "vitest";
import { render } from "../../../shared/i18n/message.ts";
import { applyEdits } from "../../../shared/text/edits.ts";
import { changed, findingsOf, found, templatesOf } from "../../support/found.ts";
import { otherForm, otherPeriod } from "../../support/otherPeriod.ts";

const FORMS = ["esr-2014-2020", "esr-2007-2013"] as const;
const REPORT = {
  "esr-2014-2020":
    "Hankkeessa syntyi malli, jota kunta käyttää edelleen. Osallistujista joka kolmas sai työpaikan.",
  "esr-2007-2013": "Projekti onnistui. Ohjauksen malli jäi oppilaitosten käyttöön.",
} as const;

const status = (form: string, value: string): string => changed(form, "Toiminta päättynyt", value);
const withReport = (form: (typeof FORMS)[number], value: string, report: string): string =>
  status(form, value).replace(REPORT[form], () => report);

describe("the templates", () => {
  it("are those of the catalogue", () => {
    expect(templatesOf("status/unknown")).toEqual([...FORMS, "esr-plus-2021-2027"]);
    expect(templatesOf("status/final-report-missing")).toEqual(FORMS);
    expect(templatesOf("status/final-report-early")).toEqual(FORMS);
    expect(templatesOf("status/contradicts-dates")).toEqual([...FORMS, "hankekortti", "esr-plus-2021-2027"]);
  });
});

describe.each(FORMS)("an unknown status on %s", (form) => {
  it.each([
    ["Toiminta päättyny", "Toiminta päättynyt"],
    ["Toiminta on päättynyt", "Toiminta päättynyt"],
    ["Toiminassa", "Toiminnassa"],
    ["Keskeytyny", "Keskeytynyt"],
  ])("%s is nearly %s", (wrong, right) => {
    const text = status(form, wrong);
    expect(found(text, "status/")).toEqual([`warning status/unknown "${wrong}" 1/status`]);
    const [finding] = findingsOf(text, "status/unknown");
    expect(finding?.fix?.kind).toBe("suggest");
    expect(applyEdits(text, finding?.fix?.edits ?? [])).toBe(status(form, right));
  });

  it("has no fix where no value is near", () => {
    const [finding] = findingsOf(status(form, "Odottaa päätöstä"), "status/unknown");
    expect(finding?.fix).toBeUndefined();
    expect(finding && render(finding.message, "fi")).toBe(
      "Tuntematon toiminnan tila. Valitse jokin näistä: Toiminnassa, Toiminta päättynyt, Keskeytynyt.",
    );
  });

  it.each(["Toiminnassa", "TOIMINTA  PÄÄTTYNYT", "Keskeytynyt", ""])("%s is none", (value) => {
    expect(found(status(form, value), "status/unknown")).toEqual([]);
  });
});

it("of the English form nobody knows the statuses, so that none is unknown", () => {
  const text = status("esr-2014-2020", "Completed").replace("Hankkeen nimi:", "Project name:");
  expect(found(text, "status/unknown")).toEqual([]);
});

describe("an open list of statuses", () => {
  it("leaves an unknown one to the rule about unknown values", () => {
    expect(found(otherForm("Toiminnan tila: Käynnistä"), "status/", otherPeriod)).toEqual([]);
  });

  it("is compared with the dates where the status is known", () => {
    const text = otherForm("Toiminnan tila: Käynnissä", "Päättymispvm: 31.12.2024");
    expect(found(text, "status/", { ...otherPeriod, asOf: "2025-01-01" })).toEqual([
      'info status/contradicts-dates "Käynnissä" 1/status',
    ]);
  });
});

describe("a status and the end day", () => {
  // The clean example ends on 28.2.2018.
  const at = (value: string, asOf: string | undefined): string[] =>
    found(status("esr-2014-2020", value), "status/contradicts-dates", { asOf });
  const contradicts = (value: string): string[] => [`info status/contradicts-dates "${value}" 1/status`];

  it("are never compared without a day to compare with", () => {
    expect(at("Toiminnassa", undefined)).toEqual([]);
    expect(at("Toiminnassa", "eilen")).toEqual([]);
  });

  it("disagree where a project has ended before its end, or runs after it", () => {
    expect(at("Toiminta päättynyt", "2018-02-27")).toEqual(contradicts("Toiminta päättynyt"));
    expect(at("Toiminta päättynyt", "2018-02-28")).toEqual([]);
    expect(at("Toiminta päättynyt", "2018-03-01")).toEqual([]);
    expect(at("Toiminnassa", "2018-02-27")).toEqual([]);
    expect(at("Toiminnassa", "2018-02-28")).toEqual([]);
    expect(at("Toiminnassa", "2018-03-01")).toEqual(contradicts("Toiminnassa"));
  });

  it("never disagree where the project was interrupted, or the status is unknown", () => {
    for (const asOf of ["2017-01-01", "2019-01-01"]) {
      expect(at("Keskeytynyt", asOf)).toEqual([]);
      expect(at("Odottaa", asOf)).toEqual([]);
    }
  });

  it("are compared on the card, and the end is shown", () => {
    const text = changed("hankekortti", "Hanke loppunut", "Hanke käynnissä");
    const options = { asOf: "2020-01-01" };
    expect(found(text, "status/", options)).toEqual([
      'info status/contradicts-dates "Hanke käynnissä" head/status',
    ]);
    const [finding] = findingsOf(text, "status/contradicts-dates", options);
    expect(finding?.related.map(({ span }) => text.slice(span.start, span.end))).toEqual(["28.02.2018"]);
  });

  it("are not compared where the period is reversed", () => {
    const text = status("esr-2014-2020", "Toiminnassa").replace("päättyy 28.2.2018", "päättyy 28.2.2015");
    expect(found(text, "status/contradicts-dates", { asOf: "2020-01-01" })).toEqual([]);
  });
});

describe.each(FORMS)("the final report on %s", (form) => {
  it.each(["-", "–", "---"])("%s is none", (report) => {
    const text = withReport(form, "Toiminta päättynyt", report);
    expect(found(text, "status/")).toEqual([`info status/final-report-missing "${report}" 9/finalReport`]);
    expect(found(withReport(form, "Toiminnassa", report), "status/")).toEqual([]);
    expect(found(withReport(form, "Keskeytynyt", report), "status/")).toEqual([]);
  });

  it("is missed at its heading where it is empty", () => {
    const text = withReport(form, "Toiminta päättynyt", "");
    const [finding] = findingsOf(text, "status/final-report-missing");
    expect(finding && text.slice(finding.span.start, finding.span.end)).toMatch(
      /^9\.? Loppuraportin tiivistelmä$/u,
    );
    expect(finding?.path).toBe("9/finalReport");
  });

  it("is missed by another rule where its section is not there", () => {
    const text = withReport(form, "Toiminta päättynyt", "").replace(
      /\n9\.? Loppuraportin tiivistelmä\s*$/u,
      "\n",
    );
    expect(found(text, ["status/", "structure/missing-section"])).toHaveLength(1);
    expect(found(text, "status/")).toEqual([]);
  });

  it("is not asked for before realisation", () => {
    const text = withReport(form, "Toiminta päättynyt", "-");
    expect(found(text, "status/", { profile: "draft" })).toEqual([]);
    expect(found(text, "status/", { profile: "submission" })).toEqual([]);
  });

  it("is early where the project runs", () => {
    const text = withReport(form, "Toiminnassa", REPORT[form]);
    expect(found(text, "status/")).toEqual([
      `info status/final-report-early "${form === "esr-2014-2020" ? "9" : "9."} Loppuraportin tiivistelmä" 9/finalReport`,
    ]);
  });

  it("is right where the project has ended or was interrupted", () => {
    expect(found(withReport(form, "Toiminta päättynyt", REPORT[form]), "status/")).toEqual([]);
    expect(found(withReport(form, "Keskeytynyt", REPORT[form]), "status/")).toEqual([]);
    expect(found(withReport(form, "", REPORT[form]), "status/")).toEqual([]);
  });
});
