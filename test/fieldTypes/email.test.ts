import { describe, expect, it } from "vitest";
import { email } from "../../shared/fieldTypes/email.ts";
import { readValue } from "../support/values.ts";

const SETTINGS = { paddedDays: false, numberMark: undefined, choices: undefined };
const onPublicPage = { hiddenEmail: true };

describe("an e-mail address", () => {
  it.each([
    "etunimi.sukunimi(at)kunta.fi",
    "etunimi.sukunimi[at]kunta.fi",
    "etunimi.sukunimi(AT)kunta.fi",
    "etunimi.sukunimi (at) kunta.fi",
    "essi.äijälä(at)ääkköset.fi",
    "a(at)b.c.fi",
    "a(at)x.fi, b(at)y.fi",
  ])("is right: %j", (value) => {
    expect(readValue(email, value, onPublicPage)).toEqual({
      parts: { value },
      at: { value },
      problems: [],
    });
  });

  it("is put together where its line was broken after a hyphen", () => {
    expect(readValue(email, "essi(at)pohjois-\n  karjala.fi", onPublicPage)).toMatchObject({
      parts: { value: "essi(at)pohjois-karjala.fi" },
      problems: [],
    });
  });

  it.each([
    ["a@b.fi", "@", "a(at)b.fi"],
    ["a@b.fi, c@d.fi", "@b.fi, c@", "a(at)b.fi, c(at)d.fi"],
    ["a @ b.fi", "@", "a (at) b.fi"],
  ])("with a plain @ is remarked on a public page: %j", (value, at, fixed) => {
    const { parts, problems } = readValue(email, value, onPublicPage);
    expect({ parts, problems }).toEqual({
      parts: { value },
      problems: [{ kind: "email/plainAt", at, fixed }],
    });
    expect(readValue(email, fixed, onPublicPage).problems).toEqual([]);
    const [problem] = email.parse(value, 0, { ...SETTINGS, ...onPublicPage }).problems;
    expect(problem?.fix?.becomes).toBe(fixed);
    expect(readValue(email, value).problems).toEqual([]);
  });

  it.each([
    "essi.esimerkki",
    "essi.esimerkki.kunta.fi",
    "essi(at)kunta",
    "essi@kunta",
    "essi(at)kunta.",
    "essi(at).fi",
    "(at)kunta.fi",
    "@kunta.fi",
    "essi(a)kunta.fi",
    "essi(at)kunta .fi",
    "-",
  ])("is none: %j", (value) => {
    expect(readValue(email, value, onPublicPage)).toEqual({
      parts: {},
      at: {},
      problems: [{ kind: "email/invalid", at: value, fixed: undefined }],
    });
  });

  it.each(["etunimi.sukunimi(at)", "etunimi.sukunimi [at]", "etunimi.sukunimi@"])(
    "is cut off: %j",
    (value) => {
      expect(readValue(email, value, onPublicPage).problems).toEqual([
        { kind: "email/cutOff", at: value, fixed: undefined },
      ]);
    },
  );
});
