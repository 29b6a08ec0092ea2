import { hasFieldOf } from "../../templates/schema.ts";
import { defineRule } from "../rule.ts";

/** Thousands divided by dots or commas, or in groups that are not of three digits. */
export default defineRule({
  id: "money/grouping",
  severity: "warning",
  needs: (template) => hasFieldOf(template, "euros"),
  title: {
    fi: "Tuhansien erottaminen",
    sv: "Gruppering av tusental",
    en: "Grouping of thousands",
  },
  source: {
    fi: "Standardi SFS 4175: suuret luvut ryhmitellään välilyönnillä kolmen numeron ryhmiin; rekisterin hankesivuilla tehdään niin",
    sv: "Standarden SFS 4175: stora tal grupperas med mellanslag i grupper om tre siffror; så görs på registrets projektsidor",
    en: "Standard SFS 4175: large numbers are grouped by a space in groups of three digits; the register's pages do so",
  },
  messages: {
    clear: {
      fi: 'Euromäärän "{x}" tuhannet erotetaan välilyönnillä. Kirjoita {becomes}.',
      sv: 'Tusentalen i eurobeloppet "{x}" skiljs åt med mellanslag. Skriv {becomes}.',
      en: 'The thousands of the amount "{x}" are divided by a space. Write {becomes}.',
    },
    open: {
      fi: 'Euromäärän "{x}" tuhannet erotetaan välilyönnillä. Tarkista, mitä summaa tarkoitetaan, ja kirjoita se kolmen numeron ryhmiin.',
      sv: 'Tusentalen i eurobeloppet "{x}" skiljs åt med mellanslag. Kontrollera vilken summa som avses och skriv den i grupper om tre siffror.',
      en: 'The thousands of the amount "{x}" are divided by a space. Check which sum is meant and write it in groups of three digits.',
    },
  },
  fix: "safe",
  fixTitle: {
    fi: "Erota tuhannet välilyönnillä",
    sv: "Skilj åt tusentalen med mellanslag",
    en: "Divide the thousands by a space",
  },
  docs: {
    why: {
      fi: "Suomessa pilkku erottaa sentit ja piste voi tarkoittaa kumpaa tahansa. Väärin ryhmitelty summa voidaan lukea tuhat kertaa liian pieneksi, eikä väärän mittaisista ryhmistä näe, puuttuuko niistä numero.",
      sv: "I Finland skiljer kommat cent, och punkten kan betyda vilket som helst. En felaktigt grupperad summa kan läsas som tusen gånger för liten, och av grupper med fel längd syns inte om en siffra saknas.",
      en: "In Finland a comma divides off cents, and a dot may mean either. A sum that is wrongly grouped can be read as a thousand times too small, and groups of the wrong length leave open whether a digit is missing.",
    },
    fix: {
      fi: "Erota tuhannet välilyönnillä kolmen numeron ryhmiin tai kirjoita luku yhteen: 445 300 tai 445300. Jos ryhmät ovat väärän mittaisia, tarkista summa päätöksestä.",
      sv: "Skilj åt tusentalen med mellanslag i grupper om tre siffror eller skriv ihop talet: 445 300 eller 445300. Om grupperna har fel längd, kontrollera summan i beslutet.",
      en: "Divide the thousands by a space in groups of three digits, or write the number in one: 445 300 or 445300. Where the groups have the wrong length, check the sum in the decision.",
    },
  },
  examples: {
    invalid: [
      {
        text: "5 Projektin julkinen rahoitus, euroa\n\nMyönnetty EU- ja valtion rahoitus: 445.300",
        fixed: "5 Projektin julkinen rahoitus, euroa\n\nMyönnetty EU- ja valtion rahoitus: 445 300",
      },
      {
        text: "5 Projektin julkinen rahoitus, euroa\n\nMyönnetty EU- ja valtion rahoitus: 1,865,436 €",
        fixed: "5 Projektin julkinen rahoitus, euroa\n\nMyönnetty EU- ja valtion rahoitus: 1 865 436 €",
      },
      "5 Projektin julkinen rahoitus, euroa\n\nMyönnetty EU- ja valtion rahoitus: 44 5300",
      { template: "esr-2007-2013", replace: [["310 000", "310.000"]] },
    ],
    valid: [
      "5 Projektin julkinen rahoitus, euroa\n\nMyönnetty EU- ja valtion rahoitus: 445 300",
      "5 Projektin julkinen rahoitus, euroa\n\nMyönnetty EU- ja valtion rahoitus: 445300",
      "5 Projektin julkinen rahoitus, euroa\n\nMyönnetty EU- ja valtion rahoitus: 445\u202F300 €",
      "5 Projektin julkinen rahoitus, euroa\n\nMyönnetty EU- ja valtion rahoitus: 445,30",
    ],
  },
  *check(form) {
    for (const { problem } of form.problems("amount/grouping")) {
      const { text: x, span, fix } = problem;
      if (fix === undefined) yield { message: "open", values: { x }, span };
      else
        yield {
          message: "clear",
          values: { x, becomes: fix.becomes },
          span,
          fix: { kind: fix.kind, edits: [fix.edit] },
        };
    }
  },
});
