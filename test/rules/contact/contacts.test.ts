import { describe, expect, it } from "vitest";
import { CARD, exampleWith, findingsIn, T07, T14 } from "../../support/rules.ts";

const inContacts = (template: string, from: string, to: string) =>
  findingsIn(exampleWith(template, [[from, to]]), ["contact"]).map(({ rule, severity, at }) => [
    rule,
    severity,
    at,
  ]);

const MAIL = "essi.esimerkki(at)esimerkki.fi";

describe("what each form says of addresses", () => {
  it.each([
    [T14, "essi@esimerkki.fi", [["contact/plain-at", "hint", "@"]]],
    [T07, "essi@esimerkki.fi", [["contact/plain-at", "hint", "@"]]],
    [CARD, "essi@esimerkki.fi", []],
    [T14, "essi(at)", [["contact/invalid-email", "info", "essi(at)"]]],
    [T07, "essi(at)kunta", [["contact/invalid-email", "warning", "essi(at)kunta"]]],
    [CARD, "essi", [["contact/invalid-email", "warning", "essi"]]],
  ])("%s: e-mail %s", (template, mail, expected) => {
    expect(inContacts(template, MAIL, mail)).toEqual(expected);
  });

  it.each([
    [
      T14,
      "http://www.esimerkki.fi",
      "www.esimerkki.fi",
      [["contact/url-without-scheme", "info", "www.esimerkki.fi"]],
    ],
    [
      T14,
      "http://www.esimerkki.fi",
      "http://a.fi sekä http://b.fi",
      [["contact/invalid-url", "warning", "http://a.fi sekä http://b.fi"]],
    ],
    [T07, "www.esimerkki.fi/silta", "www.valke.fi sekä www.välke.fi", []],
    [T07, "www.esimerkki.fi/silta", "esimerkki", [["contact/invalid-url", "warning", "esimerkki"]]],
    [
      CARD,
      "www.esimerkki.fi",
      "www.esi merkki.fi",
      [["contact/invalid-url", "warning", "www.esi merkki.fi"]],
    ],
    [CARD, "www.esimerkki.fi", "http://esimerkki", [["contact/invalid-url", "warning", "http://esimerkki"]]],
    [CARD, "www.esimerkki.fi", "www.toinen.fi", []],
  ])("%s: %s → %s", (template, from, to, expected) => {
    expect(inContacts(template, from, to)).toEqual(expected);
  });

  it.each([
    [T14, "014 123 4567"],
    [T14, "040 123 4567"],
    [T07, "014 123 4567"],
    [T07, "040 123 4567"],
  ])("%s: phone %s", (template, phone) => {
    expect(inContacts(template, phone, "123")).toEqual([["contact/invalid-phone", "warning", "123"]]);
    expect(inContacts(template, phone, "")).toEqual([]);
  });
});
