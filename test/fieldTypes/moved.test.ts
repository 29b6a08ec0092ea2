import { expect, it } from "vitest";
import type { TypeSettings } from "../../shared/fieldTypes/fieldType.ts";
import { movedValue } from "../../shared/fieldTypes/moved.ts";
import { FIELD_TYPES } from "../../shared/fieldTypes/registry.ts";

/** Values right and wrong of every kind: each type reads all of them. */
const VALUES = [
  ...["S20271", "s 20271", "2296962-4", "22969624", "2296962-5", "33100", "3310", "33100 Tampere"],
  ...["1.4.2015", "01.04.2015 - 31.12.2016", "31.2.2016", "1.4.2015–31.12.2016", "huomenna"],
  ...["445 300 €", "445300", "12,5 e", "100 000 - 50 000 €", "yli 5 000 000 €", "ei tiedossa"],
  ...[
    "Pirkanmaa, Kanta-Häme",
    "Tampere,Ylöjärvi , Nokia",
    "Kyllä",
    "Ei",
    "kylla",
    "12",
    "-3",
    "0 2",
    "1 10",
    "x 1",
  ],
  ...[
    "Tampereen kaupunki, Kunta, 0211675-2",
    "Yritys Oy, Muu, 123",
    "Polku ry",
    "3 Työllisyys",
    "3: Työllisyys",
  ],
  ...[
    "etunimi.sukunimi@esimerkki.fi",
    "etu(at)esimerkki.fi",
    "etu@",
    "www.esimerkki.fi",
    "https://esimerkki.fi/a",
  ],
  ...[
    "050 123 4567",
    "+358 50 1234567",
    "12",
    "20 joista naisia 25",
    "Hämeen ELY-keskus",
    "Toimintalinja 3, 1.4.2015",
  ],
];

const settings: TypeSettings = {
  paddedDays: true,
  numberMark: ".",
  choices: {
    complete: true,
    values: [
      { value: "Kyllä", accept: [] },
      { value: "Kunta", accept: [] },
    ],
  },
  codeDigits: 5,
  urlScheme: true,
  urlJoints: [",", " "],
  hiddenEmail: true,
};

it.each(Object.entries(FIELD_TYPES))("a %s that has moved is what is read where it stands", (_, type) => {
  for (const value of VALUES)
    for (const by of [40, -40]) {
      const [from, to] = [100, 100 + by];
      expect(movedValue(type.parse(value, from, settings), by)).toEqual(type.parse(value, to, settings));
    }
});
