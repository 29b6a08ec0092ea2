import path from "node:path";
import { type CheckOptions, check } from "../../shared/check.ts";
import { type Language, type LocalText, render } from "../../shared/i18n/message.ts";
import { uncheckedOfFile } from "../../shared/limits.ts";
import { toFileReport, unreadableReport } from "../../shared/report/fileReport.ts";
import { type FileReport, NO_FINDINGS, type NotRecognised } from "../../shared/report/report.ts";
import { RULE_FAILED } from "../../shared/rules/engine.ts";
import { recognitionReason } from "../../shared/templates/recognitionReason.ts";
import type { Registry } from "../../shared/templates/registry.ts";
import { decode } from "../../shared/text/decode.ts";
import type { Input } from "./inputs.ts";
import { readFileSource, readStream, type Source } from "./readSource.ts";
import { codeOfError, refusal } from "./refusal.ts";

/** What one input came to. `failed`: it could not be read, or a check of it broke off. */
export type Outcome = { readonly failed: boolean } & (
  | { readonly report: FileReport }
  | { readonly notRecognised: NotRecognised }
);

export interface CheckInputOptions {
  readonly language: Language;
  readonly maxFindings: number | undefined;
  readonly core: Pick<CheckOptions, "template" | "profile" | "asOf" | "rules"> & {
    readonly registry: Registry;
  };
  readonly stdin: AsyncIterable<Uint8Array>;
}

const unreadable = (shown: string, reason: string): Outcome => ({
  failed: true,
  report: unreadableReport(shown, reason),
});

const BROKE_OFF: LocalText = {
  fi: "Tiedoston tarkistus keskeytyi virheeseen; muut tiedostot tarkistetaan. Vika on työkalussa, ei asiakirjassa: ilmoita siitä ylläpitäjälle ({error}).",
  sv: "Kontrollen av filen avbröts av ett fel; de övriga filerna kontrolleras. Felet finns i verktyget, inte i dokumentet: meddela den som underhåller det ({error}).",
  en: "The check of the file stopped with an error; the other files are checked. The fault is in the tool, not in the document: tell its maintainer ({error}).",
};

/** The report of a file whose check broke off altogether: said under the id of rules that fail. */
function brokenOff(shown: string, sha256: string, error: unknown, language: Language): FileReport {
  const values = { error: error instanceof Error ? error.message : String(error) };
  const start = { line: 0, character: 0 };
  return {
    ...unreadableReport(shown, ""),
    sha256,
    verdict: "errors",
    counts: { ...NO_FINDINGS, error: 1 },
    findings: [
      {
        rule: RULE_FAILED,
        severity: "error",
        message: render({ text: BROKE_OFF, values }, language),
        range: { start, end: start },
        path: null,
        related: [],
        fix: null,
      },
    ],
    notRecognisedReason: null,
  };
}

function checkSource(source: Source, input: Input, options: CheckInputOptions): Outcome {
  const { language } = options;
  const { text, decodedAs } = decode(source.bytes, { cut: source.size > source.bytes.length });
  const unread = uncheckedOfFile(source.size);
  const checked = check(text, {
    ...options.core,
    fileName: input.shown === "-" ? undefined : path.posix.basename(input.shown),
    decodedAs,
    unchecked: unread === undefined ? [] : [unread],
  });
  const { templates } = options.core.registry;
  const reason = recognitionReason(text, checked.recognition, templates)?.[language] ?? null;
  const failed = checked.findings.some(({ rule }) => rule === RULE_FAILED);
  if (reason !== null && !input.named && !failed)
    return { failed, notRecognised: { path: input.shown, reason } };
  return {
    failed,
    report: toFileReport(checked, {
      path: input.shown,
      sha256: source.sha256,
      language,
      maxFindings: options.maxFindings,
      notRecognisedReason: reason,
    }),
  };
}

/** Reads and checks one input. Never throws: what the operating system refuses, and what breaks, is in the outcome. */
export async function checkInput(input: Input, options: CheckInputOptions): Promise<Outcome> {
  const { language } = options;
  if (input.kind === "refused") return unreadable(input.shown, render(input.refusal, language));
  let source: Source;
  try {
    source = input.kind === "stdin" ? await readStream(options.stdin) : await readFileSource(input.path);
  } catch (error) {
    return unreadable(input.shown, render(refusal(codeOfError(error)), language));
  }
  try {
    return checkSource(source, input, options);
  } catch (error) {
    return { failed: true, report: brokenOff(input.shown, source.sha256, error, language) };
  }
}
