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

  /** The forms of these stems, with the endings of the word's vowel harmony. */
  const check = (name: string, stems: string, a: "a" | "ä"): void => {
    const forms = stems.split(" ").flatMap((stem) => {
      const last = stem.slice(-1);
      const cases = `n ss${a} st${a} ll${a} lt${a} lle ksi n${a} ${a} t${a} ${last}n`.split(" ");
      const isLong = /[aeiouyäö].$/u.test(stem);
      return [...cases, ...(isLong ? [`h${last}n`, "seen"] : [])].map((ending) => stem + ending);
    });
    expect([...inflectedForms(name)].sort()).toEqual([...new Set([name.toLowerCase(), ...forms])].sort());
  };

  it.each<[string, string, "a" | "ä"]>([
    ["Rovaniemi", "rovanieme", "ä"],
    ["Kemijärvi", "kemijärve", "ä"],
    ["Seinäjoki", "seinäjoe seinäjoke", "a"],
    ["Lahti", "lahde lahte", "a"],
    ["Juankoski", "juankoske", "a"],
    ["Korsisaari", "korsisaare", "a"],
    ["Iisalmi", "iisalme", "a"],
    ["Suolampi", "suolamme suolampe", "a"],
    ["Pieksämäki", "pieksämäe pieksämäke", "ä"],
    ["Pohjois-Suomi", "pohjois-suome", "a"],
    ["Petäjävesi", "petäjävede petäjävete", "ä"],
    ["Pihtipudas", "pihtiputaa", "a"],
    ["Kuhmoinen", "kuhmoise kuhmoisi", "a"],
    ["Närpiönen", "närpiöse närpiösi", "ä"],
    ["Varkaus", "varkaude varkaute varkaukse", "a"],
    ["Muhos", "muhokse", "a"],
    ["Kangas", "kangaa kangakse", "a"],
    ["Kauris", "kaurii kaurikse", "a"],
    ["Helsinki", "helsinki helsingi", "ä"],
    ["Ranta", "ranta ranna", "a"],
    ["Outokumpu", "outokumpu outokummu", "a"],
    ["Pelto", "pelto pello", "a"],
    ["Parta", "parta parra", "a"],
    ["Turku", "turku turu", "a"],
    ["Lehto", "lehto lehdo", "a"],
    ["Kyrkkö", "kyrkkö kyrkö", "ä"],
    ["Loppi", "loppi lopi lope", "a"],
    ["Matto", "matto mato", "a"],
    ["Luoto", "luoto luodo", "a"],
    ["Reko", "reko reo", "a"],
    ["Posti", "posti", "a"],
    ["Lapua", "lapua", "a"],
    ["Raahe", "raahe raahee", "a"],
    ["Ii", "ii", "ä"],
    ["Kylä", "kylä", "ä"],
    ["Pyhäranta", "pyhäranta pyhäranna", "a"],
    ["Ylitornio", "ylitornio", "a"],
    ["Syte", "syte syde sytee", "ä"],
  ])("%s is inflected by the stems %s", (name, stems, a) => {
    check(name, stems, a);
  });

  it("that ends in a consonant of no known kind are only itself", () => {
    expect(["Kemin", "Vantaat", "x"].map((name) => inflectedForms(name))).toEqual([
      ["kemin"],
      ["vantaat"],
      ["x"],
    ]);
  });

  it("any text has itself", () => {
    for (const text of ["", "e", "Åland", "123", "\uD800"])
      expect(inflectedForms(text)[0]).toBe(text.toLowerCase());
  });
});
