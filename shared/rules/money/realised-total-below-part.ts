import type { Form, Valued } from "../../templates/form.ts";
import type { Cents } from "../../text/money.ts";
import { defineRule } from "../rule.ts";
import { grantedOf, isZeroGrant } from "./grantedSum.ts";
import { exceedsGranted, isBelowPart } from "./sumLimits.ts";

type Sum = Valued<Cents>;

/** The realised totals of a form, each with the sum that is part of it; pairs of which one is not known are left out. */
function totalsWithParts(form: Form): { total: Sum; part: Sum }[] {
  const part = form.find("funding.realised");
  const publicTotal = form.find("funding.realisedPublic");
  const total = form.find("funding.realisedTotal");
  const granted = grantedOf(form);
  // A part that exceeds its grant is already reported as too large; that the total is smaller says nothing more.
  const isDoubtful =
    part !== undefined &&
    granted !== undefined &&
    !isZeroGrant(granted) &&
    exceedsGranted(part.value, granted.value);
  const pairs: { total: Sum; part: Sum }[] = [];
  if (publicTotal !== undefined && part !== undefined && !isDoubtful)
    pairs.push({ total: publicTotal, part });
  if (total !== undefined && publicTotal !== undefined) pairs.push({ total, part: publicTotal });
  return pairs;
}

/** A realised total that is less than the sum that is part of it. */
export default defineRule({
  id: "money/realised-total-below-part",
  severity: "warning",
  roles: ["funding.realised", "funding.realisedPublic"],
  title: {
    fi: "Toteutunut yhteensä pienempi kuin osansa",
    sv: "Utfallet sammanlagt mindre än en del",
    en: "Realised total below its part",
  },
  source: {
    fi: "Toteutunut julkinen rahoitus sisältää toteutuneen EU- ja valtion rahoituksen. Julkisen rekisterin 3 561 ESR-hankkeesta vain yksi poikkeaa tästä.",
    sv: "Den realiserade offentliga finansieringen innehåller den realiserade EU- och statliga finansieringen. I det offentliga registret avviker bara ett av 3 561 ESF-projekt från detta.",
    en: "Realised public funding includes realised EU and state funding. Only one of the 3,561 ESF projects of the public register departs from this.",
  },
  messages: {
    below: {
      fi: "Toteutunut julkinen rahoitus {a} on pienempi kuin sen osa {b}. Tarkista kumpikin luku maksatuksista.",
      sv: "Den realiserade offentliga finansieringen {a} är mindre än sin del {b}. Kontrollera båda beloppen mot utbetalningarna.",
      en: "Realised public funding {a} is less than its part {b}. Check both sums against the payments.",
    },
    belowPublic: {
      fi: "Toteutunut rahoitus yhteensä {a} on pienempi kuin sen osa {b}. Tarkista kumpikin luku maksatuksista.",
      sv: "Den realiserade finansieringen sammanlagt {a} är mindre än sin del {b}. Kontrollera båda beloppen mot utbetalningarna.",
      en: "Realised funding in total {a} is less than its part {b}. Check both sums against the payments.",
    },
    part: { fi: "Osa {b}", sv: "Del {b}", en: "Part {b}" },
  },
  fix: "none",
  docs: {
    why: {
      fi: "Yhteissumma sisältää osansa: toteutunut julkinen rahoitus on EU:n ja valtion, kuntien ja muun julkisen rahoituksen summa. Se ei voi olla EU- ja valtion rahoitusta pienempi.",
      sv: "Summan innehåller sina delar: den realiserade offentliga finansieringen är summan av EU:s och statens, kommunernas och annan offentlig finansiering. Den kan inte vara mindre än EU- och statlig finansiering.",
      en: "A total contains its parts: realised public funding is the sum of EU and state, municipal and other public funding. It cannot be less than EU and state funding.",
    },
    fix: {
      fi: "Tarkista, etteivät luvut ole vaihtaneet paikkaa ja ettei numeroita puutu. Vertaa lukuja maksatuspäätöksiin ja korjaa väärä luku.",
      sv: "Kontrollera att beloppen inte har bytt plats och att inga siffror saknas. Jämför beloppen med utbetalningsbesluten och rätta det felaktiga.",
      en: "Check that the sums have not changed places and that no digit is missing. Compare them with the payment decisions and correct the wrong one.",
    },
  },
  examples: {
    invalid: [
      "5 Projektin julkinen rahoitus, euroa\n\nToteutunut EU- ja valtion rahoitus: 100 000\n\nToteutunut julkinen rahoitus yhteensä: 99 998",
      { template: "esr-2007-2013", replace: [["386 200", "38 620"]] },
    ],
    valid: [
      "5 Projektin julkinen rahoitus, euroa\n\nToteutunut EU- ja valtion rahoitus: 100 000\n\nToteutunut julkinen rahoitus yhteensä: 99 999",
      "5 Projektin julkinen rahoitus, euroa\n\nMyönnetty EU- ja valtion rahoitus: 90 000\n\nToteutunut EU- ja valtion rahoitus: 100 000\n\nToteutunut julkinen rahoitus yhteensä: 95 000",
    ],
  },
  *check(form) {
    const ofPublic = form.find("funding.realisedPublic");
    for (const { total, part } of totalsWithParts(form)) {
      if (!isBelowPart(total.value, part.value)) continue;
      const values = { a: { cents: total.value }, b: { cents: part.value } };
      yield {
        message: total === ofPublic ? "below" : "belowPublic",
        values,
        span: total.span,
        related: [{ message: "part", values: { b: values.b }, span: part.span }],
      };
    }
  },
});
