import { inventBusinessId } from "./businessId.ts";
import {
  CARD,
  type Defect,
  type Edit,
  lineAt,
  planted,
  setField,
  T07,
  T14,
  valueDefect,
} from "./planting.ts";

/** The field's value with one letter in the middle of a word left out. */
const slip = (rule: string, template: string, label: string): Defect =>
  planted(rule, template, (lines) => {
    const at = lineAt(lines, `${label}:`);
    const value = at === undefined ? "" : (lines[at]?.slice(label.length + 1).trim() ?? "");
    return setField(lines, label, value.slice(0, -6) + value.slice(-5));
  });

/** Two or more fields with other values; the rule speaks at the line of the last. */
const fields = (rule: string, template: string, values: readonly (readonly [string, string])[]): Defect =>
  planted(rule, template, (lines) =>
    values.reduce<number | undefined>((_, [label, value]) => setField(lines, label, value), undefined),
  );

const AXIS_3 = "3. Työllisyys ja työvoiman liikkuvuus";
const WELLBEING = "Tuottavuuden ja työhyvinvoinnin parantaminen";
const ABILITY = "Työelämän ulkopuolella olevien työ- ja toimintakyvyn parantaminen";
const PROGRAMME_LABEL = "Valtakunnallisen osion kehittämisohjelma";

const programme: readonly Defect[] = [
  valueDefect("programme/unknown-priority", T14, "Toimintalinja", "33. Työllisyys ja työvoiman liikkuvuus"),
  valueDefect("programme/unknown-priority", T07, "Toimintalinja", "8: Työllistymisen edistäminen"),
  {
    ...fields("programme/unknown-priority", CARD, [["Toimintalinja", "Toimintalinja 30 (ESR)"]]),
  },
  fields("programme/priority-title", T14, [
    ["Erityistavoite", `7.1. ${WELLBEING}`],
    ["Toimintalinja", "3. Työllisyys ja työvoiman liikkuminen"],
  ]),
  slip("programme/priority-title", T14, "Toimintalinja"),
  slip("programme/priority-title", T07, "Toimintalinja"),
  valueDefect(
    "programme/priority-of-other-fund",
    T14,
    "Toimintalinja",
    "2. Uusimman tiedon ja osaamisen tuottaminen ja hyödyntäminen",
  ),
  valueDefect("programme/unknown-objective", T14, "Erityistavoite", "6.9. Työllistymisen edistäminen"),
  slip("programme/objective-title", T14, "Erityistavoite"),
  slip("programme/objective-title", CARD, "Erityistavoite"),
  fields("programme/objective-under-other-priority", T14, [
    ["Toimintalinja", AXIS_3],
    ["Erityistavoite", `10.1. ${ABILITY}`],
  ]),
  planted("programme/objective-under-other-priority", CARD, (lines) => {
    const axis = lines[lineAt(lines, "Toimintalinja:") ?? -1] ?? "";
    return setField(lines, "Erityistavoite", axis.includes(" 5 ") ? WELLBEING : ABILITY);
  }),
  ...[T14, T07].map((template) =>
    planted("programme/number-punctuation", template, (lines) => {
      const at = lineAt(lines, "Toimintalinja:");
      if (at === undefined) return undefined;
      lines[at] = (lines[at] ?? "").replace(
        /(\d)([.:])/u,
        (_, number, mark) => `${number}${mark === "." ? ":" : "."}`,
      );
      return at;
    }),
  ),
  planted("programme/number-punctuation", T14, (lines) => {
    const at = lineAt(lines, "Erityistavoite:");
    if (at !== undefined) lines[at] = (lines[at] ?? "").replace(/(\d)\. /u, "$1 ");
    return at;
  }),
  planted("programme/section-contradiction", T07, (lines) =>
    lineAt(lines, PROGRAMME_LABEL) === undefined
      ? setField(lines, "Osio", "Valtakunnallinen osio")
      : undefined,
  ),
  planted("programme/section-contradiction", T07, (lines) => {
    const at = lineAt(lines, PROGRAMME_LABEL);
    if (at === undefined) return undefined;
    setField(lines, "Osio", "Länsi-Suomen suuralueosio");
    return lines.findIndex((line, i) => i > at && line !== "");
  }),
  planted("programme/area-contradicts-text", T07, (lines, random) => {
    const at = lines.findIndex((line) => /^(?:Maakunnat:|Valtakunnallinen projekti)/u.test(line));
    const next = lineAt(lines, "3.2 Varsinaiset kohderyhmät");
    if (at < 0 || next === undefined) return undefined;
    const [genitive, inside, into] = random.pick([
      ["Kainuun", "Kainuussa", "Kainuuseen"],
      ["Pohjois-Pohjanmaan", "Pohjois-Pohjanmaalla", "Pohjois-Pohjanmaalle"],
      ["Lapin", "Lapissa", "Lappiin"],
    ]);
    lines.splice(next + 1, 0, "", `${genitive} työttömät. Työpajoja pidetään ${inside}. Malli jää ${into}.`);
    lines.splice(at, next - at, "Valtakunnallinen projekti", "");
    return at;
  }),
];

const ELY = "elinkeino-, liikenne- ja ympäristökeskus";
const authority: readonly Defect[] = [
  ...[T14, T07].flatMap((template) => [
    valueDefect("authority/unknown", template, "Vastuuviranomainen", "Esimerkkilän virasto"),
    valueDefect("authority/unknown", template, "Vastuuviranomainen", `Keski-Soumen ${ELY}`),
    valueDefect("authority/short-form", template, "Vastuuviranomainen", "Keski-Suomen ELY-keskus"),
    valueDefect("status/unknown", template, "Toiminnan tila", "Käynnissä"),
  ]),
  valueDefect("authority/not-an-esr-funder", T14, "Vastuuviranomainen", `Lapin ${ELY}`),
  valueDefect("authority/not-an-esr-funder", T14, "Vastuuviranomainen", "Keski-Suomen liitto"),
  fields("organisation/type-contradicts-name", T14, [
    ["Hakijan virallinen nimi", "Suvannon ammattikorkeakoulu"],
    ["Organisaatiotyyppi", "Säätiö"],
  ]),
  fields("organisation/type-contradicts-name", T07, [
    ["Toteuttajaorganisaation nimi", "Suvannon kaupunki"],
    ["Organisaatiotyyppi", "Yliopisto"],
  ]),
  valueDefect("value/unknown-choice", T07, "Osio", "Etela-Suomen suuralueosio"),
  valueDefect("value/unknown-choice", T07, "Kumppanuus", "Projektilla ei ole kumppaneita"),
];

/** What the field on the number of applicants says, and the lines under it. */
const setApplicants =
  (value: string, caption: string, partners: readonly string[], speaksAt: number): Edit =>
  (lines) => {
    const at = lineAt(lines, "Hakijoiden lukumäärä");
    const next = lineAt(lines, "3 Suunnitelman");
    if (at === undefined || next === undefined) return undefined;
    const field = `Hakijoiden lukumäärä tai tuen siirto -menettely: ${value}`;
    const list = caption === "" ? [] : [caption, ...partners].flatMap((line) => [line, ""]);
    lines.splice(at, next - at, field, "", ...list);
    return at + speaksAt;
  };

const JOINT = "Hakijoita on useampi kuin yksi (yhteishanke)";
const TRANSFER =
  "Hakija siirtää osan haettavasta tuesta yhdelle tai useammalle taholle hankkeen toteuttamista varten (tuen siirto)";
const partners: readonly Defect[] = [
  planted("partner/list-contradicts-count", T14, setApplicants(JOINT, "", [], 0)),
  planted("partner/list-contradicts-count", T14, setApplicants(JOINT, "Osatoteuttajat", [], 2)),
  planted("partner/list-contradicts-count", T14, (lines, random) =>
    setApplicants(
      "Vain yksi hakija",
      "Osatoteuttajat",
      [`Verstas Oy, ${inventBusinessId(random)}`],
      2,
    )(lines, random),
  ),
  planted("partner/duplicate", T14, (lines, random) => {
    const id = inventBusinessId(random);
    return setApplicants(
      JOINT,
      "Osatoteuttajat",
      [`Verstas Oy, ${id}`, `Paja ry, Säätiö, ${id}`],
      6,
    )(lines, random);
  }),
  planted("partner/duplicate", T14, (lines, random) => {
    const id = lines[lineAt(lines, "Y-tunnus:") ?? -1]?.slice("Y-tunnus:".length).trim() ?? "";
    return setApplicants(TRANSFER, "Tuen siirron saajat", [`Verstas Oy, ${id}`], 4)(lines, random);
  }),
  planted(
    "business-id/invalid-format",
    T14,
    setApplicants(JOINT, "Osatoteuttajat", ["Verstas Oy, 22969621"], 4),
  ),
  planted(
    "business-id/wrong-check-digit",
    T14,
    setApplicants(JOINT, "Osatoteuttajat", ["Verstas Oy, Mikroyritys, 2296962-2"], 4),
  ),
];

const contact: readonly Defect[] = [
  valueDefect("contact/invalid-phone", T14, "Puhelinnumero", "040 1"),
  valueDefect("contact/invalid-phone", T14, "Yhteyshenkilön puhelinnumero", "ilmoitetaan myöhemmin"),
  valueDefect("contact/invalid-phone", T07, "Puhelinnumero", "12-34"),
  valueDefect("contact/invalid-email", T14, "Yhteyshenkilön sähköpostisoite", "aino.niemi esimerkki.fi"),
  valueDefect("contact/invalid-email", T07, "Sähköposti", "aino.niemi(at)esimerkki"),
  planted("contact/invalid-email", CARD, (lines) => {
    const at = lineAt(lines, "sähköpostiosoite ");
    if (at !== undefined) lines[at] = "sähköpostiosoite aino.niemi.esimerkki.fi";
    return at;
  }),
  valueDefect("contact/plain-at", T14, "Yhteyshenkilön sähköpostisoite", "aino.niemi@esimerkki.fi"),
  valueDefect("contact/plain-at", T07, "Sähköposti", "aino.niemi@esimerkki.fi"),
  valueDefect("contact/invalid-url", T14, "WWW-osoite", "http://www esimerkki.fi"),
  valueDefect("contact/invalid-url", T07, "Projektin kotisivun osoite", "esimerkki"),
  planted("contact/invalid-url", CARD, (lines) => {
    const at = lineAt(lines, "www.");
    if (at !== undefined) lines[at] = "www.esimerkki fi/hanke";
    return at;
  }),
  valueDefect("contact/url-without-scheme", T14, "WWW-osoite", "www.esimerkki.fi"),
  valueDefect("postal/invalid-format", T14, "Postinumero", "4010"),
  valueDefect("postal/invalid-format", T14, "Postinumero", "FI-40100"),
  valueDefect("postal/unknown-code", T14, "Postinumero", "40999"),
  fields("postal/wrong-town", T14, [
    ["Postinumero", "96100"],
    ["Postitoimipaikka", "Oulu"],
  ]),
];

/** Granted, realised, planned and realised public sums, in the order of the form. */
const funding = (
  rule: string,
  sums: readonly [string, string, string, string],
  speaksAt: number,
): readonly Defect[] =>
  [T14, T07].map((template) =>
    planted(rule, template, (lines) => {
      const labels = [
        "Myönnetty EU- ja valtion rahoitus",
        "Toteutunut EU- ja valtion rahoitus",
        "Suunniteltu julkinen rahoitus yhteensä",
        "Toteutunut julkinen rahoitus yhteensä",
      ];
      labels.forEach((label, i) => {
        setField(lines, label, sums[i] ?? "");
      });
      return lineAt(lines, labels[speaksAt] ?? "");
    }),
  );

const money: readonly Defect[] = [
  ...funding("money/granted-exceeds-planned", ["310 000", "200 000", "300 000", "250 000"], 0),
  ...funding("money/realised-exceeds-granted", ["200 000", "200 002", "300 000", "250 000"], 1),
  ...funding("money/realised-total-below-part", ["200 000", "190 000", "300 000", "180 000"], 3),
  ...funding("money/realised-exceeds-planned", ["200 000", "190 000", "300 000", "310 000"], 3),
  ...funding("money/realised-exceeds-planned", ["200 000", "190 000", "300 000", "390 000"], 3),
  ...funding("money/zero-granted", ["0", "0", "300 000", "250 000"], 0),
  ...funding("money/not-an-amount", ["200 000", "190 000", "300 000", "viides osa"], 3),
  valueDefect("count/invalid", T07, "Suunniteltu", "-5", "4.2 Uusien yritysten määrä"),
];

/** Every field of the applicant and the project that is checked by itself, and the sums. */
export const FIELD_DEFECTS: readonly Defect[] = [
  ...programme,
  ...authority,
  ...partners,
  ...contact,
  ...money,
];
