import { builtInRegistry } from "../../../shared/check.ts";
import type { LocalText } from "../../../shared/i18n/message.ts";
import { RULES } from "../../../shared/rules/index.gen.ts";
import type { Call, CommandSpec } from "../command.ts";
import { EXIT } from "../exit.ts";
import { nearestOf, UsageError } from "../usage.ts";

const UNKNOWN: LocalText = {
  fi: 'Tarkistusta "{id}" ei ole.',
  sv: 'Kontrollen "{id}" finns inte.',
  en: 'There is no check "{id}".',
};
const LIST: LocalText = {
  fi: "Kaikki tarkistukset näyttää komento rules.",
  sv: "Kommandot rules visar alla kontroller.",
  en: "The command rules lists every check.",
};

async function run(call: Call): Promise<number> {
  const id = call.operands[0] ?? "";
  const rule = RULES.find((candidate) => candidate.id === id);
  if (rule === undefined)
    throw new UsageError(
      { text: UNKNOWN, values: { id } },
      ...nearestOf(
        id,
        RULES.map((candidate) => candidate.id),
      ),
      { text: LIST, values: {} },
    );
  const { rulePage } = await import("../../../shared/report/rulePage.ts");
  await call.results.write(rulePage(rule, call.language, builtInRegistry));
  return EXIT.clean;
}

/** `explain RULE`: what a check finds, why that matters, and what to do. */
export const explainCommand: CommandSpec = {
  name: "explain",
  operands: { count: "one", usage: { fi: "TARKISTUS", sv: "KONTROLL", en: "CHECK" } },
  summary: {
    fi: "kertoo, mitä tarkistus huomaa, miksi ja mitä sille voi tehdä",
    sv: "berättar vad en kontroll anmärker på, varför och vad du kan göra",
    en: "tells what a check finds, why, and what to do about it",
  },
  details: {
    fi: "Kertoo yhdestä tarkistuksesta: mitä huomautetaan, miksi, mitä tehdä, vakavuus, lomakkeet, peruste ja esimerkkejä.\nTarkistuksen tunnus on havainnon rivillä, esimerkiksi money/realised-exceeds-granted.",
    sv: "Berättar om en kontroll: vad som anmärks på, varför, vad du gör, allvarlighetsgrad, blanketter, grund och exempel.\nKontrollens id står på anmärkningens rad, till exempel money/realised-exceeds-granted.",
    en: "Tells about one check: what is reported, why, what to do, severity, forms, source and examples.\nThe check's id stands on the line of the finding, for example money/realised-exceeds-granted.",
  },
  options: [],
  examples: [
    {
      command: "explain money/realised-exceeds-granted",
      text: {
        fi: "Miksi toteutuneesta summasta huomautettiin:",
        sv: "Varför utfallet anmärktes på:",
        en: "Why the realised sum was reported:",
      },
    },
  ],
  run,
};
