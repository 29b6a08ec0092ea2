import { type Language, type LocalText, render } from "../../shared/i18n/message.ts";
import { visibleLines } from "../../shared/report/visible.ts";
import type { Host } from "./command.ts";

/** Set to anything, it shows the details of an unexpected error. */
const DEBUG = "ESR_KUVAUS_DEBUG";

const UNEXPECTED: LocalText = {
  fi: "Ohjelma keskeytyi odottamattomaan virheeseen. Vika on ohjelmassa, ei tiedostoissasi: ilmoita siitä ylläpitäjälle. Tarkemmat tiedot saat näkyviin, kun asetat ympäristömuuttujan {variable}=1 ja annat komennon uudelleen.",
  sv: "Programmet avbröts av ett oväntat fel. Felet finns i programmet, inte i dina filer: meddela den som underhåller det. Närmare uppgifter visas när du sätter miljövariabeln {variable}=1 och ger kommandot på nytt.",
  en: "The program stopped because of an unexpected error. The fault is in the program, not in your files: tell its maintainer. The details are shown when you set the environment variable {variable}=1 and give the command again.",
};

/** Says on standard error that something broke, in the user's language and without a stack trace. */
export function explainUnexpected(
  error: unknown,
  language: Language,
  { env, stderr }: Pick<Host, "env" | "stderr">,
): void {
  const lines = [render({ text: UNEXPECTED, values: { variable: DEBUG } }, language)];
  if ((env[DEBUG] ?? "") !== "")
    lines.push(error instanceof Error ? (error.stack ?? error.message) : String(error));
  stderr.write(`${visibleLines(lines.join("\n"))}\n`);
}
