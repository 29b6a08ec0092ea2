import { type Language, render } from "../i18n/message.ts";
import { RECOGNISED } from "../i18n/recognition.ts";
import type { TemplateInfo } from "../protocol.ts";
import type { Recognition } from "../templates/detect.ts";
import { recognitionReason } from "../templates/recognitionReason.ts";
import type { Registry } from "../templates/registry.ts";
import { titleOf } from "../templates/title.ts";
import { shorten } from "./outline.ts";

/** How many lines of evidence are shown. */
const MOST_EVIDENCE = 5;

/** What a text was taken for, said to a reader. */
export interface RecognitionInfo {
  readonly template: TemplateInfo | null;
  readonly reason: string;
  readonly evidence: readonly string[];
}

/**
 * The template, why the text was taken for it (or why for nothing), and the lines that told. The reason for nothing is
 * the one that the command line and the finding give.
 * @param text the decoded text that was looked at
 */
export function describeRecognition(
  text: string,
  recognition: Recognition,
  registry: Registry,
  language: Language,
): RecognitionInfo {
  if (recognition.kind !== "recognised") {
    const reason = recognitionReason(text, recognition, registry.templates);
    return { template: null, evidence: [], reason: reason?.[language] ?? "" };
  }
  const { templateId: id, evidence } = recognition;
  const template = registry.find(id)?.template;
  const title = template === undefined ? id : titleOf(template)[language];
  return {
    template: { id, title, revision: template?.revision ?? 0 },
    reason: render({ text: RECOGNISED, values: { title } }, language),
    evidence: evidence.slice(0, MOST_EVIDENCE).map((line) => shorten(line)),
  };
}
