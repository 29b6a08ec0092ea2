import { type Language, type LocalText, type Message, render } from "../i18n/message.ts";
import { RECOGNITION } from "../i18n/recognition.ts";
import type { TemplateInfo } from "../protocol.ts";
import type { Recognition } from "../templates/detect.ts";
import type { Registry } from "../templates/registry.ts";
import { shorten } from "./outline.ts";

/** How many lines of evidence are shown. */
const MOST_EVIDENCE = 5;

/** What a text was taken for, said to a reader. */
export interface RecognitionInfo {
  readonly template: TemplateInfo | null;
  readonly reason: string;
  readonly evidence: readonly string[];
}

const titleOf = (registry: Registry, id: string, language: Language): string =>
  registry.find(id)?.template.title[language] ?? id;

/** The template, why the text was taken for it (or why for nothing), and the lines that told. */
export function describeRecognition(
  recognition: Recognition,
  registry: Registry,
  language: Language,
): RecognitionInfo {
  const say = (text: LocalText, values: Message["values"] = {}): string => render({ text, values }, language);
  const title = (id: string): string => titleOf(registry, id, language);
  const nothing = { template: null, evidence: [] };
  switch (recognition.kind) {
    case "recognised": {
      const { templateId: id, evidence } = recognition;
      return {
        template: { id, title: title(id), revision: registry.find(id)?.template.revision ?? 0 },
        reason: say(RECOGNITION.recognised, { title: title(id) }),
        evidence: evidence.slice(0, MOST_EVIDENCE).map((line) => shorten(line)),
      };
    }
    case "ambiguous":
      return {
        ...nothing,
        reason: say(RECOGNITION.ambiguous, { titles: recognition.templateIds.map(title).join(", ") }),
      };
    case "unrecognised":
      return {
        ...nothing,
        reason:
          recognition.nearest === undefined
            ? say(RECOGNITION.none)
            : say(RECOGNITION.near, { title: title(recognition.nearest) }),
      };
  }
}
