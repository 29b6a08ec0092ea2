import { builtInRegistry } from "../../../shared/check.ts";
import { ruleEntries, ruleListText } from "../../../shared/report/ruleList.ts";
import { RULES } from "../../../shared/rules/index.gen.ts";
import { type Call, type CommandSpec, textOption } from "../command.ts";
import { EXIT } from "../exit.ts";
import { oneOf } from "../usage.ts";

async function run(call: Call): Promise<number> {
  const format = oneOf("--format", textOption(call, "format") ?? "text", ["text", "json"]);
  const list =
    format === "json"
      ? `${JSON.stringify(ruleEntries(RULES, builtInRegistry), undefined, 2)}\n`
      : ruleListText(RULES, call.language);
  await call.results.write(list);
  return EXIT.clean;
}

/** `rules`: every check that the tool makes. */
export const rulesCommand: CommandSpec = {
  name: "rules",
  summary: {
    fi: "luettelee tarkistukset",
    sv: "räknar upp kontrollerna",
    en: "lists the checks",
  },
  details: {
    fi: "Luettelee kaikki tarkistukset aihepiireittäin vakavuuksineen. Yhdestä tarkistuksesta kertoo lisää komento explain.",
    sv: "Räknar upp alla kontroller efter område med allvarlighetsgrad. Kommandot explain berättar mer om en kontroll.",
    en: "Lists every check by area with its severity. The command explain tells more about one check.",
  },
  options: [
    {
      name: "format",
      value: { fi: "SANA", sv: "ORD", en: "WORD" },
      text: {
        fi: "tuloksen muoto: text (oletus) tai json (kaikki kielet, muille ohjelmille)",
        sv: "resultatets form: text (standard) eller json (alla språk, för andra program)",
        en: "form of the result: text (default) or json (every language, for other programs)",
      },
    },
  ],
  examples: [
    {
      command: "rules",
      text: { fi: "Kaikki tarkistukset:", sv: "Alla kontroller:", en: "Every check:" },
    },
  ],
  run,
};
