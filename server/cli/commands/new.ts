import { type LocalText, render } from "../../../shared/i18n/message.ts";
import type { Registry } from "../../../shared/templates/registry.ts";
import { documentText } from "../../../shared/templates/scaffold.ts";
import type { Template } from "../../../shared/templates/schema.ts";
import { titleOf } from "../../../shared/templates/title.ts";
import { type Call, type CommandSpec, textOption } from "../command.ts";
import { EXIT } from "../exit.ts";
import { formsHere } from "../formsHere.ts";
import { NEW_FILE_OPTIONS, writeNew } from "../newFile.ts";
import { TEMPLATE_FILE_OPTION } from "../templateFile.ts";
import { nearestOf, possibleValues, UsageError } from "../usage.ts";

const TEXTS = {
  noTemplate: {
    fi: "Anna lomakemalli valinnalla --template.",
    sv: "Ange blankettmallen med valet --template.",
    en: "Give the form with the option --template.",
  },
  unknownTemplate: {
    fi: 'Mallia "{value}" ei ole.',
    sv: 'Mallen "{value}" finns inte.',
    en: 'There is no template "{value}".',
  },
  preview: {
    fi: "Malli {title} on tehty siitä, mitä on julkaistu: virallisen lomakkeen otsikot voivat olla toiset.",
    sv: "Mallen {title} är gjord av det som har publicerats: den officiella blankettens rubriker kan vara andra.",
    en: "The form {title} is made from what has been published: the official form's headings may be others.",
  },
} as const satisfies Record<string, LocalText>;

/** The form that was asked for. @throws UsageError where there is none of that id */
function templateOf(id: string | undefined, registry: Registry): Template {
  const ids = registry.templates.map((template) => template.id);
  if (id === undefined) throw new UsageError({ text: TEXTS.noTemplate, values: {} }, possibleValues(ids));
  const found = registry.find(id)?.template;
  if (found !== undefined) return found;
  throw new UsageError(
    { text: TEXTS.unknownTemplate, values: { value: id } },
    ...nearestOf(id, ids),
    possibleValues(ids),
  );
}

async function run(call: Call): Promise<number> {
  const template = templateOf(textOption(call, "template"), await formsHere(call));
  await writeNew(call, documentText(template));
  if (template.stage === "preview")
    call.log(render({ text: TEXTS.preview, values: { title: titleOf(template) } }, call.language));
  return EXIT.clean;
}

/** `new --template ID`: an empty description of a form, ready to be filled in. */
export const newCommand: CommandSpec = {
  name: "new",
  summary: {
    fi: "kirjoittaa uuden, tyhjän kuvauksen lomakemallin mukaan",
    sv: "skriver en ny, tom beskrivning enligt en blankettmall",
    en: "writes a new, empty description of a form",
  },
  details: {
    fi: "Kirjoittaa kuvauksen, jossa on lomakkeen kaikki osiot ja kentät ilman arvoja. Lomakkeen teksti on suomeksi.\nOlemassa olevaa tiedostoa ei korvata ilman valintaa --force.",
    sv: "Skriver en beskrivning med blankettens alla avsnitt och fält utan värden. Blankettens text är på finska.\nEn befintlig fil ersätts inte utan valet --force.",
    en: "Writes a description with every section and field of the form, without values. The form's text is in Finnish.\nA file that exists is not replaced without the option --force.",
  },
  options: [
    {
      name: "template",
      value: { fi: "TUNNUS", sv: "ID", en: "ID" },
      text: {
        fi: "lomakemalli (pakollinen); tunnukset näyttää komento templates",
        sv: "blankettmallen (obligatorisk); kommandot templates visar id:na",
        en: "the form (required); the command templates lists the ids",
      },
    },
    TEMPLATE_FILE_OPTION,
    ...NEW_FILE_OPTIONS,
  ],
  examples: [
    {
      command: "new --template esr-2014-2020 --output hanke.esr",
      text: {
        fi: "Uusi kuvaus tiedostoon hanke.esr:",
        sv: "En ny beskrivning i filen hanke.esr:",
        en: "A new description in the file hanke.esr:",
      },
    },
  ],
  run,
};
