import { type Checked, check } from "../../shared/check.ts";
import { type LocalText, render } from "../../shared/i18n/message.ts";
import { RULE_FAILED } from "../../shared/rules/engine.ts";
import { recognitionReason } from "../../shared/templates/recognitionReason.ts";
import { type CheckInputOptions, coreOptionsOf, decodeSource, readInput } from "./checkInput.ts";
import type { Input } from "./inputs.ts";
import type { Source } from "./readSource.ts";
import { codeOfError, refusal } from "./refusal.ts";

/** An input as commands need it that use the form itself: read and checked, or why it could not be read. */
export type Opened =
  | { readonly kind: "refused"; readonly reason: string }
  | {
      readonly kind: "opened";
      readonly source: Source;
      readonly checked: Checked;
      /** Why the text is no description; null where it is one. */
      readonly reason: string | null;
    };

const BROKE_OFF: LocalText = {
  fi: "Tiedoston lukeminen keskeytyi virheeseen. Vika on työkalussa, ei asiakirjassa: ilmoita siitä ylläpitäjälle ({error}).",
  sv: "Läsningen av filen avbröts av ett fel. Felet finns i verktyget, inte i dokumentet: meddela den som underhåller det ({error}).",
  en: "The reading of the file stopped with an error. The fault is in the tool, not in the document: tell its maintainer ({error}).",
};

/** Reads one input with the settings that hold for it. Never throws: what is refused, and what breaks, is in the answer. */
export async function openInput(
  input: Input,
  options: Omit<CheckInputOptions, "maxFindings" | "cwd">,
): Promise<Opened> {
  const { language } = options;
  if (input.kind === "refused") return { kind: "refused", reason: render(input.refusal, language) };
  let source: Source;
  try {
    source = await readInput(input, options.stdin);
  } catch (error) {
    return { kind: "refused", reason: render(refusal(codeOfError(error)), language) };
  }
  try {
    const decoded = decodeSource(source);
    const settings = await options.settingsFor(input);
    const core = { ...options.core, ...coreOptionsOf(source, input, settings, decoded) };
    const checked = check(decoded.text, core);
    const { templates } = options.core.registry;
    const reason = recognitionReason(decoded.text, checked.recognition, templates)?.[language] ?? null;
    return { kind: "opened", source, checked, reason };
  } catch (error) {
    const values = { error: error instanceof Error ? error.message : String(error) };
    return { kind: "refused", reason: render({ text: BROKE_OFF, values }, language) };
  }
}

/** True when a rule of the tool failed in this check: its findings are not all there. */
export const hasFailedRule = ({ findings }: Checked): boolean =>
  findings.some(({ rule }) => rule === RULE_FAILED);
