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

/** Authorities that funded under both programmes. */
export const AUTHORITIES = [
  "Hämeen elinkeino-, liikenne- ja ympäristökeskus",
  "Keski-Suomen elinkeino-, liikenne- ja ympäristökeskus",
  "Etelä-Savon elinkeino-, liikenne- ja ympäristökeskus",
  "Pohjois-Pohjanmaan elinkeino-, liikenne- ja ympäristökeskus",
  "Sosiaali- ja terveysministeriö",
  "Työ- ja elinkeinoministeriö",
];
export const WEBSITES = [
  "http://www.esimerkki.fi",
  "https://esimerkki.fi/hankkeet/tyopolku?kieli=fi",
  "http://www.työpolku.example.fi/",
];

export const LIST_STARTS = [
  "Hankkeen toimenpiteet ovat:",
  "Tavoitteet:",
  "Hankkeessa",
  "Osatavoitteina on, että",
  "Tulokset (määrälliset ja laadulliset):",
];
export const LIST_ITEMS = [
  "kootaan palvelut yhteen paikkaan",
  "Valmennus 12 viikkoa (2 pv/vko)",
  "ohjataan n. 150 nuorta opintoihin tai työhön,",
  "työpajat: ruoka, metalli, media",
  "30 % osallistujista saa työtä; heistä puolet yli 50-vuotiaita",
  "yritysten rekrytointituki sekä perehdytys.",
  "vertaisryhmät ja verkkokurssit",
];

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
  "Alueen 15–64-vuotiaista oli v. 2014 työttömänä 12,4 % eli n. 3 400 henkilöä (TEM:n työnvälitystilasto).",
  "Työpajoihin osallistuu vuosittain noin 120 asiakasta, joista alle 30-vuotiaita on kolmannes.",
  "Nuorten kysymys kuuluu usein: \u201DMihin minusta on?\u201D",
  'Hankkeen tunnus on "Kaikille paikka", ja sitä käytetään myös ruotsiksi: "Plats för alla".',
  "Yhteyttä voi ottaa osoitteeseen palaute(at)esimerkki.fi tai puh. 040 123 4567.",
  "Ilmoittautuminen: etunimi.sukunimi@esimerkki.fi viimeistään 31.8.2016 klo 16.00.",
  "Malli on kuvattu julkaisussa www.esimerkki.fi/malli.pdf.",
  "TE-toimistot, ELY-keskukset ja kunnat sopivat työnjaosta 1.1.2015 alkaen.",
  "Kohderyhmänä ovat pk-yritykset (1–249 henkilöä) sekä niiden esimiehet ym. avainhenkilöt.",
  "Kustannukset jakautuvat seuraavasti: palkat 70 %, ostopalvelut 20 % ja muut kulut 10 %.",
  "Aiemmin toteutettiin mm. hankkeet Polku I ja Polku II, joiden tuloksia nyt juurrutetaan.",
  "Hanke kestää 2,5 vuotta, ja siihen palkataan 3 htv.",
  "Mukana ovat SAK ry, Suomen Yrittäjät ry ja neljä oppilaitosta.",
  "Onko palvelu helppo löytää? Sitä kysytään jokaiselta asiakkaalta.",
  "Työttömyys on ollut pitkään korkea – erityisesti yli 55-vuotiailla ja vastavalmistuneilla.",
  "Työnhakijoiden määrä kasvoi 1 200:sta 1 450:een.",
  "Se, että että-lauseita vältetään, tekee tekstistä selkokielistä.",
  "Kokeilut tehdään 5 000 \u2013 20 000 asukkaan kunnissa.",
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
  "Huom: ryhmät täytetään ilmoittautumisjärjestyksessä",
  "Tulos 1: malli",
  "Vaihe II (2016): pilotointi",
  "Kohderyhmä: nuoret ja heidän perheensä",
  "2.1.2016 alkaen",
  "Hankkeen kohderyhmät",
  "Yhteistyökumppanit: kunnat, yritykset, oppilaitokset",
];
