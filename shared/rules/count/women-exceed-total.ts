import { hasFieldOf } from "../../templates/schema.ts";
import { defineRule } from "../rule.ts";

/** More women than people on one line. What was planned is never compared with what was realised. */
export default defineRule({
  id: "count/women-exceed-total",
  severity: "error",
  needs: (template) => hasFieldOf(template, "countOfWhom"),
  title: {
    fi: "Naisia enemmän kuin kaikkia",
    sv: "Fler kvinnor än totalt",
    en: "More women than the total",
  },
  source: {
    fi: "Lomakkeen kenttä: kokonaismäärä, joista naisia tai naisten osuus. Osa ei voi olla kokonaisuutta suurempi.",
    sv: "Blankettens fält: totalantalet och därav kvinnor eller kvinnornas andel. En del kan inte vara större än helheten.",
    en: "The form's field: the total, and of it women or women's share. A part cannot be larger than the whole.",
  },
  messages: {
    exceeds: {
      fi: "Naisten määrä {a} ylittää kokonaismäärän {b}. Tarkista kumpikin luku.",
      sv: "Antalet kvinnor {a} överstiger totalantalet {b}. Kontrollera båda talen.",
      en: "The number of women {a} exceeds the total {b}. Check both numbers.",
    },
    total: { fi: "Kokonaismäärä {b}", sv: "Totalantal {b}", en: "Total {b}" },
  },
  fix: "none",
  docs: {
    why: {
      fi: "Rivin toinen luku on osa ensimmäistä. Suunniteltua ja toteutunutta ei verrata toisiinsa: toteutuma saa poiketa suunnitelmasta.",
      sv: "Radens andra tal är en del av det första. Det planerade och utfallet jämförs inte: utfallet får avvika från planen.",
      en: "The second number of the line is part of the first. What was planned and what was realised are not compared: the outcome may depart from the plan.",
    },
    fix: {
      fi: "Tarkista luvut seurantatiedoista. Kokonaismäärä sisältää sekä naiset että miehet.",
      sv: "Kontrollera talen i uppföljningsuppgifterna. Totalantalet omfattar både kvinnor och män.",
      en: "Check the numbers in the monitoring data. The total includes women and men.",
    },
  },
  examples: {
    invalid: [
      { replace: [["150, joista naisia 70", "150, joista naisia 151"]] },
      {
        replace: [["joista naisten perustamia 1\n\nToteutunut", "joista naisten perustamia 3\n\nToteutunut"]],
      },
      { replace: [["18, joista naisten tutkintoja 9", "18, joista naisten tutkintoja 90"]] },
      { replace: [["150, joista naisia 70", "900, joista naisia 1 050"]] },
    ],
    valid: [
      { replace: [["150, joista naisia 70", "150, joista naisia 150"]] },
      { replace: [["150, joista naisia 70", "40, joista naisia 0"]] },
      { replace: [["150, joista naisia 70", "1 900, joista naisia 1 050"]] },
      { replace: [["150, joista naisia 70", "150"]] },
    ],
  },
  *check(form) {
    for (const { parsed } of form.fields) {
      const { total, women } = parsed.parts;
      if (total?.kind !== "count" || women?.kind !== "count" || women.value <= total.value) continue;
      yield {
        message: "exceeds",
        values: { a: women.value, b: total.value },
        span: women.span,
        related: [{ message: "total", values: { b: total.value }, span: total.span }],
      };
    }
  },
});
