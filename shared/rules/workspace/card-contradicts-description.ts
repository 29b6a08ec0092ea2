import { hasPublishedCodes } from "../code/codePeriod.ts";
import { factsOf } from "../projectDocuments.ts";
import { defineRule } from "../rule.ts";
import { type PaperDifference, paperDifferences } from "./paperDifferences.ts";
import { firstOther, isCard, isDescription } from "./projectPapers.ts";

const DESCRIPTION = `1 Hanke

Hankekoodi: S29991

Suunnitelman mukainen toteutusaika: Alkaa 1.3.2016 ja päättyy 28.2.2018

Vastuuviranomainen: Keski-Suomen elinkeino-, liikenne- ja ympäristökeskus

5 Projektin julkinen rahoitus, euroa

Suunniteltu julkinen rahoitus yhteensä: 240 000`;

const other = { path: "kuvaus.txt", template: "esr-2014-2020", text: DESCRIPTION } as const;
const card = (lines: string): string => `Tietoja hankkeesta:\n\nEURA-tunnus: S29991\n${lines}`;

/** What is said of a difference, and how gravely: days and funders may have changed since, the budget may not. */
const saying = ({ kind, label, onCard, inDescription }: PaperDifference<unknown, unknown>) =>
  ({
    message: "differs",
    values: { what: label, a: onCard.value, b: inDescription.value },
    severity: kind === "budget" ? "warning" : "info",
  }) as const;

/** The project card and the description of its project say different things. */
export default defineRule({
  id: "workspace/card-contradicts-description",
  severity: "warning",
  roles: ["project.code"],
  needs: (template) => hasPublishedCodes(template) && (isCard(template) || isDescription(template)),
  comparesWith: "documents",
  title: {
    fi: "Kortti ja hankekuvaus eroavat",
    sv: "Kortet och projektbeskrivningen skiljer sig",
    en: "Card and description differ",
  },
  source: {
    fi: "Kortin ja hankekuvauksen tiedot ovat samasta rahoituspäätöksestä. Budjettihaarukkaa verrataan suunniteltuun julkiseen rahoitukseen.",
    sv: "Uppgifterna på kortet och i projektbeskrivningen kommer från samma finansieringsbeslut. Budgetintervallet jämförs med den planerade offentliga finansieringen.",
    en: "The card and the description take their facts from one funding decision. The budget range is compared with the planned public funding.",
  },
  messages: {
    differs: {
      fi: "Kortti ja hankekuvaus eroavat toisistaan: {what} on kortissa {a}, kuvauksessa {b}. Tarkista, kumpi on voimassa, ja korjaa toinen.",
      sv: "Kortet och projektbeskrivningen skiljer sig från varandra: {what} är på kortet {a}, i beskrivningen {b}. Kontrollera vilken som gäller och rätta den andra.",
      en: "The card and the description differ: the {what} is {a} on the card and {b} in the description. Check which of them holds, and correct the other.",
    },
    card: { fi: "Kortissa {a}", sv: "På kortet {a}", en: "On the card {a}" },
    description: {
      fi: "Hankekuvauksessa {b}",
      sv: "I projektbeskrivningen {b}",
      en: "In the description {b}",
    },
  },
  fix: "none",
  docs: {
    why: {
      fi: "Kortti on hankkeen esittely yleisölle. Jos se sanoo budjetista, ajasta tai rahoittajasta muuta kuin kuvaus, toinen on jäänyt päivittämättä.",
      sv: "Kortet presenterar projektet för allmänheten. Om det säger något annat om budgeten, tiden eller finansiären än beskrivningen har den ena inte uppdaterats.",
      en: "The card presents the project to the public. Where it says something else of the budget, the period or the funder than the description does, one of them was not updated.",
    },
    fix: {
      fi: "Vertaa kumpaakin viimeisimpään rahoituspäätökseen ja korjaa vanhentunut. Kortin budjetti on haarukka: valitse se, johon suunniteltu julkinen rahoitus sijoittuu.",
      sv: "Jämför båda med det senaste finansieringsbeslutet och rätta den föråldrade. Kortets budget är ett intervall: välj det som den planerade offentliga finansieringen ryms i.",
      en: "Compare both with the latest funding decision and correct what is out of date. The card's budget is a range: choose the one that holds the planned public funding.",
    },
  },
  examples: {
    invalid: [
      { template: "hankekortti", text: card("Budjetti: 500000-1000000 €"), other },
      { template: "hankekortti", text: card("Aloituspäivä: 01.04.2016"), other },
      { template: "hankekortti", text: card("Lopetuspäivä: 31.08.2018"), other },
      { template: "hankekortti", text: card("Hankkeen rahoittaja: Hämeen ELY-keskus"), other },
      {
        template: "esr-2014-2020",
        text: DESCRIPTION,
        other: { path: "kortti.txt", template: "hankekortti", text: card("Budjetti: 0-100000 €") },
      },
    ],
    valid: [
      {
        template: "hankekortti",
        text: card(
          "Hankkeen rahoittaja: Keski-Suomen ELY-keskus\nAloituspäivä: 01.03.2016\nLopetuspäivä: 28.02.2018\nBudjetti: 100000-500000 €",
        ),
        other,
      },
      { template: "hankekortti", text: card("Budjetti: 500000-100000 €"), other },
      { template: "hankekortti", text: card("Lopetuspäivä: 31.02.2018"), other },
      {
        template: "hankekortti",
        text: "Tietoja hankkeesta:\n\nEURA-tunnus: S29992\nBudjetti: 500000-1000000 €",
        other,
      },
      { template: "hankekortti", text: card("Budjetti: 500000-1000000 €") },
    ],
  },
  *check(form, { others, registry }) {
    const own = factsOf(form);
    const isOwnCard = isCard(form.template);
    const other = firstOther(others, registry, isOwnCard ? isDescription : isCard);
    if (other === undefined) return;
    const { document } = other;
    if (isOwnCard) {
      for (const difference of paperDifferences(own, other)) {
        const { onCard, inDescription } = difference;
        const related = { message: "description", values: { b: inDescription.value } } as const;
        yield {
          ...saying(difference),
          span: onCard.place,
          related: [{ ...related, elsewhere: { document, place: inDescription.place } }],
        };
      }
      return;
    }
    for (const difference of paperDifferences(other, own)) {
      const { onCard, inDescription } = difference;
      const related = { message: "card", values: { a: onCard.value } } as const;
      yield {
        ...saying(difference),
        span: inDescription.place,
        related: [{ ...related, elsewhere: { document, place: onCard.place } }],
      };
    }
  },
});
