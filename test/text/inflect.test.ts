import { describe, expect, it } from "vitest";
import { allSubRegions, findMunicipality } from "../../shared/reference/regions.ts";
import { inflectedForms } from "../../shared/text/inflect.ts";

describe("the case forms of a place name", () => {
  it.each([
    ["Rovaniemi", "Rovaniemen Rovaniemellä Rovaniemelle Rovaniemeltä Rovaniemeä"],
    ["Oulu", "Oulun Oulussa Ouluun Oulusta Oulua"],
    ["Ii", "Iin Iissä Iihin Iistä"],
    ["Lahti", "Lahden Lahdessa Lahteen Lahtea"],
    ["Turku", "Turun Turussa Turkuun"],
    ["Helsinki", "Helsingin Helsingissä Helsinkiin Helsinkiä"],
    ["Tampere", "Tampereen Tampereella Tampereelle"],
    ["Lappeenranta", "Lappeenrannan Lappeenrannassa Lappeenrantaan"],
    ["Seinäjoki", "Seinäjoen Seinäjoella Seinäjoelle"],
    ["Outokumpu", "Outokummun Outokummussa Outokumpuun"],
    ["Hailuoto", "Hailuodon Hailuodossa Hailuotoon"],
    ["Kuhmoinen", "Kuhmoisen Kuhmoisissa Kuhmoisista"],
    ["Varkaus", "Varkauden Varkaudessa Varkauteen"],
    ["Muhos", "Muhoksen Muhoksella"],
    ["Pihtipudas", "Pihtiputaan Pihtiputaalla"],
    ["Loppi", "Lopen"],
    ["Petäjävesi", "Petäjäveden Petäjävedellä"],
  ])("%s", (name, forms) =>
    expect(inflectedForms(name)).toEqual(expect.arrayContaining(forms.toLowerCase().split(" "))),
  );

  it.each([
    ["Kemi", "Kemin-Tornion Kemijärvi Keminmaa Kemian"],
    ["Oulu", "Oulunsalo Oulainen Oulaisten"],
    ["Ii", "Iisalmi Iitti"],
  ])("%s is no other place", (name, others) => {
    const forms = inflectedForms(name);
    expect(
      others
        .toLowerCase()
        .split(" ")
        .filter((one) => forms.includes(one)),
    ).toEqual([]);
  });

  it("hold the genitive of every sub-region that has the name of a municipality", () => {
    const named = allSubRegions().filter(({ name }) => findMunicipality(name) !== undefined);
    const without = named.filter(
      ({ name, names }) => names[1] !== undefined && !inflectedForms(name).includes(names[1].toLowerCase()),
    );
    expect(named.length).toBeGreaterThan(30);
    expect(without.map(({ name, names }) => [name, names[1]])).toEqual([]);
  });

  it("any text has itself", () => {
    for (const text of ["", "e", "Åland", "123", "\uD800"])
      expect(inflectedForms(text)[0]).toBe(text.toLowerCase());
  });
});
