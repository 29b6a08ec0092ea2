import {
  type ExtensionContext,
  LanguageStatusSeverity,
  languages,
  type TextDocument,
  window,
  workspace,
} from "vscode";
import type { LocalText } from "../shared/i18n/message.ts";
import type { Answer, Recognition } from "./recognition.ts";
import { say, WORDS } from "./words.ts";

interface Said {
  readonly text: string;
  readonly detail: string;
  readonly severity: LanguageStatusSeverity;
  readonly command: string;
  readonly button: LocalText;
}

const findings = { command: "workbench.actions.view.problems", button: WORDS.showFindings };
const treat = { command: "esr.treatAsDescription", button: WORDS.treatAsDescription };

/** What is said about a document, and what one click does. */
function describe({ languageId }: TextDocument, answer: Answer, isLeftAlone: boolean): Said {
  const { template, profile, reason: detail } = answer;
  const severity = LanguageStatusSeverity.Information;
  if (languageId === "esr") {
    const text = [template?.title, profile].filter((part) => part !== undefined).join(" · ");
    if (template !== null) return { text, detail, severity, ...findings };
    return { text: say(WORDS.unknownKind), detail, severity: LanguageStatusSeverity.Warning, ...findings };
  }
  const text = isLeftAlone ? WORDS.leftAsText : WORDS.notDescription;
  return { text: say(text), detail, severity, ...treat };
}

/** Shows beside the language of the open file what it was taken for, or why not. */
export function showStatus(context: ExtensionContext, recognition: Recognition): void {
  const item = languages.createLanguageStatusItem("esr.recognition", ["esr", "plaintext"]);

  let shown: TextDocument | undefined;

  function update(): void {
    const active = window.activeTextEditor?.document;
    // A log that is being read counts as the active editor, while the item stands for the file above it.
    if (active !== undefined && active.uri.scheme !== "output") shown = active;
    if (shown !== undefined) show(shown);
  }

  function show(document: TextDocument): void {
    const answer = recognition.of(document);
    item.name = say(WORDS.statusName);
    item.busy = answer === undefined && recognition.isCandidate(document);
    item.severity = LanguageStatusSeverity.Information;
    if (answer === undefined) {
      item.text = say(item.busy ? WORDS.recognising : WORDS.notDescription);
      item.detail = "";
      item.command = undefined;
      return;
    }
    const said = describe(document, answer, recognition.isLeftAlone(document));
    item.text = said.text;
    item.detail = said.detail;
    item.severity = said.severity;
    item.command = { command: said.command, title: say(said.button) };
  }

  update();
  context.subscriptions.push(
    item,
    recognition.onDidChange((document) => {
      if (document === shown) show(document);
    }),
    window.onDidChangeActiveTextEditor(update),
    workspace.onDidChangeConfiguration((event) => {
      // The server has to hear of the new language first; its reasons are in that language.
      if (event.affectsConfiguration("esr.language")) recognition.refresh("soon");
    }),
  );
}
