import { type ExtensionContext, LanguageStatusSeverity, languages, workspace } from "vscode";
import { statusOf } from "../shared/client/status.ts";
import type { Active, Recognition } from "./recognition.ts";
import { say } from "./words.ts";

/** Shows beside the language of the open file what it was taken for, or why not. */
export function showStatus(
  { subscriptions }: ExtensionContext,
  recognition: Recognition,
  active: Active,
): void {
  const item = languages.createLanguageStatusItem("esr.recognition", ["esr", "plaintext"]);
  function show(): void {
    const document = active.document();
    if (document === undefined) return;
    const isOurs = document.languageId === "esr";
    const { isWarning, ...status } = statusOf({ isOurs, ...recognition.of(document) }, say);
    const severity = isWarning ? LanguageStatusSeverity.Warning : LanguageStatusSeverity.Information;
    Object.assign(item, status, { severity });
  }
  show();
  active.onChange(show);
  subscriptions.push(
    item,
    workspace.onDidChangeConfiguration((event) => {
      // The server has to hear of the new language first; its reasons are in that language.
      if (event.affectsConfiguration("esr.language")) recognition.refresh("soon");
    }),
  );
}
