import { defineRule } from "../rule.ts";
import { grantedOf, hasGranted, isZeroGrant } from "./grantedSum.ts";
import { exceedsGranted } from "./sumLimits.ts";

/** More EU and state money paid out than was granted. */
export default defineRule({
  id: "money/realised-exceeds-granted",
  severity: "warning",
  roles: ["funding.realised"],
  needs: hasGranted,
  title: {
    fi: "Toteutunut ylittää myönnetyn",
    sv: "Utfallet överstiger det beviljade",
    en: "Realised exceeds granted",
  },
  source: {
    fi: "Tukea maksetaan enintään myönnetty määrä. Julkisen rekisterin 3 561 ESR-hankkeesta vain kahdessa toteutunut ylitti myönnetyn, ja niissäkin eurolla.",
    sv: "Stöd betalas högst till det beviljade beloppet. I det offentliga registret överskred utfallet beviljandet i bara två av 3 561 ESF-projekt, och då med en euro.",
    en: "Aid is paid up to the amount granted. In the public register the realised sum exceeded the grant in only two of 3,561 ESF projects, by one euro.",
  },
  messages: {
    exceeds: {
      fi: "Toteutunut {a} ylittää myönnetyn {b}. Tarkista kumpikin luku rahoituspäätöksestä ja maksatuksista.",
      sv: "Utfallet {a} överstiger det beviljade {b}. Kontrollera båda beloppen mot finansieringsbeslutet och utbetalningarna.",
      en: "Realised {a} exceeds granted {b}. Check both sums against the funding decision and the payments.",
    },
    granted: { fi: "Myönnetty {b}", sv: "Beviljat {b}", en: "Granted {b}" },
  },
  fix: "none",
  docs: {
    why: {
      fi: "EU- ja valtion rahoitusta voidaan maksaa enintään se määrä, joka hankkeelle on myönnetty. Suurempi toteutunut summa on kirjoitusvirhe tai liikaa maksettua tukea.",
      sv: "EU- och statlig finansiering kan betalas högst till det belopp som har beviljats. Ett större utfall är ett skrivfel eller för mycket utbetalt stöd.",
      en: "EU and state funding can be paid only up to the sum granted to the project. A larger realised sum is a slip of the pen, or aid paid in excess.",
    },
    fix: {
      fi: "Tarkista myönnetty summa viimeisimmästä rahoituspäätöksestä ja toteutunut summa maksatuspäätöksistä. Korjaa väärä luku.",
      sv: "Kontrollera det beviljade beloppet i det senaste finansieringsbeslutet och utfallet i utbetalningsbesluten. Rätta det felaktiga beloppet.",
      en: "Check the granted sum in the latest funding decision and the realised sum in the payment decisions. Correct the wrong one.",
    },
  },
  examples: {
    invalid: [
      "5 Projektin julkinen rahoitus, euroa\n\nMyönnetty EU- ja valtion rahoitus: 100 000\n\nToteutunut EU- ja valtion rahoitus: 120 000",
    ],
    valid: [
      "5 Projektin julkinen rahoitus, euroa\n\nMyönnetty EU- ja valtion rahoitus: 100 000\n\nToteutunut EU- ja valtion rahoitus: 100 001",
      {
        template: "esr-2007-2013",
        replace: [["Myönnetty EU- ja valtion rahoitus: 310 000", "Myönnetty EU- ja valtion rahoitus: 0"]],
      },
      "5 Projektin julkinen rahoitus, euroa\n\nMyönnetty EU- ja valtion rahoitus: 100.0\n\nToteutunut EU- ja valtion rahoitus: 120 000",
    ],
  },
  *check(form) {
    const granted = grantedOf(form);
    const realised = form.find("funding.realised");
    if (granted === undefined || realised === undefined || isZeroGrant(granted)) return;
    if (!exceedsGranted(realised.value, granted.value)) return;
    const values = { a: { cents: realised.value }, b: { cents: granted.value } };
    yield {
      message: "exceeds",
      values,
      span: realised.span,
      related: [{ message: "granted", values: { b: values.b }, span: granted.span }],
    };
  },
});
