import { describe, expect, it } from "vitest";
import { render } from "../../../shared/i18n/message.ts";
import { applyEdits } from "../../../shared/text/edits.ts";
import { changed, findingsOf, found, templatesOf } from "../../support/found.ts";

const FORMS = ["esr-2014-2020", "esr-2007-2013"] as const;
const withId = (form: string, id: string): string => changed(form, "1234567-1", id);

/** The 2014–2020 example as a joint project with these partner lines. */
const withPartners = (...lines: readonly string[]): string =>
  changed("esr-2014-2020", "Vain yksi hakija", "Hakijoita on useampi kuin yksi (yhteishanke)").replace(
    "\n\n3 Suunnitelman",
    `\n\nOsatoteuttajat\n\n${lines.join("\n")}\n\n3 Suunnitelman`,
  );

describe("the templates", () => {
  it("are those of the catalogue", () => {
    const forms = [...FORMS, "esr-plus-2021-2027"];
    expect(templatesOf("business-id/invalid-format")).toEqual(forms);
    expect(templatesOf("business-id/wrong-check-digit")).toEqual(forms);
  });
});

describe.each(FORMS)("a business id on %s", (form) => {
  it.each(["2296962-1", "0187690-1", "1563976-3", ""])("%s is right", (id) => {
    expect(found(withId(form, id), "business-id/")).toEqual([]);
  });

  it.each(["123456", "1234567-12", "12345678-1", "1234567-A", "haetaan", "-", "1234567-1 (KEHA)", "12345-6"])(
    "%s has the wrong form, and no fix",
    (id) => {
      const text = withId(form, id);
      expect(found(text, "business-id/")).toEqual([
        `error business-id/invalid-format ${JSON.stringify(id)} 2/businessId`,
      ]);
      expect(findingsOf(text, "business-id/invalid-format")[0]?.fix).toBeUndefined();
    },
  );

  it.each([
    ["22969621", "2296962-1", "safe"],
    ["2296962–1", "2296962-1", "safe"],
    ["2296962 - 1", "2296962-1", "safe"],
    ["2296962\u20111", "2296962-1", "safe"],
    ["2296962 1", "2296962-1", "safe"],
    ["187690-1", "0187690-1", "suggest"],
    ["FI22969621", "2296962-1", "suggest"],
    ["FI 22969621", "2296962-1", "suggest"],
    ["fi2296962-1", "2296962-1", "suggest"],
  ])("%s is meant as %s (%s)", (id, becomes, kind) => {
    const text = withId(form, id);
    expect(found(text, "business-id/")).toEqual([
      `error business-id/invalid-format ${JSON.stringify(id)} 2/businessId`,
    ]);
    const fix = findingsOf(text, "business-id/invalid-format")[0]?.fix;
    expect(fix?.kind).toBe(kind);
    expect(fix && render(fix.title, "fi")).toBe(`Kirjoita ${becomes}`);
    expect(applyEdits(text, fix?.edits ?? [])).toBe(withId(form, becomes));
  });

  it.each(["2296962-2", "2296961-1", "2926962-1", "1000008-0", "1000008-1"])(
    "%s has the wrong check digit, and never a fix",
    (id) => {
      const text = withId(form, id);
      expect(found(text, "business-id/")).toEqual([
        `error business-id/wrong-check-digit "${id}" 2/businessId`,
      ]);
      expect(findingsOf(text, "business-id/wrong-check-digit")[0]?.fix).toBeUndefined();
    },
  );
});

describe("the business ids of partners", () => {
  it("are checked as the applicant's is", () => {
    const text = withPartners(
      "Esimerkkilän säätiö sr, 1234567-2",
      "Esimerkki-ammattikorkeakoulu Oy, Ammattikorkeakoulu, 12345671",
      "Esimerkki, Yksikkö, ry, 2296962-1",
    );
    expect(found(text, "business-id/")).toEqual([
      'error business-id/wrong-check-digit "1234567-2" 2/partners',
      'error business-id/invalid-format "12345671" 2/partners',
    ]);
    const fix = findingsOf(text, "business-id/invalid-format")[0]?.fix;
    expect(applyEdits(text, fix?.edits ?? [])).toBe(text.replace("12345671", "1234567-1"));
  });

  it("may be missing, and nothing else is taken for one", () => {
    expect(
      found(withPartners("Esimerkki ry", "Kunta, Esimerkkilä", "Säätiö sr, 040 123 4567"), "business-id/"),
    ).toEqual([]);
  });
});
