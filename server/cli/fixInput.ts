import { type Checked, check } from "../../shared/check.ts";
import { type FixedText, fixAll } from "../../shared/features/fixAll.ts";
import { sortFindings } from "../../shared/features/suppression.ts";
import { type LocalText, type Message, plain } from "../../shared/i18n/message.ts";
import { toFileReport } from "../../shared/report/fileReport.ts";
import type { FileReport, NotRecognised, Problem } from "../../shared/report/report.ts";
import { RULE_FAILED } from "../../shared/rules/engine.ts";
import { recognitionReason } from "../../shared/templates/recognitionReason.ts";
import { type CheckInputOptions, coreOptionsOf, decodeSource } from "./checkInput.ts";
import type { Input } from "./inputs.ts";
import { type Notes, notesProblems, readNotesOf } from "./notes.ts";
import type { Source } from "./readSource.ts";
import { bytesFor } from "./rewrite.ts";

const NOTES: LocalText = {
  fi: "Kaikkia sen ohituksia ei voitu lukea, joten ei tiedetä, mikä saa jäädä. Korjaa muistiinpanot ensin.",
  sv: "Alla dess undantag kunde inte läsas, så det är oklart vad som får stå kvar. Rätta anteckningarna först.",
  en: "Not all of its suppressions could be read, so it is not known what may stand. Correct the notes first.",
};

/** What mending one input comes to, before anything is written. */
export type Mending = { readonly failed: boolean; readonly problems: readonly Problem[] } & (
  | { readonly kind: "notRecognised"; readonly notRecognised: NotRecognised }
  | {
      readonly kind: "mended";
      readonly before: Checked;
      readonly fixed: FixedText;
      /** The bytes to write; undefined where nothing changes. */
      readonly bytes: Uint8Array | undefined;
      /** What is found in the text as it stands. */
      readonly stands: FileReport;
      /** What remains once the bytes are written. */
      readonly remains: FileReport;
    }
  | {
      readonly kind: "left";
      /** Why nothing may be written although there was something to mend. */
      readonly why: Message;
      readonly remains: FileReport;
    }
);

/** The bytes of the mended text in the form of the file, or why there are none. */
const bytesOf = (source: Source, { text }: FixedText, { problems }: Notes) =>
  problems.length > 0 ? { why: plain(NOTES) } : bytesFor(source, text);

/** Applies the safe fixes to one input, in memory; notes say which findings may stand. Nothing is written. */
export async function mend(
  source: Source,
  input: Input,
  options: Omit<CheckInputOptions, "maxFindings" | "stdin">,
): Promise<Mending> {
  const { language } = options;
  const decoded = decodeSource(source);
  const settings = await options.settingsFor(input);
  const core = { ...options.core, ...coreOptionsOf(source, input, settings, decoded) };
  const before = check(decoded.text, core);
  const { templates } = options.core.registry;
  const reason = recognitionReason(decoded.text, before.recognition, templates)?.[language] ?? null;
  const notRecognised = reason !== null && !input.named;
  if (notRecognised && !before.findings.some(({ rule }) => rule === RULE_FAILED))
    return {
      kind: "notRecognised",
      failed: false,
      problems: [],
      notRecognised: { path: input.shown, reason },
    };
  const notes = await readNotesOf(input, options.cwd);
  const fixed = fixAll(decoded.text, core, notes.suppressions);
  const written = fixed.edits.length === 0 ? undefined : bytesOf(source, fixed, notes);
  const reportOf = (checked: Checked): FileReport =>
    toFileReport(checked, {
      path: input.shown,
      sha256: source.sha256,
      language,
      notRecognisedReason: reason,
      sorted: sortFindings(checked.findings, notes.suppressions),
    });
  const stands = reportOf(before);
  const outcome = {
    failed: notes.unreadable || before.findings.some(({ rule }) => rule === RULE_FAILED),
    problems: notesProblems(notes, sortFindings(before.findings, notes.suppressions).unused, language),
  };
  if (written === undefined)
    return { ...outcome, kind: "mended", before, fixed, bytes: undefined, stands, remains: stands };
  if ("why" in written) return { ...outcome, kind: "left", failed: true, why: written.why, remains: stands };
  const after = check(fixed.text, core);
  return {
    ...outcome,
    failed: outcome.failed || after.findings.some(({ rule }) => rule === RULE_FAILED),
    kind: "mended",
    before,
    fixed,
    bytes: written.bytes,
    stands,
    remains: reportOf(after),
  };
}
