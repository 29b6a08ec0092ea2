import type { FieldTypeName } from "../../fieldTypes/registry.ts";
import { EXPECTED, EXPECTED_ON_FORM, EXPECTED_VALUE, REQUIRED_WHEN } from "../../i18n/expected.ts";
import type { LocalText } from "../../i18n/message.ts";
import type { Form } from "../../templates/form.ts";
import type { FieldDef, Template } from "../../templates/schema.ts";
import { type Block, heading, line, list } from "../richText.ts";
import type { Words } from "./words.ts";

const EXPECTED_OF: Readonly<Record<FieldTypeName, LocalText>> = EXPECTED_VALUE;

/** What is written into a field of the form: as its type has it, where the form does not have it otherwise. */
function expectedOf({ layout }: Template, { type }: FieldDef): LocalText {
  if (type === "projectCode" && layout.codeDigits === undefined) return EXPECTED_ON_FORM.codeOfAnyFund;
  if (type === "day" && !layout.paddedDays) return EXPECTED_ON_FORM.bareDay;
  return EXPECTED_OF[type];
}

/** Longest list of choices that is shown whole. */
const MOST_CHOICES = 30;

/** When a field must be filled in, where more than its own definition tells. */
function requirementOf({ alternative, empty, required, type }: FieldDef): keyof typeof REQUIRED_WHEN {
  if (alternative !== undefined) return "alternative";
  if (type === "scores") return "row";
  return empty === "allowed" && required !== "optional" ? "mayBeEmpty" : required;
}

/** What a field is to say: its type, its choices, and when it must be filled in. */
export function expectedBlocks(form: Pick<Form, "template">, def: FieldDef, words: Words): Block[] {
  const blocks: Block[] = def.label === undefined ? [] : [heading(def.label)];
  blocks.push(line(words.say(expectedOf(form.template, def))));
  const choices = def.choices === undefined ? undefined : form.template.lists[def.choices];
  if (choices !== undefined && choices.values.length <= MOST_CHOICES)
    blocks.push(
      line({ strong: `${words.say(choices.complete ? EXPECTED.choices : EXPECTED.knownChoices)}:` }),
      list(choices.values.map(({ value }) => [value])),
    );
  if (def.content === "note" && def.type === "choice") blocks.push(line(words.say(EXPECTED.justification)));
  blocks.push(line(words.say(REQUIRED_WHEN[requirementOf(def)])));
  return blocks;
}
