import type { Programme } from "../../reference/programmes.ts";
import { findPriority, titlesOf } from "../../reference/titles.ts";
import type { Form } from "../../templates/form.ts";
import { nearest } from "../../text/nearest.ts";
import { defineRule } from "../rule.ts";
import { namedObjective } from "./namedObjective.ts";
import { fundOf, listed, periodName, programmeOf } from "./programmeOf.ts";

/** A priority axis with a number that the programme does not have. */
export default defineRule({
  id: "programme/unknown-priority",
  severity: "warning",
  roles: ["project.priority.number"],
  title: { fi: "Tuntematon toimintalinja", sv: "Okänt insatsområde", en: "Unknown priority axis" },
  source: {
    fi: "Ohjelma-asiakirjojen toimintalinjat: Manner-Suomen ESR-ohjelma 2007–2013, Kestävää kasvua ja työtä 2014–2020, Uudistuva ja osaava Suomi 2021–2027",
    sv: "Programdokumentens insatsområden: ESF-programmet för Fastlandsfinland 2007–2013, Hållbar tillväxt och jobb 2014–2020, Ett förnybart och kompetent Finland 2021–2027",
    en: "The priority axes of the programme documents: ESF programme for mainland Finland 2007–2013, Sustainable growth and jobs 2014–2020, Innovation and Skills in Finland 2021–2027",
  },
  messages: {
    unknown: {
      fi: "Toimintalinjaa {n} ei ole. Ohjelmakauden {period} toimintalinjat ovat {known}; tarkista numero.",
      sv: "Det finns inget insatsområde {n}. Programperioden {period} har insatsområdena {known}; kontrollera numret.",
      en: "There is no priority axis {n}. The axes of the period {period} are {known}; check the number.",
    },
    unlisted: {
      fi: "Toimintalinjaa {n} ei ole luettelossa. Kaikkia ohjelmakauden {period} toimintalinjoja ei ole julkaistu; tarkista numero rahoittajalta.",
      sv: "Insatsområde {n} finns inte i förteckningen. Alla insatsområden för programperioden {period} har inte publicerats; kontrollera numret hos finansiären.",
      en: "Priority axis {n} is not in the list. Not every axis of the period {period} has been published; check the number with the funder.",
    },
  },
  fix: "suggest",
  fixTitle: {
    fi: "Vaihda lähimpään toimintalinjaan",
    sv: "Byt till närmaste insatsområde",
    en: "Change to the nearest axis",
  },
  docs: {
    why: {
      fi: "Hanke rahoitetaan ohjelman toimintalinjasta. Numero, jota ohjelmassa ei ole, on kirjoitusvirhe tai toisen ohjelmakauden numero.",
      sv: "Projektet finansieras ur ett insatsområde i programmet. Ett nummer som inte finns i programmet är ett skrivfel eller hör till en annan programperiod.",
      en: "A project is funded from a priority axis of the programme. A number that the programme does not have is a slip, or another period's number.",
    },
    fix: {
      fi: "Tarkista toimintalinjan numero rahoituspäätöksestä tai hakuilmoituksesta ja korjaa se.",
      sv: "Kontrollera insatsområdets nummer i finansieringsbeslutet eller utlysningen och rätta det.",
      en: "Check the axis number in the funding decision or the call for applications and correct it.",
    },
  },
  asks: true,
  examples: {
    invalid: [
      {
        template: "esr-2014-2020",
        text: "1 Hanke\n\nToimintalinja: 33. Työllisyys ja työvoiman liikkuvuus",
        fixed: "1 Hanke\n\nToimintalinja: 3. Työllisyys ja työvoiman liikkuvuus",
      },
      {
        template: "esr-2014-2020",
        text: "1 Hanke\n\nToimintalinja: 12. Jokin muu\n\nErityistavoite: 10.1. Työelämän ulkopuolella olevien työ- ja toimintakyvyn parantaminen",
        fixed:
          "1 Hanke\n\nToimintalinja: 5. Jokin muu\n\nErityistavoite: 10.1. Työelämän ulkopuolella olevien työ- ja toimintakyvyn parantaminen",
      },
      { template: "esr-2007-2013", text: "1. Projekti\n\nToimintalinja: 9: Toimintalinja, jota ei ole" },
      {
        template: "hankekortti",
        replace: [["Toimintalinja: Toimintalinja 3", "Toimintalinja: Toimintalinja 11"]],
      },
    ],
    valid: [
      "1 Hanke\n\nToimintalinja: 3. Työllisyys ja työvoiman liikkuvuus",
      "1 Hanke\n\nToimintalinja: 2. Uusimman tiedon ja osaamisen tuottaminen ja hyödyntäminen",
      { template: "hankekortti", replace: [] },
    ],
  },
  *check(form) {
    const programme = programmeOf(form);
    const number = form.find("project.priority.number");
    if (programme === undefined || number === undefined || programme.priorities.values.length === 0) return;
    if (findPriority(programme, number.value) !== undefined) return;
    const meant = likelyNumber(form, programme);
    const fund = fundOf(form);
    const own = programme.priorities.values.filter((priority) => priority.fund === fund);
    const known = listed((own.length > 0 ? own : programme.priorities.values).map((one) => one.number));
    const values = { n: number.value, period: periodName(programme) };
    yield {
      ...(programme.priorities.complete
        ? { message: "unknown", values: { ...values, known } }
        : { message: "unlisted", values, severity: "hint" }),
      span: number.span,
      ...(meant === undefined
        ? {}
        : { fix: { kind: "suggest", edits: [{ span: number.span, newText: meant }] } }),
    };
  },
});

/** The number that the title, or else the objective, speaks for; undefined where neither is known. */
function likelyNumber(form: Form, programme: Programme): string | undefined {
  const fund = fundOf(form);
  const own = programme.priorities.values.filter((priority) => priority.fund === fund);
  const title = form.find("project.priority.title")?.value;
  const near = title && nearest(title, own.flatMap(titlesOf), Math.floor(title.length / 4));
  const titled = own.find((priority) => near !== undefined && titlesOf(priority).includes(near));
  return titled?.number ?? namedObjective(form)?.objective.axis;
}
