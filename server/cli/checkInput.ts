import { createHash } from "node:crypto";
import path from "node:path";
import { type CheckOptions, check } from "../../shared/check.ts";
import { settingsThatDecide } from "../../shared/config/effective.ts";
import type { Settings } from "../../shared/config/settings.ts";
import { sortFindings } from "../../shared/features/suppression.ts";
import { type Language, type LocalText, render } from "../../shared/i18n/message.ts";
import { uncheckedOfFile } from "../../shared/limits.ts";
import type { Register } from "../../shared/register/register.ts";
import type { Baseline } from "../../shared/report/baseline.ts";
import { toFileReport, unreadableReport } from "../../shared/report/fileReport.ts";
import {
  type FileReport,
  NO_FINDINGS,
  type NotRecognised,
  type Problem,
} from "../../shared/report/report.ts";
import { RULE_FAILED } from "../../shared/rules/engine.ts";
import type { ProjectDocuments } from "../../shared/rules/projectDocuments.ts";
import { recognitionReason } from "../../shared/templates/recognitionReason.ts";
import type { Registry } from "../../shared/templates/registry.ts";
import type { Decoded } from "../../shared/text/decode.ts";
import { decodeDescription } from "../../shared/text/decodeDescription.ts";
import { type Input, STDIN } from "./inputs.ts";
import { notesProblems, readNotesOf } from "./notes.ts";
import { readFileSource, readStream, type Source } from "./readSource.ts";
import { codeOfError, refusal } from "./refusal.ts";
import { TOOL } from "./tool.ts";

/**
 * What one input came to. `failed`: it, or the notes beside it, could not be read, or a check of it broke off.
 * `problems`: what is wrong with the notes.
 */
export type Outcome = { readonly failed: boolean; readonly problems: readonly Problem[] } & (
  | { readonly report: FileReport }
  | { readonly notRecognised: NotRecognised }
);

export interface CheckInputOptions {
  readonly language: Language;
  readonly maxFindings: number | undefined;
  /** Contact persons, telephone numbers and e-mail addresses are kept out of the report. */
  readonly redact?: boolean | undefined;
  /** Known findings, which neither fail nor are listed as new. */
  readonly baseline?: Baseline | undefined;
  /** Absolute. */
  readonly cwd: string;
  readonly core: Pick<CheckOptions, "template" | "rules"> & { readonly registry: Registry };
  settingsFor(input: Input): Promise<Settings>;
  readonly stdin: AsyncIterable<Uint8Array>;
  /** The public register that an input is compared with. */
  readonly registerFor?: (input: Input) => Promise<Register | undefined>;
  /** What is known of the other inputs, where they are checked together. */
  readonly documents?: ProjectDocuments;
}

const unreadable = (shown: string, reason: string): Outcome => ({
  failed: true,
  problems: [],
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

/** What the core is told of an input besides its text. */
export function coreOptionsOf(
  source: Source,
  input: Input,
  settings: Settings,
  { decodedAs }: Pick<Decoded, "decodedAs">,
): CheckOptions {
  const unread = uncheckedOfFile(source.size);
  return {
    profile: settings.profile ?? "auto",
    asOf: settings.asOf,
    severity: settings.severity ?? {},
    settings,
    fileName: input.shown === STDIN ? undefined : path.posix.basename(input.shown),
    decodedAs,
    unchecked: unread === undefined ? [] : [unread],
  };
}

/** Reads the text of a source, of which only the beginning may be there. */
export const decodeSource = (source: Source): Decoded =>
  decodeDescription(source.bytes, { cut: source.size > source.bytes.length });

/** SHA-256 in hexadecimal. */
const sha256Of = (text: string): string => createHash("sha256").update(text).digest("hex");

const hashes = new WeakMap<Settings, { readonly template: string; readonly hash: string }>();

/**
 * SHA-256 of the settings that decide what is found, the form that the user chose among them; computed once for the many
 * inputs that share them.
 */
function configurationHash(settings: Settings, template = "auto"): string {
  const before = hashes.get(settings);
  if (before?.template === template) return before.hash;
  const hash = sha256Of(`${template}\n${settingsThatDecide(settings)}`);
  hashes.set(settings, { template, hash });
  return hash;
}

async function checkSource(source: Source, input: Input, options: CheckInputOptions): Promise<Outcome> {
  const { language } = options;
  const decoded = decodeSource(source);
  const settings = await options.settingsFor(input);
  const checked = check(decoded.text, {
    ...options.core,
    ...coreOptionsOf(source, input, settings, decoded),
    register: await options.registerFor?.(input),
    among: options.documents && { document: input.shown, documents: options.documents },
  });
  const { templates } = options.core.registry;
  const reason = recognitionReason(decoded.text, checked.recognition, templates)?.[language] ?? null;
  const hasFailed = checked.findings.some(({ rule }) => rule === RULE_FAILED);
  if (reason !== null && !input.named && !hasFailed)
    return { failed: false, problems: [], notRecognised: { path: input.shown, reason } };
  const notes = await readNotesOf(input, options.cwd);
  const sorted = sortFindings(checked.findings, notes.suppressions);
  return {
    failed: hasFailed || notes.unreadable,
    problems: notesProblems(notes, sorted.unused, language),
    report: toFileReport(checked, {
      path: input.shown,
      sha256: source.sha256,
      language,
      maxFindings: options.maxFindings,
      notRecognisedReason: reason,
      sorted,
      hash: sha256Of,
      redact: options.redact,
      baseline: options.baseline && (options.baseline.get(input.shown) ?? []),
      evidence: { tool: TOOL, configuration: configurationHash(settings, options.core.template) },
    }),
  };
}

/** Reads the bytes of an input. @throws the operating system's error */
export const readInput = (
  input: Exclude<Input, { kind: "refused" }>,
  stdin: AsyncIterable<Uint8Array>,
): Promise<Source> => (input.kind === "stdin" ? readStream(stdin) : readFileSource(input.path));

/** Reads and checks one input. Never throws: what the operating system refuses, and what breaks, is in the outcome. */
export async function checkInput(input: Input, options: CheckInputOptions): Promise<Outcome> {
  const { language } = options;
  if (input.kind === "refused") return unreadable(input.shown, render(input.refusal, language));
  let source: Source;
  try {
    source = await readInput(input, options.stdin);
  } catch (error) {
    return unreadable(input.shown, render(refusal(codeOfError(error)), language));
  }
  try {
    return await checkSource(source, input, options);
  } catch (error) {
    return { failed: true, problems: [], report: brokenOff(input.shown, source.sha256, error, language) };
  }
}
