import { WORDS } from "../i18n/client.ts";
import type { LocalText } from "../i18n/message.ts";
import type { TemplateInfo } from "../protocol.ts";

/** What a document was taken for, or why for nothing. */
export interface Answer {
  readonly template: TemplateInfo | null;
  readonly reason: string;
  /** True for a plain text that should be opened as a description. */
  readonly isDescription?: boolean;
  /** What it is checked for, in the user's language; known of descriptions only. */
  readonly profile?: { readonly title: string } | null;
}

/** What the language status says of a document, and what one click on it does. */
export interface Status {
  readonly name: string;
  readonly text: string;
  readonly detail: string;
  readonly busy: boolean;
  readonly isWarning: boolean;
  readonly command: { readonly command: string; readonly title: string } | undefined;
}

/** What is known of a document. */
export interface Known {
  /** True for a document of the language `esr`. */
  readonly isOurs: boolean;
  /** Undefined until the server has answered, and for what it is not asked about. */
  readonly answer: Answer | undefined;
  readonly isCandidate: boolean;
  /** True for a description that the user has turned back into plain text. */
  readonly isLeftAlone: boolean;
}

/** The language status of a document. @param say gives a text in the user's language */
export function statusOf(
  { isOurs, answer, isCandidate, isLeftAlone }: Known,
  say: (text: LocalText) => string,
): Status {
  const plain = {
    name: say(WORDS.statusName),
    detail: "",
    busy: false,
    isWarning: false,
    command: undefined,
  };
  if (answer === undefined)
    return isCandidate
      ? { ...plain, text: say(WORDS.recognising), busy: true }
      : { ...plain, text: say(WORDS.notDescription) };
  const detail = answer.reason;
  if (!isOurs) {
    const text = say(isLeftAlone ? WORDS.leftAsText : WORDS.notDescription);
    const command = { command: "esr.treatAsDescription", title: say(WORDS.treatAsDescription) };
    return { ...plain, text, detail, command };
  }
  const command = { command: "workbench.actions.view.problems", title: say(WORDS.showFindings) };
  if (answer.template === null)
    return { ...plain, text: say(WORDS.unknownKind), detail, isWarning: true, command };
  const parts = [answer.template.title, answer.profile?.title].filter((part) => part !== undefined);
  return { ...plain, text: parts.join(" · "), detail, command };
}
