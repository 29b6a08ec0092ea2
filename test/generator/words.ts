/** Invented people, places of business and prose from which descriptions are put together. */
export const FIRST_NAMES = [
  "Aino",
  "Eero",
  "Helmi",
  "Ilmari",
  "Katariina",
  "Lauri",
  "Maija",
  "Onni",
  "Päivi",
  "Väinö",
  "Åsa",
  "Örjan",
];
export const LAST_NAMES = [
  "Ahola",
  "Hämäläinen",
  "Järvi",
  "Kivelä",
  "Lähteenmäki",
  "Mäki-Petäjä",
  "Niemi",
  "Öhman",
  "Rantanen",
  "Törmänen",
];
export const POSITIONS = [
  "projektipäällikkö",
  "Projektikoordinaattori",
  "kehittämispäällikkö",
  "toimitusjohtaja",
  "hankesuunnittelija",
];
export const STREETS = [
  "Kauppakatu 4",
  "Rantatie 12 B",
  "Asemakatu 3",
  "PL 15",
  "Koulutie 7",
  "Yliopistonkatu 2, PL 4",
];
export const NAME_STARTS = [
  "Osaava",
  "Uusi",
  "Yhteinen",
  "Vihreä",
  "Avoin",
  "Digitaalinen",
  "Rohkea",
  "Kestävä",
];
export const NAME_ENDS = [
  "polku",
  "silta",
  "verstas",
  "työelämä",
  "verkosto",
  "ohjaamo",
  "kumppanuus",
  "askel",
];

/** Organisations by type: name and organisation type that belong together. */
export const ORGANISATIONS = [
  { name: "Kivelän kaupunki", type: "Kunta" },
  { name: "Lähteenmäen kunta", type: "Kunta" },
  { name: "Rantaseudun koulutuskuntayhtymä", type: "Kuntayhtymä" },
  { name: "Pohjantähden ammattikorkeakoulu", type: "Ammattikorkeakoulu" },
  { name: "Järviseudun yliopisto", type: "Yliopisto" },
  { name: "Hyvän Arjen säätiö", type: "Säätiö" },
  { name: "Työtä Tekijöille ry", type: "Muu järjestö tai yhdistys" },
  { name: "Verstas Oy", type: "Mikroyritys" },
] as const;

/** Post offices that exist, with one of their codes. */
export const POST_OFFICES = [
  ["00100", "Helsinki"],
  ["20100", "Turku"],
  ["33100", "TAMPERE"],
  ["40100", "Jyväskylä"],
  ["48100", "Kotka"],
  ["53100", "Lappeenranta"],
  ["60100", "Seinäjoki"],
  ["70100", "Kuopio"],
  ["80100", "JOENSUU"],
  ["87100", "Kajaani"],
  ["90100", "Oulu"],
  ["96100", "Rovaniemi"],
] as const;

/** Sentences without a defect; long ones among them, lists and colons too, so that prose looks like prose. */
export const SENTENCES = [
  "Hankkeen tavoitteena on helpottaa siirtymistä koulutuksesta työelämään.",
  "Osallistujat saavat ohjausta, joka lähtee heidän omista vahvuuksistaan ja jatkuu koko hankkeen ajan.",
  "Työpaikoilla kokeillaan uusia tapoja perehdyttää, ja parhaat niistä kuvataan muiden käyttöön.",
  "Alueella on pulaa osaajista erityisesti hoiva-alalla, rakentamisessa ja tietotekniikassa.",
  "Kunnat, oppilaitokset ja yritykset suunnittelevat palvelut yhdessä.",
  "Toimenpiteet on jaettu kolmeen työpakettiin (Tp 1–3), joilla on omat vastuuhenkilönsä.",
  "Tuloksia seurataan neljännesvuosittain, mm. osallistujien lähtö- ja loppukyselyillä.",
  "Verkostotapaamisia järjestetään vuoden aikana noin kahdeksan, osa niistä etäyhteyksin.",
  "Ohjausryhmään kutsutaan rahoittajan lisäksi työnantajien ja työntekijöiden edustajat.",
  "Hankkeen jälkeen mallin ylläpidosta vastaa hakija yhdessä kumppaneidensa kanssa.",
  "Viestintä tavoittaa kohderyhmän parhaiten suomeksi, ruotsiksi ja selkokielellä.",
  "Kokeilujen kustannukset pysyvät pieninä, koska tilat ja laitteet ovat jo olemassa.",
  "Lisätietoja saa osoitteesta http://www.esimerkkihanke.fi/tulokset tai hankkeen toimistosta.",
  "Arviointi tehdään ulkopuolisen asiantuntijan tukemana hankkeen puolivälissä ja lopussa.",
  "Edellisessä hankkeessa 45 prosenttia osallistujista työllistyi tai aloitti opinnot.",
  "Työnantajille tarjotaan yksi yhteyshenkilö, joka tuntee alueen palvelut.",
  "Ikääntyneiden työntekijöiden hiljainen tieto siirretään nuoremmille työpareittain.",
  "Maahan muuttaneet saavat kielitukea työn ohessa.",
];

/** Beginnings of paragraphs that look like labels or headings and are neither. */
export const LOOKALIKES = [
  "Tp 1: Ohjauksen kehittäminen",
  "Hankkeen tavoitteet ovat:",
  "1) palvelujen kokoaminen",
  "2) työnantajien mukaan ottaminen",
  "• tulosten levittäminen",
  "Hankkeen taustaa",
  "Aikataulu: ensimmäinen vuosi suunnittelua, toinen kokeilua",
  "3 osallistujaa jokaisesta kunnasta",
];
