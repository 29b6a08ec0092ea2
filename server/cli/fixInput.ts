import { type Checked, check } from "../../shared/check.ts";
import { type FixedText, fixAll } from "../../shared/features/fixAll.ts";
import { sortFindings } from "../../shared/features/suppression.ts";
import { type LocalText, type Message, plain } from "../../shared/i18n/message.ts";
import { toFileReport } from "../../shared/report/fileReport.ts";
import type { FileReport, NotRecognised, Problem } from "../../shared/report/report.ts";
import { RULE_FAILED } from "../../shared/rules/engine.ts";
import { recognitionReason } from "../../shared/templates/recognitionReason.ts";
import { byteFormOf, encode } from "../../shared/text/encode.ts";
import { type CheckInputOptions, coreOptionsOf, decodeSource } from "./checkInput.ts";
import type { Input } from "./inputs.ts";
import { type Notes, notesProblems, readNotesOf } from "./notes.ts";
import type { Source } from "./readSource.ts";

const TEXTS = {
  cut: {
    fi: "Tiedostoa ei korjattu: se on liian suuri luettavaksi kokonaan. Jaa se osiin.",
    sv: "Filen rättades inte: den är för stor för att läsas i sin helhet. Dela den i flera filer.",
    en: "The file was not mended: it is too large to be read whole. Split it.",
  },
  lossy: {
    fi: "Tiedostoa ei korjattu: siinä on tavuja, jotka eivät ole sen merkistön merkkejä. Tallenna se UTF-8-muodossa ja yritä uudelleen.",
    sv: "Filen rättades inte: den har byte som inte är tecken i dess kodning. Spara den som UTF-8 och försök igen.",
    en: "The file was not mended: it has bytes that are no characters of its encoding. Save it as UTF-8 and try again.",
  },
  missing: {
    fi: 'Tiedostoa ei korjattu: sen merkistössä ({encoding}) ei ole merkkiä "{character}". Tallenna se UTF-8-muodossa ja yritä uudelleen.',
    sv: 'Filen rättades inte: dess kodning ({encoding}) har inte tecknet "{character}". Spara den som UTF-8 och försök igen.',
    en: 'The file was not mended: its encoding ({encoding}) does not have the character "{character}". Save it as UTF-8 and try again.',
  },
  notes: {
    fi: "Tiedostoa ei korjattu: kaikkia sen ohituksia ei voitu lukea, joten ei tiedetä, mikä saa jäädä. Korjaa muistiinpanot ensin.",
    sv: "Filen rättades inte: alla dess undantag kunde inte läsas, så det är oklart vad som får stå kvar. Rätta anteckningarna först.",
    en: "The file was not mended: not all of its suppressions could be read, so it is not known what may stand. Correct the notes first.",
  },
} as const satisfies Record<string, LocalText>;

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
function bytesOf(source: Source, fixed: FixedText, notes: Notes): { bytes: Uint8Array } | { why: Message } {
  if (notes.problems.length > 0) return { why: plain(TEXTS.notes) };
  if (source.size > source.bytes.length) return { why: plain(TEXTS.cut) };
  const form = byteFormOf(source.bytes);
  if (form === undefined) return { why: plain(TEXTS.lossy) };
  const encoded = encode(fixed.text, form);
  if ("bytes" in encoded) return encoded;
  return {
    why: { text: TEXTS.missing, values: { encoding: form.encoding, character: encoded.missing } },
  };
}

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
