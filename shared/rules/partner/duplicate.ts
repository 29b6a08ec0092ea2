import { isBusinessId } from "../../fieldTypes/businessId.ts";
import type { Form } from "../../templates/form.ts";
import type { Span } from "../../text/span.ts";
import { defineRule } from "../rule.ts";

/** The valid business ids of the applicant and of every partner, the applicant's first. */
function* businessIds(form: Form): Generator<{ id: string; span: Span }> {
  const applicant = form.find("applicant.businessId");
  if (applicant !== undefined) yield { id: applicant.value, span: applicant.span };
  const lists = [...form.findAll("partners.list"), ...form.findAll("partners.transferRecipients")];
  for (const { businessId } of lists.flatMap(({ value }) => value))
    if (businessId !== undefined && isBusinessId(businessId.text))
      yield { id: businessId.text, span: businessId.span };
}

/** One organisation named twice among the applicant and its partners. */
export default defineRule({
  id: "partner/duplicate",
  severity: "warning",
  roles: ["partners.list"],
  title: { fi: "Sama Y-tunnus kahdesti", sv: "Samma FO-nummer två gånger", en: "Same business id twice" },
  source: {
    fi: "Yhteishankkeen osatoteuttajat ovat eri organisaatioita kuin hakija ja toisensa; Y-tunnus yksilöi organisaation",
    sv: "Delgenomförarna i ett samprojekt är andra organisationer än sökanden och varandra; FO-numret identifierar en organisation",
    en: "The partners of a joint project are organisations other than the applicant and one another; a business id identifies an organisation",
  },
  messages: {
    duplicate: {
      fi: "Sama Y-tunnus {x} esiintyy kahdesti. Tarkista, kumman organisaation tunnus se on.",
      sv: "Samma FO-nummer {x} förekommer två gånger. Kontrollera vilken organisations nummer det är.",
      en: "The same business id {x} stands twice. Check which organisation's id it is.",
    },
    first: { fi: "Ensimmäinen kohta", sv: "Första stället", en: "First place" },
  },
  fix: "none",
  docs: {
    why: {
      fi: "Jokaisella osatoteuttajalla on oma Y-tunnuksensa. Toistuva tunnus on yleensä kopioitu väärältä riviltä, tai sama organisaatio on merkitty kahdesti.",
      sv: "Varje delgenomförare har sitt eget FO-nummer. Ett nummer som upprepas har oftast kopierats från fel rad, eller så har samma organisation antecknats två gånger.",
      en: "Every partner has a business id of its own. An id that is repeated was mostly copied from the wrong line, or one organisation was entered twice.",
    },
    fix: {
      fi: "Tarkista tunnukset YTJ-palvelusta. Korjaa väärä tunnus tai poista toinen rivi.",
      sv: "Kontrollera numren i FODS-tjänsten (ytj.fi). Rätta det felaktiga numret eller ta bort den ena raden.",
      en: "Look the ids up in the Business Information System (ytj.fi). Correct the wrong one, or remove one of the lines.",
    },
  },
  examples: {
    invalid: [
      "2 Hakijan perustiedot\n\nY-tunnus: 1234567-1\n\nOsatoteuttajat\n\nEsimerkkiyhdistys ry, 1234567-1",
      "2 Hakijan perustiedot\n\nY-tunnus: 1234567-1\n\nOsatoteuttajat\n\nEsimerkkiyhdistys ry, Säätiö, 7654321-2\nMallisäätiö sr, 7654321-2",
      "2 Hakijan perustiedot\n\nY-tunnus: 1234567-1\n\nTuen siirron saajat\n\nEsimerkkiyhdistys ry, 1234567-1",
    ],
    valid: [
      "2 Hakijan perustiedot\n\nY-tunnus: 1234567-1\n\nOsatoteuttajat\n\nEsimerkkiyhdistys ry, 7654321-2",
      "2 Hakijan perustiedot\n\nY-tunnus: 1234567-9\n\nOsatoteuttajat\n\nEsimerkkiyhdistys ry, 1234567-9",
      "2 Hakijan perustiedot\n\nY-tunnus: 1234567-1\n\nOsatoteuttajat\n\nEsimerkkiyhdistys ry\nEsimerkkiyhdistys ry",
    ],
  },
  *check(form) {
    const first = new Map<string, Span>();
    for (const { id, span } of businessIds(form)) {
      const before = first.get(id);
      if (before === undefined) first.set(id, span);
      else
        yield {
          message: "duplicate",
          values: { x: id },
          span,
          related: [{ message: "first", span: before }],
        };
    }
  },
});
