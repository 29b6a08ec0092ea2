import type { Programme } from "../../reference/programmes.ts";
import { findObjective, titlesOf } from "../../reference/titles.ts";
import type { Form } from "../../templates/form.ts";
import { nearest } from "../../text/nearest.ts";
import { defineRule } from "../rule.ts";
import { namedPriority, periodName, programmeOf } from "./programmeOf.ts";

/** A specific objective with a number that the programme does not have. */
export default defineRule({
  id: "programme/unknown-objective",
  severity: "warning",
  roles: ["project.objective.number"],
  title: {
    fi: "Tuntematon erityistavoite",
    sv: "Okänt särskilt mål",
    en: "Unknown specific objective",
  },
  source: {
    fi: "Ohjelma-asiakirjojen erityistavoitteet: Kestävää kasvua ja työtä 2014–2020, Uudistuva ja osaava Suomi 2021–2027",
    sv: "Programdokumentens särskilda mål: Hållbar tillväxt och jobb 2014–2020, Ett förnybart och kompetent Finland 2021–2027",
    en: "The specific objectives of the programme documents: Sustainable growth and jobs 2014–2020, Innovation and Skills in Finland 2021–2027",
  },
  messages: {
    unknown: {
      fi: "Erityistavoitetta {n} ei ole. Tarkista numero ohjelmakauden {period} erityistavoitteista.",
      sv: "Det finns inget särskilt mål {n}. Kontrollera numret bland de särskilda målen för programperioden {period}.",
      en: "There is no specific objective {n}. Check the number against the objectives of the period {period}.",
    },
    unlisted: {
      fi: "Erityistavoitetta {n} ei ole luettelossa. Kaikkia erityistavoitteita ei ole julkaistu; tarkista numero rahoittajalta.",
      sv: "Särskilt mål {n} finns inte i förteckningen. Alla särskilda mål har inte publicerats; kontrollera numret hos finansiären.",
      en: "Specific objective {n} is not in the list. Not every objective has been published; check the number with the funder.",
    },
  },
  fix: "suggest",
  fixTitle: {
    fi: "Vaihda nimen mukaiseen numeroon",
    sv: "Byt till det nummer som namnet har",
    en: "Change to the number that the title has",
  },
  docs: {
    why: {
      fi: "Jokainen hanke toteuttaa yhtä ohjelman erityistavoitetta. Numero, jota ohjelmassa ei ole, on kirjoitusvirhe tai toisen ohjelmakauden numero.",
      sv: "Varje projekt genomför ett av programmets särskilda mål. Ett nummer som inte finns i programmet är ett skrivfel eller hör till en annan programperiod.",
      en: "Every project carries out one of the programme's specific objectives. A number that the programme does not have is a slip, or another period's number.",
    },
    fix: {
      fi: "Tarkista erityistavoitteen numero rahoituspäätöksestä tai hakuilmoituksesta ja korjaa se.",
      sv: "Kontrollera det särskilda målets nummer i finansieringsbeslutet eller utlysningen och rätta det.",
      en: "Check the objective's number in the funding decision or the call and correct it.",
    },
  },
  asks: true,
  examples: {
    invalid: [
      {
        template: "esr-2014-2020",
        text: "1 Hanke\n\nErityistavoite: 6.7. Nuorten ja muiden heikossa työmarkkina-asemassa olevien työllistymisen edistäminen",
        fixed:
          "1 Hanke\n\nErityistavoite: 6.1. Nuorten ja muiden heikossa työmarkkina-asemassa olevien työllistymisen edistäminen",
      },
      "1 Hanke\n\nToimintalinja: 7. Tekninen tuki\n\nErityistavoite: 11.1. Tekninen tuki",
    ],
    valid: [
      "1 Hanke\n\nErityistavoite: 10.1. Työelämän ulkopuolella olevien työ- ja toimintakyvyn parantaminen",
      "1 Hanke\n\nErityistavoite: Työelämän ulkopuolella olevien työ- ja toimintakyvyn parantaminen",
    ],
  },
  *check(form) {
    const programme = programmeOf(form);
    const number = form.find("project.objective.number");
    if (programme === undefined || number === undefined || programme.objectives.values.length === 0) return;
    if (findObjective(programme, number.value) !== undefined) return;
    const complete =
      programme.objectives.complete && (namedPriority(form)?.priority.objectivesComplete ?? true);
    const meant = titledNumber(form, programme);
    const values = { n: number.value };
    yield {
      ...(complete
        ? { message: "unknown", values: { ...values, period: periodName(programme) } }
        : { message: "unlisted", values, severity: "hint" }),
      span: number.span,
      ...(meant === undefined
        ? {}
        : { fix: { kind: "suggest", edits: [{ span: number.span, newText: meant }] } }),
    };
  },
});

/** The number whose title stands there, or nearly; undefined where the title is no objective's. */
function titledNumber(form: Form, programme: Programme): string | undefined {
  const title = form.find("project.objective.title")?.value;
  const { values } = programme.objectives;
  const near = title && nearest(title, values.flatMap(titlesOf), Math.floor(title.length / 4));
  return values.find((objective) => near !== undefined && titlesOf(objective).includes(near))?.number;
}
