import { templateListText } from "../../../shared/report/templateList.ts";
import type { Call, CommandSpec } from "../command.ts";
import { EXIT } from "../exit.ts";
import { formsHere } from "../formsHere.ts";
import { TEMPLATE_FILE_OPTION } from "../templateFile.ts";

async function run(call: Call): Promise<number> {
  await call.results.write(templateListText((await formsHere(call)).templates, call.language));
  return EXIT.clean;
}

/** `templates`: the forms that the tool knows. */
export const templatesCommand: CommandSpec = {
  name: "templates",
  summary: {
    fi: "luettelee tunnetut lomakemallit",
    sv: "räknar upp de kända blankettmallarna",
    en: "lists the forms that are known",
  },
  details: {
    fi: "Luettelee lomakemallit: tunnus, nimi, versio, ohjelmakausi ja osiot. Tunnus annetaan valinnalle check --template.",
    sv: "Räknar upp blankettmallarna: id, namn, version, programperiod och avsnitt. Id:t ges till check --template.",
    en: "Lists the forms: id, title, revision, programme period and sections. The id is what check --template takes.",
  },
  options: [TEMPLATE_FILE_OPTION],
  examples: [],
  run,
};
