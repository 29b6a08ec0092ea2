import { expect, it } from "vitest";
import { personNameForms } from "../../shared/text/nameForms.ts";

/** A name and some of its case forms, as people write them. */
const check = (name: string, forms: string): void => {
  const known = personNameForms(name);
  expect(forms.split(" ").filter((form) => !known.includes(form.toLowerCase()))).toEqual([]);
  expect(known[0]).toBe(name.toLowerCase());
};

it.each([
  [
    "Liisa",
    "Liisan Liisaa Liisalle Liisalla Liisalta Liisasta Liisassa Liisana Liisaksi Liisaan Liisas Liisat",
  ],
  ["Päivi", "Päivin Päiviä Päivillä Päiviltä Päivistä Päivissä Päivinä"],
  ["Maa", "Maahan Maata"],
  ["Lampi", "Lammen Lampea Lampeen"],
  ["Parta", "Parran"],
  ["Virta", "Virran"],
  ["Kanki", "Kangen"],
  ["Kanto", "Kannon"],
  ["Korko", "Koron"],
  ["Vihko", "Vihon"],
  ["Satu", "Sadun"],
  ["Joki", "Joen Jokea"],
  ["Hammas", "Hampaan"],
  ["Allas", "Altaan"],
  ["Porras", "Portaan"],
  ["Rikas", "Rikkaan"],
  ["Opas", "Oppaan"],
  ["Ratas", "Rattaan"],
  ["Varvas", "Varpaan"],
  ["Hidas", "Hitaan"],
  ["Tehdas", "Tehtaan"],
  ["Kuusi", "Kuusen Kuusta"],
  ["Ahven", "Ahvenen"],
  ["Hans", "Hansin"],
  ["Pekka", "Pekan Pekkaa Pekalle"],
  ["Mikko", "Mikon Mikkoa Mikolta"],
  ["Matti", "Matin Mattia Matille Mattiin"],
  ["Virtanen", "Virtasen Virtasta Virtaselle Virtaseen Virtasena"],
  ["Nurmi", "Nurmen Nurmea Nurmelle"],
  ["Vuori", "Vuoren Vuorta Vuorelle"],
  ["Lehti", "Lehden Lehteä Lehdellä"],
  ["Susi", "Suden Sudelle Sutena"],
  ["Korpi", "Korven Korpea"],
  ["Kurki", "Kurjen Kurkea"],
  ["Hauki", "Hauen"],
  ["Ahti", "Ahdin Ahtia"],
  ["Rinne", "Rinteen Rinnettä Rinteelle Rinteeseen"],
  ["Anne", "Annen Annelle"],
  ["Kangas", "Kankaan Kangasta Kankaalle"],
  ["Tuomas", "Tuomaan Tuomasta"],
  ["Hannes", "Hanneksen Hannesta"],
  ["Markus", "Markuksen Markusta"],
  ["Ilves", "Ilveksen Ilvestä"],
  ["Repo", "Revon Repoa"],
  ["Aalto", "Aallon Aaltoa"],
  ["Seppä", "Sepän Seppää"],
  ["Selkä", "Selän"],
  ["Holmberg", "Holmbergin Holmbergille Holmbergs"],
  ["Öhman", "Öhmanin Öhmanilla"],
])("%s is %s", check);

it("takes letters and their marks for one", () => {
  expect(personNameForms("Ma\u0308ki")).toEqual(personNameForms("Mäki"));
});

it.each([
  ["Maija", "maisema"],
  ["Maija", "maijkan"],
  ["Nurmi", "nurmikko"],
  ["Kivi", "kivinen"],
  ["Öhman", "öhmanilainen"],
])("%s is not %s", (name, word) => {
  expect(personNameForms(name)).not.toContain(word);
});

it.each(["", "a", "aie", "brr", "j"])("has forms of %j, whatever it is", (name) => {
  const forms = personNameForms(name);
  expect(forms[0]).toBe(name);
  expect(forms).toContain(`${name}s`);
  expect(forms.every((form) => form.startsWith(name.slice(0, 1)))).toBe(true);
});
